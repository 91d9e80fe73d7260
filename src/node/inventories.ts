import { forms } from '../../forms/registry.ts';
import type { Inventory } from '../form/inventory.ts';

/** The boxes of every edition that can be filled: what a blank is recognised by. */
export const inventories: readonly Inventory[] = forms.map(({ inventory }) => inventory);
