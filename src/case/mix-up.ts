import { classify, type IdentifierId, namedKinds } from './classify.ts';
import { compact, type Identifier, tidy, withoutLabel } from './identifier.ts';
import { type IdentifierField, identifierFields } from './identifier-fields.ts';
import { identifiers } from './identifiers/registry.ts';
import { perView } from './per-view.ts';
import type { View } from './view.ts';

/** An identifier of a case as it is written. */
interface Reading {
  readonly field: IdentifierField;
  readonly written: string;
  /** Compact, without the mark of an A-Number or a SEVIS id: equal for two answers that hold the same number. */
  readonly number: string;
  /** Can it be of the kind that is asked for? */
  readonly fits: boolean;
}

/** Why an answer seems to hold another identifier than the one asked for. */
export interface MixUp {
  readonly field: IdentifierField;
  /**
   * `misshapen`: it cannot be of the kind asked for. `another answer`: it could, but another answer holds the same number.
   * `another spelling`: it could, but it is written as another kind is.
   */
  readonly is: 'misshapen' | 'another answer' | 'another spelling';
  /** Kinds that it looks like, the likeliest first. */
  readonly kinds: readonly IdentifierId[];
  /** The answer that holds the same number, or with which it changed places. */
  readonly other: IdentifierField | null;
  readonly isSwapped: boolean;
  /** Letters that are taken for digits are all that is wrong with it. */
  readonly hasLetterForDigit: boolean;
}

/** Shorter numbers are equal by chance: ZIP codes, small E-Verify numbers. */
const LEAST_DIGITS = 6;

const mark = /^[AN](?=\d+$)/;

/** A passport number may begin with any letter, and it counts. */
const numberOf = (text: string, kind: IdentifierId): string => {
  if (kind === 'passport') return text;
  return kind === 'phone' && text.length === 11 ? text.slice(1) : text.replace(mark, '');
};

const fitsField = ({ kind, alsoTakes = [] }: IdentifierField, written: string): boolean =>
  identifiers[kind].canonical(written) !== null ||
  alsoTakes.some((one) => identifiers[one].canonical(written) !== null);

const readingOf = (field: IdentifierField, written: string): Reading => {
  const { pattern, label }: Identifier = identifiers[field.kind];
  const text = compact(written);
  // So nearly all are: nothing stands before them.
  if (pattern.test(text)) return { field, written, number: numberOf(text, field.kind), fits: true };
  const number = numberOf(withoutLabel(text, label), field.kind);
  return { field, written, number, fits: fitsField(field, written) };
};

const readingsOf = (view: View): Reading[] => {
  const readings: Reading[] = [];
  for (const field of identifierFields) {
    const answer = view.at(field.path);
    if (answer.is === 'answered') readings.push(readingOf(field, answer.text));
  }
  return readings;
};

const lookalikes: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1' };

/** `O12345678A1` is an I-94 number once the letter is a zero. */
const hasLetterForDigit = ({ field, written, fits }: Reading): boolean => {
  if (fits) return false;
  const text = compact(written);
  const digits = text.replace(/[OIL]/g, (letter) => lookalikes[letter] ?? letter);
  return digits !== text && fitsField(field, digits);
};

/** Without a separator or a word before it an identifier has no spelling that would name its kind. */
const mayBeNamed = /[^A-Za-z0-9]|^[A-Za-z]{2}/;

/** Kinds that it is told to be although it could be the one asked for. */
const otherKindsNamed = ({ field, written, fits }: Reading): readonly IdentifierId[] => {
  const { spelling }: Identifier = identifiers[field.kind];
  if (!fits || !mayBeNamed.test(written) || spelling?.test(tidy(written))) return [];
  const named = namedKinds(written);
  const own = [field.kind, ...(field.alsoTakes ?? [])];
  return named.some((kind) => own.includes(kind)) ? [] : named;
};

const isSwap = (one: MixUp, other: MixUp): boolean =>
  one.kinds.includes(other.field.kind) && other.kinds.includes(one.field.kind);

/** Of two answers with one number, the one that is told: the one that does not fit or is spelled as another kind, else the later. */
const isTold = (one: Reading, other: Reading, suspects: ReadonlySet<Reading>): boolean => {
  if (suspects.has(one) !== suspects.has(other)) return suspects.has(one);
  return identifierFields.indexOf(one.field) > identifierFields.indexOf(other.field);
};

const twinOf = (one: Reading, readings: readonly Reading[]): Reading | null =>
  one.number.length < LEAST_DIGITS
    ? null
    : (readings.find(({ field, number }) => number === one.number && field.kind !== one.field.kind) ?? null);

const mixUpOf = (reading: Reading, readings: readonly Reading[], suspects: ReadonlySet<Reading>): MixUp | null => {
  const twin = twinOf(reading, readings);
  const told = twin !== null && isTold(reading, twin, suspects);
  if (!suspects.has(reading) && !told) return null;
  const named = otherKindsNamed(reading);
  return {
    field: reading.field,
    is: !reading.fits ? 'misshapen' : told ? 'another answer' : 'another spelling',
    kinds: reading.fits ? named : classify(reading.written),
    other: told ? twin.field : null,
    isSwapped: false,
    hasLetterForDigit: hasLetterForDigit(reading),
  };
};

const withSwaps = (found: readonly MixUp[]): MixUp[] =>
  found.map((one) => {
    const other = one.other === null ? found.find((each) => each !== one && isSwap(one, each)) : undefined;
    return other === undefined ? one : { ...one, other: other.field, isSwapped: true };
  });

/** True when two answers of different kinds hold one number. */
const haveTwins = (readings: readonly Reading[]): boolean => {
  const kinds = new Map<string, IdentifierId>();
  return readings.some(({ number, field }) => {
    if (number.length < LEAST_DIGITS) return false;
    const before = kinds.get(number);
    kinds.set(number, field.kind);
    return before !== undefined && before !== field.kind;
  });
};

const NONE: ReadonlyMap<string, MixUp> = new Map();

const find = (view: View): ReadonlyMap<string, MixUp> => {
  const readings = readingsOf(view);
  const suspects = new Set(readings.filter((one) => !one.fits || otherKindsNamed(one).length > 0));
  // So it is with nearly all cases.
  if (suspects.size === 0 && !haveTwins(readings)) return NONE;
  const found = readings.flatMap((one) => mixUpOf(one, readings, suspects) ?? []);
  return new Map(withSwaps(found).map((one) => [one.field.path, one]));
};

/** The identifiers of a case that are mixed up or misshapen, by the path of the answer. */
export const mixUps: (view: View) => ReadonlyMap<string, MixUp> = perView(find);
