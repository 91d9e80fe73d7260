import * as z from 'zod/mini';
import { told } from '../case/answer.ts';
import { schoolSchema } from '../case/school.ts';
import {
  advisers,
  block,
  changes,
  doubts,
  line,
  packId,
  papers,
  portals,
  reports,
  seenDay,
  webAddress,
} from './pack-parts.ts';
import { wordingKeys } from './wording-keys.ts';

/** Answers that are those of an office, whoever the student is. No personal names: a pack is public. */
export const packAnswersSchema = z.pick(schoolSchema, {
  name: true,
  sevisCode: true,
  office: true,
  dso: true,
  limits: true,
  recommendsReason: true,
});

const letterhead = z.strictObject({
  lines: told(z.array(line).check(z.minLength(1), z.maxLength(8)), 'Lines at the head of the letters of the office.', [
    ['Example State University', 'International Student Office'],
  ]),
  logo: z.optional(
    told(z.string().check(z.regex(/^[\w-]+\.(?:png|jpe?g)$/i)), 'File of the logo, beside the pack: PNG or JPEG.', [
      'logo.png',
    ]),
  ),
});

const fee = z.strictObject({
  dollars: told(z.number().check(z.minimum(0), z.maximum(1_000_000)), 'The fee in US dollars.', [100]),
  for: told(z.clone(line), 'What the fee is for.', ['the STEM OPT recommendation']),
});

const leadTime = z.strictObject({
  days: told(z.number().check(z.int(), z.minimum(1), z.maximum(365)), 'How many days the office takes at most.', [10]),
  counted: told(z.enum(['days', 'business days']), 'Which days are counted: "days" or "business days".', [
    'business days',
  ]),
  for: told(z.clone(line), 'What takes them.', ['the STEM I-20']),
});

/** A school pack as its file has it: data about one international office. The descriptions are told to whoever writes one. */
export const schoolPackSchema = z.strictObject({
  id: packId('example-state'),
  name: told(z.clone(line), 'The school as people call it.', ['Example State']),
  seen: seenDay,
  source: told(z.clone(webAddress), "Address of the office's page.", ['https://example.edu/stem-opt']),
  answers: told(packAnswersSchema, 'Answers of the group "school" that are the same for all students of the office.', [
    { office: 'International Student Office' },
  ]),
  letterhead: told(z.nullable(letterhead), 'Head of the letters of the office, or null for none.', [
    { lines: ['Example State University', 'International Student Office'] },
  ]),
  advisers,
  dsoContact: told(
    z.nullable(line),
    'Whom the office wants named as designated school official (DSO) in section 1 of the I-983, or null when it does not say.',
    ['your STEM OPT adviser'],
  ),
  fee: told(z.nullable(fee), 'What the office itself charges and what for, or null when it charges nothing.', [
    { dollars: 100, for: 'the STEM OPT recommendation' },
  ]),
  leadTime: told(z.nullable(leadTime), 'How long the office takes at most, or null when it does not say.', [
    { days: 10, counted: 'business days', for: 'the STEM I-20' },
  ]),
  portals,
  requestPapers: papers('Papers that the office wants for the STEM I-20, in its own order.'),
  filingPapers: papers('Papers that the office recommends for the packet to USCIS, in its own order.'),
  reports,
  wording: told(z.partialRecord(z.enum(wordingKeys), block), "Blocks of the office's own words, by key.", [
    { contact: 'Bring the receipt notice to our office.' },
  ]),
  changes,
  doubts,
});

/** What an office wants and says, read and found to be in order. */
export type SchoolPack = z.infer<typeof schoolPackSchema>;
