import { dayAt } from '../case/day-at.ts';
import { daysWithoutWork } from '../case/days-without-work.ts';
import { citeOf } from '../facts/cite-of.ts';
import { decisiveDay } from '../facts/decisive-day.ts';
import { unemploymentInAll } from '../facts/unemployment-in-all.ts';
import { days } from '../facts/unit.ts';
import { defineRule } from './define.ts';

const PATH = 'student.unemployment';

export const unemploymentInAllIsWithinItsDays = defineRule({
  id: 'unemployment-in-all-is-within-its-days',
  title: 'The days without work during OPT and its extension together are within those that are allowed',
  severity: 'error',
  why: 'The days of OPT and of its STEM extension are added up; with more of them the status ends.',
  cites: [citeOf(unemploymentInAll)],
  packets: ['school', 'uscis'],
  finds: ['I765-43'],
  check: (view, law) => {
    const day = decisiveDay(view, unemploymentInAll.dated);
    if (day === null) return [];
    const most = law.on(unemploymentInAll, day);
    if (most.is !== 'known') return [];
    const from = dayAt(view, 'student.optCard.starts') ?? '0001-01-01';
    const to = dayAt(view, 'school.stemPeriod.to') ?? '9999-12-31';
    const count = daysWithoutWork(view, { from, to });
    if (count <= most.value) return [];
    return [
      {
        path: PATH,
        says: `The periods without work add up to ${days.tell(count)} during OPT and its extension; ${days.tell(most.value)} are allowed.`,
        fix: 'Check the days against the SEVP Portal and talk to your office before you file; days with a job that counts do not belong in the list.',
      },
    ];
  },
  examples: {
    fails: [
      {
        student: {
          unemployment: [
            { from: '2026-01-15', to: '2026-04-14' },
            { from: '2027-01-15', to: '2027-03-16' },
          ],
        },
      },
      { student: { unemployment: [{ from: '2028-08-18', to: '2029-01-15' }] }, school: { stemPeriod: null } },
    ],
    passes: [
      {
        student: {
          unemployment: [
            { from: '2026-01-15', to: '2026-04-14' },
            { from: '2027-01-15', to: '2027-03-15' },
          ],
        },
      },
      { student: { unemployment: [{ from: '2028-08-18', to: '2029-12-31' }] } },
      { student: { unemployment: [{ from: '2025-01-01', to: '2026-06-13' }] } },
      {
        student: { unemployment: [{ from: '2027-01-15', to: '2027-12-15' }] },
        filing: { preparedOn: null, mailedOn: null },
      },
      {
        student: { unemployment: [{ from: '2027-01-15', to: '2027-12-15' }] },
        filing: { mailedOn: '2001-01-01' },
      },
    ],
  },
});
