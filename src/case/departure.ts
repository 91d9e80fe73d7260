import * as z from 'zod/mini';
import { choice, day, words } from './answer.ts';

/** Why STEM OPT ends before its last day. */
export const departureSchema = z.strictObject({
  what: choice(
    ['leaving the United States', 'change of status', 'transfer to another school'],
    'What ends STEM OPT before its last day.',
  ),
  on: day('Day of the departure, first day of the new status, or day of the transfer.', '2028-10-01'),
  to: words('The new status as the notice names it, or the new school; "none" when leaving for good.', 'H-1B'),
});
