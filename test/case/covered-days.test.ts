import fc from 'fast-check';
import { expect, it } from 'vitest';
import { coveredDays, type Period } from '../../src/case/covered-days.ts';
import { addDays } from '../../src/case/day-sum.ts';

const day = fc.integer({ min: 0, max: 120 }).map((count) => addDays('2027-12-01', count));
const period: fc.Arbitrary<Period> = fc.record({ from: day, to: day });

/** Counted day by day, the slow way. */
const counted = (periods: readonly Period[], within: Period): number => {
  let count = 0;
  for (let on = within.from; on <= within.to; on = addDays(on, 1))
    if (periods.some(({ from, to }) => from <= on && on <= to)) count++;
  return count;
};

it('counts each covered day once, leap days and overlaps included, whatever the order', () => {
  fc.assert(
    fc.property(fc.array(period, { maxLength: 6 }), period, (periods, within) => {
      expect(coveredDays(periods, within)).toBe(counted(periods, within));
    }),
    { numRuns: 500 },
  );
});

it('counts both the first and the last day', () => {
  const all = { from: '2026-01-01', to: '2026-12-31' };
  expect(coveredDays([{ from: '2026-01-15', to: '2026-01-15' }], all)).toBe(1);
  expect(coveredDays([{ from: '2026-01-15', to: '2026-04-14' }], all)).toBe(90);
  expect(coveredDays([], all)).toBe(0);
});
