import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { formatted } from './formatted.ts';
import { newEmployer } from './new-employer.ts';
import { newFact } from './new-fact.ts';
import { newLetter } from './new-letter.ts';
import { newRecipe } from './new-recipe.ts';
import { newRule } from './new-rule.ts';
import { newSchool } from './new-school.ts';
import type { MakeUnit, NewUnit } from './unit-file.ts';

/** Every kind of unit that has one file; editions of forms have more. */
export const unitKinds: Readonly<Record<string, MakeUnit>> = {
  rule: newRule,
  fact: newFact,
  letter: newLetter,
  recipe: newRecipe,
  school: newSchool,
  employer: newEmployer,
};

const ID = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/** Writes the file of a new unit. Throws when the id is none, or the file is there already. */
export function writeUnit(root: string, kind: string, id: string): NewUnit {
  const make = Object.hasOwn(unitKinds, kind) ? unitKinds[kind] : undefined;
  if (make === undefined) throw new Error(`There is no kind of unit "${kind}".`);
  if (!ID.test(id)) throw new Error(`"${id}" is no id: write small letters, digits and hyphens, a letter first.`);
  const unit = make(id);
  const target = join(root, unit.path);
  if (existsSync(target)) throw new Error(`${unit.path} is there already; nothing was written.`);
  const content = /\.(?:ts|json)$/.test(unit.path) ? formatted(unit) : unit.content;
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, content);
  return unit;
}
