import { damagedPdf } from '../fault.ts';

/** A number as PDFs write it: no exponent. */
export function numberText(value: number): string {
  if (!Number.isFinite(value) || Math.abs(value) > 1e15) throw damagedPdf('a number is out of all proportion');
  const text = String(value);
  return text.includes('e') ? value.toFixed(15) : text;
}

/** A name with the bytes that it was read from: Latin-1, or UTF-8 where it has other letters. */
export function nameText(name: string): string {
  if (PLAIN.test(name)) return `/${name}`;
  const isLatin = [...name].every((character) => (character.codePointAt(0) ?? 0) < 256);
  const bytes = isLatin ? Array.from(name, (character) => character.charCodeAt(0)) : new TextEncoder().encode(name);
  return `/${Array.from(bytes, nameByte).join('')}`;
}

const PLAIN = /^[A-Za-z0-9_.,:;*+'!$&^~|-]+$/;

const nameByte = (byte: number): string => {
  const character = String.fromCharCode(byte);
  return PLAIN.test(character) ? character : `#${hexByte(byte)}`;
};

/** A string in hexadecimal digits: no `@` stands in it. */
export const stringText = (bytes: Uint8Array): string => `<${Array.from(bytes, hexByte).join('')}>`;

const hexByte = (byte: number): string => byte.toString(16).padStart(2, '0');
