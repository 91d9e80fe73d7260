import type { View } from '../case/view.ts';
import { type Law, ourLaw } from '../facts/law.ts';
import type { FormDefinition } from '../form/define.ts';
import { planForm } from '../form/plan.ts';
import type { FormPlan } from '../form/planned.ts';
import { chooseEdition, type Editions, everyEdition } from './edition-choice.ts';
import type { WantedForm } from './packet.ts';
import type { Recipe } from './recipe.ts';

/** A form of a packet: which edition and pages, and what goes into it. */
export interface FormOfPart {
  readonly wanted: WantedForm;
  readonly edition: FormDefinition;
  /** Items that begin so stay empty. */
  readonly leaves: readonly string[];
  readonly plan: FormPlan;
}

/** The forms of a recipe in its order, each planned for this case on the edition that is in use. */
export function formsOf(
  recipe: Recipe,
  view: View,
  editions: Editions = everyEdition,
  law: Law = ourLaw,
): FormOfPart[] {
  return recipe.parts.flatMap((part) => {
    if (part.kind !== 'form') return [];
    const { edition } = chooseEdition(part.form, view, editions, law);
    const { form, edition: day, pages: count } = edition.inventory;
    const pages = part.pages ?? Array.from({ length: count }, (_, at) => at + 1);
    const { leaves = [] } = part;
    const plan = planForm(edition, view, { pages, leaves });
    return [{ wanted: { form, edition: day, pages }, edition, leaves, plan }];
  });
}
