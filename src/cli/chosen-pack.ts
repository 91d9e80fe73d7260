import type { ChosenPack } from './school-pack.ts';

/** The school pack that `--school` names; null without one. What reads packs is loaded only for one. */
export async function chosenPack(named: string | undefined): Promise<ChosenPack | null> {
  if (named === undefined) return null;
  const { schoolPack } = await import('./school-pack.ts');
  return schoolPack(named);
}
