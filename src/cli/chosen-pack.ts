import type { Case } from '../case/case.ts';
import type { Finding } from '../finding.ts';
import type { ChosenEmployer } from './employer-pack.ts';
import type { ChosenPack } from './pack-file.ts';
import type { ChosenSchool } from './school-pack.ts';

/** Packs as a command line names them. */
export interface NamedPacks {
  readonly school?: string | undefined;
  readonly employer?: string | undefined;
}

/** The packs that a command line names. */
export interface ChosenPacks {
  readonly school: ChosenSchool | null;
  readonly employer: ChosenEmployer | null;
  /** All of them. */
  readonly all: readonly ChosenPack[];
  /** Whom to ask for what neither the employer pack nor the case answers. */
  lacks(answers: Case): readonly Finding[];
}

const none: ChosenPacks = { school: null, employer: null, all: [], lacks: () => [] };

/** The packs that `--school` and `--employer` name. What reads packs is loaded only for one. */
export async function chosenPacks(named: NamedPacks): Promise<ChosenPacks> {
  if (named.school === undefined && named.employer === undefined) return none;
  const { readPacks } = await import('./packs.ts');
  return readPacks(named);
}
