import { derived } from '../case/derived.ts';
import { answerPaths } from '../case/outline.ts';

/** Entries of a list that have template variables of their own. */
const entries = ['0', '1', '2', '3', '4', '5'] as const;

/** A path with `0` for the entries of its list, once per entry; a path without a list as it is. */
const perEntry = (path: string): readonly string[] => {
  const keys = path.split('.');
  return keys.includes('0') ? entries.map((entry) => keys.map((key) => (key === '0' ? entry : key)).join('.')) : [path];
};

/** Every path of an answer and of a derived value that a template may print. */
export const knownPaths = (): readonly string[] => [...answerPaths().flatMap(perEntry), ...Object.keys(derived)];
