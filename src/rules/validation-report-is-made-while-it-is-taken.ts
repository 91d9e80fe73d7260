import type { View } from '../case/view.ts';
import { caseLaw } from '../dates/case-law.ts';
import { validationReport } from '../dates/dates/validation-report.ts';
import { stemStart } from '../dates/stem-days.ts';
import { citeOf } from '../facts/cite-of.ts';
import { decisiveDay } from '../facts/decisive-day.ts';
import type { Law } from '../facts/law.ts';
import { validationClose } from '../facts/validation-close.ts';
import { validationMonths } from '../facts/validation-months.ts';
import { defineRule } from './define.ts';

interface Window {
  readonly opens: string;
  readonly closes: string;
}

/** The days between which each report is taken, in their order. */
const windowsOf = (view: View, law: Law, on: string): readonly Window[] =>
  validationReport
    .from(view, caseLaw(view, law, on))
    .flatMap(({ day, opens, closes }) => (day === null ? [] : [{ opens: opens ?? day, closes: closes ?? day }]));

export const validationReportIsMadeWhileItIsTaken = defineRule({
  id: 'validation-report-is-made-while-it-is-taken',
  title: 'A validation report is made while the office takes it',
  severity: 'warning',
  why: 'A report that comes before its time is not entered, and one that is late can end STEM OPT.',
  cites: [citeOf(validationClose), citeOf(validationMonths)],
  check: (view, law) => {
    const on = decisiveDay(view, validationClose.dated);
    const start = stemStart(view);
    // Before STEM OPT begins the answers are those of a filing.
    if (view.case.report === undefined || on === null || start === null || on < start.day) return [];
    const windows = windowsOf(view, law, on);
    const next = windows.find(({ closes }) => closes >= on);
    if (windows.length === 0 || (next !== undefined && next.opens <= on)) return [];
    const before = windows.filter(({ closes }) => closes < on).at(-1);
    const ended = before === undefined ? '' : ` The one before closed on ${before.closes}.`;
    const says =
      next === undefined
        ? `The report is of ${on}, after the last one.${ended}`
        : `The report is of ${on}, and the next one is taken from ${next.opens} to ${next.closes}.${ended}`;
    // The group alone is named by the report and by no other packet.
    return [
      {
        path: 'report',
        says,
        fix: 'Make it on a day on which it is taken; when the one before was missed, tell your office at once.',
      },
    ];
  },
  examples: {
    fails: [
      { filing: { preparedOn: '2027-01-15' } },
      { filing: { preparedOn: '2027-06-29' } },
      { filing: { preparedOn: '2027-07-26' } },
      { filing: { preparedOn: '2029-01-26' } },
      { school: { limits: null }, filing: { preparedOn: '2027-07-14' } },
    ],
    passes: [
      { filing: { preparedOn: '2027-06-30' } },
      { filing: { preparedOn: '2027-07-25' } },
      { filing: { preparedOn: '2029-01-25' } },
      { school: { limits: null }, filing: { preparedOn: '2027-07-15' } },
      { report: null, filing: { preparedOn: '2027-06-01' } },
      { filing: { preparedOn: '2027-01-14' } },
      { filing: { preparedOn: null } },
      { student: { optCard: { ends: null } }, school: { stemPeriod: null }, filing: { preparedOn: '2027-06-01' } },
    ],
  },
});
