import type { Finding } from '../../finding.ts';
import type { BoxChange, ChangedBox, NamedBox } from '../../form/diff.ts';
import { textReport } from '../../preflight/reporters/text.ts';
import { countsLine } from '../../preflight/told.ts';
import { declare } from '../command.ts';
import { type EditionWord, editionWord } from '../edition-word.ts';

/** `optpack forms diff`: tells in which boxes two editions differ. */
export const formsDiff = declare({
  id: 'forms-diff',
  summary: 'Tells in which boxes two editions differ',
  words: { name: 'edition', describe: 'Two editions (i-765/2025-08-21) or PDFs', required: true, many: true },
  options: {
    format: { type: 'string', choices: ['text', 'json'], default: 'text', describe: 'How the differences are told' },
  },
  examples: [['optpack forms diff i-765/2025-08-21 ~/Downloads/i-765.pdf', 'a known edition and a download']],
  run: async ({ format }, words, io) => {
    const [first, second] = words;
    if (first === undefined || second === undefined || words.length > 2) {
      io.err('optpack: forms diff compares two editions: optpack forms diff A B\n');
      return 2;
    }
    const [a, b] = [await editionWord(first), await editionWord(second)];
    if (Array.isArray(a) || Array.isArray(b)) {
      const findings: Finding[] = [a, b].flatMap((one) => (Array.isArray(one) ? one : []));
      io.out(`${textReport(findings, io)}\n${countsLine(findings)}\n`);
      return 1;
    }
    const { diffInventories } = await import('../../form/diff.ts');
    const rules = a.form !== null && b.form !== null;
    const diff = diffInventories(a.inventory, b.inventory, { rules });
    const ids = [a, b].map(idOf);
    if (format === 'json')
      io.out(`${JSON.stringify({ a: ids[0], b: ids[1], characterRulesCompared: rules, ...diff }, null, 2)}\n`);
    else
      io.out(
        [
          `${ids[0]} -> ${ids[1]}: ${diff.unchanged} boxes unchanged`,
          ...section('Added', diff.added.map(boxText)),
          ...section('Removed', diff.removed.map(boxText)),
          ...section('Renamed', diff.renamed.flatMap(changedText)),
          ...section('Changed', diff.changed.flatMap(changedText)),
          ...(rules ? [] : ['', 'Character rules are not compared: a PDF does not tell them.']),
          '',
        ].join('\n'),
      );
    return 0;
  },
});

const idOf = ({ inventory }: EditionWord): string => `${inventory.form}/${inventory.edition}`;

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : ['', `${title}:`, ...lines.map((line) => `  ${line}`)];

const boxText = ({ name, page, item, kind }: NamedBox): string =>
  `page ${page}${item === null ? '' : `, item ${item}`}, ${kind} "${name}"`;

const changedText = (box: ChangedBox): string[] => [
  `${boxText(box)}${box.before === null ? '' : `, before "${box.before}"`}`,
  ...box.changes.map(changeText),
];

const changeText = ({ what, before, after }: BoxChange): string => `  ${what}: ${before} -> ${after}`;
