import { instructionsI765 } from '../facts/cited.ts';
import { defineRule } from './define.ts';

export const earlierI765IsTold = defineRule({
  id: 'earlier-i-765-is-told',
  title: 'The I-765 says that the student has filed one before',
  severity: 'error',
  why: 'STEM OPT follows an OPT for which an I-765 was filed, so No in item 12 is never true; a wrong answer delays the case.',
  cites: [instructionsI765('item 12')],
  packets: ['uscis'],
  finds: ['I765-27'],
  check: ({ case: { student } }) =>
    student.previouslyFiledI765 === false
      ? [
          {
            path: 'student.previouslyFiledI765',
            says: 'Item 12 is answered with No, and an OPT card comes only from an I-765 that was filed before.',
            fix: 'Answer with true, and send a copy of the OPT card.',
          },
        ]
      : [],
  examples: {
    fails: [{ student: { previouslyFiledI765: false } }],
    passes: [{ student: { previouslyFiledI765: true } }],
  },
});
