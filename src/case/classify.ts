import { compact, type Identifier } from './identifier.ts';
import { identifiers } from './identifiers/registry.ts';

/** Id of a kind of identifier: `ein`, `e-verify-number`. */
export type IdentifierId = keyof typeof identifiers;

const isId = (id: string): id is IdentifierId => Object.hasOwn(identifiers, id);

/** Every kind that a written identifier can be by its shape; those whose customary spelling was used come first. */
export const classify = (written: string): readonly IdentifierId[] => {
  const text = compact(written);
  const spelled: IdentifierId[] = [];
  const shaped: IdentifierId[] = [];
  for (const [id, kind] of Object.entries<Identifier>(identifiers)) {
    if (!isId(id) || kind.canonical(written) === null) continue;
    if (kind.spelling?.test(written.trim())) spelled.push(id);
    else if (kind.pattern.test(text)) shaped.push(id);
  }
  return [...spelled, ...shaped];
};
