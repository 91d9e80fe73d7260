import { stemRule } from '../facts/cited.ts';
import { defineRule } from './define.ts';

export const employerTakesPartInEVerify = defineRule({
  id: 'employer-takes-part-in-e-verify',
  title: 'The employer takes part in E-Verify',
  severity: 'error',
  why: 'A job with an employer outside E-Verify does not carry a STEM OPT extension, and item 28.c of the I-765 then has no answer.',
  cites: [stemRule('an employer that takes part in E-Verify')],
  packets: ['school', 'uscis', 'plan'],
  finds: ['I765-44'],
  check: ({ case: { employer } }) => {
    const { number, clientNumber } = employer?.eVerify ?? {};
    if (number !== 'none' || clientNumber !== 'none') return [];
    return [
      {
        path: 'employer.eVerify.number',
        says: 'The answers say that the employer has neither a company number nor a client company number in E-Verify.',
        fix: 'Ask HR for the number in the E-Verify account; an employer outside E-Verify has to enroll first.',
      },
    ];
  },
  examples: {
    fails: [{ employer: { eVerify: { number: 'none' } } }],
    passes: [
      { employer: { eVerify: { number: 'none', clientNumber: '2000002' } } },
      { employer: { eVerify: { number: 'none', clientNumber: null } } },
    ],
  },
});
