import type { Case } from '../case/case.ts';
import type { Finding } from '../finding.ts';
import type { Recipe } from '../packet/recipe.ts';
import { recipes } from '../packet/recipes/registry.ts';

/** Ids that `--packet` takes. */
export const recipeIds: readonly string[] = Object.values(recipes).map((recipe) => recipe.id);

/** The recipes to build: those asked for, or what goes to the school and what goes to USCIS; a note says what is left out. */
export function chosenRecipes(asked: readonly string[], answers: Case): { recipes: Recipe[]; findings: Finding[] } {
  if (asked.length > 0)
    return { recipes: Object.values(recipes).filter((recipe) => asked.includes(recipe.id)), findings: [] };
  if (answers.filing?.method !== 'online')
    return { recipes: [recipes['school-request'], recipes['uscis-paper']], findings: [] };
  return { recipes: [recipes['school-request']], findings: [noOnlinePacket] };
}

const noOnlinePacket: Finding = {
  rule: 'packet-exists-for-the-way-of-filing',
  severity: 'note',
  path: 'filing.method',
  items: [],
  says: 'The I-765 is filed online, and optpack has no packet for online filing yet: only school-request is built.',
  fix: 'Type the answers into the online form; `--packet uscis-paper` builds the paper packet to copy them from.',
};
