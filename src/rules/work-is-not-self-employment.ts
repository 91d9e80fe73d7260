import { stemRule } from '../facts/cited.ts';
import { defineRule } from './define.ts';

export const workIsNotSelfEmployment = defineRule({
  id: 'work-is-not-self-employment',
  title: 'The student does not own or run the employer',
  severity: 'error',
  why: 'The employer that signs the plan has to supervise and train the student; nobody is employer and employee at once, so self-employment does not carry a STEM OPT extension.',
  cites: [stemRule('a bona fide employer-employee relationship; no sole proprietorships')],
  packets: ['school', 'uscis', 'plan'],
  asks: ['job.isSelfEmployment'],
  finds: ['I765-44'],
  check: ({ case: { job } }) =>
    job?.isSelfEmployment === true
      ? [
          {
            path: 'job.isSelfEmployment',
            says: 'The answers say that the student owns or runs the employer, which is self-employment.',
            fix: 'Ask your office before anything is filed; a job with an employer of its own is needed.',
          },
        ]
      : [],
  examples: { fails: [{ job: { isSelfEmployment: true } }], passes: [{ job: { isSelfEmployment: false } }] },
});
