import { isF1 } from '../case/f-1.ts';
import { said } from '../case/said.ts';
import { instructionsI765 } from '../facts/cited.ts';
import { defineRule } from './define.ts';

export const currentStatusIsF1 = defineRule({
  id: 'current-status-is-f-1',
  title: 'The current status of the student is F-1',
  severity: 'error',
  why: 'Category (c)(3)(C) is for F-1 students on OPT; with another status in item 25 the application is denied.',
  cites: [instructionsI765('foreign students categories, and item 25')],
  packets: ['uscis'],
  check: ({ case: { student } }) => {
    const status = said(student.currentStatus);
    if (status === null || isF1(status)) return [];
    return [
      {
        path: 'student.currentStatus',
        says: 'The current immigration status is not F-1, and STEM OPT is for F-1 students.',
        fix: 'Write "F-1 student" if that is the status, as OPT is part of it; otherwise ask your office before anything is filed.',
      },
    ];
  },
  examples: {
    fails: [{ student: { currentStatus: 'H-4 dependent' } }, { student: { currentStatus: 'OPT' } }],
    passes: [
      { student: { currentStatus: 'F1 student' } },
      { student: { currentStatus: 'Academic student (F-1)' } },
      { student: { currentStatus: 'none' } },
    ],
  },
});
