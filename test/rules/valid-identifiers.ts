import fc from 'fast-check';
import type { IdentifierId } from '../../src/case/classify.ts';

const digits = (count: number) =>
  fc.array(fc.integer({ min: 0, max: 9 }), { minLength: count, maxLength: count }).map((all) => all.join(''));

const capitals = (count: number) =>
  fc
    .array(fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'), { minLength: count, maxLength: count })
    .map((all) => all.join(''));

const pad = (number: number, width: number): string => String(number).padStart(width, '0');

const area = fc.integer({ min: 1, max: 899 }).filter((number) => number !== 666);
const group = fc.integer({ min: 1, max: 99 });
const serial = fc.integer({ min: 1, max: 9999 });

/** Middle pairs of an ITIN. */
const pair = fc.integer({ min: 50, max: 99 }).filter((two) => two !== 89 && two !== 93 && !(two > 65 && two < 70));

const joined = (separator: string, ...parts: readonly fc.Arbitrary<string>[]) =>
  fc.tuple(...parts).map((all) => all.join(separator));

/** Random identifiers of each kind, written as their papers print them; written anew from identifiers.csv. */
export const validIdentifiers: Readonly<Record<Exclude<IdentifierId, 'category'>, fc.Arbitrary<string>>> = {
  'a-number': fc.oneof(digits(7), digits(8), digits(9), joined('', fc.constant('A'), digits(9))),
  cip: joined('.', digits(2), digits(4)),
  'e-verify-number': fc.oneof(digits(4), digits(5), digits(6), digits(7)),
  ein: joined('-', fc.constantFrom('01', '13', '22', '36', '47', '58', '82', '93'), digits(7)),
  'i-94': fc.oneof(digits(11), joined('', digits(9), capitals(1), digits(1))),
  itin: fc
    .tuple(fc.integer({ min: 900, max: 999 }), pair, fc.integer({ min: 0, max: 9999 }))
    .map(([first, two, last]) => `${first}-${two}-${pad(last, 4)}`),
  naics: digits(6),
  passport: fc.oneof(joined('', capitals(1), digits(7)), joined('', capitals(2), digits(7)), digits(9)),
  phone: fc.oneof(digits(10), joined('-', digits(3), digits(3), digits(4)), joined('', fc.constant('+1'), digits(10))),
  'receipt-number': joined('', fc.constantFrom('IOE', 'SRC', 'EAC', 'WAC', 'LIN', 'YSC'), digits(10)),
  'school-code': joined('', capitals(3), digits(3), fc.constant('F'), digits(8)),
  'sevis-id': joined('', fc.constant('N'), digits(10)),
  ssn: fc.tuple(area, group, serial).map(([a, g, s]) => [pad(a, 3), pad(g, 2), pad(s, 4)].join('-')),
  'uscis-online-account': digits(12),
  zip: fc.oneof(digits(5), joined('-', digits(5), digits(4))),
};
