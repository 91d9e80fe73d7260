import type { IdentifierId } from './classify.ts';
import { type MixUp, mixUps } from './mix-up.ts';
import type { CasePath } from './path.ts';
import type { View } from './view.ts';

/** An answer that holds the wrong identifier, told without repeating it. */
export interface ToldMixUp {
  readonly path: CasePath;
  readonly says: string;
  readonly fix: string;
}

/** Kinds as they are named in a sentence, those first that are told apart most surely. */
const kindWords: Readonly<Record<IdentifierId, string>> = {
  'sevis-id': 'a SEVIS id',
  'school-code': 'a SEVIS school code',
  'receipt-number': 'a receipt number or a card number',
  'uscis-online-account': 'a USCIS online account number',
  category: 'an eligibility category',
  'i-94': 'an I-94 number',
  phone: 'a telephone number',
  itin: 'an ITIN',
  ein: 'an EIN',
  ssn: 'a Social Security number',
  'e-verify-number': 'an E-Verify number',
  'a-number': 'an A-Number',
  cip: 'a CIP code',
  naics: 'a NAICS code',
  zip: 'a ZIP code',
  passport: 'a passport number',
};

const ranks: readonly string[] = Object.keys(kindWords);

/** Most kinds that a sentence names. */
const MOST = 2;

const kindsTold = ({ is, kinds, field }: MixUp): string => {
  const others = kinds.filter((kind) => kind !== field.kind);
  // A label or a spelling is surer than our order.
  const sorted =
    is === 'another spelling' ? others : [...others].sort((one, two) => ranks.indexOf(one) - ranks.indexOf(two));
  return sorted
    .slice(0, MOST)
    .map((kind) => kindWords[kind])
    .join(' or ');
};

const saysOf = (mixUp: MixUp): string => {
  const { field, is, other, isSwapped } = mixUp;
  const kinds = kindsTold(mixUp);
  if (other !== null && isSwapped)
    return `The ${field.title} looks like ${kindWords[other.kind]}, and the answer "${other.path}" like ${kindWords[field.kind]}: they seem to have changed places.`;
  if (other !== null) return `The ${field.title} is the same number as the answer "${other.path}".`;
  if (mixUp.hasLetterForDigit) return `The ${field.title} has a letter where a digit belongs.`;
  if (is === 'another spelling') return `The ${field.title} is written the way ${kinds} is.`;
  return kinds === ''
    ? `The ${field.title} is not ${field.shape}.`
    : `The ${field.title} looks like ${kinds}: it is not ${field.shape}.`;
};

const fixOf = ({ field, is, other, isSwapped, hasLetterForDigit }: MixUp): string => {
  if (other !== null && isSwapped)
    return `Exchange "${field.path}" and "${other.path}", and compare both with their papers.`;
  if (other === null && hasLetterForDigit) return 'Write the digit 0 for the letter O, and the digit 1 for I or L.';
  if (is === 'another spelling') return `If it is the right number, write it as ${field.shape}; else copy it again.`;
  return field.fix;
};

/** Tells a mix-up in a sentence, and how to mend it. */
export const tellMixUp = (mixUp: MixUp): ToldMixUp => ({
  path: mixUp.field.path,
  says: saysOf(mixUp),
  fix: fixOf(mixUp),
});

/** Tells each of the answers that cannot be the identifier that is asked for. */
export const tellMisshapen = (view: View, paths: readonly CasePath[]): ToldMixUp[] => {
  const found = mixUps(view);
  return paths.flatMap((path) => {
    const mixUp = found.get(path);
    return mixUp?.is === 'misshapen' ? [tellMixUp(mixUp)] : [];
  });
};
