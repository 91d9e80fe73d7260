import { editionFact } from './edition-acceptance.ts';
import type { StaleStatement } from './stale-statement.ts';

type Since = Pick<StaleStatement, 'since' | 'exact' | 'cite'>;

/** Since when an edition of the I-765 is not taken any more. */
const sinceEdition = (edition: string): Since => {
  const last = editionFact('i-765', edition)?.values.at(-1);
  if (last === undefined) throw new Error(`Nothing is known about edition ${edition} of the I-765.`);
  return { since: last.from, exact: last.exact, cite: last.cite };
};

/** The form of one page, and the last one that asked about a Social Security card. */
const onePage = sinceEdition('2008-05-27');
const before2025 = sinceEdition('2025-01-20');

/** `item 16`, `Item Number 16`, `Question 16`, for the numbers of an alternation. */
const item = (numbers: string): RegExp =>
  new RegExp(
    `\\b(?:items?|questions?|box|field|line)\\s*(?:number\\s*|no\\.?\\s*|#\\s*)?(?:${numbers})(?![\\d.])`,
    'i',
  );

const part = (numbers: string): RegExp => new RegExp(`\\b(?:${numbers})\\b`, 'i');

const old = (
  what: string,
  hints: StaleStatement['hints'],
  all: StaleStatement['all'],
  since: Since,
  today: string,
): StaleStatement => ({
  id: `old-item-of-${what.replaceAll(' ', '-')}`,
  hints,
  all,
  told: `the item number that an older I-765 had for ${what}`,
  ...since,
  today: `In edition 08/21/25 of the I-765 ${today}.`,
});

/** Item numbers of older editions of the I-765, which name other boxes now. */
export const staleItems: readonly StaleStatement[] = [
  {
    ...old(
      'the category',
      ['16'],
      [item('16'), /\bcategory\b|\(c\)\s*\(3\)/i],
      onePage,
      'the category stands in item 27',
    ),
    unless: /\bbirth\b|\b27\b/i,
  },
  {
    ...old(
      'the stem block',
      ['17'],
      [item('17'), /\b(?:STEM|E-Verify|extension)\b/i],
      onePage,
      'the STEM block is item 28',
    ),
    unless: /\bI-94\b/i,
  },
  old('the address', ['3'], [item('3'), /\baddress\b/i], onePage, 'the mailing address stands in items 5.a to 5.f'),
  old(
    'the earlier i-765',
    ['11'],
    [item('11'), /\b(?:previous|EAD|employment authorization)\b/i],
    onePage,
    'it is item 12',
  ),
  old(
    'the last arrival',
    ['12', '13', '14'],
    [item('1[2-4]'), /\blast (?:entry|arrival)\b/i],
    onePage,
    'the last arrival stands in items 22 to 24',
  ),
  old('the current status', ['15'], [item('15'), /\bcurrent (?:immigration )?status\b/i], onePage, 'it is item 25'),
  old(
    'the social security number',
    ['13', '9'],
    [new RegExp(`${part('13\\.?[ab]').source}|${item('9').source}`, 'i'), /\b(?:social security|SSN)\b/i],
    before2025,
    'it is item 13',
  ),
  old(
    'a social security card',
    ['14', '15'],
    [item('1[45]'), /\bsocial security card\b/i],
    before2025,
    'a Social Security card is not asked for',
  ),
  old(
    'the names of the parents',
    ['16', '17'],
    [item('1[67](?:\\.?[ab])?'), /\b(?:father|mother|parents?)\b/i],
    before2025,
    'the names of the parents are not asked for',
  ),
  old(
    'the citizenship',
    ['18'],
    [part('18\\.?[ab]'), /\b(?:citizenship|nationality|countr(?:y|ies))\b/i],
    before2025,
    'it is items 14.a and 14.b',
  ),
  old('the place of birth', ['19'], [part('19\\.?[abc]'), /\bbirth|\bborn\b/i], before2025, 'it is items 15.a to 15.c'),
  old('the day of birth', ['20'], [item('20'), /\bbirth/i], before2025, 'it is item 16'),
  old(
    'the i-94',
    ['21', '10'],
    [new RegExp(`${part('21\\.?a').source}|${item('10').source}`, 'i'), /\bI-94\b/i],
    before2025,
    'the I-94 number stands in item 17',
  ),
  old(
    'the passport',
    ['21'],
    [part('21\\.?[b-e]'), /\b(?:passport|travel document)\b/i],
    before2025,
    'passport and travel document stand in items 18 to 21',
  ),
];
