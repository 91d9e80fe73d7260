import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { paymentForm } from '../../src/case/payment.ts';
import { viewWith } from '../forms/complete-answers.ts';

describe('the form that pays', () => {
  test.each([
    'G-1450',
    'g1450',
    'g 1450',
    'Form G-1450',
    'form g1450',
    ' G - 1450 ',
    'USCIS Form G-1450',
    'G\u20111450',
  ])('%s is G-1450', (written) => {
    expect(paymentForm(written)).toBe('G-1450');
  });

  test('others are not taken for it', () => {
    expect(paymentForm('G-1650')).toBe('G-1650');
    expect(paymentForm('g1651')).toBe('G-1651');
    for (const written of [
      'check',
      'money order',
      '1450',
      'G-145',
      'G-14500',
      'G-1451',
      'G-1450 or G-1650',
      'no G-1450',
      'card',
    ])
      expect(paymentForm(written), written).toBeNull();
  });

  test('words without the number never name it', () => {
    fc.assert(
      fc.property(
        fc.string().filter((text) => !/1450|1650|1651/.test(text)),
        (text) => paymentForm(text) === null,
      ),
    );
  });

  test('the view tells it, none for another means, open while unanswered', () => {
    const at = (payment: string | null) => viewWith({ filing: { payment } }).at('derived.paymentForm');
    expect(at('form g1450')).toMatchObject({ is: 'answered', value: 'G-1450' });
    expect(at('pay.gov')).toEqual({ is: 'none' });
    expect(at('none')).toEqual({ is: 'none' });
    expect(at(null)).toEqual({ is: 'unanswered' });
  });
});
