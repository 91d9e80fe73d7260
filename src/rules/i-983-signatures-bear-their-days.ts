import { planSignatureNames, planSignatures, signed } from '../case/signature.ts';
import { formI983 } from '../facts/cited.ts';
import { defineRule } from './define.ts';

export const i983SignaturesBearTheirDays = defineRule({
  id: 'i-983-signatures-bear-their-days',
  title: 'Every signature of the I-983 bears its day',
  severity: 'warning',
  why: 'Sections 2, 4 and 6 each have a box for the date beside the signature; an office sends back what is not dated.',
  cites: [formI983('sections 2, 4 and 6, date')],
  packets: ['school', 'plan'],
  finds: ['I983-05', 'I983-06'],
  check: ({ case: answers }) =>
    planSignatureNames.flatMap((which) =>
      signed(answers, which)?.on === 'none'
        ? [
            {
              path: `signatures.${which}.on`,
              says: `The signature of ${planSignatures[which]} bears no date.`,
              fix: 'Write the day of the signature beside it, as mm-dd-yyyy.',
            },
          ]
        : [],
    ),
  examples: {
    fails: [
      { signatures: { i983Student: { how: 'ink', on: 'none' } } },
      { signatures: { i983Employer: { how: 'ink', on: 'none' } } },
      { signatures: { i983Plan: { how: 'ink', on: 'none' } } },
    ],
    passes: [{ signatures: { i983Student: { how: 'ink', on: '2026-11-10' } } }],
  },
});
