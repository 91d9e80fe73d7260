import { describe, expect, it } from 'vitest';
import { paymentKind } from '../../src/case/payment-kind.ts';

describe('what pays a fee, by the words of a case', () => {
  it.each([
    ['G-1450', 'G-1450'],
    ['Form G 1450 (credit card)', 'G-1450'],
    ['g‑1650', 'G-1650'],
    ['G1651 with a check', 'G-1651'],
    ['Pay.gov', 'Pay.gov'],
    ['credit card on paygov', 'Pay.gov'],
    ['check', 'check'],
    ['Personal CHECK', 'check'],
    ['business checks', 'check'],
    ['cheque', 'check'],
    ['check or money order', 'money order'],
    ['money-order', 'money order'],
    ['Postal order', 'money order'],
    ["cashier's check", 'cashier check'],
    ['bank draft', 'cashier check'],
    ["bank's cheque", 'cashier check'],
    ['certified check', 'cashier check'],
    ['cash', 'cash'],
    ['credit card', 'card'],
    ['prepaid', 'card'],
    ['debit card of my bank', 'card'],
    ['check card', 'card'],
    ['Visa', 'card'],
    ['ACH debit', 'bank account'],
    ['checking account', 'bank account'],
    ['e-check', 'bank account'],
    ['electronic check', 'bank account'],
    ['wire', 'bank account'],
  ])('%s: %s', (written, kind) => {
    expect(paymentKind(written)).toBe(kind);
  });

  it.each(['', 'barter', 'G-1145', 'G-14500', 'visage', 'checked', 'cashew', 'gold'])(
    '%s: nothing known',
    (written) => {
      expect(paymentKind(written)).toBeNull();
    },
  );
});
