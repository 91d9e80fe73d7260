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

/** What changes from person to person and has nothing to do with days. */
const people: fc.Arbitrary<MergePatch> = fc
  .record({
    ids: identifiers,
    hours: fc.integer({ min: 20, max: 60 }),
    salary: fc.integer({ min: 40_000, max: 400_000 }),
    employees: fc.integer({ min: 1, max: 900_000 }),
    title: words(2),
    city: fc.constantFrom('Springfield', 'Sampleton', 'Exampleville'),
    marital: fc.constantFrom('single', 'married', 'divorced', 'widowed'),
    sex: fc.constantFrom('male', 'female'),
  })
  // Two identifiers with the same digits would be a mix-up, and a chance of one in a thousand million.
  .map(({ ids, hours, salary, employees, title, city, marital, sex }) => ({
    student: {
      sevisId: ids.sevisId,
      aNumber: ids.aNumber,
      ssn: ids.ssn,
      maritalStatus: marital,
      sex,
      arrival: { i94: ids.i94 },
      passport: { number: ids.passport },
      optCard: { number: ids.card },
      mailingAddress: { city },
    },
    school: { i20: { sevisId: ids.sevisId } },
    employer: { ein: ids.ein, fullTimeEmployees: employees, city, eVerify: { number: ids.eVerify } },
    job: { title, hoursPerWeek: hours, salary: { amount: salary, per: 'year' } },
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
  .map(([person, way]) => mergePatch(mergePatch(sampleAnswers(), person), daysOf(way)));

/** The same with the sample's days, names and way of filing, so that a fault that is described for the sample is one here. */
export const soundCasesOnTheSamplesDays: fc.Arbitrary<unknown> = people.map((person) =>
  mergePatch(sampleAnswers(), person),
);
