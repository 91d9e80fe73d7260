import { said } from '../case/said.ts';
import { shareAName } from '../case/same-name.ts';
import { signed } from '../case/signature.ts';
import { studentNames } from '../case/student-name.ts';
import { instructionsI765 } from '../facts/cited.ts';
import { defineRule } from './define.ts';

const LATIN = /\p{Script=Latin}/u;

export const studentSignsTheI765InPerson = defineRule({
  id: 'student-signs-the-i-765-in-person',
  title: 'The student signs the I-765 in person',
  severity: 'error',
  why: 'Every application has to bear the signature of the applicant; a preparer, an adviser or a relative does not sign in Part 3, and without a valid signature USCIS rejects it.',
  cites: [instructionsI765('Part 3, and signature')],
  packets: ['uscis'],
  finds: ['I765-13'],
  check: ({ case: answers }) => {
    const by = said(signed(answers, 'i765')?.by);
    // In another script the names cannot be compared.
    if (by === null || !LATIN.test(by) || studentNames(answers).some((name) => shareAName(name, by))) return [];
    return [
      {
        path: 'signatures.i765.by',
        says: 'The I-765 is signed by somebody who has no name of the student.',
        fix: 'Have the student sign Part 3, item 7.a; whoever prepared the form signs Part 5.',
      },
    ];
  },
  examples: {
    fails: [{ signatures: { i765: { by: 'Adviser Example' } } }],
    passes: [
      { signatures: { i765: { by: 'T. Samplename' } } },
      { signatures: { i765: { by: 'Тест Пример' } } },
      { signatures: { i765: { how: 'ink' } } },
    ],
  },
});
