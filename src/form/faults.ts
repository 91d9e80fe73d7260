import { askedPath } from '../case/asked-path.ts';
import { exampleAt, stepsOf, takesNone, takesSpelling } from '../case/outline.ts';
import type { View, ViewPath } from '../case/view.ts';
import type { Finding } from '../finding.ts';
import { describeTaken, nameCharacter, type RefusedCharacter, refusedCharacters } from './characters.ts';
import type { BoxFault } from './collected.ts';
import type { TooLong } from './fit.ts';
import type { TextBox } from './inventory.ts';
import { respell, suggestSpelling } from './spelling.ts';

/** A fault without the item, which the planner adds. */
export type Fault = Omit<BoxFault, 'item'>;

/** Nothing answers the box: one fault for each answer that is missing. */
export const unanswered = (view: View, path: ViewPath, fix: (path: string) => string = wordsFix): readonly Fault[] => {
  const rule = 'every-printed-box-is-answered';
  const sources = view.sources(path);
  const missing = sources.filter((source) => view.at(source).is === 'unanswered');
  if (missing.length > 0)
    return [...new Set(missing.map((source) => askedPath(view, source)))].map((asked) => ({
      rule,
      path: asked,
      says: 'not answered',
      fix: asked.endsWith('.unit') ? unitFix(asked) : fix(asked),
    }));
  return [
    {
      rule,
      path: sources[0] ?? null,
      says: 'the answer cannot be read as what the box asks',
      fix: 'Write it the way the official paper prints it.',
    },
  ];
};

const unitFix = (path: string): string =>
  `Answer "${path}" with { "kind": "apt", "number": "4B" }, or with "none" for a house.`;

/** How to answer a question; "none" is offered only where the row (`mayBeNone`) and the answers take it. */
export const wordsFix = (path: string, mayBeNone = true): string => {
  const steps = stepsOf(path);
  if (mayBeNone && takesNone(steps)) return `Answer "${path}"; "none" is an answer too where there is none.`;
  const entry = exampleAt([...steps, 0]);
  return entry === null ? `Answer "${path}".` : `Answer "${path}" with a list, for example [${entry}].`;
};

/** How to answer a question of yes or no. */
export const yesNoFix = (path: string): string => `Answer "${path}" with true or false; nobody else may answer it.`;

/** How to answer a question with choices. */
export const choiceFix =
  (options: readonly string[]) =>
  (path: string): string =>
    `Answer "${path}" with one of ${options.map((option) => `"${option}"`).join(', ')}.`;

const COMPARE = 'Compare it with the paper it is copied from.';

const usPhone = /^(?:student|interpreter|preparer)\.(?:phone|mobile)$/;

/** How to mend what has one spelling only, which nobody may change: an address or a number; null for other answers. */
const exactFix = (path: ViewPath): string | null => {
  if (takesSpelling(stepsOf(path))) return null;
  if (path.endsWith('.email')) return "Use another address; a different spelling would be nobody's.";
  if (usPhone.test(path)) return 'Give a US number: ten digits, without country code.';
  return path.endsWith('.phone') ? 'Give the number alone, or another number.' : null;
};

/** Longer texts are told character by character, not repeated whole. */
const SHORT = 60;

/** How to write a text that a box refuses, in a second spelling that it takes; null when none can be offered. */
export const offerSpelling = (text: string, written: string, box: TextBox): string | null => {
  const spelled = suggestSpelling(written, box);
  if (spelled === null) return null;
  if (text.length <= SHORT) {
    const answer = `{ "text": ${JSON.stringify(text)}, "asOnForm": ${JSON.stringify(spelled)} }`;
    return `If this spelling is yours, write ${answer}.`;
  }
  const swaps = refusedCharacters(written, box).map(({ character }) => {
    const instead = respell(character, box) ?? '';
    return `${instead.trim() === '' ? 'a space' : `"${instead}"`} for ${nameCharacter(character)}`;
  });
  return `Write ${swaps.join(', ')}, or give your own spelling in "asOnForm".`;
};

/** The box or its font refuses characters. `mayShow`: the words may be repeated to the person. */
export const refused = (
  view: View,
  path: ViewPath,
  box: TextBox,
  characters: readonly RefusedCharacter[],
  mayShow: boolean,
): Fault => {
  const names = characters.map(({ character }) => nameCharacter(character)).join(', ');
  const rule = characters.some(({ by }) => by === 'form')
    ? 'box-takes-every-character'
    : 'form-font-has-every-character';
  const source = view.sources(path).find((one) => refusedIn(view, one, box).length > 0);
  const answer = source === undefined ? null : view.at(source);
  const exact = source === undefined ? null : exactFix(source);
  const offered =
    exact === null && mayShow && answer?.is === 'answered'
      ? offerSpelling(answer.text, answer.onForm.normalize('NFC'), box)
      : null;
  return {
    rule,
    path: source ?? view.sources(path)[0] ?? null,
    says: `the box does not take ${names}`,
    fix: exact ?? offered ?? `Write it with ${describeTaken(box)} only.`,
  };
};

const refusedIn = (view: View, path: ViewPath, box: TextBox): readonly RefusedCharacter[] => {
  const answer = view.at(path);
  return answer.is === 'answered' ? refusedCharacters(answer.onForm.normalize('NFC'), box) : [];
};

/** The text is longer than its box; the path is that of the longest answer in it. */
export const overlong = (view: View, path: ViewPath, { room, length }: TooLong): Fault => {
  const lengthAt = (source: ViewPath): number => {
    const answer = view.at(source);
    return answer.is === 'answered' ? answer.onForm.length : 0;
  };
  const [longest] = [...view.sources(path)].sort((one, other) => lengthAt(other) - lengthAt(one));
  return {
    rule: 'box-holds-the-text',
    path: longest ?? null,
    says: `the box holds ${room} and the text has ${length}`,
    fix:
      (longest === undefined ? null : exactFix(longest)) ??
      'Shorten the text, or give a shorter spelling of your own in "asOnForm".',
  };
};

/** A text longer than its box on a form that has no room for the rest: the person writes it. */
export const leftToThePen = (item: string, { path, says }: Fault): Finding => ({
  rule: 'text-too-long-for-its-box-is-written-by-hand',
  severity: 'warning',
  path,
  items: [item],
  says: `${item}: ${says}, so it stays empty.`,
  fix: 'Write it into the printed form by hand, in black ink.',
});

/** The form demands an exact length. */
export const inexact = (view: View, path: ViewPath, wanted: number, length: number): Fault => ({
  rule: 'box-holds-exactly-its-characters',
  path: view.sources(path)[0] ?? null,
  says: `the box takes exactly ${wanted} characters and the answer has ${length}`,
  fix: view.sources(path).map(exactFix)[0] ?? COMPARE,
});
