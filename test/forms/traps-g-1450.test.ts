import { describe, expect, test } from 'vitest';
import { fields } from '../../forms/g-1450/2026-02-06/fields.ts';
import { form } from '../../forms/g-1450/2026-02-06/form.ts';
import { answerPaths } from '../../src/case/outline.ts';
import { planForm } from '../../src/form/plan.ts';
import { boxesOfRow } from '../../src/form/rows.ts';
import { viewWith } from './complete-answers.ts';

const named = (name: string): string => `form1[0].#subform[0].${name}`;
const filling = form.rows.filter(({ kind }) => kind !== 'leave').flatMap(boxesOfRow);
const planned = (patch: Parameters<typeof viewWith>[0] = {}) =>
  planForm(form, viewWith({ filing: { fee: 520, payment: 'G-1450' }, ...patch }));

describe('Form G-1450', () => {
  test('prints who applies and how much, and nothing else', () => {
    const { boxes, findings } = planned();
    expect(findings).toEqual([]);
    expect(boxes.map(({ box, value }) => [box, value])).toEqual([
      [named('GivenName[0]'), 'Testa'],
      [named('MiddleName[0]'), 'Quill'],
      [named('FamilyName[0]'), 'Samplename'],
      [named('AuthorizedPaymentAmt[0]'), '520'],
    ]);
  });

  test('leaves every box about the card and its holder for the pen, the security code named like a part of the number too', () => {
    const pen = Object.keys(fields.boxes).filter((name) =>
      /CCHolder|CreditCard|Expiration|Signature|Telephone|Email/.test(name),
    );
    expect(pen).toHaveLength(20);
    expect(pen).toContain(named('CreditCardNumber_4[1]'));
    expect(pen.filter((name) => filling.includes(name))).toEqual([]);
    for (const row of form.rows) {
      if (row.kind !== 'leave' || row.boxes.some((box) => box.includes('PDF417'))) continue;
      expect(row.reason).toMatch(/card/);
      expect(row.reason).toMatch(/by hand/);
    }
  });

  test('there is no answer for card data in the case', () => {
    const known = answerPaths().filter(
      (path) => !path.startsWith('student.optCard') && !path.startsWith('student.socialSecurityCard'),
    );
    expect(known.filter((path) => /card|cvv|cvc|expir|billing|iban|account|security/i.test(path))).toEqual([
      'student.uscisOnlineAccount',
      'student.passport.expires',
      // Only whether the bank is in the United States.
      'filing.paymentIsFromUsAccount',
    ]);
  });

  test('an amount with cents is an error, because the form prints .00', () => {
    const { findings } = planned({ filing: { fee: 520.5, payment: 'G-1450' } });
    expect(findings).toMatchObject([
      { severity: 'error', path: 'filing.fee', items: ['G-1450 authorized payment amount'] },
    ]);
  });

  test('a single name leaves the given name empty', () => {
    const { boxes } = planned({ student: { name: { given: 'none', middle: 'none' } } });
    expect(boxes.map(({ box }) => box)).not.toContain(named('GivenName[0]'));
  });
});
