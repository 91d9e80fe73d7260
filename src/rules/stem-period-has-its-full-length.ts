import { dayAt } from '../case/day-at.ts';
import { lastDays, wholeMonths } from '../case/month-period.ts';
import { citeOf } from '../facts/cite-of.ts';
import { decisiveDay } from '../facts/decisive-day.ts';
import { earlierValues } from '../facts/earlier-values.ts';
import type { Law } from '../facts/law.ts';
import { stemOptLength } from '../facts/stem-opt-length.ts';
import { months } from '../facts/unit.ts';
import { defineRule } from './define.ts';

const PATH = 'school.stemPeriod.to';

/** Months of the OPT before the extension: older and newer guides give both together. */
const OPT_MONTHS = 12;

/** What the given length is instead, as the middle of a sentence. */
const instead = (law: Law, day: string, length: number, given: number | null): string => {
  if (given === null) return '';
  const older = earlierValues(law, stemOptLength, day).find(
    ({ value }) => given === value || given === value + OPT_MONTHS,
  );
  const isTogether = given === length + OPT_MONTHS || (older !== undefined && given === older.value + OPT_MONTHS);
  const whole = isTogether ? ', which count the OPT before it too' : '';
  const over =
    older === undefined ? '' : `; an extension of ${months.tell(older.value)} was given until ${older.until}`;
  return ` (${months.tell(given)}${whole}${over})`;
};

export const stemPeriodHasItsFullLength = defineRule({
  id: 'stem-period-has-its-full-length',
  title: 'The STEM OPT period has the length of the extension',
  severity: 'error',
  why: 'The extension is always of the same length, and SEVIS takes no other; the office sends a plan with another period back.',
  cites: [citeOf(stemOptLength)],
  finds: ['I983-08'],
  check: (view, law) => {
    const [from, to] = [dayAt(view, 'school.stemPeriod.from'), dayAt(view, PATH)];
    const day = decisiveDay(view, stemOptLength.dated);
    if (from === null || to === null || day === null) return [];
    const length = law.on(stemOptLength, day);
    if (length.is !== 'known') return [];
    const right = lastDays(from, length.value);
    if (right.includes(to)) return [];
    return [
      {
        path: PATH,
        says: `The STEM OPT period ends on ${to}${instead(law, day, length.value, wholeMonths(from, to))}; since ${length.from} the extension is ${months.tell(length.value)}, from ${from} to ${right[0]}.`,
        fix: `Write "to": "${right[0]}".`,
      },
    ];
  },
  examples: {
    fails: [
      { school: { stemPeriod: { to: '2028-06-14' } } },
      { school: { stemPeriod: { to: '2029-06-14' } } },
      { school: { stemPeriod: { to: '2030-01-14' } } },
      { school: { stemPeriod: { to: '2029-01-15' } } },
      { school: { stemPeriod: { to: '2029-01-13' } } },
      { school: { stemPeriod: { to: '2027-01-14' } } },
    ],
    passes: [
      { school: { stemPeriod: { to: '2029-01-14' } } },
      { school: { stemPeriod: { from: '2027-02-28', to: '2029-02-27' } } },
      { school: { stemPeriod: { from: '2027-03-01', to: '2029-02-28' } } },
      { school: { stemPeriod: { from: '2026-03-01', to: '2028-02-29' } } },
      { school: { stemPeriod: { from: '2028-02-29', to: '2030-02-27' } } },
      { school: { stemPeriod: { from: '2028-02-29', to: '2030-02-28' } } },
      { school: { recommendedOn: '2016-05-09', stemPeriod: { from: '2016-07-01', to: '2017-11-30' } } },
      { school: { recommendedOn: '2016-05-10', stemPeriod: { from: '2016-07-01', to: '2018-06-30' } } },
      { school: { recommendedOn: '2001-01-01', stemPeriod: { to: '2027-06-01' } } },
      { school: { recommendedOn: null, stemPeriod: { to: '2027-06-01' } }, filing: { preparedOn: null } },
      { school: { stemPeriod: { from: null } } },
      { school: { stemPeriod: { to: null } } },
    ],
  },
});
