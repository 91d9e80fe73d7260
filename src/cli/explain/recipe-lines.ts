import type { Recipe } from '../../packet/recipe.ts';
import { recipeText } from '../../packet/recipe-text.ts';
import { recipes } from '../../packet/recipes/registry.ts';

/** What a packet is for, who acts and by when, what is in it and who signs; none when there is no such packet. */
export function recipeLines(asked: string): readonly string[] {
  const all: readonly Recipe[] = Object.values(recipes);
  const recipe = all.find(({ id }) => id === asked);
  if (recipe === undefined) return [];
  const { acts, parts, signs } = recipeText(recipe);
  return [
    `${recipe.id}: a packet`,
    `${recipe.title}. ${recipe.purpose}`,
    '',
    acts,
    '',
    'Holds, in this order:',
    ...parts.map((part) => `  ${part.replaceAll('`', '')}`),
    ...(signs.length === 0 ? [] : ['', 'Signatures:', ...signs.map((line) => `  ${line}`)]),
    '',
    `optpack build case.jsonc --packet ${recipe.id}`,
  ];
}
