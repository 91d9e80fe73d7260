import { signatureOf, signed } from '../case/signature.ts';
import { formI983, officeOnI983 } from '../facts/cited.ts';
import { defineRule } from './define.ts';

export const studentSignsWhereTheEmployerHas = defineRule({
  id: 'student-signs-where-the-employer-has',
  title: 'The student has signed section 2 of an I-983 that the employer has signed',
  severity: 'warning',
  why: 'Without the certification of the student the plan is not complete, and the office sends it back.',
  cites: [formI983('section 2, student certification'), officeOnI983('section 2 must be signed by you')],
  packets: ['school', 'plan'],
  finds: ['I983-05'],
  check: ({ case: answers }) => {
    const employer = signed(answers, 'i983Employer') ?? signed(answers, 'i983Plan');
    if (employer === null || signatureOf(answers, 'i983Student') !== 'none') return [];
    return [
      {
        path: 'signatures.i983Student',
        says: 'The employer has signed the I-983, and the student has not signed section 2.',
        fix: 'Sign and date section 2 before the form goes to the office.',
      },
    ];
  },
  examples: {
    fails: [{ signatures: { i983Employer: { how: 'ink' } } }, { signatures: { i983Plan: { how: 'ink' } } }],
    passes: [
      { signatures: { i983Employer: { how: 'ink' }, i983Student: { how: 'ink' } } },
      { signatures: { i983Employer: { how: 'ink' }, i983Student: null } },
    ],
  },
});
