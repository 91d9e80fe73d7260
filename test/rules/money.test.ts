import { describe, expect, test } from 'vitest';
import type { MergePatch } from '../../src/case/merge-patch.ts';
import { lawWith } from '../../src/facts/law.ts';
import { checkPacket } from '../../src/packet/build.ts';
import { recipes } from '../../src/packet/recipes/registry.ts';
import { errorsOf, online, sampleWith, says, toldOf, warningsOf } from './told.ts';

const FEE = 'fee-is-that-of-the-day-and-the-way-of-filing';
const PREMIUM = 'premium-fee-is-that-of-the-day';

const filedOnline = (filing: MergePatch): MergePatch => ({ filing: { ...online('2026-11-24'), ...filing } });

describe('the fee of the I-765', () => {
  test('$410 of the old guides is told with its last day and with what holds since', () => {
    expect(errorsOf({ filing: { fee: 410 } })).toEqual([FEE]);
    expect(says(FEE, { filing: { fee: 410 } })).toBe(
      'The fee is given as $410, which was right until 2024-03-31; since 2024-04-01 filing on paper costs $520.',
    );
    expect(says(FEE, { filing: { fee: 380 } })).toContain('which was right until 2016-12-22');
  });

  test('the online price on paper, and the paper price online', () => {
    expect(says(FEE, { filing: { fee: 470 } })).toBe(
      'The fee is given as $470, the fee of filing online; since 2024-04-01 filing on paper costs $520.',
    );
    expect(errorsOf(filedOnline({ fee: 520 }))).toEqual([FEE]);
    expect(says(FEE, filedOnline({ fee: 520 }))).toBe(
      'The fee is given as $520, the fee of filing on paper; since 2024-04-01 filing online costs $470.',
    );
    expect(errorsOf(filedOnline({}))).toEqual([]);
  });

  test('the premium fee added to it is told as that', () => {
    const both = { filing: { fee: 2300, premium: { fee: 1780 } } };
    expect(errorsOf(both)).toEqual([FEE]);
    expect(says(FEE, both)).toContain('the fees of the I-765 and of Form I-907 together, which are paid apart');
    expect(says(FEE, filedOnline({ fee: 2250 }))).toContain('together');
  });

  test('the premium fee in its place is told as that, with its last day when it is an old one', () => {
    expect(says(FEE, { filing: { fee: 1780 } })).toContain(', the fee of Form I-907;');
    expect(says(FEE, { filing: { fee: 1685 } })).toContain(', the fee of Form I-907 until 2026-02-28;');
  });

  test('an amount that was never a fee is told without a guess', () => {
    expect(says(FEE, { filing: { fee: 600 } })).toBe(
      'The fee is given as $600; since 2024-04-01 filing on paper costs $520.',
    );
  });

  test('the postmark decides, and the day of preparation where there is none', () => {
    const fee = (amount: number, mailedOn: string | null, preparedOn: string) =>
      toldOf({ filing: { fee: amount, mailedOn, preparedOn } }).has(FEE);
    expect(fee(410, '2024-03-31', '2024-04-02')).toBe(false);
    expect(fee(410, '2024-04-01', '2024-03-31')).toBe(true);
    expect(fee(410, null, '2024-03-31')).toBe(false);
  });

  test('without a way of filing both fees are named', () => {
    expect(says(FEE, { filing: { method: null, fee: 410 } })).toContain(
      'since 2024-04-01 filing on paper costs $520, since 2024-04-01 filing online costs $470.',
    );
  });

  test("a user's own fee replaces ours, and a fee that nobody has seen is not judged", () => {
    const cite = { title: 'An invented rule', url: 'https://example.org/', seen: null };
    const value = (amount: number | { readOn: string }) =>
      lawWith(new Map([['i-765-fee-paper', [{ from: '2026-11-01', value: amount, confidence: 'one source', cite }]]]));
    expect(says(FEE, {}, value(540))).toContain('since 2026-11-01 filing on paper costs $540');
    expect(toldOf({ filing: { fee: 1 } }, value({ readOn: 'https://example.org/' })).has(FEE)).toBe(false);
  });

  test('is told at the fee, and the finding bears the fact with its day', () => {
    const found = checkPacket(recipes['uscis-paper'], sampleWith({ filing: { fee: 410 } }));
    expect(found).toMatchObject([{ rule: FEE, severity: 'error', path: 'filing.fee' }]);
    expect(found[0]?.cites?.map(({ seen }) => seen)).toEqual(['2026-09-09', '2026-09-09']);
  });
});

describe('the fee of Form I-907', () => {
  test.each([
    [1500, 'which was right until 2024-02-25'],
    [1685, 'which was right until 2026-02-28'],
    [520, 'a fee of the I-765'],
    [470, 'a fee of the I-765'],
    [2300, 'the fees of the I-765 and of Form I-907 together'],
  ])('$%i: %s', (fee, told) => {
    const patch = { filing: { premium: { fee } } };
    expect(errorsOf(patch)).toEqual([PREMIUM]);
    expect(says(PREMIUM, patch)).toContain(`, ${told}; since 2026-03-01 it is $1,780.`);
  });

  test('any other amount', () => {
    expect(says(PREMIUM, { filing: { premium: { fee: 1700 } } })).toBe(
      'The fee of Form I-907 is given as $1,700; since 2026-03-01 it is $1,780.',
    );
  });
});

