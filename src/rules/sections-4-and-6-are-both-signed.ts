import { planSignatures, signatureOf } from '../case/signature.ts';
import { formI983, officeOnI983 } from '../facts/cited.ts';
import { type Breach, defineRule } from './define.ts';

const lacks = (lacking: 'i983Employer' | 'i983Plan', given: 'i983Employer' | 'i983Plan'): readonly Breach[] => [
  {
    path: `signatures.${lacking}`,
    says: `The employer has signed ${planSignatures[given]} and not ${planSignatures[lacking]}.`,
    fix: 'Have the employer sign and date both sections; two officials may do it.',
  },
];

export const sections4And6AreBothSigned = defineRule({
  id: 'sections-4-and-6-are-both-signed',
  title: 'The employer signs section 4 and section 6 of the I-983',
  severity: 'warning',
  why: 'Section 4 certifies the employer and section 6 the training plan; with one of them unsigned the office sends the form back.',
  cites: [formI983('sections 4 and 6'), officeOnI983('sections 4 and 6 must be signed')],
  packets: ['school', 'plan'],
  finds: ['I983-06'],
  check: ({ case: answers }) => {
    const [employer, plan] = [signatureOf(answers, 'i983Employer'), signatureOf(answers, 'i983Plan')];
    if (employer === undefined || plan === undefined || (employer === 'none') === (plan === 'none')) return [];
    return employer === 'none' ? lacks('i983Employer', 'i983Plan') : lacks('i983Plan', 'i983Employer');
  },
  examples: {
    fails: [{ signatures: { i983Employer: { how: 'ink' } } }, { signatures: { i983Plan: { how: 'ink' } } }],
    passes: [
      { signatures: { i983Employer: { how: 'ink' }, i983Plan: { how: 'ink' } } },
      { signatures: { i983Employer: { how: 'ink' }, i983Plan: null } },
      { signatures: { i983Employer: null, i983Plan: { how: 'ink' } } },
    ],
  },
});
