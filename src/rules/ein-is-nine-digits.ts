import { tellMisshapen } from '../case/mix-up-told.ts';
import { formI983 } from '../facts/cited.ts';
import { defineRule } from './define.ts';

export const einIsNineDigits = defineRule({
  id: 'ein-is-nine-digits',
  title: 'The EIN is nine digits from the tax office',
  severity: 'error',
  why: 'Section 3 of the I-983 asks for the Employer Identification Number of the tax office, two digits and seven; the E-Verify number has at most seven and belongs on the I-765 alone.',
  cites: [formI983('section 3: Employer ID Number (EIN)')],
  finds: ['I983-02'],
  check: (view) => tellMisshapen(view, ['employer.ein']),
  examples: {
    fails: [
      { employer: { ein: '1000001' } },
      { employer: { ein: '04-000000' } },
      { employer: { ein: '04-00000000' } },
      { employer: { ein: 'O4-0000000' } },
    ],
    passes: [
      { employer: { ein: '040000000' } },
      { employer: { ein: 'EIN: 04\u20110000000' } },
      { employer: { ein: 'none' } },
    ],
  },
});
