import { compact } from '../case/identifier.ts';
import { ein } from '../case/identifiers/ein.ts';
import { tellMisshapen } from '../case/mix-up-told.ts';
import type { CasePath } from '../case/path.ts';
import { formI765 } from '../facts/cited.ts';
import { defineRule } from './define.ts';

const PATHS: readonly CasePath[] = ['employer.eVerify.number', 'employer.eVerify.clientNumber'];
const DIGITS = /^\d*$/;

export const eVerifyNumberIsDigitsAlone = defineRule({
  id: 'e-verify-number-is-digits-alone',
  title: 'The E-Verify number has digits alone',
  severity: 'error',
  why: 'No E-Verify company number has a letter: with one it is another number, or the user name of an account, and item 28.c names no employer.',
  cites: [formI765('item 28.c')],
  check: (view) =>
    PATHS.flatMap((path) => {
      const answer = view.at(path);
      // How many digits there are, and that they are those of an EIN, is told by other rules.
      if (answer.is !== 'answered' || DIGITS.test(compact(answer.text)) || ein.canonical(answer.text) !== null)
        return [];
      return tellMisshapen(view, [path]);
    }),
  examples: {
    fails: [
      { employer: { eVerify: { number: 'AB12345' } } },
      { employer: { eVerify: { number: '10O0001' } } },
      { employer: { eVerify: { clientNumber: 'IOE0000000009' } } },
    ],
    passes: [
      { employer: { eVerify: { number: 'E-Verify ID 1000001' } } },
      { employer: { eVerify: { number: '100 0001' } } },
      { employer: { eVerify: { number: '123' } } },
      { employer: { eVerify: { number: 'EIN 04-0000000' } } },
    ],
  },
});
