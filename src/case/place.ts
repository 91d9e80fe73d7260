import type { Case } from './case.ts';
import { said, type Words } from './said.ts';

/** The part of an address that tells a building. */
interface Address {
  readonly street?: Words;
  readonly zip?: string | undefined;
}

/** Street and ZIP code of an address as one word, whatever case and signs; null when one of them is not given. */
export const placeOf = (address: Address | 'none' | undefined): string | null => {
  if (address === undefined || address === 'none') return null;
  const street = said(address.street);
  const zip = said(address.zip);
  if (street === null || zip === null) return null;
  return `${street}${zip.slice(0, 5)}`.toLowerCase().replace(/[^\p{L}\d]/gu, '');
};

/** Where the student lives, as `placeOf` tells it; null when it is not given. */
export const homeOf = ({ student }: Case): string | null =>
  placeOf(student.livesAtMailingAddress === false ? student.physicalAddress : student.mailingAddress);
