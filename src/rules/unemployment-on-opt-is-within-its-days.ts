import { dayAt } from '../case/day-at.ts';
import { daysWithoutWork } from '../case/days-without-work.ts';
import { optEnd } from '../case/opt-end.ts';
import { citeOf } from '../facts/cite-of.ts';
import { decisiveDay } from '../facts/decisive-day.ts';
import { unemploymentOnOpt } from '../facts/unemployment-on-opt.ts';
import { days } from '../facts/unit.ts';
import { defineRule } from './define.ts';

const PATH = 'student.unemployment';

export const unemploymentOnOptIsWithinItsDays = defineRule({
  id: 'unemployment-on-opt-is-within-its-days',
  title: 'The days without work during OPT are within those that are allowed',
  severity: 'error',
  why: 'More days without a job that counts end the status, and USCIS denies the extension.',
  cites: [citeOf(unemploymentOnOpt)],
  packets: ['school', 'uscis'],
  asks: ['student.unemployment.0.from'],
  finds: ['I765-43'],
  check: (view, law) => {
    const day = decisiveDay(view, unemploymentOnOpt.dated);
    if (day === null) return [];
    const most = law.on(unemploymentOnOpt, day);
    if (most.is !== 'known') return [];
    const from = dayAt(view, 'student.optCard.starts') ?? '0001-01-01';
    const to = optEnd(view)?.day ?? '9999-12-31';
    const count = daysWithoutWork(view, { from, to });
    if (count <= most.value) return [];
    return [
      {
        path: PATH,
        says: `The periods without work add up to ${days.tell(count)} during OPT; ${days.tell(most.value)} are allowed.`,
        fix: 'Check the days against the SEVP Portal and talk to your office before you file; days with a job that counts do not belong in the list.',
      },
    ];
  },
  examples: {
    fails: [
      { student: { unemployment: [{ from: '2026-01-15', to: '2026-04-15' }] } },
      {
        student: {
          unemployment: [
            { from: '2026-06-01', to: '2026-06-30' },
            { from: '2026-01-15', to: '2026-03-16' },
          ],
        },
      },
      {
        student: { unemployment: [{ from: '2026-08-01', to: '2026-10-30' }], optCard: { starts: null } },
      },
      {
        student: {
          optCard: { starts: '2025-08-01', ends: '2026-07-31' },
          capGapUntil: '2027-04-01',
          unemployment: [{ from: '2026-07-01', to: '2026-09-29' }],
        },
        school: { stemPeriod: { from: '2027-04-02', to: '2029-04-01' } },
        job: { starts: '2027-04-02' },
      },
    ],
    passes: [
      { student: { unemployment: [{ from: '2026-01-15', to: '2026-04-14' }] } },
      { student: { unemployment: [{ from: '2025-10-01', to: '2026-04-14' }] } },
      { student: { unemployment: [{ from: '2026-12-01', to: '2027-06-30' }] } },
      {
        student: {
          unemployment: [
            { from: '2026-01-15', to: '2026-04-14' },
            { from: '2026-02-01', to: '2026-03-01' },
          ],
        },
      },
      { student: { unemployment: 'none' } },
      { student: { unemployment: [{ from: '2026-01-15' }, { to: '2026-12-31' }] } },
      {
        student: { unemployment: [{ from: '2026-01-15', to: '2026-12-15' }] },
        filing: { preparedOn: null, mailedOn: null },
      },
      {
        student: { unemployment: [{ from: '2026-01-15', to: '2026-12-15' }] },
        filing: { mailedOn: '2001-01-01' },
      },
    ],
  },
});
