import { forms as editions } from '../../forms/registry.ts';
import type { View } from '../case/view.ts';
import type { FormDefinition } from '../form/define.ts';
import { planForm } from '../form/plan.ts';
import type { FormPlan } from '../form/planned.ts';
import type { WantedForm } from './packet.ts';
import type { Recipe } from './recipe.ts';

/** A form of a packet: which edition and pages, and what goes into it. */
export interface FormOfPart {
  readonly wanted: WantedForm;
  readonly edition: FormDefinition;
  readonly plan: FormPlan;
}

/** The forms of a recipe in its order, each planned for this case. */
export function formsOf(recipe: Recipe, view: View): FormOfPart[] {
  return recipe.parts.flatMap((part) => {
    if (part.kind !== 'form') return [];
    const edition = newestEdition(part.form);
    const { form, edition: day, pages: count } = edition.inventory;
    const pages = part.pages ?? Array.from({ length: count }, (_, at) => at + 1);
    return [{ wanted: { form, edition: day, pages }, edition, plan: planForm(edition, view, { pages }) }];
  });
}

function newestEdition(form: string): FormDefinition {
  const known = editions.filter(({ inventory }) => inventory.form === form);
  const newest = known.toSorted((a, b) => (a.inventory.edition < b.inventory.edition ? 1 : -1))[0];
  if (newest === undefined) throw new Error(`a recipe names the form ${form}, and there is no edition of it`);
  return newest;
}
