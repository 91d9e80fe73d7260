import fc from 'fast-check';
import { addDays, addMonths } from '../src/case/day-sum.ts';
import { type MergePatch, mergePatch } from '../src/case/merge-patch.ts';
import { sampleAnswers } from './samples.ts';

/** Digits in a row, the first of them not zero. */
const digits = (count: number) =>
  fc
    .tuple(
      fc.integer({ min: 1, max: 9 }),
      fc.array(fc.integer({ min: 0, max: 9 }), { minLength: count - 1, maxLength: count - 1 }),
    )
    .map(([first, rest]) => [first, ...rest].join(''));

const words = (count: number) =>
  fc
    .array(fc.constantFrom('Sample', 'Example', 'Placeholder', 'Testing', 'Demo', 'Fictive', 'Model'), {
      minLength: count,
      maxLength: count,
    })
    .map((all) => all.join(' '));

/** Prefixes of EINs that were assigned; the first digits of no other identifier of the sample. */
const einPrefixes = ['01', '04', '13', '22', '36', '47', '58', '82', '93'];

/** Identifiers of an invented person and employer, each of the right shape and none like another. */
const identifiers = fc.record({
  sevisId: digits(10).map((text) => `N${text}`),
  aNumber: digits(9),
  ssn: fc
    .tuple(fc.integer({ min: 1, max: 665 }), fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 9999 }))
    .map(([area, group, serial]) => [pad(area, 3), pad(group, 2), pad(serial, 4)].join('-')),
  i94: fc.tuple(digits(9), fc.constantFrom('A', 'B', 'C'), digits(1)).map((parts) => parts.join('')),
  passport: digits(7).map((text) => `X${text}`),
  ein: fc.tuple(fc.constantFrom(...einPrefixes), digits(7)).map((parts) => parts.join('-')),
  eVerify: digits(7),
  card: digits(10).map((text) => `SRC${text}`),
});

const pad = (number: number, width: number): string => String(number).padStart(width, '0');

/** An invented person and employer: what differs from the sample, and which text of the sample became which. */
interface Person {
  readonly patch: MergePatch;
  readonly became: readonly (readonly [sample: string, now: string])[];
}

/** What changes from person to person and has nothing to do with days. */
const people: fc.Arbitrary<Person> = fc
  .record({
    ids: identifiers,
    hours: fc.integer({ min: 20, max: 60 }),
    salary: fc.integer({ min: 40_000, max: 400_000 }),
    employees: fc.integer({ min: 1, max: 900_000 }),
    title: words(2),
    marital: fc.constantFrom('single', 'married', 'divorced', 'widowed'),
    sex: fc.constantFrom('male', 'female'),
  })
  // Two identifiers with the same digits would be a mix-up, and a chance of one in a thousand million.
  .map(({ ids, hours, salary, employees, title, marital, sex }) => ({
    patch: {
      student: {
        sevisId: ids.sevisId,
        aNumber: ids.aNumber,
        ssn: ids.ssn,
        maritalStatus: marital,
        sex,
        arrival: { i94: ids.i94 },
        passport: { number: ids.passport },
        optCard: { number: ids.card },
      },
      school: { i20: { sevisId: ids.sevisId } },
      employer: { ein: ids.ein, fullTimeEmployees: employees, eVerify: { number: ids.eVerify } },
      job: { title, hoursPerWeek: hours, salary: { amount: salary, per: 'year' } },
    },
    became: [
      ['N0001234567', ids.sevisId],
      ['0001234567', ids.sevisId.slice(1)],
      ['012345678A1', ids.i94],
      ['012345678', ids.aNumber],
      ['123-45-6789', ids.ssn],
      ['123456789', ids.ssn.replaceAll('-', '')],
      // The same digits written as an EIN.
      ['12-3456789', ids.ssn.replaceAll('-', '').replace(/^../, '$&-')],
      ['X0000001', ids.passport],
      ['04-0000000', ids.ein],
      ['040000000', ids.ein.replace('-', '')],
      ['SRC0000000001', ids.card],
      ['1000001', ids.eVerify],
    ],
  }));

