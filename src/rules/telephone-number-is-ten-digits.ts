import { tellMisshapen } from '../case/mix-up-told.ts';
import type { CasePath } from '../case/path.ts';
import type { View } from '../case/view.ts';
import { formI765 } from '../facts/cited.ts';
import { type Breach, defineRule } from './define.ts';

const paths = [
  'student.phone',
  'student.mobile',
  'interpreter.phone',
  'interpreter.mobile',
  'preparer.phone',
  'preparer.mobile',
] as const satisfies readonly CasePath[];

const COUNTRY_CODE = /^\s*(?:\+|00)/;

const check = (view: View, path: CasePath): readonly Breach[] => {
  const answer = view.at(path);
  const found = tellMisshapen(view, [path]);
  if (found.length === 0 || answer.is !== 'answered' || !COUNTRY_CODE.test(answer.text)) return found;
  const says = 'The telephone number has a country code in front, and is no US number of ten digits.';
  return [{ path, says, fix: 'Give a US number: ten digits, without country code.' }];
};

export const telephoneNumberIsTenDigits = defineRule({
  id: 'telephone-number-is-ten-digits',
  title: 'The telephone numbers for the I-765 are US numbers of ten digits',
  severity: 'error',
  why: 'The boxes hold ten digits; a number of another country does not fit, and with a digit too few nobody answers.',
  cites: [formI765('Part 3 items 3 and 4, Part 4 and Part 5 items 4 and 5')],
  check: (view) => paths.flatMap((path) => check(view, path)),
  examples: {
    fails: [
      { student: { phone: '202555014' } },
      { student: { mobile: '+44 20 2555 0143' } },
      {
        student: { usesInterpreter: true },
        interpreter: { phone: '555-0188', mobile: 'none' },
      },
    ],
    passes: [
      { student: { phone: '+1 (202) 555-0143' } },
      { student: { phone: 'Tel. 202 555 0143' } },
      { student: { mobile: 'none' } },
    ],
  },
});
