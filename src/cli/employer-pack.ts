import { employerPacks } from '../../templates/employers/registry.ts';
import type { EmployerPack } from '../schools/employer-pack.ts';
import { readEmployerPack } from '../schools/read-employer-pack.ts';
import { type ChosenPack, packFile } from './pack-file.ts';

/** An employer pack as a command uses it. */
export interface ChosenEmployer extends ChosenPack {
  /** Null when it is not in order. */
  readonly pack: EmployerPack | null;
}

/** The employer pack that `--employer` names: one of ours by its id, or a file. Throws a `Fault` when there is none. */
export function employerPack(named: string): ChosenEmployer {
  const file = packFile(named, { option: 'employer', kind: 'employer pack', packs: employerPacks });
  return { file, ...readEmployerPack(file) };
}
