import { existsSync } from 'node:fs';
import { forms } from '../../forms/registry.ts';
import type { AvailableEdition } from '../packet/edition-choice.ts';
import { blanksInFolder } from './blank-folder.ts';
import { type BlankPlaces, blankPlaces, keptPath } from './blanks.ts';
import { acceptedForms } from './derived-editions.ts';
import { inventories } from './inventories.ts';

/**
 * The editions that can be filled, those that the user accepted included, and of which the official blank is on this machine. Opens no blank. Throws a `Fault` when the
 * user's folder of downloads cannot be listed.
 */
export async function availableEditions(places: BlankPlaces = blankPlaces()): Promise<AvailableEdition[]> {
  const inFolder = places.folder === null ? [] : await blanksInFolder(places.folder, places.home, inventories);
  return [...forms, ...(await acceptedForms(places))].map((edition) => {
    const { form, edition: day } = edition.inventory;
    const hasBlank =
      existsSync(keptPath(places.home, form, day)) ||
      inFolder.some((blank) => blank.form === form && blank.edition === day);
    return { edition, hasBlank };
  });
}
