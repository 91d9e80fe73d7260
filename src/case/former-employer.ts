import * as z from 'zod/mini';
import { day, words, yesNo } from './answer.ts';

/** The employer before a new one: its job has an end, or goes on beside the new one. */
export const formerEmployerSchema = z.strictObject({
  name: words('Legal name of the employer before the new one.', 'Former Robotics Inc'),
  goesOn: yesNo('Does the work there go on beside the new job? Then it has no final evaluation yet.'),
  lastDay: day('Last day of work there, or "none" when it goes on.', '2027-10-29'),
});
