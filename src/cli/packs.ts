import { employerLacks } from '../schools/employer-lacks.ts';
import type { ChosenPacks, NamedPacks } from './chosen-pack.ts';
import { employerPack } from './employer-pack.ts';
import { schoolPack } from './school-pack.ts';

/** Reads the packs that a command line names. Throws a `Fault` for one that is not there or cannot be read. */
export function readPacks(named: NamedPacks): ChosenPacks {
  const school = named.school === undefined ? null : schoolPack(named.school);
  const employer = named.employer === undefined ? null : employerPack(named.employer);
  const pack = employer?.pack ?? null;
  return {
    school,
    employer,
    all: [school, employer].filter((one) => one !== null),
    lacks: (answers) => (pack === null ? [] : employerLacks(pack, answers)),
  };
}
