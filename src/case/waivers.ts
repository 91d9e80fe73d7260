import * as z from 'zod/mini';
import { day, exactWords, listOf, words } from './answer.ts';

/** Warnings that somebody looked at and answers for. Errors cannot be waived. */
export const waiversSchema = listOf(
  z.strictObject({
    rule: exactWords('Id of the rule whose warning is waived.', 'photo-is-recent'),
    reason: words('Why the packet is right all the same.', 'The office saw the photo.'),
    name: words('Who answers for it.', 'Adviser Example'),
    day: day('Day of the decision.', '2026-11-22'),
  }),
  1,
  20,
);
