import { nearest, plain } from '../case/nearest.ts';

/** Most answers that are told when a group was named. */
const MOST_TOLD = 4;

const below = (known: readonly string[], group: string): readonly string[] =>
  known.filter((path) => path.startsWith(`${group}.`));

/** The keys of a group; of the top when it is empty. */
const keysIn = (known: readonly string[], group: string): readonly string[] => {
  const skip = group === '' ? 0 : group.length + 1;
  const inside = group === '' ? known : below(known, group);
  return [...new Set(inside.map((path) => path.slice(skip).split('.')[0] ?? ''))];
};

/** The path key by key, each mended to the nearest one of its group; null where none is near. */
const mended = (path: string, known: readonly string[]): string | null => {
  let group = '';
  for (const key of path.split('.')) {
    const keys = keysIn(known, group);
    const meant = keys.includes(key) ? key : nearest(key, keys);
    if (meant === null) return null;
    group = group === '' ? meant : `${group}.${meant}`;
  }
  return group;
};

/** The one path whose last key, or last two run together, are the last key that was written. */
const byLastKey = (path: string, known: readonly string[]): string | null => {
  const word = plain(path.split('.').at(-1) ?? '');
  const found = known.filter((one) => {
    const [before = '', last = ''] = one.split('.').slice(-2).map(plain);
    return last === word || before + last === word;
  });
  const [only, another] = found;
  return only !== undefined && another === undefined ? only : null;
};

/** What an unknown path of a template was probably meant to be, for a sentence; null when nothing is near. */
export const meantPath = (path: string, known: readonly string[]): string | null => {
  const near = mended(path, known);
  if (near === null) return byLastKey(path, known);
  if (known.includes(near)) return near;
  const inside = below(known, near);
  const told = inside.slice(0, MOST_TOLD).join(', ');
  return inside.length > MOST_TOLD ? `one of ${told} and others` : `one of ${told}`;
};
