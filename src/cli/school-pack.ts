import { schoolPacks } from '../../templates/schools/registry.ts';
import type { SchoolPack } from '../schools/pack.ts';
import { readPack } from '../schools/read-pack.ts';
import { type ChosenPack, packFile } from './pack-file.ts';

/** A school pack as a command uses it. */
export interface ChosenSchool extends ChosenPack {
  /** Null when it is not in order. */
  readonly pack: SchoolPack | null;
}

/** The school pack that `--school` names: one of ours by its id, or a file. Throws a `Fault` when there is none. */
export function schoolPack(named: string): ChosenSchool {
  const file = packFile(named, { option: 'school', kind: 'school pack', packs: schoolPacks });
  return { file, ...readPack(file) };
}
