import { planSignatures, signedOn } from '../case/signature.ts';
import { formI983 } from '../facts/cited.ts';
import { defineRule } from './define.ts';

export const employerSignsAfterTheStudent = defineRule({
  id: 'employer-signs-after-the-student',
  title: 'The employer signs the I-983 not before the student',
  severity: 'warning',
  why: 'The employer approves a plan to which the student has agreed; an earlier date of the employer looks as if the plan was changed after it, and offices have sent such forms back.',
  cites: [
    formI983('sections 2, 4 and 6'),
    {
      title: 'How to prevent errors when filing your Form I-983 (stored copy)',
      url: 'https://eatsip365.com/how-to-prevent-errors-when-filing-your-form-i-983',
      seen: null,
    },
  ],
  packets: ['school', 'plan'],
  finds: ['I983-24'],
  check: ({ case: answers }) => {
    const student = signedOn(answers, 'i983Student');
    if (student === null) return [];
    return (['i983Employer', 'i983Plan'] as const).flatMap((which) => {
      const employer = signedOn(answers, which);
      if (employer === null || employer >= student) return [];
      return [
        {
          path: `signatures.${which}.on`,
          says: `The employer signed ${planSignatures[which]} on ${employer}, before the student signed on ${student}.`,
          fix: 'Have the employer sign and date it on the day of the student or after it.',
        },
      ];
    });
  },
  examples: {
    fails: [
      { signatures: { i983Student: { on: '2026-11-10' }, i983Employer: { on: '2026-11-09' } } },
      { signatures: { i983Student: { on: '2026-11-10' }, i983Plan: { on: '2026-11-09' } } },
    ],
    passes: [
      {
        signatures: {
          i983Student: { on: '2026-11-10' },
          i983Employer: { on: '2026-11-10' },
          i983Plan: { on: '2026-11-11' },
        },
      },
      { signatures: { i983Student: 'none', i983Employer: { on: '2026-11-10' } } },
      { signatures: { i983Student: { on: 'none' }, i983Employer: { on: '2026-11-10' } } },
    ],
  },
});
