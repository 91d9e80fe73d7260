import { md5 } from './pdf/md5.ts';

/** Digits of a sum that are kept: 48 bits, enough to tell a few hundred labels apart. */
const DIGITS = 12;

/** A one-way sum of printed words, hex: it tells whether two labels are equal, and not what they say. */
export const hashOf = (text: string): string =>
  [...md5(new TextEncoder().encode(text))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .slice(0, DIGITS);
