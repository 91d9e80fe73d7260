import { makeView, type View } from '../../case/view.ts';
import { type RoomUse, roomIn } from '../../form/room.ts';
import { formsOf } from '../../packet/forms-of.ts';
import { type Recipe, recipeFor } from '../../packet/recipe.ts';
import { textReport } from '../../preflight/reporters/text.ts';
import { sortedFindings } from '../../preflight/sorted.ts';
import { readAnswers } from '../answers.ts';
import { chosenRecipes } from '../chosen-recipes.ts';
import { declare } from '../command.ts';
import { caseWords, exitCodeOf, findingOptions } from '../finding-options.ts';

/** `optpack room`: tells how much of the boxes for longer words the answers use. */
export const room = declare({
  id: 'room',
  summary: 'Tells how much of each box for longer words is used',
  words: caseWords,
  options: {
    packet: findingOptions.packet,
    format: { type: 'string', choices: ['text', 'json'], default: 'text', describe: 'How it is told' },
  },
  examples: [['optpack room case.jsonc --packet school-request', 'the boxes of the training plan']],
  run: async ({ packet, format }, words, io) => {
    const { read, findings } = readAnswers(words);
    if (read === null) {
      io.out(`${textReport(sortedFindings(findings), io)}\n`);
      return exitCodeOf(findings);
    }
    const uses = usesOf(chosenRecipes(packet ?? [], read).recipes, makeView(read));
    io.out(format === 'json' ? `${JSON.stringify({ room: uses }, null, 2)}\n` : table(uses));
    return 0;
  },
});

/** The boxes of all forms of the packets, each once. */
const usesOf = (recipes: readonly Recipe[], view: View): RoomUse[] => {
  const uses = new Map<string, RoomUse>();
  for (const recipe of recipes) {
    for (const { edition, wanted, leaves } of formsOf(recipeFor(recipe, view), view)) {
      for (const use of roomIn(edition, view, { pages: wanted.pages, leaves })) uses.set(use.item, use);
    }
  }
  return [...uses.values()];
};

const HEAD = ['Item', 'Characters', 'Lines', 'Size', 'Used', ''] as const;

const cells = ({ item, isAnswered, characters, size, lines, percent, goesOn }: RoomUse): readonly string[] => [
  item,
  isAnswered ? String(characters) : '-',
  isAnswered ? `${lines.used} of ${lines.of}` : `- of ${lines.of}`,
  `${size} pt`,
  isAnswered ? `${percent}%` : '-',
  goesOn ? 'goes on elsewhere' : '',
];

const table = (uses: readonly RoomUse[]): string => {
  const rows = [HEAD, ...uses.map(cells)];
  const widths = HEAD.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  return `${lines.join('\n')}\n\nUsed: of all that the box holds at its smallest print.\n`;
};
