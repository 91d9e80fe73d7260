import * as z from 'zod/mini';
import { asked, choice, day, exactWords, orNone, words, yesNo } from './answer.ts';
import { siteSchema } from './job.ts';

const supervisor = z.strictObject({
  name: words('Official who trains and evaluates the student. I-983 section 5.', 'Mentor Example'),
  title: words('Title of that official. I-983 section 5.', 'Lead Engineer'),
  email: exactWords('Email of that official. I-983 section 5.', 'mentor@robotics.example'),
  phone: exactWords('Telephone of that official. I-983 section 5.', '202-555-0177'),
});

const signatory = z.strictObject({
  name: words('Official with signatory authority who signs section 6 of the I-983.', 'Officer Example'),
  title: words('Title of that official. I-983 section 6.', 'Head of People'),
});

const change = z.strictObject({
  what: choice(['new employer', 'material change'], 'Why there is another plan.'),
  on: day('First day with the new employer, or day of the change.', '2027-06-01'),
  newEin: yesNo('Material change: does the employer have another EIN now?'),
  lessPay: yesNo('Material change: is the pay lower while the hours are not fewer?'),
  fewerHours: yesNo('Material change: are there clearly fewer hours a week?'),
  otherDuties: yesNo(
    'Material change: are commitments of the employer or learning objectives others than in the plan?',
  ),
  says: words(
    'Material change: what was, what is now, and why, in a few sentences.',
    'The team moved to a subsidiary with an EIN of its own. Pay, hours and goals stay as they were.',
  ),
});

/** The training plan, sections 5 and 6 of the I-983: employer and student write it together. */
export const planSchema = z.strictObject({
  site: asked(siteSchema, 'Where the student works; at home means the home address.'),
  supervisor: asked(supervisor, 'The official at the site.'),
  role: words(
    'Role of the student with the employer and how it relates to the degree, a few sentences. I-983 section 5.',
    'The student writes motion planning software, which uses the algorithms courses of the degree.',
  ),
  goals: words(
    'Knowledge and skills to be learnt, and how the assignments reach them. I-983 section 5.',
    'The student learns to design and test planners, one subsystem in each half year.',
  ),
  oversight: words(
    'How the employer oversees and supervises the student, and by whom. I-983 section 5.',
    'The lead engineer meets the student every week and reviews every change.',
  ),
  measures: words(
    'How the employer measures and confirms that the skills are acquired. I-983 section 5.',
    'Each goal has a written test; the results are discussed every quarter.',
  ),
  remarks: words('Additional remarks, or "none". I-983 page 4.', 'none'),
  signatory: asked(signatory, 'Who signs the training plan for the employer.'),
  change: asked(orNone(change), 'What this plan changes of an earlier one, or "none" for the first.'),
});
