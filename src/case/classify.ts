import { compact, type Identifier, tidy, withoutLabel } from './identifier.ts';
import { identifiers } from './identifiers/registry.ts';

/** Id of a kind of identifier: `ein`, `e-verify-number`. */
export type IdentifierId = keyof typeof identifiers;

const isId = (id: string): id is IdentifierId => Object.hasOwn(identifiers, id);

/** How a kind is told: by the words before it, by its customary spelling, or by its shape alone. */
const kindsOf = (written: string) => {
  const text = compact(written);
  const tidied = tidy(written);
  const labelled: IdentifierId[] = [];
  const spelled: IdentifierId[] = [];
  const shaped: IdentifierId[] = [];
  for (const [id, kind] of Object.entries<Identifier>(identifiers)) {
    if (!isId(id) || kind.canonical(written) === null) continue;
    const bare = withoutLabel(text, kind.label);
    if (bare !== text) labelled.push(id);
    else if (kind.spelling?.test(tidied)) spelled.push(id);
    else if (kind.pattern.test(text)) shaped.push(id);
  }
  return { labelled, spelled, shaped };
};

/** Every kind that a written identifier can be; those come first that its label names, then those whose customary spelling was used. */
export const classify = (written: string): readonly IdentifierId[] => {
  const { labelled, spelled, shaped } = kindsOf(written);
  return [...labelled, ...spelled, ...shaped];
};

/** The kinds that its label or its customary spelling names; none when it has digits and letters alone. */
export const namedKinds = (written: string): readonly IdentifierId[] => {
  const { labelled, spelled } = kindsOf(written);
  return labelled.length > 0 ? labelled : spelled;
};
