import { compact } from '../case/identifier.ts';
import { tellMisshapen } from '../case/mix-up-told.ts';
import type { CasePath } from '../case/path.ts';
import type { View } from '../case/view.ts';
import { formI765 } from '../facts/cited.ts';
import { type Breach, defineRule } from './define.ts';

const paths = [
  'student.mailingAddress.zip',
  'student.physicalAddress.zip',
  'employer.zip',
  'plan.site.zip',
  'interpreter.address.zip',
  'preparer.address.zip',
] as const satisfies readonly CasePath[];

const FOUR_DIGITS = /^\d{4}$/;

const check = (view: View, path: CasePath): readonly Breach[] => {
  const answer = view.at(path);
  if (answer.is !== 'answered' || !FOUR_DIGITS.test(compact(answer.text))) return tellMisshapen(view, [path]);
  return [
    {
      path,
      says: 'The ZIP code has four digits: it seems to have lost the zero in front.',
      fix: 'Write all five digits, in quotes.',
    },
  ];
};

export const zipCodeIsFiveDigits = defineRule({
  id: 'zip-code-is-five-digits',
  title: 'The ZIP code is five digits',
  severity: 'error',
  why: 'The boxes take five digits, and mail with another code goes astray: the card is sent to that address.',
  cites: [formI765('items 5.f and 7.e')],
  check: (view) => paths.flatMap((path) => check(view, path)),
  examples: {
    fails: [
      { student: { mailingAddress: { zip: '1101' } } },
      { employer: { zip: '011022' } },
      { plan: { site: { zip: 'O1102' } } },
    ],
    passes: [
      { student: { mailingAddress: { zip: '01101' } } },
      { employer: { zip: '01102-1234' } },
      { interpreter: { address: { zip: 'none' } } },
    ],
  },
});
