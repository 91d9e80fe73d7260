import { compact } from '../case/identifier.ts';
import type { CasePath } from '../case/path.ts';
import { defineRule } from './define.ts';

const PATHS: readonly CasePath[] = ['employer.eVerify.number', 'employer.eVerify.clientNumber'];

export const eVerifyNumberIsNotTheEin = defineRule({
  id: 'e-verify-number-is-not-the-ein',
  title: 'The E-Verify number is not the EIN of the employer',
  severity: 'error',
  why: 'Item 28.c asks for the company number of the E-Verify account, which is shorter; the nine digits of the EIN name no such account.',
  cites: [
    {
      title: 'Form I-765, edition 08/21/25, item 28.c',
      url: 'https://www.uscis.gov/sites/default/files/document/forms/i-765.pdf',
      seen: null,
    },
  ],
  check: (view) =>
    PATHS.flatMap((path) => {
      const answer = view.at(path);
      if (answer.is !== 'answered' || !/^\d{9}$/.test(compact(answer.text))) return [];
      return [
        {
          path,
          says: 'The E-Verify number has nine digits, as an EIN has.',
          fix: 'Ask the employer for the Company ID in its E-Verify account, four to seven digits.',
        },
      ];
    }),
  examples: {
    fails: [
      { employer: { eVerify: { number: '00-1234567' } } },
      { employer: { eVerify: { clientNumber: '001234567' } } },
    ],
    passes: [{ employer: { eVerify: { number: '1234567' } } }, { employer: { eVerify: { clientNumber: '123456' } } }],
  },
});
