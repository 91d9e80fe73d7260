import { citeOf } from '../facts/cite-of.ts';
import { decisiveDay } from '../facts/decisive-day.ts';
import { type NamedFee, namedFee, untilTold } from '../facts/named-fees.ts';
import { premiumFee } from '../facts/premium-fee.ts';
import { dollars } from '../facts/unit.ts';
import { defineRule } from './define.ts';

const PATH = 'filing.premium.fee';

/** What the amount is instead, as the middle of a sentence. */
const instead = (fee: NamedFee | null): string => {
  if (fee === null) return '';
  if (fee.of === 'premium') return `, which was right${untilTold(fee)}`;
  return fee.of === 'together' ? ', the fees of the I-765 and of Form I-907 together' : ', a fee of the I-765';
};

export const premiumFeeIsThatOfTheDay = defineRule({
  id: 'premium-fee-is-that-of-the-day',
  title: 'The fee of Form I-907 is that of the day of filing',
  severity: 'error',
  why: 'USCIS rejects Form I-907 with a wrong fee, and an old amount is still printed on many pages.',
  cites: [citeOf(premiumFee)],
  packets: ['uscis'],
  finds: ['I765-42'],
  check: (view, law) => {
    const answer = view.at(PATH);
    const day = decisiveDay(view, premiumFee.dated);
    if (answer.is !== 'answered' || typeof answer.value !== 'number' || day === null) return [];
    const given = answer.value;
    const due = law.on(premiumFee, day);
    if (due.is !== 'known' || due.value === given) return [];
    const fee = namedFee(law, day, given);
    return [
      {
        path: PATH,
        says: `The fee of Form I-907 is given as ${dollars.tell(given)}${instead(fee)}; since ${due.from} it is ${dollars.tell(due.value)}.`,
        fix: `Write "premium": { "fee": ${due.value} } and pay that amount apart from the fee of the I-765, or "premium": "none".`,
      },
    ];
  },
  examples: {
    fails: [
      { filing: { premium: { fee: 1500 } } },
      { filing: { premium: { fee: 1685 } } },
      { filing: { premium: { fee: 520 } } },
      { filing: { premium: { fee: 470 } } },
      { filing: { premium: { fee: 2300 } } },
      { filing: { premium: { fee: 1779.99 } } },
    ],
    passes: [
      { filing: { premium: { fee: 1780 } } },
      { filing: { premium: 'none' } },
      { filing: { premium: {} } },
      { filing: { premium: { fee: 1685 }, mailedOn: '2026-02-28' } },
      { filing: { premium: { fee: 1780 }, mailedOn: '2026-03-01' } },
      { filing: { premium: { fee: 1500 }, mailedOn: '2024-02-25' } },
      { filing: { premium: { fee: 1685 }, mailedOn: '2024-02-26' } },
      { filing: { premium: { fee: 99 }, mailedOn: '2020-01-01' } },
      { filing: { premium: { fee: 99 }, mailedOn: null, preparedOn: null } },
    ],
  },
});
