import { instructionsI765 } from '../facts/cited.ts';
import { defineRule } from './define.ts';

const PATH = 'school.i20.isSignedByStudent';

export const stemI20IsSignedByTheStudent = defineRule({
  id: 'stem-i-20-is-signed-by-the-student',
  title: 'The student has signed page 1 of the STEM I-20 by hand',
  severity: 'warning',
  why: 'The I-20 is valid only with both signatures, and offices find that copies without the signature of the student are questioned.',
  cites: [instructionsI765('evidence for a STEM OPT extension')],
  packets: ['uscis'],
  asks: [PATH],
  finds: ['I765-20'],
  check: (view) => {
    const answer = view.at(PATH);
    if (answer.is !== 'answered' || answer.value !== false) return [];
    return [
      {
        path: PATH,
        says: 'The student has not signed page 1 of the STEM I-20.',
        fix: 'Sign it by hand with the day, and copy or scan it after that.',
      },
    ];
  },
  examples: {
    fails: [{ school: { i20: { isSignedByStudent: false } } }],
    passes: [{ school: { i20: { isSignedByStudent: true } } }, { school: { i20: { isSignedByStudent: null } } }],
  },
});
