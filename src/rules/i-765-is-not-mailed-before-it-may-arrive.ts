import { dayAt } from '../case/day-at.ts';
import { filingMethod, receipt } from '../case/filing-days.ts';
import { citeOf } from '../facts/cite-of.ts';
import { daysToFileOf } from '../facts/days-to-file.ts';
import { filingWindow } from '../facts/filing-window.ts';
import { defineRule } from './define.ts';

const PATH = 'filing.mailedOn';

export const i765IsNotMailedBeforeItMayArrive = defineRule({
  id: 'i-765-is-not-mailed-before-it-may-arrive',
  title: 'The packet is not mailed before the first day for filing',
  severity: 'warning',
  why: 'Mail that is faster than expected arrives before the first day on which USCIS takes the I-765, and is refused.',
  cites: [citeOf(filingWindow)],
  packets: ['uscis'],
  finds: ['I765-17'],
  check: (view, law) => {
    const mailed = dayAt(view, PATH);
    const { earliest } = daysToFileOf(view, law);
    if (mailed === null || earliest === null || filingMethod(view) === 'online' || mailed >= earliest) return [];
    const arrival = receipt(view);
    // That it arrives too early is told as such.
    if (arrival?.isTold && arrival.day < earliest) return [];
    return [
      {
        path: PATH,
        says: `The packet is mailed on ${mailed}, and the first day on which USCIS may receive it is ${earliest}.`,
        fix: `Mail it on ${earliest} or later.`,
      },
    ];
  },
  examples: {
    fails: [
      {
        school: {
          recommendedOn: '2026-10-08',
          i20: { issuedOn: '2026-10-08', dsoSignedOn: '2026-10-08', receivedOn: '2026-10-09' },
        },
        filing: { preparedOn: '2026-10-10', mailedOn: '2026-10-15', expectedReceipt: '2026-10-16' },
      },
    ],
    passes: [
      { filing: { mailedOn: '2026-10-16', expectedReceipt: '2026-10-20' } },
      { filing: { mailedOn: '2026-10-10', expectedReceipt: '2026-10-15' } },
      { filing: { method: 'online', mailedOn: '2026-10-15', submittedOn: '2026-10-20' } },
      { filing: { mailedOn: null } },
      { student: { optCard: { ends: null } }, filing: { mailedOn: '2020-10-15', expectedReceipt: '2026-10-16' } },
    ],
  },
});
