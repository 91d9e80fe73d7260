import { dayAt } from '../case/day-at.ts';
import { addDays, daysBetween } from '../case/day-sum.ts';
import { receipt } from '../case/filing-days.ts';
import { citeOf } from '../facts/cite-of.ts';
import { daysToFileOf } from '../facts/days-to-file.ts';
import { decisiveDay } from '../facts/decisive-day.ts';
import { earlierValues } from '../facts/earlier-values.ts';
import { filingWindow } from '../facts/filing-window.ts';
import type { Law } from '../facts/law.ts';
import { days } from '../facts/unit.ts';
import { defineRule } from './define.ts';

/** Says of an older and longer window that it is over, when that is what was counted by. */
const olderWindow = (law: Law, day: string, early: number): string => {
  const older = earlierValues(law, filingWindow, day).find(({ value }) => early <= value);
  return older === undefined
    ? ''
    : `; the ${days.tell(older.value)} of older guides are over since ${addDays(older.until, 1)}`;
};

export const i765DoesNotArriveTooEarly = defineRule({
  id: 'i-765-does-not-arrive-too-early',
  title: 'USCIS receives the I-765 not before the first day for filing',
  severity: 'error',
  why: 'USCIS takes the I-765 for the extension only in the last days before the end on the OPT card; one that arrives earlier is refused.',
  cites: [citeOf(filingWindow)],
  packets: ['uscis'],
  finds: ['I765-17'],
  check: (view, law) => {
    const ends = dayAt(view, 'student.optCard.ends');
    const arrival = receipt(view);
    const day = decisiveDay(view, filingWindow.dated);
    const { earliest } = daysToFileOf(view, law);
    if (ends === null || day === null || earliest === null) return [];
    if (arrival === null || !arrival.isTold || arrival.day >= earliest) return [];
    const early = daysBetween(arrival.day, ends);
    return [
      {
        path: arrival.path,
        says: `USCIS receives the I-765 on ${arrival.day}, ${days.tell(early)} before the OPT card ends; the first day is ${earliest}${olderWindow(law, day, early)}.`,
        fix: `File so that USCIS has the I-765 on or after ${earliest}.`,
      },
    ];
  },
  examples: {
    fails: [
      {
        school: {
          recommendedOn: '2026-10-01',
          i20: { issuedOn: '2026-10-01', dsoSignedOn: '2026-10-01', receivedOn: '2026-10-02' },
        },
        filing: { preparedOn: '2026-10-04', mailedOn: '2026-10-05', expectedReceipt: '2026-10-15' },
      },
      {
        school: {
          recommendedOn: '2026-09-01',
          i20: { issuedOn: '2026-09-01', dsoSignedOn: '2026-09-01', receivedOn: '2026-09-02' },
        },
        filing: { preparedOn: '2026-09-10', mailedOn: '2026-09-11', expectedReceipt: '2026-09-15' },
      },
      {
        school: {
          recommendedOn: '2026-10-01',
          i20: { issuedOn: '2026-10-01', dsoSignedOn: '2026-10-01', receivedOn: '2026-10-02' },
        },
        filing: {
          method: 'online',
          fee: 470,
          payment: 'Pay.gov',
          preparedOn: '2026-10-04',
          mailedOn: 'none',
          submittedOn: '2026-10-15',
        },
      },
    ],
    passes: [
      { filing: { mailedOn: '2026-10-05', expectedReceipt: '2026-10-16' } },
      { filing: { mailedOn: '2026-10-05', expectedReceipt: null } },
      { filing: { method: 'online', mailedOn: 'none', submittedOn: '2026-10-16' } },
      { student: { optCard: { ends: '2026-07-31' }, capGapUntil: '2027-04-01' } },
      { student: { optCard: { ends: null } }, filing: { mailedOn: '2020-01-01', expectedReceipt: '2020-01-05' } },
      { filing: { mailedOn: null, expectedReceipt: null } },
      {
        student: { optCard: { ends: '2016-08-01' } },
        filing: { mailedOn: '2016-04-01', expectedReceipt: '2016-05-09' },
      },
    ],
  },
});
