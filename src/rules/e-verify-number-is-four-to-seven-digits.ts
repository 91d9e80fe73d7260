import { compact, withoutLabel } from '../case/identifier.ts';
import { eVerifyNumber } from '../case/identifiers/e-verify-number.ts';
import { mixUps } from '../case/mix-up.ts';
import type { CasePath } from '../case/path.ts';
import { formI765 } from '../facts/cited.ts';
import { defineRule } from './define.ts';

const PATHS: readonly CasePath[] = ['employer.eVerify.number', 'employer.eVerify.clientNumber'];
/** Nine digits are an EIN, and told as one. */
const UNUSUAL = /^(?:\d{1,3}|\d{8}|\d{10,})$/;

export const eVerifyNumberIsFourToSevenDigits = defineRule({
  id: 'e-verify-number-is-four-to-seven-digits',
  title: 'The E-Verify number has four to seven digits',
  severity: 'warning',
  why: 'All company numbers that were seen have four to seven digits; longer ones may come one day, but until then a digit is missing or too many, or it is another number.',
  cites: [formI765('item 28.c')],
  check: (view) =>
    PATHS.flatMap((path) => {
      const answer = view.at(path);
      if (answer.is !== 'answered') return [];
      const number = withoutLabel(compact(answer.text), eVerifyNumber.label);
      const mixUp = mixUps(view).get(path);
      // A number that is told to be another one has no length to speak of.
      if (!UNUSUAL.test(number) || (mixUp !== undefined && mixUp.is !== 'misshapen')) return [];
      return [
        {
          path,
          says: `The E-Verify number has ${number.length} ${number.length === 1 ? 'digit' : 'digits'}; those that are known have four to seven.`,
          fix: 'Compare it with the Company ID in the E-Verify account of the employer, digit by digit.',
        },
      ];
    }),
  examples: {
    fails: [
      { employer: { eVerify: { number: '12345678' } } },
      { employer: { eVerify: { number: '1234567890' } } },
      { employer: { eVerify: { number: '123' } } },
      { employer: { eVerify: { clientNumber: '1' } } },
    ],
    passes: [
      { employer: { eVerify: { number: '1234' } } },
      { employer: { eVerify: { number: '1234567' } } },
      { employer: { eVerify: { number: '123456789' } } },
      { employer: { eVerify: { number: '2025550143' } }, student: { phone: '2025550143' } },
    ],
  },
});
