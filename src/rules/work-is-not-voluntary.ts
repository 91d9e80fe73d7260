import { stemRule } from '../facts/cited.ts';
import { defineRule } from './define.ts';

export const workIsNotVoluntary = defineRule({
  id: 'work-is-not-voluntary',
  title: 'The work under STEM OPT is paid work',
  severity: 'error',
  why: 'Unpaid internships and volunteer work have not counted for a STEM OPT extension since the rule of 2016-05-10.',
  cites: [stemRule('bona fide, paid employment')],
  packets: ['school', 'uscis', 'plan'],
  asks: ['job.isVolunteerWork'],
  finds: ['I765-44', 'I983-18'],
  check: ({ case: { job } }) =>
    job?.isVolunteerWork === true
      ? [
          {
            path: 'job.isVolunteerWork',
            says: 'The answers say that the work is unpaid, and unpaid work does not carry a STEM OPT extension.',
            fix: 'Agree on pay with the employer, or find a paid job; answer with false when the work is paid.',
          },
        ]
      : [],
  examples: { fails: [{ job: { isVolunteerWork: true } }], passes: [{ job: { isVolunteerWork: false } }] },
});
