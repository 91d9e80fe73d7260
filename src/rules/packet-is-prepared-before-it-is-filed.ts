import { dayAt } from '../case/day-at.ts';
import { filedOn } from '../case/filing-days.ts';
import { instructionsI765 } from '../facts/cited.ts';
import { defineRule } from './define.ts';

const PATH = 'filing.preparedOn';

export const packetIsPreparedBeforeItIsFiled = defineRule({
  id: 'packet-is-prepared-before-it-is-filed',
  title: 'The packet is prepared by the day on which it is filed',
  severity: 'warning',
  why: 'Letters of the packet carry the day of preparation, and a letter that is younger than the postmark is questioned.',
  cites: [instructionsI765('when and how to file')],
  packets: ['uscis'],
  check: (view) => {
    const prepared = dayAt(view, PATH);
    const filed = filedOn(view);
    if (prepared === null || filed === null || prepared <= filed.day) return [];
    return [
      {
        path: PATH,
        says: `The packet is prepared on ${prepared}, after it is filed on ${filed.day}.`,
        fix: 'Correct the day that is wrong.',
      },
    ];
  },
  examples: {
    fails: [
      { filing: { preparedOn: '2026-11-25' } },
      {
        filing: {
          method: 'online',
          fee: 470,
          payment: 'Pay.gov',
          preparedOn: '2026-11-25',
          mailedOn: 'none',
          submittedOn: '2026-11-24',
        },
      },
    ],
    passes: [
      { filing: { preparedOn: '2026-11-24' } },
      { filing: { preparedOn: '2026-11-25', mailedOn: null } },
      { filing: { preparedOn: null } },
    ],
  },
});
