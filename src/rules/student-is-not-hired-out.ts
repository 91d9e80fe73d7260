import { stemRule } from '../facts/cited.ts';
import { defineRule } from './define.ts';

export const studentIsNotHiredOut = defineRule({
  id: 'student-is-not-hired-out',
  title: 'The student is not hired out by an agency',
  severity: 'warning',
  why: 'Temp agencies and consulting firms that provide labor for hire may not show the employer-employee relationship that the extension needs; offices and USCIS look closely.',
  cites: [
    stemRule('arrangements for which STEM OPT is not apt, 81 FR 13079'),
    {
      title: 'Tufts University, STEM Extension of OPT: staffing and temporary agencies (stored copy)',
      url: 'https://www.tufts.edu/',
      seen: null,
    },
  ],
  packets: ['school', 'uscis', 'plan'],
  asks: ['job.arrangement'],
  finds: ['I983-23', 'I765-44'],
  check: ({ case: { job } }) =>
    job?.arrangement === 'through a staffing agency'
      ? [
          {
            path: 'job.arrangement',
            says: 'The job is through a staffing agency, which carries the extension only when the agency itself employs, trains and supervises the student.',
            fix: 'Ask your office before the plan is signed; the plan then says who of the agency supervises the student, where and how.',
          },
        ]
      : [],
  examples: {
    fails: [{ job: { arrangement: 'through a staffing agency' } }],
    passes: [{ job: { arrangement: 'at a client' } }, { job: { arrangement: 'at home' } }],
  },
});
