import { type EarlierValue, earlierValues } from './earlier-values.ts';
import type { Law } from './law.ts';
import { mailingAddress } from './mailing-address.ts';

/** Where USCIS once took the I-765, and whether the words name that place for certain. */
export interface FormerAddress extends EarlierValue<string> {
  /** False when only the city is the same: the present address may be in it too. */
  readonly isCertain: boolean;
  /** True when no other former address came after it. */
  readonly isNewest: boolean;
}

/** Box numbers and streets of the former addresses. */
const places: readonly RegExp[] = [
  /\bbox\W*21281\b/i,
  /\bsky\s?harbor\b/i,
  /\bbox\W*660867\b/i,
  /\b(?:hwy|highway)\W*121\b/i,
  /\bbox\W*805373\b/i,
  /\b131\W+s(?:outh)?\W+dearborn\b/i,
];

const cities: readonly RegExp[] = [/\bphoenix\b/i, /\bdallas\b/i, /\blewisville\b/i, /\bchicago\b/i];

/** The former address that some words name on a day (`YYYY-MM-DD`); null when they name none, or the one in use. */
export const formerAddress = (law: Law, address: string, day: string): FormerAddress | null =>
  formerBy(places, true, law, address, day) ?? formerBy(cities, false, law, address, day);

const formerBy = (
  marks: readonly RegExp[],
  isCertain: boolean,
  law: Law,
  address: string,
  day: string,
): FormerAddress | null => {
  const mark = marks.find((one) => one.test(address));
  if (mark === undefined) return null;
  const held = law.on(mailingAddress, day);
  if (held.is === 'known' && mark.test(held.value)) return null;
  const earlier = earlierValues(law, mailingAddress, day);
  const former = earlier.find(({ value }) => mark.test(value));
  return former === undefined ? null : { ...former, isCertain, isNewest: former === earlier[0] };
};
