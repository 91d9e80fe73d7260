import { fileURLToPath } from 'node:url';
import { editionFact } from '../facts/edition-acceptance.ts';
import { UNDECIDED } from './draft-form.ts';
import { newEdition, type Scaffolded } from './new-edition.ts';
import { unitKinds, writeUnit } from './new-unit.ts';
import type { NewUnit } from './unit-file.ts';

const kinds = Object.keys(unitKinds);

const usage = [
  `npm run new ${kinds.join('|')} ID`,
  'npm run new edition FORM DAY BLANK.pdf [RULES.fields.json]',
  'For example: npm run new rule photo-is-recent',
  'For example: npm run new edition i-765 2027-01-15 ~/Downloads/i-765.pdf',
].join('\n');

const root = fileURLToPath(new URL('../..', import.meta.url));

const numbered = (steps: readonly string[]): readonly string[] => [
  '',
  'Next:',
  ...steps.map((step, index) => `  ${index + 1}. ${step}`),
];

const listed = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : ['', `${title} (${lines.length}):`, ...lines.map((line) => `  ${line}`)];

const editionReport = (form: string, day: string, { folder, printed, from, draft }: Scaffolded): string => {
  const steps = [
    `In ${folder}/form.ts, give every box that says '${UNDECIDED}' a row or a reason; a test refuses the word.`,
    'Compare every item of the rows with the printed page: an item that moved keeps its box name.',
    ...(editionFact(form, day) === null
      ? [
          `Write into src/facts/edition-${form}.ts from when the agency takes edition ${printed}, and where you read it.`,
        ]
      : []),
    'npm run generate',
    `npx biome check --write ${folder} && npx tsc -p . && OPTPACK_BLANKS=<folder of blanks> npx vitest run test/forms`,
    'Build the sample with `--edition`, look at every page, and write in the changelog who looked.',
  ];
  return [
    `${folder}: edition ${printed} of Form ${form.toUpperCase()}${from === null ? '' : `, rows copied from ${from}`}.`,
    ...listed('Rows that could not be copied', draft.dropped),
    ...listed('Items that have another number', draft.moved),
    ...listed('Boxes to decide about', draft.undecided),
    ...numbered(steps),
  ].join('\n');
};

const unitReport = ({ path, steps }: NewUnit): string => {
  const first = `Replace every '${UNDECIDED}'; a test refuses the word.`;
  return [`${path}: written, with blanks to fill in.`, ...numbered([first, ...steps])].join('\n');
};

const [kind = '', id, day, blank, rules, ...more] = process.argv.slice(2);
if (kind === 'edition' && id !== undefined && day !== undefined && blank !== undefined && more.length === 0) {
  console.log(editionReport(id, day, await newEdition({ root, form: id, day, blank, rules: rules ?? null })));
} else if (kinds.includes(kind) && id !== undefined && day === undefined) {
  console.log(unitReport(writeUnit(root, kind, id)));
} else {
  console.error(usage);
  process.exitCode = 2;
}
