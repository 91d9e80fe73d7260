import * as z from 'zod/mini';
import { told } from '../case/answer.ts';
import { isDay } from '../case/day.ts';
import { employerSchema } from '../case/employer.ts';
import { doubts, line, packId, seenDay, webAddress } from './pack-parts.ts';

const answerPath = told(
  z.string().check(z.regex(/^employer\.[A-Za-z.]+$/)),
  'Path of an answer of the group "employer".',
  ['employer.ein'],
);

const since = z.strictObject({
  answer: answerPath,
  day: told(z.string().check(z.refine(isDay)), 'First day on which the answer holds.', ['2019-06-17']),
});

const lack = z.strictObject({
  answers: told(
    z.array(answerPath).check(z.minLength(1), z.maxLength(20)),
    'Paths of answers of the group "employer".',
    [['employer.ein']],
  ),
  ask: told(z.clone(line), 'Whom to ask, and for what.', ['Ask HR for the EIN; it also stands in box b of the W-2.']),
});

const note = z.strictObject({
  text: told(z.clone(line), 'What the employer offers or wants, one sentence.', [
    'HR has a Form I-983 with its part filled in.',
  ]),
  url: z.optional(told(z.clone(webAddress), 'The page to read.', ['https://example.edu/hr'])),
});

/** An employer pack as its file has it: what one employer answers for all its employees. The descriptions are told to whoever writes one. */
export const employerPackSchema = z.strictObject({
  id: packId('example-state'),
  name: told(z.clone(line), 'The employer as people call it.', ['Example State']),
  seen: seenDay,
  source: told(z.clone(webAddress), 'Address of the page that says so.', ['https://example.edu/stem-opt']),
  answers: told(employerSchema, 'Answers of the group "employer" that are the same for all its employees.', [
    { name: 'Example State University' },
  ]),
  since: told(z.array(since).check(z.maxLength(30)), 'Days from which answers hold, where the page says so.', [
    [{ answer: 'employer.eVerify.number', day: '2019-06-17' }],
  ]),
  lacks: told(z.array(lack).check(z.maxLength(30)), 'Answers that the page does not give, and whom to ask.', [
    [{ answers: ['employer.ein'], ask: 'Ask HR for the EIN; it also stands in box b of the W-2.' }],
  ]),
  notes: told(z.array(note).check(z.maxLength(20)), 'What the employer offers or wants.', [
    [{ text: 'HR has a Form I-983 with its part filled in.' }],
  ]),
  doubts,
});

/** What an employer answers for all its employees, read and found to be in order. */
export type EmployerPack = z.infer<typeof employerPackSchema>;
