import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { IdentifierId } from '../../src/case/classify.ts';
import { compact, type Identifier, tidy } from '../../src/case/identifier.ts';
import { type IdentifierField, identifierFields } from '../../src/case/identifier-fields.ts';
import { identifiers } from '../../src/case/identifiers/registry.ts';
import { answer, toldAt, toldOf, viewOf } from './identifier-views.ts';
import { validIdentifiers } from './valid-identifiers.ts';

type Kind = keyof typeof validIdentifiers;
const kinds = Object.keys(validIdentifiers) as Kind[];

const looksLike = (kind: IdentifierId, written: string): boolean => {
  const { pattern, spelling, canonical }: Identifier = identifiers[kind];
  return pattern.test(compact(written)) || (spelling?.test(tidy(written)) === true && canonical(written) !== null);
};

/** Could the answer hold that, going by its shape alone? */
const isAlike = ({ kind, alsoTakes = [] }: IdentifierField, written: string): boolean =>
  [kind, ...alsoTakes].some((one) => looksLike(one, written));

const unlike = (field: IdentifierField, kind: Kind) =>
  validIdentifiers[kind].filter((written) => !isAlike(field, written));

/** Kinds of which every number, or nearly every one, can be one of the kind asked for too: only hyphens tell them apart. */
const alike: Readonly<Partial<Record<IdentifierId, readonly Kind[]>>> = {
  'a-number': ['ein', 'itin', 'ssn'],
  'e-verify-number': ['cip', 'naics'],
  cip: ['naics'],
  ein: ['itin', 'ssn'],
  naics: ['cip'],
  passport: ['a-number', 'cip', 'ein', 'itin', 'naics', 'ssn'],
  ssn: [],
};

const isTrialled = (field: IdentifierField, kind: Kind): boolean =>
  kind !== field.kind && field.alsoTakes?.includes(kind) !== true && alike[field.kind]?.includes(kind) !== true;

const pairs = identifierFields.flatMap((field) =>
  kinds.filter((kind) => isTrialled(field, kind)).map((kind) => [kind, field.path, field] as const),
);

/** Nothing in it is like a random number by chance, and no note hangs on a receipt. */
const base = { student: { uscisOnlineAccount: 'none' }, school: { i20: { sevisId: null } } } as const;

describe('a number in the answer for another', () => {
  test('is tried for every kind and every answer but those that look alike', () => {
    expect(pairs.length).toBeGreaterThan(350);
    for (const field of identifierFields)
      for (const kind of kinds.filter((one) => one !== field.kind && !isTrialled(field, one)))
        expect(fc.sample(validIdentifiers[kind], 20).some((written) => isAlike(field, written))).toBe(true);
  });

  test.each(pairs)('%s in %s is told there, by one rule', (kind, path, field) => {
    fc.assert(
      fc.property(unlike(field, kind), (written) => {
        const told = toldAt(viewOf(base, answer(field, written)), path);
        expect(
          told.map(({ rule }) => rule),
          written,
        ).toHaveLength(1);
        expect(told[0]?.says).not.toContain(written);
      }),
      { numRuns: 8 },
    );
  });
});

describe('two numbers that changed places', () => {
  const both = identifierFields.flatMap((one, index) =>
    identifierFields.slice(index + 1).flatMap((other) => {
      const [first, second] = [one.kind, other.kind];
      if (first === 'category' || second === 'category' || first === second) return [];
      return isTrialled(one, second) && isTrialled(other, first) ? [[one.path, other.path, one, other] as const] : [];
    }),
  );

  const drawn = (kind: IdentifierId) => {
    if (kind === 'category') throw new Error('no number');
    return validIdentifiers[kind];
  };

  test.each(both)('%s and %s are told at both', (_, __, one, other) => {
    fc.assert(
      fc.property(drawn(one.kind), drawn(other.kind), (mine, theirs) => {
        fc.pre(!isAlike(one, theirs) && !isAlike(other, mine));
        const view = viewOf(base, answer(one, theirs), answer(other, mine));
        for (const [{ path }, sibling] of [
          [one, other],
          [other, one],
        ] as const) {
          const told = toldAt(view, path);
          expect(told, `${mine} and ${theirs}`).toHaveLength(1);
          if (told[0]?.says.includes('changed places')) expect(told[0].says).toContain(`"${sibling.path}"`);
        }
      }),
      { numRuns: 3 },
    );
  });

  test('say so when each looks like the other', () => {
    const swaps = [
      [{ student: { aNumber: '012345678901', uscisOnlineAccount: '012345678' } }, 'student.aNumber'],
      [{ employer: { ein: '1000001', eVerify: { number: '04-0000000' } } }, 'employer.ein'],
      [{ employer: { ein: '1000001', eVerify: { number: '04-0000000' } } }, 'employer.eVerify.number'],
      [{ student: { aNumber: 'SRC0000000001', optCard: { number: '012345678' } } }, 'student.aNumber'],
      [{ student: { sevisId: 'EXA214F00000000' }, school: { sevisCode: 'N0001234567' } }, 'school.sevisCode'],
      [{ student: { arrival: { i94: 'X0000001' }, passport: { number: '012345678A1' } } }, 'student.arrival.i94'],
    ] as const;
    for (const [patch, path] of swaps)
      expect(toldAt(viewOf(base, patch), path)[0]?.says, path).toContain('changed places');
  });
});

