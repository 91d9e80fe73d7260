import { ein } from '../case/identifiers/ein.ts';
import { mixUps } from '../case/mix-up.ts';
import type { CasePath } from '../case/path.ts';
import type { View } from '../case/view.ts';
import { formI765 } from '../facts/cited.ts';
import { type Breach, defineRule } from './define.ts';

const PATHS: readonly CasePath[] = ['employer.eVerify.number', 'employer.eVerify.clientNumber'];

const SAYS = 'The E-Verify number has nine digits, as an EIN has';
const FIX = 'Ask the employer for the Company ID in its E-Verify account, four to seven digits.';

/** Tells what else is known of the nine digits: the same number elsewhere, or the number that belongs here. */
const told = (view: View, path: CasePath): Breach => {
  const { other = null, isSwapped = false } = mixUps(view).get(path) ?? {};
  if (other === null) return { path, says: `${SAYS}.`, fix: FIX };
  if (!isSwapped) return { path, says: `${SAYS}; it is the same number as the answer "${other.path}".`, fix: FIX };
  return {
    path,
    says: `${SAYS}; it seems to have changed places with the answer "${other.path}".`,
    fix: `Exchange "${path}" and "${other.path}", and compare both with their papers.`,
  };
};

export const eVerifyNumberIsNotTheEin = defineRule({
  id: 'e-verify-number-is-not-the-ein',
  title: 'The E-Verify number is not the EIN of the employer',
  severity: 'error',
  why: 'Item 28.c asks for the company number of the E-Verify account, which is shorter; the nine digits of the EIN name no such account.',
  cites: [formI765('item 28.c')],
  finds: ['I765-02'],
  check: (view) =>
    PATHS.flatMap((path) => {
      const answer = view.at(path);
      if (answer.is !== 'answered' || ein.canonical(answer.text) === null) return [];
      return [told(view, path)];
    }),
  examples: {
    fails: [
      { employer: { eVerify: { number: '00-1234567' } } },
      { employer: { eVerify: { clientNumber: '001234567' } } },
      { employer: { ein: '04-0000000', eVerify: { number: '040000000' } } },
    ],
    passes: [{ employer: { eVerify: { number: '1234567' } } }, { employer: { eVerify: { clientNumber: '12345678' } } }],
  },
});
