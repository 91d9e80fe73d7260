import { formI983 } from '../facts/cited.ts';
import { defineRule } from './define.ts';

export const signerHasSignatoryAuthority = defineRule({
  id: 'signer-has-signatory-authority',
  title: 'The official who signs for the employer may sign for it',
  severity: 'error',
  why: 'Sections 4 and 6 are certified under penalty of perjury by an employer official with signatory authority; the signature of anybody else does not bind the employer.',
  cites: [formI983('sections 4 and 6, employer official with signatory authority')],
  packets: ['school', 'plan'],
  asks: ['employer.signatory.hasAuthority'],
  finds: ['I983-07'],
  check: ({ case: { employer } }) =>
    employer?.signatory?.hasAuthority === false
      ? [
          {
            path: 'employer.signatory.hasAuthority',
            says: 'The answers say that the official who signs has no authority to sign for the employer.',
            fix: 'Ask HR who may sign for the employer, and name that official in "employer.signatory" and "plan.signatory".',
          },
        ]
      : [],
  examples: {
    fails: [{ employer: { signatory: { hasAuthority: false } } }],
    passes: [{ employer: { signatory: { hasAuthority: true } } }],
  },
});
