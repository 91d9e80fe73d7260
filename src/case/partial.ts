import { type Case, caseSchema } from './case.ts';
import type { Step } from './outline.ts';
import { misshapes } from './shape.ts';
import { plainValue, type Written, writtenAt } from './written.ts';

type Path = readonly Step[];

/** An entry that goes may leave a list or a group that is wrong without it, and so on outwards. */
const MOST_ROUNDS = 20;

const isAt = (step: Step, key: string | number): boolean => String(step) === String(key);

/** What is written, without what stands at the paths. */
const without = (written: Written, paths: readonly Path[]): Written => {
  const inside = (key: string | number): readonly Path[] =>
    paths.filter(([step]) => step !== undefined && isAt(step, key)).map((path) => path.slice(1));
  const stays = (key: string | number): boolean => !inside(key).some((path) => path.length === 0);
  switch (written.kind) {
    case 'leaf':
      return written;
    case 'list': {
      const kept = [...written.entries.entries()].filter(([index]) => stays(index));
      return { ...written, entries: kept.map(([index, entry]) => without(entry, inside(index))) };
    }
    case 'group': {
      const kept = [...written.entries].filter(([key]) => stays(key));
      return { ...written, entries: new Map(kept.map(([key, entry]) => [key, without(entry, inside(key))])) };
    }
  }
};

/** Where to cut: the answer itself, or around one that is missing. */
const cutAt = (root: Written, path: Path): Path => (writtenAt(root, path) === undefined ? path.slice(0, -1) : path);

/**
 * The answers that can be taken when others are refused: those at the `refused` paths are left out, as if nobody had
 * given them. Null when nothing is left that could be built from: not even a name.
 */
export const partialCase = (written: Written, refused: readonly Path[]): Case | null => {
  let root = written;
  let cuts: readonly Path[] = refused.map((path) => cutAt(root, path));
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const before = root;
    if (cuts.some((path) => path.length === 0) || cuts.every((path) => writtenAt(before, path) === undefined))
      return null;
    root = without(before, cuts);
    const checked = caseSchema.safeParse(plainValue(root), { jitless: true });
    if (checked.success) return checked.data;
    const here = root;
    cuts = misshapes(checked.error.issues, here).map(({ path, key }) =>
      cutAt(here, key === undefined ? path : [...path, key]),
    );
  }
  return null;
};
