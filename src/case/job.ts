import * as z from 'zod/mini';
import { usAddress } from './address.ts';
import { amount, asked, choice, day, listOf, orNone, words, yesNo } from './answer.ts';

const salary = z.strictObject({
  amount: amount('Salary in US dollars, before tax. I-983 section 3.', 98_000),
  per: choice(['year', 'month', 'two weeks', 'week', 'hour'], 'Period that the salary pays for. I-983 section 3.'),
});

const ended = z.strictObject({
  on: day('Last day of work in the job that ended or was interrupted.', '2028-03-10'),
  how: choice(
    ['resigned', 'dismissed', 'laid off', 'furloughed', 'contract ended', 'in another way'],
    'How the job ended; a furlough interrupts it.',
  ),
});

/** The position, as both sides agreed on it. */
export const jobSchema = z.strictObject({
  title: words('Job title, for the employer letter.', 'Robotics Software Engineer'),
  starts: day('First day of employment under STEM OPT, not the hire date under OPT. I-983 section 3.', '2027-01-15'),
  hoursPerWeek: amount('Hours of work a week, 20 or more. I-983 section 3.', 40),
  salary: asked(salary, 'Salary amount and frequency.'),
  otherCompensation: asked(
    orNone(
      listOf(
        words(
          'Type and value of another compensation, one line. I-983 section 3.',
          'Health insurance, 6000 USD a year',
        ),
        1,
        4,
      ),
    ),
    'Other compensation, at most four lines, or "none".',
  ),
  duties: words(
    'What the student does, in a few sentences, for the employer letter.',
    'Writes motion planning software for warehouse robots.',
  ),
  relationToDegree: words(
    'How the duties use the degree, for the employer letter.',
    'The duties apply algorithms, control theory and software design from the degree.',
  ),
  hiredOn: day(
    'Day the employer hired the student under the first OPT, or "none" when STEM OPT is the first job there.',
    'none',
  ),
  arrangement: choice(
    ['at the employer', 'at home', 'at a client', 'through a staffing agency'],
    'Where and for whom the work is done.',
  ),
  employerTrains: yesNo('Do people of the employer itself, who sign the plan, train and supervise the student?'),
  isVolunteerWork: yesNo('Is the work unpaid?'),
  isSelfEmployment: yesNo('Does the student own or run the employer?'),
  ended: asked(orNone(ended), 'The end of the job during STEM OPT, or "none" while it goes on.'),
});

/** The place and the person of the training, section 5 of the I-983. */
export const siteSchema = z.strictObject({
  name: words('Name of the site where the student works. I-983 section 5.', 'Sample Robotics Lab'),
  ...usAddress('Site (I-983 section 5)'),
});
