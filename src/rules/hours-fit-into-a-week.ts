import { formI983 } from '../facts/cited.ts';
import { defineRule } from './define.ts';

/** Hours that a week has. */
const WEEK = 7 * 24;

export const hoursFitIntoAWeek = defineRule({
  id: 'hours-fit-into-a-week',
  title: 'The hours of work fit into one week',
  severity: 'error',
  why: 'Section 3 asks for the hours of one week; those of a month or a year were meant to be divided.',
  cites: [formI983('section 3: hours per week')],
  check: ({ case: { job } }) => {
    const hours = job?.hoursPerWeek;
    if (hours === undefined || hours <= WEEK) return [];
    return [
      {
        path: 'job.hoursPerWeek',
        says: `The job has ${hours} hours a week, and a week has ${WEEK}.`,
        fix: 'Give the hours of one week, as the employment contract or the offer says.',
      },
    ];
  },
  examples: { fails: [{ job: { hoursPerWeek: 168.01 } }], passes: [{ job: { hoursPerWeek: 168 } }] },
});
