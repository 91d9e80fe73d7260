import { dayAt } from '../case/day-at.ts';
import { filedOn } from '../case/filing-days.ts';
import { recommendation } from '../case/recommendation.ts';
import { citeOf } from '../facts/cite-of.ts';
import { recommendationWindow } from '../facts/recommendation-window.ts';
import { defineRule } from './define.ts';

export const i765FollowsTheRecommendation = defineRule({
  id: 'i-765-follows-the-recommendation',
  title: 'The I-765 is filed after the DSO recommended the extension in SEVIS',
  severity: 'error',
  why: 'USCIS denies an I-765 that is filed before the recommendation is in SEVIS, and an I-20 of a later day does not mend it.',
  cites: [citeOf(recommendationWindow)],
  packets: ['uscis'],
  finds: ['I765-19'],
  check: (view) => {
    const filed = filedOn(view);
    const recommended = dayAt(view, 'school.recommendedOn') ?? recommendation(view)?.day ?? null;
    if (filed === null || recommended === null || filed.day >= recommended) return [];
    return [
      {
        path: filed.path,
        says: `The I-765 is filed on ${filed.day}, before the recommendation of ${recommended}.`,
        fix: 'File on the day of the recommendation or later, with the I-20 that shows it.',
      },
    ];
  },
  examples: {
    fails: [
      { filing: { mailedOn: '2026-11-15' } },
      {
        filing: { method: 'online', fee: 470, payment: 'Pay.gov', mailedOn: 'none', submittedOn: '2026-11-15' },
      },
      { school: { recommendedOn: null }, filing: { mailedOn: '2026-11-15' } },
    ],
    passes: [
      { filing: { mailedOn: '2026-11-16' } },
      { school: { i20: { issuedOn: '2026-11-25', dsoSignedOn: '2026-11-25' } } },
      { school: { recommendedOn: null, i20: { dsoSignedOn: '2026-11-25' } } },
      { filing: { mailedOn: null, preparedOn: '2026-11-15' } },
      { school: { recommendedOn: null, i20: null } },
    ],
  },
});
