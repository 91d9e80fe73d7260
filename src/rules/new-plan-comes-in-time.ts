import { daysBetween } from '../case/day-sum.ts';
import { stemRule } from '../facts/cited.ts';
import { decisiveDay } from '../facts/decisive-day.ts';
import { newPlan } from '../facts/new-plan.ts';
import { defineRule } from './define.ts';

export const newPlanComesInTime = defineRule({
  id: 'new-plan-comes-in-time',
  title: 'A new employer has a new I-983 within the days that are given for it',
  severity: 'warning',
  why: 'A student who changes the employer gives the school a new training plan soon after the start; until then the new job does not count, and the days without a job run on.',
  cites: [
    stemRule('a new training plan with each new employer'),
    {
      title: 'West Virginia University, I-983 Guide and Notes (stored copy)',
      url: 'https://isss.wvu.edu/students/f-1-students/f-1-opt-extension/i-983-guide-and-notes',
      seen: null,
    },
  ],
  finds: ['I983-25'],
  check: (view, law) => {
    const change = view.case.plan?.change;
    const prepared = decisiveDay(view, newPlan.dated);
    if (change === undefined || change === 'none' || change.what !== 'new employer' || prepared === null) return [];
    const { on } = change;
    const limit = law.on(newPlan, prepared);
    if (on === undefined || on === 'none' || limit.is !== 'known') return [];
    const late = daysBetween(on, prepared);
    if (late <= limit.value) return [];
    return [
      {
        path: 'plan.change.on',
        says: `The packet is of ${prepared}, ${late} days after the start with the new employer; the new plan is due within ${newPlan.unit.tell(limit.value)}.`,
        fix: 'Tell your office at once and send the new plan; it knows what to do about the missed days.',
      },
    ];
  },
  examples: {
    fails: [{ plan: { change: { what: 'new employer', on: '2026-11-11' } } }],
    passes: [
      { plan: { change: { what: 'new employer', on: '2026-11-12' } } },
      { plan: { change: { what: 'material change', on: '2026-10-01' } } },
      { plan: { change: { what: 'new employer', on: 'none' } } },
      { plan: { change: { what: 'new employer', on: '2026-11-11' } }, filing: { preparedOn: null } },
      { plan: { change: { on: '2026-11-11' } } },
    ],
  },
});
