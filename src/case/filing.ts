import * as z from 'zod/mini';
import { amount, asked, choice, day, identifier, orNone, words, yesNo } from './answer.ts';

const premium = z.strictObject({
  fee: amount('Fee of Form I-907 in US dollars.', 1780),
});

const mailedTo = z.strictObject({
  address: words(
    'Address that the packet is mailed to, in one line.',
    'USCIS, 1 Placeholder Plaza, Exampleton, EX 00000',
  ),
  readOn: day('Day you read that address on the page of USCIS.', '2026-11-22'),
  carrier: choice(
    ['US Postal Service', 'private courier'],
    'Who carries the packet? USCIS has one address for the Postal Service and another for FedEx, UPS and DHL.',
  ),
});

/** How and when the I-765 is filed. Fee, payment and category are read as written; rules judge them. */
export const filingSchema = z.strictObject({
  method: choice(['paper', 'online'], 'Is the I-765 filed on paper or online?'),
  category: identifier('Eligibility category asked for; not the one on the OPT card. I-765 item 27.', '(c)(3)(C)'),
  reason: choice(
    ['initial', 'replacement', 'renewal'],
    'Reason for applying; ask your adviser which one. I-765 Part 1 items 1.a to 1.c.',
  ),
  fee: amount('Fee of the I-765 in US dollars: paper and online differ.', 520),
  payment: identifier('How the fee is paid: the number of the payment form, or the means.', 'G-1450'),
  paymentIsFromUsAccount: yesNo('Is the card or account of a bank in the United States, with enough on it?'),
  bankAllowsDebit: yesNo('Has the bank been told to allow the debit? Only Form G-1650 takes the fee from an account.'),
  premium: asked(orNone(premium), 'Premium processing asked for with Form I-907, or "none".'),
  isAlsoFiledOtherwise: yesNo('Is the same I-765 also filed the other way: online and on paper?'),
  mailedTo: asked(orNone(mailedTo), 'Where a paper packet is mailed to, as you read it; "none" when filed online.'),
  preparedOn: day('Day this packet is prepared; letters carry it.', '2026-11-22'),
  mailedOn: day('Day the paper packet is mailed (its postmark), or "none" when filed online.', '2026-11-24'),
  submittedOn: day('Day the online filing is submitted, or "none" when filed on paper.', 'none'),
  expectedReceipt: day(
    'Day USCIS will have received it; it must not be later than the end of the OPT card.',
    '2026-11-30',
  ),
});
