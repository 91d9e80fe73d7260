import { said, type Words } from '../case/said.ts';
import { isSameName } from '../case/same-name.ts';
import { signed } from '../case/signature.ts';
import { formI983 } from '../facts/cited.ts';
import { type Breach, defineRule } from './define.ts';

const compare = (section: number, path: string, by: Words, named: Words): readonly Breach[] => {
  const [signer, official] = [said(by), said(named)];
  if (signer === null || official === null || isSameName(signer, official)) return [];
  return [
    {
      path,
      says: `Section ${section} is signed by another person than the official whose name is printed under the signature.`,
      fix: 'Print the name of the official who signs, or have the named official sign.',
    },
  ];
};

export const signerIsTheNamedOfficial = defineRule({
  id: 'signer-is-the-named-official',
  title: 'The official whose name is printed in section 4 or 6 is the one who signs there',
  severity: 'warning',
  why: 'Name, title and signature in sections 4 and 6 are of one official; offices send the form back when they differ.',
  cites: [formI983('sections 4 and 6, printed name and title of employer official')],
  packets: ['school', 'plan'],
  finds: ['I983-07'],
  check: ({ case: answers }) => [
    ...compare(4, 'signatures.i983Employer.by', signed(answers, 'i983Employer')?.by, answers.employer?.signatory?.name),
    ...compare(6, 'signatures.i983Plan.by', signed(answers, 'i983Plan')?.by, answers.plan?.signatory?.name),
  ],
  examples: {
    fails: [
      { signatures: { i983Employer: { by: 'Mentor Example' } } },
      { signatures: { i983Plan: { by: 'Mentor Example' } } },
    ],
    passes: [
      { signatures: { i983Employer: { by: 'EXAMPLE, Officer' }, i983Plan: { by: 'O. Example' } } },
      { signatures: { i983Plan: { by: 'Mentor Example' } }, plan: { signatory: { name: 'Mentor Example' } } },
      { signatures: { i983Plan: { by: 'Mentor Example' } }, plan: { signatory: { name: null } } },
      { signatures: { i983Employer: { how: 'ink' }, i983Plan: 'none' } },
    ],
  },
});
