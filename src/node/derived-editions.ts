import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { forms } from '../../forms/registry.ts';
import type { FormDefinition } from '../form/define.ts';
import type { DerivedEdition } from '../form/derived-edition.ts';
import { type BlankPlaces, blankPlaces, keptPath } from './blanks.ts';
import { keep, readKept, sha256 } from './cache.ts';
import { Fault, systemCode } from './fault.ts';

/** What the file of an accepted edition holds. */
interface Stored {
  readonly sha256: string;
  readonly edition: DerivedEdition;
}

const folderOf = ({ home }: BlankPlaces): string => join(home, 'editions');
const fileOf = (places: BlankPlaces, { form, edition }: DerivedEdition['inventory']): string =>
  join(folderOf(places), `${form}@${edition}.json`);

/**
 * Keeps an edition that the user accepted, with its blank. The edition is written last: before that nothing uses the blank.
 * Gives the path of the blank. Throws a `Fault` when the folder cannot be written.
 */
export function acceptEdition(edition: DerivedEdition, blank: Uint8Array, places: BlankPlaces = blankPlaces()): string {
  const { form, edition: day } = edition.inventory;
  const path = keptPath(places.home, form, day);
  const stored: Stored = { sha256: sha256(JSON.stringify(edition)), edition };
  keep(path, blank);
  keep(`${path}.sha256`, sha256(blank));
  keep(fileOf(places, edition.inventory), JSON.stringify(stored));
  return path;
}

/**
 * The editions that the user accepted, ready to be filled; those that optpack knows by now are left out. Lists one folder, and
 * loads nothing when there are none. Throws a `Fault` for a file that is damaged or that this optpack cannot use.
 */
export async function acceptedForms(places: BlankPlaces = blankPlaces()): Promise<FormDefinition[]> {
  const files = filesIn(folderOf(places));
  if (files.length === 0) return [];
  const [{ derivedForm }, { DERIVED_FORMAT }] = await Promise.all([
    import('../form/derived-form.ts'),
    import('../form/derived-edition.ts'),
  ]);
  return files.flatMap((file) => {
    const edition = storedIn(file);
    const { inventory } = edition;
    if (forms.some((one) => isEdition(one, inventory.form, inventory.edition))) return [];
    const known = forms.find((one) => isEdition(one, inventory.form, edition.from));
    if (edition.format !== DERIVED_FORMAT || known === undefined) throw unusable(file, 'is of another optpack');
    return [derivedForm(edition, known)];
  });
}

const isEdition = ({ inventory }: FormDefinition, form: string, edition: string): boolean =>
  inventory.form === form && inventory.edition === edition;

function filesIn(folder: string): string[] {
  try {
    const names = readdirSync(folder).filter((name) => name.endsWith('.json') && !name.startsWith('.'));
    return names.sort().map((name) => join(folder, name));
  } catch (thrown) {
    const code = systemCode(thrown);
    if (code === 'ENOENT' || code === 'ENOTDIR') return [];
    if (code === null) throw thrown;
    throw new Fault(
      'cannot-read',
      `${folder} cannot be listed: the system says ${code}.`,
      'Change its permissions, or name another folder in OPTPACK_HOME.',
      { cause: thrown },
    );
  }
}

function storedIn(file: string): DerivedEdition {
  const bytes = readKept(file);
  if (bytes === null) throw unusable(file, 'is gone');
  let stored: Partial<Stored> | null;
  try {
    stored = JSON.parse(Buffer.from(bytes).toString('utf8'));
  } catch {
    throw unusable(file, 'is damaged');
  }
  if (stored?.edition === undefined || stored.sha256 !== sha256(JSON.stringify(stored.edition)))
    throw unusable(file, 'is damaged');
  return stored.edition;
}

const unusable = (file: string, what: string): Fault =>
  new Fault(
    'cannot-read',
    `${file}, an edition that you accepted, ${what}.`,
    'Remove it, then accept the blank again with: optpack forms accept FILE',
  );
