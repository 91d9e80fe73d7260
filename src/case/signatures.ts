import * as z from 'zod/mini';
import { asked, choiceOf, day, orNone, words } from './answer.ts';

/** How a signature is made. */
const way = z.enum(['ink', 'copy of ink', 'signature software', 'image', 'typed name', 'stamp']);

/** A signature, or `"none"` while there is none. `which` names it as the form does. */
const signature = (which: string, who: string) =>
  asked(
    orNone(
      z.strictObject({
        how: choiceOf(way, `How ${which} is signed.`),
        on: day(`Day beside the signature of ${which}.`, '2026-11-22'),
        by: words(`Who signs ${which}.`, who),
      }),
    ),
    `Signature of ${which}, or "none" while it is not signed.`,
  );

/** The signatures of the forms, as far as they are made: rules judge how and when. */
export const signaturesSchema = z.strictObject({
  i765: signature('I-765 Part 3 item 7.a', 'Testa Quill Samplename'),
  i983Student: signature('I-983 section 2', 'Testa Quill Samplename'),
  i983Employer: signature('I-983 section 4', 'Officer Example'),
  i983Plan: signature('I-983 section 6', 'Officer Example'),
});
