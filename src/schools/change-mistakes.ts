import { nearest } from '../case/nearest.ts';
import { facts } from '../facts/registry.ts';
import type { SchoolPack } from './pack.ts';
import type { PackMistake } from './pack-faults.ts';

/** Changes of a pack that name a fact there is not. */
export const changeMistakes = (changes: SchoolPack['changes']): readonly PackMistake[] => {
  const known = facts.map(({ id }) => id);
  return changes.flatMap(({ fact }, index) => {
    if (fact === undefined || known.includes(fact)) return [];
    const near = nearest(fact, known);
    return [
      {
        path: ['changes', index, 'fact'],
        says: `changes.${index}.fact of the school pack names a fact that there is not.`,
        fix: near === null ? '`optpack facts` lists them all.' : `Did you mean "${near}"?`,
      },
    ];
  });
};
