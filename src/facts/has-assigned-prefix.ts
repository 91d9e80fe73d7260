import { ein } from '../case/identifiers/ein.ts';
import { einPrefixesNeverAssigned } from './ein-prefixes-never-assigned.ts';
import type { Law } from './law.ts';

/**
 * False when the text has the shape of an EIN whose first two digits were never assigned as far as is known on a day (`YYYY-MM-DD`).
 * Null when the text is no EIN, or the prefixes of that day are not known.
 */
export const hasAssignedPrefix = (law: Law, written: string, day: string): boolean | null => {
  const text = ein.canonical(written);
  const never = law.on(einPrefixesNeverAssigned, day);
  return text === null || never.is !== 'known' ? null : !never.value.includes(text.slice(0, 2));
};