interface Course {
  readonly ends: string;
  readonly beforeEnd: number;
  readonly mail: number;
  readonly wait: number;
  readonly isOnline: boolean;
  readonly isPremium: boolean;
}

const course: fc.Arbitrary<Course> = fc.record({
  ends: fc
    .date({ min: new Date('2027-03-01'), max: new Date('2029-12-31'), noInvalidDate: true })
    .map((day) => day.toISOString().slice(0, 10)),
  // The office of the sample wants it filed 14 days before; mail takes its days.
  beforeEnd: fc.integer({ min: 25, max: 90 }),
  mail: fc.integer({ min: 1, max: 6 }),
  wait: fc.integer({ min: 3, max: 40 }),
  isOnline: fc.boolean(),
  isPremium: fc.boolean(),
});

/** The days of a case that hang together: card, recommendation, filing, receipt, STEM period. */
const daysOf = ({ ends, beforeEnd, mail, wait, isOnline, isPremium }: Course): MergePatch => {
  const filed = addDays(ends, -beforeEnd);
  const recommended = addDays(filed, -wait);
  const stem = addDays(ends, 1);
  return {
    student: {
      optCard: { starts: addDays(addMonths(ends, -12), 1), ends },
      arrival: { day: addMonths(ends, -30), i94Day: addMonths(ends, -30) },
      passport: { expires: addMonths(ends, 36) },
      degree: { awarded: addMonths(ends, -14), awardedOnTranscript: addMonths(ends, -14) },
      photo: { takenOn: addDays(filed, -2) },
      unemployment: 'none',
    },
    school: {
      recommendedOn: recommended,
      stemPeriod: { from: stem, to: addDays(addMonths(stem, 24), -1) },
      i20: { issuedOn: recommended, dsoSignedOn: recommended, receivedOn: addDays(recommended, 2) },
    },
    job: { starts: stem, hiredOn: addMonths(ends, -11) },
    filing: {
      method: isOnline ? 'online' : 'paper',
      fee: isOnline ? 470 : 520,
      payment: isOnline ? 'Pay.gov' : 'G-1450',
      premium: isPremium ? { fee: 1780 } : 'none',
      preparedOn: addDays(filed, -1),
      mailedOn: isOnline ? 'none' : filed,
      submittedOn: isOnline ? filed : 'none',
      expectedReceipt: isOnline ? filed : addDays(filed, mail),
      mailedTo: isOnline
        ? 'none'
        : { address: 'USCIS, 1 Placeholder Plaza, Exampleton, MA 01100', readOn: addDays(filed, -1) },
    },
  };
};

/** Cases in which nothing is wrong: other people, employers and days than those of the sample. */
export const soundCases: fc.Arbitrary<unknown> = fc
  .tuple(people, course)
  .map(([{ patch }, way]) => mergePatch(mergePatch(sampleAnswers(), patch), daysOf(way)));

/** A sound case on the sample's days, and how a fault that is described for the sample is written for it. */
export interface SoundCase {
  readonly answers: unknown;
  /** The patch with the identifiers of this case where it has those of the sample. */
  fault(patch: MergePatch): MergePatch;
}

const swapped = (patch: MergePatch, became: Person['became']): MergePatch => {
  const now = new Map(became);
  // Whole numbers only, longer ones first: one identifier's digits may be part of another's.
  const any = new RegExp(`(?<!\\d)(?:${[...now.keys()].sort((a, b) => b.length - a.length).join('|')})(?!\\d)`, 'g');
  return JSON.parse(JSON.stringify(patch).replace(any, (text) => now.get(text) ?? text));
};

/** Cases with other people and employers than the sample's, on its days. */
export const soundCasesOnTheSamplesDays: fc.Arbitrary<SoundCase> = people.map(({ patch, became }) => ({
  answers: mergePatch(sampleAnswers(), patch),
  fault: (broken) => swapped(broken, became),
}));