describe('the means of payment', () => {
  const KIND = 'paper-payment-is-of-a-kind-taken';
  const pays = (payment: string, more: MergePatch = {}) => ({ filing: { payment, ...more } });

  test.each(['personal check', 'Cheque', 'money order', "cashier's check", 'cash'])('%s is sent back', (payment) => {
    expect(errorsOf(pays(payment))).toEqual([KIND]);
  });

  test('a check is told with its last day; cash never was taken', () => {
    expect(says(KIND, pays('check'))).toContain('a check, which was taken until 2025-10-28;');
    expect(says(KIND, pays('cash'))).toContain('cash, which is not taken;');
  });

  test('a check was in time on its last day', () => {
    expect(toldOf(pays('check', { mailedOn: '2025-10-28' })).has(KIND)).toBe(false);
    expect(toldOf(pays('check', { mailedOn: '2025-10-29' })).has(KIND)).toBe(true);
  });

  test('Form G-1650 was not taken before it was there', () => {
    expect(says(KIND, pays('G-1650', { mailedOn: '2025-08-28' }))).toContain('Form G-1650, which is not taken;');
    expect(toldOf(pays('G-1650', { mailedOn: '2025-08-29' })).has(KIND)).toBe(false);
  });

  test('who is excused by Form G-1651 may send a check', () => {
    const documents = [...papers, { is: 'G-1651', file: 'none', isInEnglish: true }];
    expect(errorsOf({ ...pays('check'), documents })).toEqual([]);
    expect(errorsOf({ ...pays('cash'), documents })).toEqual([KIND]);
    expect([...toldOf(pays('G-1651')).keys()]).toContain('only-an-excused-payer-sends-form-g-1651');
  });

  test.each([
    ['credit card', 'by card'],
    ['my bank account', 'by bank account'],
    ['Pay.gov', 'by Pay.gov, which takes the fee of online filings only'],
    ['G-1450 by card', 'in more words than the number of Form G-1450'],
    ['gold', 'in words that name no payment form'],
  ])('%s on paper names no form that the packet can hold', (payment, told) => {
    expect(errorsOf(pays(payment))).toEqual(['paper-payment-names-its-form']);
    expect(says('paper-payment-names-its-form', pays(payment))).toContain(told);
  });

  test.each([
    ['credit card', 'Write "payment": "G-1450".'],
    ['Form G-1450, card', 'Write "payment": "G-1450".'],
    ['ACH', 'Write "payment": "G-1650".'],
    ['G-1650, my account', 'Write "payment": "G-1650".'],
    ['G-1651 with a check', 'Write "payment": "G-1651".'],
    ['Pay.gov', 'Write "payment": "G-1450" for a card of a US bank, or "G-1650" for a US bank account.'],
  ])('%s: %s', (payment, fix) => {
    expect(toldOf(pays(payment)).get('paper-payment-names-its-form')).toMatchObject([{ fix }]);
  });

  test('a paper form, or a check, pays no online filing', () => {
    for (const payment of ['G-1450', 'G-1650', 'check'])
      expect(warningsOf(filedOnline({ payment }))).toContain('online-fee-is-paid-on-pay-gov');
    expect(warningsOf(filedOnline({ payment: 'credit card' }))).toEqual([]);
  });

  test('a card from abroad stops a paper filing and is doubtful online', () => {
    expect(errorsOf({ filing: { paymentIsFromUsAccount: false } })).toEqual(['paper-payment-is-from-a-us-bank']);
    expect(errorsOf(filedOnline({ paymentIsFromUsAccount: false }))).toEqual([]);
    expect(warningsOf(filedOnline({ paymentIsFromUsAccount: false }))).toEqual(['online-payment-is-from-a-us-bank']);
  });

  test('only Form G-1650 asks whether the bank lets the debit through', () => {
    const RULE = 'bank-lets-the-debit-through';
    expect(warningsOf(pays('G-1650', { bankAllowsDebit: false }))).toContain(RULE);
    expect(warningsOf(pays('G-1650', { bankAllowsDebit: null }))).toContain(RULE);
    expect(warningsOf(pays('G-1650'))).not.toContain(RULE);
    expect(warningsOf(pays('G-1450', { bankAllowsDebit: false }))).not.toContain(RULE);
  });

  test('an answer about the account that is missing is told as not checked', () => {
    const found = checkPacket(recipes['uscis-paper'], sampleWith({ filing: { paymentIsFromUsAccount: null } }));
    expect(found).toMatchObject([{ rule: 'every-check-has-its-answer', path: 'filing.paymentIsFromUsAccount' }]);
  });
});

/** The papers of the sample. */
const papers = ['I-94', 'OPT card, both sides', 'STEM I-20', 'diploma', 'transcript', 'passport page', 'photo'].map(
  (is) => ({ is, file: 'none', isInEnglish: true }),
);
