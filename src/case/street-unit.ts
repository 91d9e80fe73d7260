/** A street line taken apart: the street alone, and the apartment, suite or floor that stood at its end. */
export interface StreetAndUnit {
  readonly street: string;
  readonly kind: 'apt' | 'ste' | 'flr';
  readonly number: string;
}

const kinds: Readonly<Record<string, StreetAndUnit['kind']>> = {
  apt: 'apt',
  apartment: 'apt',
  unit: 'apt',
  '#': 'apt',
  ste: 'ste',
  suite: 'ste',
  fl: 'flr',
  flr: 'flr',
  floor: 'flr',
};

const named = /^(.*?)[\s,]+(apt|apartment|unit|ste|suite|flr|floor|fl|#)(?![a-z])\.?\s*#?\s*([a-z]?\d[\w-]*|[a-z])$/i;
const ordinal = /^(.*?)[\s,]+(\d+)(?:st|nd|rd|th)[\s]+(?:floor|flr|fl)\.?$/i;

/** A house number or name and a street; what is left of `Apt 4` alone is no street. */
const isStreet = (text: string): boolean => /[\p{L}\d].*\s.*\p{L}/u.test(text);

/** Finds an apartment, suite or floor at the end of a street line; null when there is none. */
export const unitInStreet = (line: string): StreetAndUnit | null => {
  const written = line.trim();
  const [, byName = '', word = '', number = ''] = named.exec(written) ?? [];
  const kind = kinds[word.toLowerCase()];
  if (kind !== undefined && isStreet(byName)) return { street: byName, kind, number };
  const [, street = '', floor = ''] = ordinal.exec(written) ?? [];
  return isStreet(street) ? { street, kind: 'flr', number: floor } : null;
};
