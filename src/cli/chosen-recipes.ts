import type { Case } from '../case/case.ts';
import type { Finding } from '../finding.ts';
import type { Recipe } from '../packet/recipe.ts';
import { recipes } from '../packet/recipes/registry.ts';

/** Ids that `--packet` takes. */
export const recipeIds: readonly string[] = Object.values(recipes).map((recipe) => recipe.id);

/** The recipes to build: those asked for, or what goes to the school and what goes to USCIS the way the case is filed. */
export function chosenRecipes(asked: readonly string[], answers: Case): { recipes: Recipe[]; findings: Finding[] } {
  const isOnline = answers.filing?.method === 'online';
  const [own, other] = isOnline
    ? [recipes['uscis-online'], recipes['uscis-paper']]
    : [recipes['uscis-paper'], recipes['uscis-online']];
  if (asked.length === 0) return { recipes: [recipes['school-request'], own], findings: [] };
  const isOther = asked.includes(other.id);
  // Its days, its fee and its payment would be those of the other way.
  const chosen = Object.values(recipes).filter(({ id }) => asked.includes(id) && id !== other.id);
  return { recipes: chosen, findings: isOther ? [otherWay(own, other)] : [] };
}

const otherWay = (own: Recipe, other: Recipe): Finding => ({
  rule: 'packet-is-of-the-way-of-filing',
  severity: 'error',
  path: 'filing.method',
  items: [],
  says: `The answers file the other way than the packet ${other.id}.`,
  fix: `Build ${own.id}, or change filing.method and the days with it; never file both ways.`,
});
