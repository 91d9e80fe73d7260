import { join } from 'node:path';
import { nearest } from '../../case/nearest.ts';
import { packetLists } from '../../letters/packet-values.ts';
import { TEMPLATE_ENDING } from '../../letters/template-ending.ts';
import { printablePaths } from '../../letters/variables.ts';
import { writeNewFile } from '../../node/write-new-file.ts';
import { type TemplateName, templateNames } from '../../packet/template-names.ts';
import { declare } from '../command.ts';
import { wrongUse } from '../io.ts';
import { templateSources } from '../template-sources.ts';

/** `optpack templates`: lists the templates that a user may replace, writes their sources, or lists what they may print. */
export const templates = declare({
  id: 'templates',
  summary: 'Lists the templates of letters and checklists, or writes them to be reworded',
  words: { name: 'template', describe: 'Templates by name; all when none is given', required: false, many: true },
  options: {
    out: {
      alias: 'o',
      type: 'string',
      describe: 'Folder to write the templates to; never overwrites one',
    },
    names: {
      type: 'boolean',
      default: false,
      describe: 'Lists what a template may print instead',
    },
  },
  examples: [
    ['optpack templates', 'every template, and the packets that print it'],
    ['optpack templates letters/employer-letter -o wording', 'one of them, to be reworded'],
    ['optpack templates --names', 'what it may print'],
  ],
  run: async ({ out, names }, words, io) => {
    if (names) {
      io.out(`${[...printablePaths().filter((path) => !isList(path)), ...listLines()].join('\n')}\n`);
      return 0;
    }
    const ours = templateNames().filter(({ packets }) => packets.length > 0);
    const unknown = words.find((word) => !ours.some(({ name }) => name === word));
    if (unknown !== undefined) return wrongUse(io, unknownTemplate(unknown, ours));
    const chosen = ours.filter(({ name }) => words.length === 0 || words.includes(name));
    io.out(out === undefined ? listText(chosen, io.program) : writtenText(chosen, out, io.program));
    return 0;
  },
});

const OF_PACKET = 'packet.';

const isList = (path: string): boolean => Object.hasOwn(packetLists, path.slice(OF_PACKET.length));

/** `packet.parts, each: title, pages`. */
const listLines = (): string[] =>
  Object.entries(packetLists).map(([name, entry]) => `${OF_PACKET}${name}, each: ${entry.join(', ')}`);

function unknownTemplate(word: string, ours: readonly TemplateName[]): string {
  const names = ours.map(({ name }) => name);
  const meant = names.find((name) => name.endsWith(`/${word}`)) ?? nearest(word, names);
  return `There is no template ${word} to replace.${meant === null ? '' : ` Did you mean ${meant}?`}`;
}

function listText(chosen: readonly TemplateName[], program: string): string {
  const width = Math.max(...chosen.map(({ name }) => name.length));
  return [
    ...chosen.map(({ name, packets }) => `${name.padEnd(width)}  ${packets.join(', ')}`),
    '',
    'To reword one, write it to a folder, change it there, and build with that folder:',
    `  ${program} templates letters/employer-letter -o wording`,
    `  ${program} build case.jsonc --templates wording`,
    `What a template may print is listed by: ${program} templates --names`,
    '',
  ].join('\n');
}

function writtenText(chosen: readonly TemplateName[], out: string, program: string): string {
  const lines = chosen.map(({ name }) => {
    const file = join(out, `${name}${TEMPLATE_ENDING}`);
    const wrote = writeNewFile(file, templateSources[name] ?? '', 'keep');
    return wrote ? file : `${file}: was there already and is kept`;
  });
  return [
    ...lines,
    '',
    'Change what you like, and take out the files that you do not change: they would stay behind a new optpack.',
    `Then: ${program} build case.jsonc --templates ${out}`,
    `What a template may print is listed by: ${program} templates --names`,
    '',
  ].join('\n');
}
