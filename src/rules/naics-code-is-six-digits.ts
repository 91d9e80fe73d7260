import { compact } from '../case/identifier.ts';
import { tellMisshapen } from '../case/mix-up-told.ts';
import { formI983 } from '../facts/cited.ts';
import { defineRule } from './define.ts';

const PATH = 'employer.naics';
const FOUR_DIGITS = /^\d{4}$/;

export const naicsCodeIsSixDigits = defineRule({
  id: 'naics-code-is-six-digits',
  title: 'The NAICS code is six digits',
  severity: 'warning',
  why: 'Section 3 of the I-983 asks for the NAICS code; shorter ones name a whole branch, and four digits are mostly an SIC code, which NAICS replaced.',
  cites: [formI983('section 3: North American Industry Classification System (NAICS) code')],
  check: (view) => {
    const answer = view.at(PATH);
    if (answer.is !== 'answered') return [];
    if (!FOUR_DIGITS.test(compact(answer.text))) return tellMisshapen(view, [PATH]);
    return [
      {
        path: PATH,
        says: 'The NAICS code has four digits, as the older SIC codes have.',
        fix: 'Ask HR for the six digits, or look the business up on census.gov/naics.',
      },
    ];
  },
  examples: {
    fails: [
      { employer: { naics: '7372' } },
      { employer: { naics: '54171' } },
      { employer: { naics: '5417150' } },
      { employer: { naics: '00-1111111' } },
    ],
    passes: [{ employer: { naics: '541 715' } }, { employer: { naics: 'NAICS 541715' } }],
  },
});
