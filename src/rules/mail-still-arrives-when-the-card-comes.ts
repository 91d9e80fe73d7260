import { addDays } from '../case/day-sum.ts';
import { instructionsI765 } from '../facts/cited.ts';
import { decisiveDay } from '../facts/decisive-day.ts';
import { defineRule } from './define.ts';

/** Days after filing in which the card has usually come: our own margin, from what offices advise, and no law. */
const MARGIN = 90;

export const mailStillArrivesWhenTheCardComes = defineRule({
  id: 'mail-still-arrives-when-the-card-comes',
  title: 'Mail still reaches the mailing address when the card comes',
  severity: 'warning',
  why: 'The post does not forward mail of the government: a card for somebody who has moved goes back to USCIS and may be destroyed.',
  cites: [
    instructionsI765('items 5.a to 5.f'),
    {
      title: 'University of Rochester, Form I-765: mailing address (stored copy)',
      url: 'https://rochester.edu/iso/current-students/working/f-1-opt/i-765',
      seen: null,
    },
  ],
  packets: ['uscis'],
  asks: ['student.mailingAddress.lastsUntil'],
  finds: ['I765-23'],
  check: (view) => {
    const lasts = view.case.student.mailingAddress?.lastsUntil;
    const filed = decisiveDay(view, 'filing');
    if (lasts === undefined || lasts === 'none' || filed === null) return [];
    const needed = addDays(filed, MARGIN);
    if (lasts >= needed) return [];
    return [
      {
        path: 'student.mailingAddress.lastsUntil',
        says: `Mail reaches the address until ${lasts}; by our own margin of ${MARGIN} days after filing it should until ${needed} or longer.`,
        fix: 'Give the address of somebody who stays, with the name in "inCareOf", or an address that lasts; tell USCIS of a move within 10 days.',
      },
    ];
  },
  examples: {
    fails: [
      { student: { mailingAddress: { lastsUntil: '2027-02-21' } } },
      { student: { mailingAddress: { lastsUntil: '2026-12-31' } }, filing: { mailedOn: null } },
    ],
    passes: [
      { student: { mailingAddress: { lastsUntil: '2027-02-22' } } },
      { student: { mailingAddress: { lastsUntil: '2026-12-31' } }, filing: { mailedOn: null, preparedOn: null } },
    ],
  },
});
