import * as z from 'zod/mini';
import { told } from '../case/answer.ts';
import { isDay } from '../case/day.ts';
import { schoolSchema } from '../case/school.ts';

/** Most characters of a block of wording; a letter of an office has some 5,000. */
const MOST_CHARACTERS = 20_000;

const line = z.string().check(z.trim(), z.minLength(1), z.maxLength(300));
const block = z.string().check(z.trim(), z.minLength(1), z.maxLength(MOST_CHARACTERS));
const webAddress = z.string().check(z.regex(/^https?:\/\/[\w.-]+(?:\/\S*)?$/));

/** Answers that are those of an office, whoever the student is. No personal names: a pack is public. */
export const packAnswersSchema = z.pick(schoolSchema, {
  name: true,
  sevisCode: true,
  office: true,
  dso: true,
  limits: true,
  recommendsReason: true,
});

const fee = z.strictObject({
  dollars: z.number().check(z.minimum(0), z.maximum(1_000_000)),
  for: line,
});

const portal = z.strictObject({ name: line, url: webAddress });

/** A school pack as its file has it: data about one international office. The descriptions are told to whoever writes one. */
export const schoolPackSchema = z.strictObject({
  id: told(
    z.string().check(z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)),
    'Name of the file without its ending: small letters, digits and hyphens.',
    ['example-state'],
  ),
  name: told(z.clone(line), 'The school as people call it.', ['Example State']),
  seen: told(
    z.nullable(z.string().check(z.refine(isDay))),
    "Day the office's page was read, or null when it is not known.",
    ['2026-10-08'],
  ),
  source: told(z.clone(webAddress), "Address of the office's page.", ['https://example.edu/stem-opt']),
  answers: told(packAnswersSchema, 'Answers of the group "school" that are the same for all students of the office.', [
    { office: 'International Student Office' },
  ]),
  fee: told(z.nullable(fee), 'What the office itself charges and what for, or null when it charges nothing.', [
    { dollars: 100, for: 'the STEM OPT recommendation' },
  ]),
  portals: told(z.array(portal).check(z.maxLength(20)), 'Pages on which the office takes requests.', [
    [{ name: 'Student portal', url: 'https://example.edu/portal' }],
  ]),
  documents: told(z.array(line).check(z.maxLength(50)), 'Papers that the office wants, in its own order.', [
    ['Form I-983, pages 1 to 4'],
  ]),
  wording: told(
    z.record(z.string().check(z.regex(/^[a-z][A-Za-z0-9-]*$/)), block),
    "Blocks of the office's own words, by key.",
    [{ closing: 'Bring the receipt notice to our office.' }],
  ),
});

/** What an office wants and says, read and found to be in order. */
export type SchoolPack = z.infer<typeof schoolPackSchema>;
