import * as z from 'zod/mini';
import { asked, day, orNone, words } from './answer.ts';

/** One of the two self-evaluations on page 5 of the I-983. `which` names it as the form does. */
const evaluation = (which: string) =>
  orNone(
    z.strictObject({
      from: day(`First day that the ${which} covers. I-983 page 5.`, '2027-01-15'),
      to: day(`Last day that the ${which} covers. I-983 page 5.`, '2028-01-14'),
      text: words(
        `The ${which} in the student's own words: what was learnt and done, measured as the plan says, and what changes. I-983 page 5.`,
        'I designed and tested the planner for one robot and met both measures of the plan.',
      ),
      official: words(
        `Printed name of the official with signatory authority who signs the ${which}. I-983 page 5.`,
        'Officer Example',
      ),
    }),
  );

/** Page 5 of the I-983, which is filled after twelve months and at the end. */
export const evaluationsSchema = z.strictObject({
  first: asked(
    evaluation('evaluation after twelve months'),
    'The evaluation after the first twelve months; leave it out until it is due.',
  ),
  final: asked(
    evaluation('final evaluation'),
    'The evaluation at the end of the training; leave it out until it is due.',
  ),
});
