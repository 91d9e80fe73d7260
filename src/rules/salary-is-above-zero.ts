import { formI983, stemRule } from '../facts/cited.ts';
import { defineRule } from './define.ts';

export const salaryIsAboveZero = defineRule({
  id: 'salary-is-above-zero',
  title: 'The salary in section 3 is above zero',
  severity: 'error',
  why: 'Section 3 asks for the amount of the pay and for what period it is; the employer certifies that it is what US workers in the same place get.',
  cites: [formI983('section 3, compensation, and section 4, item 4.d'), stemRule('paid employment')],
  finds: ['I983-18'],
  check: ({ case: { job } }) =>
    job?.salary?.amount === 0
      ? [
          {
            path: 'job.salary.amount',
            says: 'The salary is zero, and the job has to be paid.',
            fix: 'Give the amount that is paid, a stipend too, and the period that it pays for.',
          },
        ]
      : [],
  examples: { fails: [{ job: { salary: { amount: 0 } } }], passes: [{ job: { salary: { amount: 0.01 } } }] },
});
