import { readdirSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Inventory } from '../../src/form/inventory.ts';

const folder = fileURLToPath(new URL('../../forms/', import.meta.url));

/** Every edition that has a folder under `forms`, read from its own file, so that the registry is not taken on trust. */
export const editions: readonly Inventory[] = await Promise.all(
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.name === 'fields.ts')
    .map((entry) => `${entry.parentPath}/${entry.name}`)
    .sort()
    .map(async (path) => {
      const { fields }: { fields: Inventory } = await import(pathToFileURL(path).href);
      return fields;
    }),
);

/** The edition of a form that the tests work on: the newest. */
export function editionOf(form: string): Inventory {
  const found = editions.findLast((edition) => edition.form === form);
  if (!found) throw new Error(`no edition of ${form}`);
  return found;
}
