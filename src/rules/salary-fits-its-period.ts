import { formI983 } from '../facts/cited.ts';
import { defineRule } from './define.ts';

const WEEKS = { week: 1, 'two weeks': 2, month: 52 / 12, year: 52 } as const;

/** Dollars an hour between which we ask nothing. They are our own bounds, wide on purpose, and no law. */
const LEAST = 5;
const MOST = 1_000;

export const salaryFitsItsPeriod = defineRule({
  id: 'salary-fits-its-period',
  title: 'The salary fits the period that it is said to pay for',
  severity: 'warning',
  why: 'A yearly salary that is said to be paid each hour, or the reverse, makes the pay unclear; the employer certifies in section 4 that it is commensurate with that of similarly situated US workers.',
  cites: [formI983('section 3, salary amount and frequency, and section 4, item 4.d')],
  finds: ['I983-18'],
  check: ({ case: { job } }) => {
    const { amount, per } = job?.salary ?? {};
    const hours = job?.hoursPerWeek;
    if (amount === undefined || amount === 0 || per === undefined) return [];
    if (per !== 'hour' && (hours === undefined || hours < 1)) return [];
    const hourly = per === 'hour' ? amount : amount / (WEEKS[per] * (hours ?? 1));
    if (hourly >= LEAST && hourly <= MOST) return [];
    return [
      {
        path: 'job.salary',
        says: `The salary and the hours make ${hourly.toFixed(2)} dollars an hour, which is outside ${LEAST} to ${MOST}, our own bounds for asking.`,
        fix: 'Check the amount and the period that it pays for: year, month, two weeks, week or hour.',
      },
    ];
  },
  examples: {
    fails: [
      { job: { salary: { amount: 45, per: 'year' } } },
      { job: { salary: { amount: 98_000, per: 'hour' } } },
      { job: { salary: { amount: 98_000, per: 'week' } } },
      { job: { salary: { amount: 1_000.01, per: 'hour' } } },
      { job: { salary: { amount: 4.99, per: 'hour' } } },
      { job: { salary: { amount: 100, per: 'week' }, hoursPerWeek: 20.01 } },
    ],
    passes: [
      { job: { salary: { amount: 45, per: 'hour' } } },
      { job: { salary: { amount: 5, per: 'hour' } } },
      { job: { salary: { amount: 1_000, per: 'hour' } } },
      { job: { salary: { amount: 100, per: 'week' }, hoursPerWeek: 20 } },
      { job: { salary: { amount: 3_800, per: 'two weeks' } } },
      { job: { salary: { amount: 8_200, per: 'month' } } },
      { job: { salary: { amount: 0 } } },
      { job: { salary: { amount: 45, per: 'year' }, hoursPerWeek: 0.5 } },
      { job: { salary: { amount: 45, per: 'year' }, hoursPerWeek: null } },
      { job: { salary: { amount: 45, per: null } } },
      { job: { salary: { amount: 45, per: 'hour' }, hoursPerWeek: null } },
    ],
  },
});
