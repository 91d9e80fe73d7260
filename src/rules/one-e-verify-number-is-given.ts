import { compact } from '../case/identifier.ts';
import { formI765, instructionsI765 } from '../facts/cited.ts';
import { defineRule } from './define.ts';

const COMPANY = 'employer.eVerify.number';
const CLIENT = 'employer.eVerify.clientNumber';

export const oneEVerifyNumberIsGiven = defineRule({
  id: 'one-e-verify-number-is-given',
  title: 'One E-Verify number is given: that of the employer, or its client number with an agent',
  severity: 'warning',
  why: 'An employer has an account of its own or an agent who runs E-Verify for it; the number of the agent is asked for nowhere, and item 28.c prints the client number when there is one.',
  cites: [formI765('item 28.c'), instructionsI765('item 28')],
  check: (view) => {
    const [company, client] = [view.at(COMPANY), view.at(CLIENT)];
    if (company.is !== 'answered' || client.is !== 'answered') return [];
    if (compact(company.text) === compact(client.text))
      return [
        {
          path: CLIENT,
          says: 'The E-Verify client number is the company number again.',
          fix: `Answer "${CLIENT}" with "none" when the employer has an account of its own, or "${COMPANY}" when an agent runs it.`,
        },
      ];
    return [
      {
        path: CLIENT,
        says: 'Two E-Verify numbers are given; item 28.c prints the client number and not the company number.',
        fix: `Ask HR which one is the employer's: an agent's own number is not asked for; answer "none" for the other.`,
      },
    ];
  },
  examples: {
    fails: [
      { employer: { eVerify: { number: '1000001', clientNumber: '2000002' } } },
      { employer: { eVerify: { number: '1000001', clientNumber: '100-0001' } } },
    ],
    passes: [
      { employer: { eVerify: { number: 'none', clientNumber: '2000002' } } },
      { employer: { eVerify: { number: '1000001', clientNumber: 'none' } } },
      { employer: { eVerify: { number: '1000001', clientNumber: null } } },
    ],
  },
});
