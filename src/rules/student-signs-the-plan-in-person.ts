import { said } from '../case/said.ts';
import { shareAName } from '../case/same-name.ts';
import { signed } from '../case/signature.ts';
import { studentNames } from '../case/student-name.ts';
import { formI983 } from '../facts/cited.ts';
import { defineRule } from './define.ts';

const LATIN = /\p{Script=Latin}/u;

export const studentSignsThePlanInPerson = defineRule({
  id: 'student-signs-the-plan-in-person',
  title: 'The student signs section 2 of the I-983 in person',
  severity: 'error',
  why: 'Section 2 is certified by the student under penalty of perjury; nobody else can do that.',
  cites: [formI983('section 2, student certification')],
  packets: ['school', 'plan'],
  finds: ['I983-05'],
  check: ({ case: answers }) => {
    const by = said(signed(answers, 'i983Student')?.by);
    // In another script the names cannot be compared.
    if (by === null || !LATIN.test(by) || studentNames(answers).some((name) => shareAName(name, by))) return [];
    return [
      {
        path: 'signatures.i983Student.by',
        says: 'Section 2 of the I-983 is signed by somebody who has no name of the student.',
        fix: 'Have the student sign section 2; the employer signs sections 4 and 6.',
      },
    ];
  },
  examples: {
    fails: [{ signatures: { i983Student: { by: 'Officer Example' } } }],
    passes: [
      { signatures: { i983Student: { by: 'Samplename' } } },
      { signatures: { i983Student: { by: 'Тест Пример' } } },
      { signatures: { i983Student: { how: 'ink' } } },
    ],
  },
});
