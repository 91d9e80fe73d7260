import { nearest } from '../../case/nearest.ts';
import { answerPaths } from '../../case/outline.ts';
import { ourLaw } from '../../facts/law.ts';
import { facts } from '../../facts/registry.ts';
import { standingOf } from '../../facts/standing.ts';
import { catalogue, checkOf } from '../../preflight/catalogue.ts';
import { mistakes } from '../../rules/mistakes.ts';
import { recipeIds } from '../chosen-recipes.ts';
import { declare } from '../command.ts';
import { checkLines } from '../explain/check-lines.ts';
import { everyItem, itemLines } from '../explain/item-lines.ts';
import { mistakeLines } from '../explain/mistake-lines.ts';
import { pathLines } from '../explain/path-lines.ts';
import { recipeLines } from '../explain/recipe-lines.ts';
import { factLines } from '../facts-report.ts';
import { wrongUse } from '../io.ts';
import { today } from '../today.ts';

/** Most names that are offered for one that is not known. */
const MOST_OFFERED = 6;

/** `optpack explain`: tells what is known of a packet, a rule, a fact, a printed item, an answer or a known mistake. */
export const explain = declare({
  id: 'explain',
  summary: 'Tells what is known of a packet, a rule, a fact, a printed item of a form, or an answer',
  words: {
    name: 'id',
    describe: 'Id of a packet, rule or fact, a printed item (I-765 28.c), or the path of an answer',
    required: true,
    many: true,
  },
  options: {},
  examples: [
    ['optpack explain e-verify-number-is-not-the-ein', 'why it matters, where it was read, examples'],
    ['optpack explain employer-change', 'who acts, by when, what is in the packet and who signs'],
    ['optpack explain I-765 28.c', 'what goes there, and the rules about it'],
    ['optpack explain employer.ein', 'what is asked, and where it is printed'],
  ],
  run: async (_options, words, io) => {
    const asked = words.join(' ');
    const told = [
      recipeLines(asked),
      factTold(asked),
      checkTold(asked),
      mistakeLines(asked),
      pathLines(asked),
      itemLines(asked),
    ];
    const parts = told.filter((lines) => lines.length > 0);
    if (parts.length === 0) return wrongUse(io, unknown(asked));
    io.out(`${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`);
    return 0;
  },
});

const factTold = (asked: string): readonly string[] => {
  const fact = facts.find(({ id }) => id === asked);
  return fact === undefined ? [] : factLines(standingOf(fact, ourLaw, today()));
};

const checkTold = (asked: string): readonly string[] => {
  const check = checkOf(asked);
  return check === null ? [] : checkLines(check);
};

function unknown(asked: string): string {
  const kinds = [
    recipeIds,
    catalogue.map(({ id }) => id),
    facts.map(({ id }) => id),
    answerPaths(),
    everyItem(),
    mistakes.map(({ id }) => id),
  ];
  const near = kinds.flatMap((names) => nearest(asked, names) ?? []);
  const holding = kinds.flat().filter((name) => wordsOf(name).includes(asked.toLowerCase()));
  const offered = [...new Set([...near, ...holding])].slice(0, MOST_OFFERED);
  const says = `There is no packet, rule, fact, printed item or answer "${asked}".`;
  return offered.length === 0 ? says : `${says}\nDid you mean: ${offered.join(', ')}?`;
}

/** The words that a name is made of: `eVerify` is two. */
const wordsOf = (name: string): readonly string[] =>
  name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/);
