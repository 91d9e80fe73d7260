import * as z from 'zod/mini';
import { words } from './answer.ts';

/** What a report to the office tells that no other answer does. */
export const reportSchema = z.strictObject({
  changed: words(
    'What changed since the last report to the office (name, address, email, employer, place of work, hours, pay), or "none".',
    'none',
  ),
});
