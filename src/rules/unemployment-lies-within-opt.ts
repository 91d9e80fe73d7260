import { dayAt } from '../case/day-at.ts';
import { periodsWithoutWork } from '../case/days-without-work.ts';
import { citeOf } from '../facts/cite-of.ts';
import { unemploymentInAll } from '../facts/unemployment-in-all.ts';
import { defineRule } from './define.ts';

export const unemploymentLiesWithinOpt = defineRule({
  id: 'unemployment-lies-within-opt',
  title: 'The periods without work lie within OPT and its extension',
  severity: 'warning',
  why: 'Only days within OPT and its extension count; a period outside them is not counted, so a slip in its year hides days that do.',
  cites: [citeOf(unemploymentInAll)],
  packets: ['school', 'uscis'],
  check: (view) => {
    const starts = dayAt(view, 'student.optCard.starts');
    const last = dayAt(view, 'school.stemPeriod.to');
    // Who had an extension before may name the days of that OPT too.
    if (starts === null || Array.isArray(view.case.student.stemExtensions)) return [];
    const outside = periodsWithoutWork(view).find(({ from, to }) => to < starts || (last !== null && from > last));
    if (outside === undefined) return [];
    return [
      {
        path: 'student.unemployment',
        says: `The period without work from ${outside.from} to ${outside.to} is not within OPT, which the card begins on ${starts}.`,
        fix: 'Correct its days, or take it out of the list if it belongs to another OPT.',
      },
    ];
  },
  examples: {
    fails: [
      { student: { unemployment: [{ from: '2025-01-15', to: '2025-01-31' }] } },
      { student: { unemployment: [{ from: '2026-01-01', to: '2026-01-14' }] } },
      { student: { unemployment: [{ from: '2029-01-15', to: '2029-01-31' }] } },
    ],
    passes: [
      { student: { unemployment: [{ from: '2026-01-01', to: '2026-01-15' }] } },
      { student: { unemployment: [{ from: '2029-01-14', to: '2029-01-31' }] } },
      { student: { unemployment: [{ from: '2039-01-14', to: '2039-01-31' }] }, school: { stemPeriod: null } },
      { student: { unemployment: [{ from: '2025-01-15', to: '2025-01-31' }], optCard: { starts: null } } },
      {
        student: {
          unemployment: [{ from: '2022-01-15', to: '2022-01-31' }],
          stemExtensions: [{ level: "Bachelor's", from: '2021-07-01', to: '2023-06-30' }],
        },
      },
    ],
  },
});
