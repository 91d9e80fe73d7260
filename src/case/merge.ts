import { type Fault, pathText } from './fault.ts';
import type { Step } from './outline.ts';
import { keyPlace, type Written } from './written.ts';

/** Spaces around a text are no contradiction; they are trimmed away later. */
const leaf = (value: string | number | boolean | null) => (typeof value === 'string' ? value.trim() : value);

const isSame = (one: Written, two: Written): boolean => {
  if (one.kind === 'leaf' && two.kind === 'leaf') return leaf(one.value) === leaf(two.value);
  if (one.kind === 'list' && two.kind === 'list') {
    if (one.entries.length !== two.entries.length) return false;
    return one.entries.every((entry, index) => {
      const other = two.entries[index];
      return other !== undefined && isSame(entry, other);
    });
  }
  if (one.kind === 'group' && two.kind === 'group') {
    if (one.entries.size !== two.entries.size) return false;
    return [...one.entries].every(([key, entry]) => {
      const other = two.entries.get(key);
      return other !== undefined && isSame(entry, other);
    });
  }
  return false;
};

const contradiction = (one: Written, two: Written, path: readonly Step[]): Fault => ({
  rule: 'answer-files-agree',
  path,
  get says() {
    const [first, second] = [keyPlace(one), keyPlace(two)];
    return `${pathText(path)} has two answers: ${first.file} line ${first.line} says one thing, ${second.file} line ${second.line} another.`;
  },
  fix: 'Make both the same, or take the wrong one out.',
  file: two.file,
  offset: two.key ?? two.offset,
  place: () => keyPlace(two),
});

/** Puts the answers of two files together by key. The same answer twice is fine; lists are compared whole; the first answer stays. */
export const merge = (one: Written, two: Written, path: readonly Step[], faults: Fault[]): Written => {
  if (one.kind !== 'group' || two.kind !== 'group') {
    if (!isSame(one, two)) faults.push(contradiction(one, two, path));
    return one;
  }
  const entries = new Map(one.entries);
  for (const [key, entry] of two.entries) {
    const known = entries.get(key);
    if (known === undefined) entries.set(key, entry);
    else if (path.length > 0 || key !== '$schema') entries.set(key, merge(known, entry, [...path, key], faults));
  }
  return { ...one, entries };
};

/** Words with two spellings are one answer. */
const isSpelled = (written: Written): boolean => written.kind === 'group' && written.entries.has('text');

/** The first with what it leaves open filled from the second. Wherever both answer, the first holds. */
export const fillFrom = (first: Written, second: Written): Written => {
  if (first.kind !== 'group' || second.kind !== 'group' || isSpelled(first)) return first;
  const entries = new Map(first.entries);
  for (const [key, entry] of second.entries) {
    const own = entries.get(key);
    entries.set(key, own === undefined ? entry : fillFrom(own, entry));
  }
  return { ...first, entries };
};
