import { filingMethod } from '../case/filing-days.ts';
import type { View } from '../case/view.ts';
import { citeOf } from '../facts/cite-of.ts';
import { decisiveDay } from '../facts/decisive-day.ts';
import { i765FeeOnline } from '../facts/i-765-fee-online.ts';
import { i765FeePaper } from '../facts/i-765-fee-paper.ts';
import type { Law } from '../facts/law.ts';
import { type NamedFee, namedFee, untilTold } from '../facts/named-fees.ts';
import { dollars } from '../facts/unit.ts';
import { defineRule } from './define.ts';

const PATH = 'filing.fee';

type Way = 'paper' | 'online';

const feeOf = { paper: i765FeePaper, online: i765FeeOnline } as const;
const wayTold = { paper: 'on paper', online: 'online' } as const;

interface Due {
  readonly way: Way;
  readonly amount: number;
  readonly from: string;
}

/** What is due on a day: one fee, or both while the way of filing is not known. */
const feesDue = (view: View, law: Law, day: string): readonly Due[] => {
  const method = filingMethod(view);
  const ways: readonly Way[] = method === null ? ['paper', 'online'] : [method];
  return ways.flatMap((way) => {
    const on = law.on(feeOf[way], day);
    return on.is === 'known' ? [{ way, amount: on.value, from: on.from }] : [];
  });
};

/** What the amount is instead, as the middle of a sentence. */
const instead = (fee: NamedFee | null): string => {
  if (fee === null) return '';
  if (fee.of === 'premium') return `, the fee of Form I-907${untilTold(fee)}`;
  if (fee.of === 'together') return ', the fees of the I-765 and of Form I-907 together, which are paid apart';
  return fee.until === null ? `, the fee of filing ${wayTold[fee.of]}` : `, which was right${untilTold(fee)}`;
};

const dueTold = ({ way, amount, from }: Due): string =>
  `since ${from} filing ${wayTold[way]} costs ${dollars.tell(amount)}`;

export const feeIsThatOfTheDayAndTheWayOfFiling = defineRule({
  id: 'fee-is-that-of-the-day-and-the-way-of-filing',
  title: 'The fee is that of the day and of the way of filing',
  severity: 'error',
  why: 'USCIS rejects an I-765 with a wrong fee, and the fee on paper is another than the fee online.',
  cites: [citeOf(i765FeePaper), citeOf(i765FeeOnline)],
  packets: ['uscis'],
  finds: ['I765-05', 'I765-06'],
  check: (view, law) => {
    const answer = view.at(PATH);
    const day = decisiveDay(view, i765FeePaper.dated);
    if (answer.is !== 'answered' || typeof answer.value !== 'number' || day === null) return [];
    const given = answer.value;
    const due = feesDue(view, law, day);
    if (due.length === 0 || due.some(({ amount }) => amount === given)) return [];
    const fee = namedFee(law, day, given);
    return [
      {
        path: PATH,
        says: `The fee is given as ${dollars.tell(given)}${instead(fee)}; ${due.map(dueTold).join(', ')}.`,
        fix: `Write ${due.map(({ amount }) => `"fee": ${amount}`).join(' or ')} and compare it with the fee page of USCIS on the day you file; the fee of Form I-907 is paid apart and belongs in "filing.premium".`,
      },
    ];
  },
  examples: {
    fails: [
      { filing: { fee: 410 } },
      { filing: { fee: 380 } },
      { filing: { fee: 470 } },
      { filing: { method: 'online', fee: 520, payment: 'Pay.gov', mailedOn: 'none', submittedOn: '2026-11-24' } },
      { filing: { method: 'online', fee: 380, payment: 'Pay.gov', mailedOn: 'none', submittedOn: '2026-11-24' } },
      { filing: { fee: 2300, premium: { fee: 1780 } } },
      { filing: { fee: 2095, premium: { fee: 1780 } } },
      { filing: { fee: 1780 } },
      { filing: { fee: 519.99 } },
      { filing: { fee: 0 } },
      { filing: { method: null, fee: 410 } },
    ],
    passes: [
      { filing: { fee: 520 } },
      { filing: { method: 'online', fee: 470, payment: 'Pay.gov', mailedOn: 'none', submittedOn: '2026-11-24' } },
      { filing: { method: null, fee: 470 } },
      { filing: { method: null, fee: 520 } },
      { filing: { fee: null } },
      { filing: { fee: 410, mailedOn: '2024-03-31' } },
      { filing: { fee: 520, mailedOn: '2024-04-01' } },
      { filing: { fee: 380, mailedOn: '2016-12-22' } },
      { filing: { fee: 410, mailedOn: '2016-12-23' } },
      { filing: { fee: 410, mailedOn: null, preparedOn: '2024-03-31' } },
      { filing: { fee: 99, mailedOn: '2001-01-01' } },
      { filing: { fee: 99, mailedOn: null, preparedOn: null } },
    ],
  },
});
