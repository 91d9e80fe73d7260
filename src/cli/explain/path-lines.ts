import { answerPaths, descriptionAt, exampleAt, keysAt, stepsOf, takesNone } from '../../case/outline.ts';
import { itemsOf } from '../items-of.ts';
import { ruleLine } from './check-lines.ts';
import { rulesAbout } from './rules-about.ts';

/** What an answer or a group of answers of the case is, where it is printed, and the rules about it. Empty when there is none. */
export function pathLines(asked: string): readonly string[] {
  const path = asked.replace(/\.\d+(?=\.|$)/g, '.0');
  const isAnswer = answerPaths().includes(path);
  const inner = answerPaths().filter((one) => one.startsWith(`${path}.`));
  if (!isAnswer && inner.length === 0) return [];
  const steps = stepsOf(path);
  const keys = keysAt(steps);
  const items = itemsOf(path);
  const rules = rulesAbout([path]);
  return [
    `${asked}: ${isAnswer ? 'an answer' : 'a group'} of the case`,
    descriptionAt(steps) ?? '',
    ...exampleLines(steps),
    ...(isAnswer || keys.length === 0
      ? []
      : ['', 'Holds:', ...keys.map((key) => `  ${key}: ${descriptionAt([...steps, key]) ?? ''}`)]),
    ...(items.length === 0 ? [] : ['', 'Printed:', ...items.map((item) => `  ${item}`)]),
    ...(rules.length === 0 ? [] : ['', 'Rules about it:', ...rules.map(ruleLine)]),
  ].filter((line, index) => line !== '' || index > 1);
}

const exampleLines = (steps: ReturnType<typeof stepsOf>): readonly string[] => {
  const example = exampleAt(steps);
  const none = takesNone(steps) ? '; "none" is an answer too' : '';
  return example === null ? [] : [`Example: ${example}${none}.`];
};
