import { dayAt } from '../case/day-at.ts';
import { filingMethod } from '../case/filing-days.ts';
import { citeOf } from '../facts/cite-of.ts';
import { filingWindow } from '../facts/filing-window.ts';
import { defineRule } from './define.ts';

const PATH = 'filing.expectedReceipt';

export const packetDoesNotArriveBeforeItIsMailed = defineRule({
  id: 'packet-does-not-arrive-before-it-is-mailed',
  title: 'The packet does not arrive before the day after its mailing',
  severity: 'error',
  why: 'The day of receipt decides whether the I-765 is in time; a day on which the packet cannot have arrived makes every check of it void.',
  cites: [citeOf(filingWindow)],
  packets: ['uscis'],
  check: (view) => {
    const mailed = dayAt(view, 'filing.mailedOn');
    const expected = dayAt(view, PATH);
    if (mailed === null || expected === null || filingMethod(view) === 'online' || expected > mailed) return [];
    return [
      {
        path: PATH,
        says: `The packet is mailed on ${mailed} and expected to arrive on ${expected}, and mail takes at least a day.`,
        fix: 'Ask the carrier how long the packet takes and write the day on which it will be delivered.',
      },
    ];
  },
  examples: {
    fails: [
      { filing: { expectedReceipt: '2026-11-23' } },
      { filing: { expectedReceipt: '2026-11-24' } },
      { filing: { expectedReceipt: '2026-11-24', method: null } },
    ],
    passes: [
      { filing: { expectedReceipt: '2026-11-25' } },
      { filing: { expectedReceipt: '2026-11-20', method: 'online' } },
      { filing: { expectedReceipt: '2026-11-20', mailedOn: null } },
      { filing: { expectedReceipt: null } },
    ],
  },
});
