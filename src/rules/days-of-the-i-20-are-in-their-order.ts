import { dayAt } from '../case/day-at.ts';
import type { DayPath } from '../case/path.ts';
import { citeOf } from '../facts/cite-of.ts';
import { recommendationWindow } from '../facts/recommendation-window.ts';
import { type Breach, defineRule } from './define.ts';

interface Step {
  readonly path: DayPath;
  readonly told: string;
}

/** What happens to an I-20, in its order. */
const steps: readonly Step[] = [
  { path: 'school.recommendedOn', told: 'recommended in SEVIS' },
  { path: 'school.i20.issuedOn', told: 'issued' },
  { path: 'school.i20.dsoSignedOn', told: 'signed by the DSO' },
  { path: 'school.i20.receivedOn', told: 'received' },
];

interface Done {
  readonly told: string;
  readonly day: string;
}

const outOfOrder = ({ path, told }: Step, day: string, before: Done): Breach => ({
  path,
  says: `The I-20 is ${told} on ${day}, before it is ${before.told} on ${before.day}.`,
  fix: 'Read the days on the STEM I-20 again and ask the DSO for the day of the recommendation.',
});

export const daysOfTheI20AreInTheirOrder = defineRule({
  id: 'days-of-the-i-20-are-in-their-order',
  title: 'The STEM I-20 is recommended, issued, signed and received in this order',
  severity: 'warning',
  why: 'An I-20 that was issued before the recommendation is an earlier one, which does not show it; any other order means that one of the days is wrong, and the days for filing are counted from them.',
  cites: [citeOf(recommendationWindow)],
  packets: ['uscis'],
  finds: ['I765-20'],
  check: (view) => {
    let before: Done | null = null;
    for (const step of steps) {
      const day = dayAt(view, step.path);
      if (day === null) continue;
      if (before !== null && day < before.day) return [outOfOrder(step, day, before)];
      before = { told: step.told, day };
    }
    return [];
  },
  examples: {
    fails: [
      { school: { i20: { issuedOn: '2026-11-15' } } },
      { school: { i20: { dsoSignedOn: '2026-11-15' } } },
      { school: { i20: { receivedOn: '2026-11-15' } } },
      { school: { i20: { issuedOn: '2026-11-17', dsoSignedOn: null, receivedOn: '2026-11-16' } } },
    ],
    passes: [
      { school: { i20: { receivedOn: '2026-11-16' } } },
      { school: { i20: { issuedOn: '2026-11-17', dsoSignedOn: '2026-11-18' } } },
      { school: { recommendedOn: null } },
      { school: { i20: null } },
    ],
  },
});
