import * as z from 'zod';
import { isDay } from '../case/day.ts';
import { schoolSchema } from '../case/school.ts';

/** Most characters of a block of wording; a letter of an office has some 5,000. */
const MOST_CHARACTERS = 20_000;

const line = z.string().trim().min(1).max(300);
const webAddress = z.string().regex(/^https?:\/\/[\w.-]+(?:\/\S*)?$/);

/** Answers that are those of an office, whoever the student is. No personal names: a pack is public. */
export const packAnswersSchema = schoolSchema.pick({
  name: true,
  sevisCode: true,
  office: true,
  dso: true,
  limits: true,
  recommendsReason: true,
});

const fee = z.strictObject({
  dollars: z.number().min(0).max(1_000_000),
  for: line,
});

const portal = z.strictObject({ name: line, url: webAddress });

/** A school pack as its file has it: data about one international office. The descriptions are told to whoever writes one. */
export const schoolPackSchema = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
    .meta({
      description: 'Name of the file without its ending: small letters, digits and hyphens.',
      examples: ['example-state'],
    }),
  name: line.meta({ description: 'The school as people call it.', examples: ['Example State'] }),
  seen: z
    .string()
    .refine(isDay)
    .nullable()
    .meta({ description: "Day the office's page was read, or null when it is not known.", examples: ['2026-10-08'] }),
  source: webAddress.meta({ description: "Address of the office's page.", examples: ['https://example.edu/stem-opt'] }),
  answers: packAnswersSchema.meta({
    description: 'Answers of the group "school" that are the same for all students of the office.',
    examples: [{ office: 'International Student Office' }],
  }),
  fee: fee.nullable().meta({
    description: 'What the office itself charges and what for, or null when it charges nothing.',
    examples: [{ dollars: 100, for: 'the STEM OPT recommendation' }],
  }),
  portals: z
    .array(portal)
    .max(20)
    .meta({
      description: 'Pages on which the office takes requests.',
      examples: [[{ name: 'Student portal', url: 'https://example.edu/portal' }]],
    }),
  documents: z
    .array(line)
    .max(50)
    .meta({ description: 'Papers that the office wants, in its own order.', examples: [['Form I-983, pages 1 to 4']] }),
  wording: z.record(z.string().regex(/^[a-z][A-Za-z0-9-]*$/), z.string().trim().min(1).max(MOST_CHARACTERS)).meta({
    description: "Blocks of the office's own words, by key.",
    examples: [{ closing: 'Bring the receipt notice to our office.' }],
  }),
});

/** What an office wants and says, read and found to be in order. */
export type SchoolPack = z.infer<typeof schoolPackSchema>;
