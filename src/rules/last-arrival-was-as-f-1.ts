import { isF1 } from '../case/f-1.ts';
import { said } from '../case/said.ts';
import { instructionsI765 } from '../facts/cited.ts';
import { defineRule } from './define.ts';

export const lastArrivalWasAsF1 = defineRule({
  id: 'last-arrival-was-as-f-1',
  title: 'The student arrived last as an F-1 student',
  severity: 'warning',
  why: 'Another class of admission is right only for who changed to F-1 inside the United States since; otherwise the I-94 has an error of the border officer, which has to be corrected before filing.',
  cites: [instructionsI765('items 17 and 24')],
  packets: ['uscis'],
  finds: ['I765-29'],
  check: ({ case: { student } }) => {
    const status = said(student.arrival?.status);
    if (status === null || isF1(status)) return [];
    return [
      {
        path: 'student.arrival.status',
        says: 'The status at the last arrival is not F-1.',
        fix: 'Compare it with the class of admission on the I-94; when you changed to F-1 since, take the I-94 number of the approval notice, and ask your adviser.',
      },
    ];
  },
  examples: {
    fails: [{ student: { arrival: { status: 'B-2 visitor' } } }, { student: { arrival: { status: 'F-2 dependent' } } }],
    passes: [
      { student: { arrival: { status: 'F1' } } },
      { student: { arrival: { status: 'Student, F-1' } } },
      { student: { arrival: { status: 'none' } } },
    ],
  },
});
