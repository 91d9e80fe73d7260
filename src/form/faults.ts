import type { View, ViewPath } from '../case/view.ts';
import { describeTaken, nameCharacter, type RefusedCharacter, refusedCharacters } from './characters.ts';
import type { BoxFault } from './collected.ts';
import type { TooLong } from './fit.ts';
import type { TextBox } from './inventory.ts';
import { respell, suggestSpelling } from './spelling.ts';

/** A fault without the item, which the planner adds. */
export type Fault = Omit<BoxFault, 'item'>;

/** Answers that are given or denied as a whole: a list, or the apartment. */
const whole = /^(.*?)(?:\.\d+(?:\..*)?|(?<=\.unit)\..*)$/;

const isGiven = (view: View, path: string): boolean => {
  let here: unknown = view.case;
  for (const key of path.split('.')) {
    if (typeof here !== 'object' || here === null) return false;
    here = Reflect.get(here, key);
  }
  return here !== undefined;
};

const askedPath = (view: View, path: string): string => {
  const container = whole.exec(path)?.[1];
  return container === undefined || isGiven(view, container) ? path : container;
};

/** Nothing answers the box: one fault for each answer that is missing. */
export const unanswered = (view: View, path: ViewPath, fix = wordsFix): readonly Fault[] => {
  const rule = 'every-printed-box-is-answered';
  const sources = view.sources(path);
  const missing = sources.filter((source) => view.at(source).is === 'unanswered');
  if (missing.length > 0)
    return [...new Set(missing.map((source) => askedPath(view, source)))].map((asked) => ({
      rule,
      path: asked,
      says: 'not answered',
      fix: fix(asked),
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

const wordsFix = (path: string): string => `Answer "${path}"; "none" is an answer too where there is none.`;

/** How to answer a question of yes or no. */
export const yesNoFix = (path: string): string => `Answer "${path}" with true or false; nobody else may answer it.`;

/** How to answer a question with choices. */
export const choiceFix =
  (options: readonly string[]) =>
  (path: string): string =>
    `Answer "${path}" with one of ${options.map((option) => `"${option}"`).join(', ')}.`;

/** Longer texts are told character by character, not repeated whole. */
const SHORT = 60;

const offer = (text: string, written: string, box: TextBox): string | null => {
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
  const offered = mayShow && answer?.is === 'answered' ? offer(answer.text, answer.onForm.normalize('NFC'), box) : null;
  return {
    rule,
    path: source ?? view.sources(path)[0] ?? null,
    says: `the box does not take ${names}`,
    fix: offered ?? `Write it with ${describeTaken(box)} only.`,
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
    fix: 'Shorten the text, or give a shorter spelling of your own in "asOnForm".',
  };
};

/** The form demands an exact length. */
export const inexact = (view: View, path: ViewPath, wanted: number, length: number): Fault => ({
  rule: 'box-holds-exactly-its-characters',
  path: view.sources(path)[0] ?? null,
  says: `the box takes exactly ${wanted} characters and the answer has ${length}`,
  fix: 'Compare it with the paper it is copied from.',
});
