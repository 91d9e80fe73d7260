import { planSignatureNames, planSignatures, signedOn } from '../case/signature.ts';
import { stemRule } from '../facts/cited.ts';
import { defineRule } from './define.ts';

export const planIsSignedByTheDayOfTheRecommendation = defineRule({
  id: 'plan-is-signed-by-the-day-of-the-recommendation',
  title: 'The I-983 is signed before the school recommends the extension',
  severity: 'warning',
  why: 'The school recommends on the basis of the completed and signed plan, so a first plan that is dated after the recommendation does not fit the file of the office.',
  cites: [
    stemRule('the student gives the school the completed training plan'),
    {
      title: 'NC State University, STEM OPT Extension: request a new I-20 with the signed I-983 (stored copy)',
      url: 'https://www.ncsu.edu/',
      seen: null,
    },
  ],
  packets: ['school'],
  finds: ['I983-24'],
  check: ({ case: answers }) => {
    const recommended = answers.school?.recommendedOn;
    if (recommended === undefined || recommended === 'none' || answers.plan?.change !== 'none') return [];
    return planSignatureNames.flatMap((which) => {
      const on = signedOn(answers, which);
      if (on === null || on <= recommended) return [];
      return [
        {
          path: `signatures.${which}.on`,
          says: `The signature of ${planSignatures[which]} is dated ${on}, after the recommendation of ${recommended} that rests on it.`,
          fix: 'Check both days; if the plan was signed anew, say in "plan.change" why there is another one.',
        },
      ];
    });
  },
  examples: {
    fails: [
      { signatures: { i983Student: { on: '2026-11-17' } } },
      { signatures: { i983Employer: { on: '2026-11-17' } } },
      { signatures: { i983Plan: { on: '2026-11-17' } } },
    ],
    passes: [
      { signatures: { i983Student: { on: '2026-11-16' }, i983Employer: { on: '2026-11-16' } } },
      { signatures: { i983Student: { on: '2026-11-17' } }, school: { recommendedOn: null } },
      { signatures: { i983Student: { on: '2026-11-17' } }, school: { recommendedOn: 'none' } },
      {
        signatures: { i983Student: { on: '2027-06-02' } },
        plan: { change: { what: 'material change', on: '2027-06-01' } },
      },
    ],
  },
});
