import * as z from 'zod/mini';
import { told } from '../case/answer.ts';
import { isDay } from '../case/day.ts';

/** Most characters of a block of wording; a letter of an office has some 5,000. */
const MOST_CHARACTERS = 20_000;

/** A line of text. */
export const line = z.string().check(z.trim(), z.minLength(1), z.maxLength(300));

/** A paragraph, or a few. */
export const block = z.string().check(z.trim(), z.minLength(1), z.maxLength(MOST_CHARACTERS));

export const webAddress = z.string().check(z.regex(/^https?:\/\/[\w.-]+(?:\/\S*)?$/));

const calendarDay = z.string().check(z.refine(isDay));

const toldLine = (description: string, example: string) => told(z.clone(line), description, [example]);

const toldAddress = (description: string, example: string) => told(z.clone(webAddress), description, [example]);

const orLeftOut = <T extends z.core.$ZodType>(schema: T) => z.optional(schema);

/** The id of a pack: the name of its file. */
export const packId = (example: string) =>
  told(
    z.string().check(z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)),
    'Name of the file without its ending: small letters, digits and hyphens.',
    [example],
  );

/** The day on which a page was read. */
export const seenDay = told(z.nullable(calendarDay), 'Day on which the page was read, or null when it is not known.', [
  '2026-10-08',
]);

const paper = z.strictObject({
  text: toldLine('The paper, as the office asks for it.', 'Form I-983, pages 1 to 4'),
  need: orLeftOut(
    told(
      z.enum(['recommended', 'office']),
      'Left out for what has to be there; "recommended", or "office" for what the office wants and USCIS does not ask for.',
      ['recommended'],
    ),
  ),
});

/** Papers in the order of the office. */
export const papers = (description: string) =>
  told(z.array(paper).check(z.maxLength(50)), description, [[{ text: 'Form I-983, pages 1 to 4' }]]);

const letter = (description: string, example: string) =>
  told(z.string().check(z.regex(/^[A-Z]$/)), description, [example]);

const lastNames = told(
  z.union([
    z.literal('others'),
    z.strictObject({ from: letter('First letter, A to Z.', 'A'), to: letter('Last letter, A to Z.', 'L') }),
  ]),
  'First letters of the family names, or "others" for names that begin with none of A to Z.',
  [{ from: 'A', to: 'L' }],
);

const adviser = z.strictObject({
  lastNames,
  title: toldLine('The role of who advises, never a name.', 'STEM OPT Adviser, A to L'),
  email: orLeftOut(toldLine('Email of the role.', 'stem@example.edu')),
  phone: orLeftOut(toldLine('Telephone of the role.', '202-555-0100')),
});

/** Who advises which family names. */
export const advisers = told(
  z.array(adviser).check(z.maxLength(27)),
  'Who advises which family names: every letter once, and "others" once; [] when the office does not divide them.',
  [
    [
      { lastNames: { from: 'A', to: 'Z' }, title: 'STEM OPT Adviser' },
      { lastNames: 'others', title: 'The front desk' },
    ],
  ],
);

/** What portals take. */
const portalUses = ['request', 'report', 'upload', 'address', 'contact'] as const;

const portal = z.strictObject({
  name: toldLine('Name of the portal or form.', 'Student portal'),
  for: toldLine('What the student does there.', 'ask for the STEM I-20'),
  takes: told(z.array(z.enum(portalUses)).check(z.minLength(1)), `What it takes: ${portalUses.join(', ')}.`, [
    ['request'],
  ]),
  url: orLeftOut(toldAddress('Its address, when it is known.', 'https://example.edu/portal')),
});

export const portals = told(z.array(portal).check(z.maxLength(20)), 'Portals and forms of the office.', [
  [{ name: 'Student portal', for: 'ask for the STEM I-20', takes: ['request'], url: 'https://example.edu/portal' }],
]);

const report = z.strictObject({
  what: toldLine('What is reported.', 'A new address'),
  when: toldLine('By when.', 'within 10 days of the move'),
  how: told(z.clone(block), 'How, in whole sentences.', ['Write it into the student portal.']),
});

export const reports = told(
  z.array(report).check(z.maxLength(30)),
  'What the office wants to be told during STEM OPT.',
  [[{ what: 'A new address', when: 'within 10 days of the move', how: 'Write it into the student portal.' }]],
);

const change = z.strictObject({
  said: told(z.clone(block), 'What the page of the office says, in our words.', ['The fee is 410 dollars.']),
  now: told(z.clone(block), 'What holds today.', ['The fee is $520 on paper.']),
  since: told(
    z.nullable(calendarDay),
    'First day on which the page was out of date; null when it never held, or the day is not known.',
    ['2024-04-01'],
  ),
  fact: orLeftOut(toldLine('Id of the fact that says so: `optpack facts` lists them.', 'i-765-fee-paper')),
});

/** Where the page of the office is out of date. */
export const changes = told(
  z.array(change).check(z.maxLength(60)),
  'Statements of the page that are out of date, and what holds today.',
  [
    [
      {
        said: 'The fee is 410 dollars.',
        now: 'The fee is $520 on paper.',
        since: '2024-04-01',
        fact: 'i-765-fee-paper',
      },
    ],
  ],
);

const doubt = z.strictObject({
  says: told(z.clone(block), 'What is in doubt, a sentence or two.', ['The page bears no day: ask the office.']),
  page: orLeftOut(toldAddress('The page to read.', 'https://example.edu/stem-opt')),
});

/** What nobody knows for certain. */
export const doubts = told(z.array(doubt).check(z.maxLength(20)), 'What is in doubt, and the page to read.', [
  [{ says: 'The page bears no day: ask the office.' }],
]);
