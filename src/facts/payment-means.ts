import { list, type Unit } from './unit.ts';

/** How the means are told; one that is not here is told as it is written. */
const told: ReadonlyMap<string, string> = new Map([
  ['check', 'a check'],
  ['money order', 'a money order'],
  ['cashier check', "a cashier's check"],
  ['G-1450', 'Form G-1450 (card of a US bank)'],
  ['G-1650', 'Form G-1650 (US bank account)'],
  ['G-1651', 'another means with Form G-1651 (exemption)'],
]);

/** Means of payment, of which one is chosen. */
export const paymentMeans: Unit<readonly string[]> = {
  ...list,
  name: 'means of payment',
  tell: (value) => {
    const means = value.map((one) => told.get(one) ?? one);
    const last = means.pop() ?? '';
    return means.length === 0 ? last : `${means.join(', ')} or ${last}`;
  },
};
