import { type Law, lawWith, ourLaw } from '../facts/law.ts';
import type { Finding } from '../finding.ts';
import { readFactsFile } from '../node/read-facts-file.ts';
import type { AnswerFile } from '../node/read-files.ts';

/** What packets are measured by. */
export interface LawInUse {
  readonly law: Law;
  /** The user's file of facts; null without one. */
  readonly file: AnswerFile | null;
  /** Mistakes in that file; else a note for each fact that it replaces. */
  readonly findings: readonly Finding[];
}

/** The facts of optpack, or with those of the file that `--facts` names. Throws a `Fault` for a file that cannot be read. */
export async function lawInUse(name: string | undefined): Promise<LawInUse> {
  if (name === undefined) return { law: ourLaw, file: null, findings: [] };
  const file = readFactsFile(name);
  const { readOverrides } = await import('../facts/read-overrides.ts');
  const { overrides, findings } = readOverrides(file.name, file.text);
  return { law: lawWith(overrides), file, findings };
}