describe('the right numbers', () => {
  const right = fc.record(
    Object.fromEntries(
      identifierFields
        .filter(
          ({ path }) =>
            !/^(?:interpreter|preparer|student\.physicalAddress)|travelDocument|clientNumber|i20/.test(path),
        )
        .flatMap(({ path, kind }) => (kind === 'category' ? [] : [[path, validIdentifiers[kind]]])),
    ),
  );
  const spaces = fc.constantFrom('', ' ', '\u00A0', '\u200B');
  const wrapping = fc.constantFrom(['', ''], [' ', '\n'], ['"', '"'], ['\u201C', '\u201D'], ['[', ']']);

  const patched = (numbers: Readonly<Record<string, string>>, write: (number: string) => string) =>
    identifierFields.flatMap((field) => {
      const number = numbers[field.path];
      return number === undefined ? [] : [answer(field, write(number))];
    });

  /** By chance two answers may have the same digits, or an SSN may be a well-known false one. */
  const areApart = (numbers: Readonly<Record<string, string>>): boolean => {
    const all = Object.values(numbers).map((number) => number.replace(/^[AN](?=\d)|^\+1|\D/g, ''));
    return new Set(all).size === all.length && numbers['student.ssn'] !== '078-05-1120';
  };

  test('are never told, as their papers print them', () => {
    fc.assert(
      fc.property(right, (numbers) => {
        fc.pre(areApart(numbers));
        expect(toldOf(viewOf(base, ...patched(numbers, (number) => number)))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  test('are never told, whatever is around them', () => {
    fc.assert(
      fc.property(right, wrapping, spaces, (numbers, [before, after], space) => {
        fc.pre(areApart(numbers));
        const write = (number: string) => `${before}${space}${number}${after}`;
        expect(toldOf(viewOf(base, ...patched(numbers, write)))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});

describe('a number that could be the right one', () => {
  const shared = [
    ['student.ssn', 'employer.ein', '123-45-6789', '12-3456789'],
    ['student.ssn', 'student.aNumber', '123-45-6789', '123456789'],
    ['student.aNumber', 'employer.ein', 'A123456789', '12-3456789'],
    ['student.passport.number', 'student.aNumber', '123456789', '123456789'],
    ['employer.naics', 'employer.eVerify.number', '541715', '541715'],
    ['student.phone', 'student.sevisId', '2025550143', '2025550143'],
  ] as const;

  test.each(shared)('of %s, written again at %s, is told there', (first, second, one, other) => {
    const blank = { student: { ssn: 'none', mobile: 'none' }, school: { i20: { sevisId: null } } } as const;
    const view = viewOf(blank, answer({ path: first }, one), answer({ path: second }, other));
    expect(toldAt(view, second)).toHaveLength(1);
    expect(toldAt(view, second)[0]?.says).toContain(`the same number as the answer "${first}"`);
    expect(toldAt(view, first)).toEqual([]);
  });

  test('is told at the one that is written as the other: an EIN in the box of the SSN', () => {
    const view = viewOf({ student: { ssn: '12-3456789' }, employer: { ein: '12-3456789' } });
    expect(toldOf(view)).toEqual(['no-number-is-that-of-another-answer at student.ssn']);
  });
});
