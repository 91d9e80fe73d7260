import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDay } from '../../src/case/day.ts';
import { derived } from '../../src/case/derived.ts';
import { readDay } from '../../src/case/read-day.ts';
import { stateCode } from '../../src/case/state-names.ts';
import { states } from '../../src/case/states.ts';
import type { Answer } from '../../src/case/view.ts';

const answer = (value: string | number): Answer => ({
  is: 'answered',
  value,
  text: String(value),
  onForm: String(value),
});
const NONE: Answer = { is: 'none' };

const word = fc.stringMatching(/^[A-Za-z][A-Za-z'-]{0,9}$/);
const words = fc.array(word, { minLength: 1, maxLength: 4 }).map((all) => all.join(' '));
/** Words with whatever people put between them, the signs that part answers included. */
const odd = fc
  .array(fc.oneof(word, fc.constantFrom(',', ';', '-', '/', '(', '7', 'CIP', 'MA')), {
    minLength: 1,
    maxLength: 6,
  })
  .map((all) => all.join(' '));
const digits = (count: number) => fc.stringMatching(new RegExp(`^\\d{${count}}$`));
const email = fc.tuple(word, word).map(([name, host]) => `${name}@${host}.example`);
const phone = digits(10).map((all) => `${all.slice(0, 3)}-${all.slice(3, 6)}-${all.slice(6)}`);
const maybe = <T>(some: fc.Arbitrary<T>) => fc.option(some, { nil: null });

/** Parts for each derived value that gives some back, in the order of its `from`; null is an answer of none. */
const partsOf: Readonly<Record<string, fc.Arbitrary<readonly (string | number | null)[]>>> = {
  'derived.studentSurnameFirst': fc
    .tuple(words, maybe(words), maybe(words))
    // Who has no given name has no middle name either.
    .map(([family, given, middle]) => [family, given, given === null ? null : middle]),
  'derived.dsoContact': fc.tuple(
    odd.filter((name) => !/^[\d -]+$/.test(name)),
    maybe(email),
    maybe(phone),
  ),
  'derived.majorAndCip': fc.tuple(
    odd,
    digits(6).map((all) => `${all.slice(0, 2)}.${all.slice(2)}`),
  ),
  'derived.siteAddress': fc
    .tuple(
      odd,
      maybe(fc.constantFrom('apt', 'ste', 'flr')),
      digits(2),
      words,
      fc.constantFrom(...states.filter((state) => stateCode(state) !== null)),
      digits(5),
    )
    .map(([street, kind, number, city, state, zip]) => [street, kind, kind === null ? null : number, city, state, zip]),
  'derived.signatoryNameAndTitle': fc.tuple(odd, odd),
  'derived.planSignatoryNameAndTitle': fc.tuple(odd, odd),
  'derived.salary': fc.tuple(
    fc.integer({ min: 0, max: 100_000_000 }).map((cents) => cents / 100),
    fc.constantFrom('year', 'month', 'two weeks', 'week', 'hour'),
  ),
  'derived.eVerifyNumberForI765': fc.tuple(digits(7), fc.constant(null)),
};

/** Signs at the edge of an answer cannot be told from those that part answers. */
const bare = (value: string | number | null): string =>
  String(value)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();

const unmaking = Object.entries(derived).flatMap(([path, one]) => ('unmake' in one ? [{ path, ...one }] : []));

describe('a derived value that is taken apart', () => {
  it('has its parts in this test', () => {
    expect(Object.keys(partsOf).sort()).toEqual(unmaking.map(({ path }) => path).sort());
  });

  it.each(unmaking.map((one) => [one.path, one] as const))(
    '%s gives back what it was made of, or nothing',
    (path, { from, make, unmake }) => {
      let given = 0;
      fc.assert(
        fc.property(partsOf[path] ?? fc.constant([]), (parts) => {
          const made = make(parts.map((part) => (part === null ? NONE : answer(part))));
          if (made.is !== 'answered') throw new Error(`${path} is not made`);
          const back = new Map<string, string | number>(Object.entries(unmake(made.onForm)));
          given += back.size;
          from.forEach((part, at) => {
            const value = back.get(part);
            if (value !== undefined) expect([part, bare(value)]).toEqual([part, bare(parts[at] ?? null)]);
          });
        }),
        { numRuns: 500 },
      );
      expect(given).toBeGreaterThan(100);
    },
  );
});

describe('words of people', () => {
  const unmade = (path: string, text: string) => unmaking.find((one) => one.path === path)?.unmake(text);

  it.each([
    ['derived.salary', '$98,000/yr', { 'job.salary.amount': 98_000, 'job.salary.per': 'year' }],
    ['derived.salary', '98000 annually', { 'job.salary.amount': 98_000, 'job.salary.per': 'year' }],
    ['derived.salary', '45.50 USD per hour', { 'job.salary.amount': 45.5, 'job.salary.per': 'hour' }],
    ['derived.salary', '$3,000 bi-weekly', {}],
    ['derived.salary', '98,000', {}],
    ['derived.salary', 'competitive', {}],
    [
      'derived.majorAndCip',
      'Computer Science (11.0701)',
      { 'student.degree.major': 'Computer Science', 'student.degree.cip': '11.0701' },
    ],
    [
      'derived.majorAndCip',
      'Computer Science - CIP code: 110701',
      { 'student.degree.major': 'Computer Science', 'student.degree.cip': '11.0701' },
    ],
    ['derived.majorAndCip', 'Computer Science', {}],
    [
      'derived.studentSurnameFirst',
      'Samplename, Testa',
      { 'student.name.family': 'Samplename', 'student.name.given': 'Testa' },
    ],
    ['derived.studentSurnameFirst', 'Samplename, Testa Quill', { 'student.name.family': 'Samplename' }],
    ['derived.studentSurnameFirst', 'Testa Samplename', {}],
    ['derived.studentSurnameFirst', 'Samplename, Jr., Testa', {}],
    ['derived.signatoryNameAndTitle', 'Officer Example / Head of People', {}],
    [
      'derived.signatoryNameAndTitle',
      'Officer Example - Head of People',
      { 'employer.signatory.name': 'Officer Example', 'employer.signatory.title': 'Head of People' },
    ],
    ['derived.signatoryNameAndTitle', 'Officer Example, PhD, Head of People', {}],
    [
      'derived.siteAddress',
      '79 Placeholder Road, Suite 3, Springfield, MA, 01102',
      {
        'plan.site.street': '79 Placeholder Road, Suite 3',
        'plan.site.city': 'Springfield',
        'plan.site.state': 'MA',
        'plan.site.zip': '01102',
      },
    ],
    [
      'derived.siteAddress',
      '79 Placeholder Road Springfield MA 01102',
      { 'plan.site.state': 'MA', 'plan.site.zip': '01102' },
    ],
    // A unit in the street is taken out of it: on paper nobody can tell.
    [
      'derived.siteAddress',
      '79 Placeholder Road Apt 3, Springfield, MA 01102',
      {
        'plan.site.street': '79 Placeholder Road',
        'plan.site.unit.kind': 'apt',
        'plan.site.unit.number': '3',
        'plan.site.city': 'Springfield',
        'plan.site.state': 'MA',
        'plan.site.zip': '01102',
      },
    ],
    ['derived.siteAddress', 'at home', {}],
    [
      'derived.dsoContact',
      'Adviser Example\nadviser@example.edu\n(202) 555-0100',
      {
        'school.dso.name': 'Adviser Example',
        'school.dso.email': 'adviser@example.edu',
        'school.dso.phone': '(202) 555-0100',
      },
    ],
    ['derived.dsoContact', 'adviser@example.edu', {}],
  ] as const)('%s: %s', (path, text, back) => {
    expect(unmade(path, text)).toEqual(back);
  });
});

describe('a day on a form', () => {
  it('is read as it is printed, whatever day it is', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true }),
        (date) => {
          const day = date.toISOString().slice(0, 10);
          expect(readDay(formatDay(day, 'mm/dd/yyyy'))).toBe(day);
          expect(readDay(formatDay(day, 'mm-dd-yyyy'))).toBe(day);
        },
      ),
    );
  });

  it.each([
    ['1/5/2027', '2027-01-05'],
    ['01.05.2027', '2027-01-05'],
    ['01052027', '2027-01-05'],
    [' 2027-01-05 ', '2027-01-05'],
    ['13/01/2027', null],
    ['02/29/2027', null],
    ['1/5/27', null],
    ['Jan 5 2027', null],
    ['01/05-2027', null],
  ])('%s is %s', (written, day) => {
    expect(readDay(written)).toBe(day);
  });
});

describe('a state on a form', () => {
  it.each([
    ['MA', 'MA'],
    ['ma', 'MA'],
    ['Massachusetts', 'MA'],
    ['NEW  YORK', 'NY'],
    ['Mass.', null],
    ['', null],
  ])('%s is %s', (written, code) => {
    expect(stateCode(written)).toBe(code);
  });
});
