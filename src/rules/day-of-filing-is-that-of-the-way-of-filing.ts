import { dayAt } from '../case/day-at.ts';
import { filingMethod } from '../case/filing-days.ts';
import { defineRule } from './define.ts';

/** The day that belongs to the other way of filing. */
const otherDay = { paper: 'filing.submittedOn', online: 'filing.mailedOn' } as const;
const ownDay = { paper: 'filing.mailedOn', online: 'filing.submittedOn' } as const;
const wayTold = { paper: 'on paper', online: 'online' } as const;

export const dayOfFilingIsThatOfTheWayOfFiling = defineRule({
  id: 'day-of-filing-is-that-of-the-way-of-filing',
  title: 'A paper filing has a day of mailing, an online filing one of submission',
  severity: 'warning',
  why: 'Fee, edition and every day that is checked follow from the way of filing and its day; a day of the other way makes one of the two answers wrong.',
  cites: [{ title: 'USCIS, page of Form I-765', url: 'https://www.uscis.gov/i-765', seen: '2026-04-30' }],
  packets: ['uscis'],
  check: (view) => {
    const method = filingMethod(view);
    if (method === null) return [];
    const [path, own] = [otherDay[method], ownDay[method]];
    const day = dayAt(view, path);
    // Both days together are told as two filings.
    if (day === null || dayAt(view, own) !== null) return [];
    return [
      {
        path,
        says: `The filing is ${wayTold[method]}, and "${path}" is ${day}.`,
        fix: `Give that day as "${own}" and "${path}" as "none", or correct "filing.method".`,
      },
    ];
  },
  examples: {
    fails: [
      { filing: { mailedOn: 'none', submittedOn: '2026-11-24' } },
      { filing: { method: 'online', fee: 470, payment: 'Pay.gov', mailedTo: 'none' } },
    ],
    passes: [
      { filing: { mailedOn: '2026-11-24', submittedOn: 'none' } },
      { filing: { method: 'online', fee: 470, payment: 'Pay.gov', mailedOn: 'none', submittedOn: '2026-11-24' } },
      { filing: { method: null, mailedOn: 'none', submittedOn: '2026-11-24' } },
      { filing: { mailedOn: null, submittedOn: null } },
      { filing: { submittedOn: '2026-11-24' } },
    ],
  },
});
