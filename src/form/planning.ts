import type { View } from '../case/view.ts';
import type { Finding } from '../finding.ts';
import type { BoxFault } from './collected.ts';
import type { FormDefinition } from './define.ts';
import type { Fault } from './faults.ts';
import type { Box } from './inventory.ts';
import type { Overflowing } from './overflow.ts';
import type { ContinuedText, PlannedBox } from './planned.ts';

/** What planning one form reads and gathers. */
export interface Planning {
  readonly form: FormDefinition;
  readonly view: View;
  readonly boxes: PlannedBox[];
  readonly faults: BoxFault[];
  /** Texts that their boxes do not hold, in the form's order. */
  readonly overflowing: Overflowing[];
  readonly continued: ContinuedText[];
  readonly notes: Finding[];
}

/** An item as told to people: `I-765 28.c`. */
export const told = ({ form }: Planning, item: string): string => `${form.inventory.form.toUpperCase()} ${item}`;

/** Adds faults of an item. */
export const blame = (planning: Planning, item: string, faults: readonly Fault[]): void => {
  for (const fault of faults) planning.faults.push({ ...fault, item: told(planning, item) });
};

/** The box of a row. Throws when the inventory has none of that kind: a mistake in the form's rows. */
export const boxNamed = <Kind extends Box['kind']>(
  { form }: Planning,
  name: string,
  kind: Kind,
): Extract<Box, { readonly kind: Kind }> => {
  const box = form.inventory.boxes[name];
  const isKind = (one: Box | undefined): one is Extract<Box, { readonly kind: Kind }> => one?.kind === kind;
  if (!isKind(box)) throw new Error(`${form.inventory.form} has no ${kind} box "${name}".`);
  return box;
};
