import { tidy } from '../case/identifier.ts';
import { tellMisshapen } from '../case/mix-up-told.ts';
import type { CasePath } from '../case/path.ts';
import type { View } from '../case/view.ts';
import { formI983 } from '../facts/cited.ts';
import { type Breach, defineRule } from './define.ts';

const paths = ['student.degree.cip', 'school.i20.cip'] as const satisfies readonly CasePath[];

const FIX = 'Write all six digits with their point and in quotes, as the I-20 prints them beside the major.';

/** Codes that a spreadsheet or a missing quote has shortened. */
const shortened: readonly (readonly [RegExp, string])[] = [
  [/^\d\.\d{4}$|^\d{5}$/, 'The CIP code has five digits: it seems to have lost the zero in front.'],
  [
    /^\d{1,2}\.\d{1,3}$/,
    'The CIP code has less than four digits behind the point: zeros seem to be lost, or it is that of a whole field.',
  ],
];

const check = (view: View, path: CasePath): readonly Breach[] => {
  const answer = view.at(path);
  if (answer.is !== 'answered') return [];
  const written = tidy(answer.text);
  const says = shortened.find(([pattern]) => pattern.test(written))?.[1];
  return says === undefined ? tellMisshapen(view, [path]) : [{ path, says, fix: FIX }];
};

export const cipCodeIsTwoDigitsAPointAndFour = defineRule({
  id: 'cip-code-is-two-digits-a-point-and-four',
  title: 'The CIP code is two digits, a point and four digits',
  severity: 'error',
  why: 'By the code it is known whether a degree is on the STEM list; with a digit lost it is that of another field, or of none.',
  cites: [formI983('section 1: qualifying major and CIP code')],
  packets: ['school', 'uscis'],
  finds: ['I983-09'],
  check: (view) => paths.flatMap((path) => check(view, path)),
  examples: {
    fails: [
      { student: { degree: { cip: '1.0901' } } },
      { student: { degree: { cip: '10901' } } },
      { student: { degree: { cip: '11.07' } } },
      { school: { i20: { cip: '11.07011' } } },
      { student: { degree: { cip: 'Computer Science' } } },
    ],
    passes: [{ student: { degree: { cip: '110701' } } }, { student: { degree: { cip: 'CIP 11.0701' } } }],
  },
});
