import { daysBetween } from '../case/day-sum.ts';
import { filingMethod, receipt } from '../case/filing-days.ts';
import { citeOf } from '../facts/cite-of.ts';
import { daysToFileOf } from '../facts/days-to-file.ts';
import { filingWindow } from '../facts/filing-window.ts';
import { days } from '../facts/unit.ts';
import { defineRule } from './define.ts';

/** Days between the receipt and the last day below which we warn: a margin of ours, no source names one. */
const MARGIN = 7;

export const packetHasDaysToSpare = defineRule({
  id: 'packet-has-days-to-spare',
  title: 'A packet that is mailed has days to spare before the last day',
  severity: 'warning',
  why: `Mail is late at times, and a packet that is rejected comes back after the last day. Fewer than ${MARGIN} days to spare are told; that margin is our own, no agency names one.`,
  cites: [citeOf(filingWindow)],
  packets: ['uscis'],
  check: (view, law) => {
    const arrival = receipt(view);
    const { last } = daysToFileOf(view, law);
    if (arrival === null || last === null || filingMethod(view) !== 'paper') return [];
    const spare = daysBetween(arrival.day, last.day);
    if (spare < 0 || spare >= MARGIN) return [];
    return [
      {
        path: arrival.path,
        says: `USCIS receives the packet on ${arrival.day} and the last day is ${last.day}, by ${last.by}: ${days.tell(spare)} to spare.`,
        fix: 'Mail it earlier, by a carrier that names the day of delivery, or file online, where the day of submission is the day of receipt.',
      },
    ];
  },
  examples: {
    fails: [
      { filing: { mailedOn: '2027-01-02', expectedReceipt: '2027-01-08' } },
      { filing: { mailedOn: '2027-01-02', expectedReceipt: '2027-01-14' } },
      { school: { recommendedOn: '2026-10-07' } },
    ],
    passes: [
      { filing: { mailedOn: '2027-01-02', expectedReceipt: '2027-01-07' } },
      { school: { recommendedOn: '2026-10-08' } },
      { filing: { mailedOn: '2027-01-02', expectedReceipt: '2027-01-15' } },
      { filing: { method: 'online', mailedOn: 'none', submittedOn: '2027-01-14' } },
      { filing: { mailedOn: null, expectedReceipt: null } },
      { student: { optCard: { ends: null } }, school: { recommendedOn: null, i20: null } },
    ],
  },
});
