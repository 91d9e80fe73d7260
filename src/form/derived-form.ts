import type { FormDefinition } from './define.ts';
import { type Carrying, carryRow, filledBoxes } from './derive-rows.ts';
import type { DerivedEdition } from './derived-edition.ts';
import type { Row } from './rows.ts';

/** The definition by which a derived edition is filled. Throws when it is derived from another edition than the given one. */
export function derivedForm(derived: DerivedEdition, known: FormDefinition): FormDefinition {
  if (known.inventory.form !== derived.inventory.form || known.inventory.edition !== derived.from)
    throw new Error(`${derived.inventory.edition} is not derived from ${known.inventory.edition}`);
  const carrying: Carrying = {
    known: known.inventory,
    print: derived.inventory,
    matches: new Map(derived.matches.map((match) => [match.known, match])),
    rooms: new Set(derived.rooms),
  };
  const carried = known.rows.flatMap((row) => carryRow(row, known.rows, carrying) ?? []);
  const used = new Set(carried.flatMap(filledBoxes));
  const left = Object.keys(derived.inventory.boxes).filter((name) => !used.has(name));
  const rest: Row = {
    kind: 'leave',
    boxes: left,
    reason: 'left empty in the known edition, or not known to ask the same',
  };
  return { ...known, inventory: derived.inventory, rows: [...carried, rest], derived };
}
