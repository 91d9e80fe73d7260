import { dayAt } from '../case/day-at.ts';
import { addDays } from '../case/day-sum.ts';
import { filingMethod } from '../case/filing-days.ts';
import type { View } from '../case/view.ts';
import { citeOf } from '../facts/cite-of.ts';
import { decisiveDay } from '../facts/decisive-day.ts';
import type { Law } from '../facts/law.ts';
import { mailingAddress } from '../facts/mailing-address.ts';
import { days } from '../facts/unit.ts';
import { defineRule } from './define.ts';

const PATH = 'filing.mailedTo.readOn';

/** Days after which we want the address read again: a margin of ours, no source names one. */
const MARGIN = 14;

/** What is wrong with the day of reading, as a sentence; null when nothing is. */
const wrong = (view: View, law: Law, readOn: string, day: string): string | null => {
  const mailed = dayAt(view, 'filing.mailedOn');
  if (mailed !== null && readOn > mailed)
    return `The address was read on ${readOn}, after the packet is mailed on ${mailed}.`;
  const held = law.on(mailingAddress, day);
  if (held.is !== 'nothing' && readOn < held.from)
    return `The address was read on ${readOn}, and it changed on ${held.from}.`;
  return addDays(readOn, MARGIN) < day
    ? `The address was read on ${readOn}, more than ${days.tell(MARGIN)} before the packet is mailed on ${day}.`
    : null;
};

export const mailingAddressWasReadForThisMailing = defineRule({
  id: 'mailing-address-was-read-for-this-mailing',
  title: 'The address of USCIS was read shortly before the mailing',
  severity: 'warning',
  why: `The address changes without much notice, and USCIS asks to read it again before mailing. A reading older than ${MARGIN} days is told; that margin is our own.`,
  cites: [citeOf(mailingAddress)],
  packets: ['uscis'],
  finds: ['I765-22'],
  check: (view, law) => {
    const readOn = dayAt(view, PATH);
    const day = decisiveDay(view, mailingAddress.dated);
    if (readOn === null || day === null || filingMethod(view) === 'online') return [];
    const says = wrong(view, law, readOn, day);
    return says === null
      ? []
      : [{ path: PATH, says, fix: 'Read the address on the page of USCIS again, and write it with that day.' }];
  },
  examples: {
    fails: [
      { filing: { mailedTo: { readOn: '2026-10-06' } } },
      { filing: { mailedTo: { readOn: '2026-11-09' } } },
      { filing: { mailedTo: { readOn: '2026-11-25' } } },
      {
        filing: { mailedTo: { readOn: '2026-10-06' }, mailedOn: '2026-10-18', expectedReceipt: '2026-10-24' },
        school: {
          recommendedOn: '2026-10-12',
          i20: { issuedOn: '2026-10-12', dsoSignedOn: '2026-10-12', receivedOn: '2026-10-13' },
        },
      },
    ],
    passes: [
      { filing: { mailedTo: { readOn: '2026-11-10' } } },
      { filing: { mailedTo: { readOn: '2026-11-24' } } },
      { filing: { mailedTo: { readOn: '2026-10-07' }, mailedOn: '2026-10-18' } },
      { filing: { mailedTo: { readOn: '2026-11-22' }, mailedOn: null } },
      { filing: { mailedTo: { readOn: '2026-11-24' }, mailedOn: null } },
      { filing: { mailedTo: { readOn: '2026-10-06' }, method: 'online' } },
      { filing: { mailedTo: { readOn: '2026-10-06' }, mailedOn: null, preparedOn: null } },
      { filing: { mailedTo: { readOn: null } } },
      { filing: { mailedTo: { readOn: '2012-01-01' }, mailedOn: '2012-01-02' } },
    ],
  },
});
