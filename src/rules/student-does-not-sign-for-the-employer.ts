import { said, type Words } from '../case/said.ts';
import { isSameName } from '../case/same-name.ts';
import { signed } from '../case/signature.ts';
import { studentNames } from '../case/student-name.ts';
import type { View } from '../case/view.ts';
import { formI983, stemRule } from '../facts/cited.ts';
import { defineRule } from './define.ts';

/** Everybody who is named or signs for the employer. */
const signers = ({ case: answers }: View): readonly (readonly [path: string, name: Words])[] => {
  const { employer, plan, evaluations } = answers;
  const { first, final } = evaluations === undefined || evaluations === 'none' ? {} : evaluations;
  return [
    ['employer.signatory.name', employer?.signatory?.name],
    ['plan.signatory.name', plan?.signatory?.name],
    ['signatures.i983Employer.by', signed(answers, 'i983Employer')?.by],
    ['signatures.i983Plan.by', signed(answers, 'i983Plan')?.by],
    ['evaluations.first.official', first === 'none' ? undefined : first?.official],
    ['evaluations.final.official', final === 'none' ? undefined : final?.official],
  ];
};

export const studentDoesNotSignForTheEmployer = defineRule({
  id: 'student-does-not-sign-for-the-employer',
  title: 'The student does not sign for the employer',
  severity: 'error',
  why: 'The plan is an agreement of two sides; who signs it for both is self-employed, and that does not carry a STEM OPT extension.',
  cites: [
    formI983('sections 4 and 6, employer official with signatory authority'),
    stemRule('nobody stands for both sides of the training plan'),
  ],
  packets: ['school', 'plan'],
  finds: ['I983-22'],
  check: (view) => {
    const names = studentNames(view.case);
    return signers(view).flatMap(([path, written]) => {
      const signer = said(written);
      if (signer === null || !names.some((name) => isSameName(name, signer))) return [];
      return [
        {
          path,
          says: 'The person who signs for the employer has the name of the student.',
          fix: 'Name an official of the employer with signatory authority, who is not the student.',
        },
      ];
    });
  },
  examples: {
    fails: [
      { employer: { signatory: { name: 'Testa Quill Samplename' } } },
      { plan: { signatory: { name: 'SAMPLENAME, Testa' } } },
      { signatures: { i983Employer: { by: 'Testa Q. Samplename' } } },
      { signatures: { i983Plan: { by: 'Testa Samplename' } } },
      { evaluations: { first: { official: 'Testa Samplename' } } },
      { evaluations: { first: 'none', final: { official: 'Testa Samplename' } } },
      {
        student: { name: { family: { text: 'Sørensen', asOnForm: 'Soerensen' } } },
        plan: { signatory: { name: 'Testa Soerensen' } },
      },
    ],
    passes: [
      { employer: { signatory: { name: 'Otto Samplename' } } },
      { employer: { signatory: { name: 'Samplename' } } },
      { evaluations: { final: 'none' }, signatures: { i983Employer: 'none' } },
    ],
  },
});
