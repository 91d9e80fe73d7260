import { dayAt } from '../case/day-at.ts';
import { addDays } from '../case/day-sum.ts';
import { receipt } from '../case/filing-days.ts';
import type { DayPath } from '../case/path.ts';
import { recommendation } from '../case/recommendation.ts';
import { citeOf } from '../facts/cite-of.ts';
import { daysToFileOf, lastDayTold } from '../facts/days-to-file.ts';
import { decisiveDay } from '../facts/decisive-day.ts';
import { recommendationWindow } from '../facts/recommendation-window.ts';
import { days } from '../facts/unit.ts';
import { defineRule } from './define.ts';

/** What the day that is counted from is, in the middle of a sentence. */
const anchorTold: Readonly<Partial<Record<DayPath, string>>> = {
  'school.recommendedOn': 'the recommendation in SEVIS',
  'school.i20.dsoSignedOn': 'the signature of the DSO on the I-20',
  'school.i20.issuedOn': 'the issue of the I-20',
};

export const i765ArrivesWhileTheRecommendationHolds = defineRule({
  id: 'i-765-arrives-while-the-recommendation-holds',
  title: 'USCIS receives the I-765 within the days of the recommendation',
  severity: 'error',
  why: 'USCIS denies an I-765 that arrives too many days after the DSO entered the recommendation in SEVIS. Offices read the first of these days differently, so the earliest of them is taken; the day on which the I-20 reached the student does not count.',
  cites: [citeOf(recommendationWindow)],
  packets: ['uscis'],
  finds: ['I765-14', 'I765-15'],
  check: (view, law) => {
    const anchor = recommendation(view);
    const arrival = receipt(view);
    const day = decisiveDay(view, recommendationWindow.dated);
    if (anchor === null || arrival === null || day === null) return [];
    const window = law.on(recommendationWindow, day);
    if (window.is !== 'known' || arrival.day <= addDays(anchor.day, window.value)) return [];
    const got = dayAt(view, 'school.i20.receivedOn');
    const isCountedFromArrival = got !== null && arrival.day <= addDays(got, window.value);
    const instead = isCountedFromArrival
      ? `; counted from ${got}, when the I-20 reached you, it only seems in time`
      : '';
    return [
      {
        path: arrival.path,
        says: `USCIS receives the I-765 on ${arrival.day}, more than ${days.tell(window.value)} after ${anchorTold[anchor.path]} on ${anchor.day}${instead}.${lastDayTold(daysToFileOf(view, law))}`,
        fix: 'File so that USCIS has the I-765 by that day; if it has passed, ask the DSO for a new recommendation and a new I-20 before you file.',
      },
    ];
  },
  examples: {
    fails: [
      {
        school: {
          recommendedOn: '2026-10-01',
          i20: { issuedOn: '2026-10-01', dsoSignedOn: '2026-10-01', receivedOn: '2026-10-01' },
        },
        filing: { expectedReceipt: '2026-12-01' },
      },
      // Counted from the day the I-20 arrived it seems to be in time.
      {
        school: {
          recommendedOn: '2026-10-01',
          i20: { issuedOn: '2026-10-01', dsoSignedOn: '2026-10-01', receivedOn: '2026-10-02' },
        },
        filing: { expectedReceipt: '2026-12-01' },
      },
      { school: { i20: { issuedOn: '2026-09-30' } } },
      { school: { i20: { dsoSignedOn: '2026-09-30' } } },
      { school: { recommendedOn: null, i20: { issuedOn: '2026-09-30', dsoSignedOn: null } } },
      { school: { recommendedOn: '2026-09-30', i20: { receivedOn: null } } },
      {
        school: { recommendedOn: '2026-09-24' },
        filing: { method: 'online', fee: 470, payment: 'Pay.gov', mailedOn: 'none', submittedOn: '2026-11-24' },
      },
    ],
    passes: [
      { school: { recommendedOn: '2026-10-01' } },
      {
        school: {
          recommendedOn: '2026-10-01',
          i20: { issuedOn: '2026-10-01', dsoSignedOn: '2026-10-01', receivedOn: '2026-10-02' },
        },
        filing: { expectedReceipt: '2026-11-30' },
      },
      { school: { recommendedOn: null, i20: null } },
      { school: { recommendedOn: '2026-09-01' }, filing: { mailedOn: null, expectedReceipt: null } },
      {
        school: { recommendedOn: '2015-01-01', i20: null },
        filing: { mailedOn: '2016-05-01', expectedReceipt: '2016-05-09' },
      },
    ],
  },
});
