import type { View } from '../case/view.ts';
import { type AnswerFileOf, readPapers } from '../node/read-papers.ts';
import type { Preflight } from '../packet/build.ts';
import type { ChosenPacks } from './chosen-pack.ts';

/** What a packet is told and given beside the answers. */
export type Given = Pick<Preflight, 'office' | 'logo' | 'papers'>;

/** What the school pack says of the office, its logo, and the papers that the answers name. Throws a `Fault` for a logo that cannot be used. */
export async function givenBeside(view: View, { school }: ChosenPacks, fileOf: AnswerFileOf): Promise<Given> {
  const papers = await readPapers(view.case, fileOf);
  if (school?.pack == null) return { papers };
  const { officeValues } = await import('../schools/office-values.ts');
  const office = officeValues(school.pack, view);
  const logo = school.pack.letterhead?.logo;
  if (logo === undefined) return { papers, office };
  const { packLogo } = await import('./pack-logo.ts');
  return { papers, office, logo: packLogo(school.file.name, logo) };
}
