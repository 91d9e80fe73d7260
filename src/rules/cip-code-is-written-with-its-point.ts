import { compact, tidy } from '../case/identifier.ts';
import { mixUps } from '../case/mix-up.ts';
import type { CasePath } from '../case/path.ts';
import { formI983 } from '../facts/cited.ts';
import { defineRule } from './define.ts';

const paths = ['student.degree.cip', 'school.i20.cip'] as const satisfies readonly CasePath[];

const SIX_DIGITS = /^\d{6}$/;
const WITH_POINT = /^\d{2}\.\d{4}$/;

export const cipCodeIsWrittenWithItsPoint = defineRule({
  id: 'cip-code-is-written-with-its-point',
  title: 'The CIP code is written with its point',
  severity: 'note',
  why: 'The box prints it with the point all the same, but six digits alone may be a NAICS code or an E-Verify number.',
  cites: [formI983('section 1: qualifying major and CIP code')],
  packets: ['school', 'uscis'],
  check: (view) =>
    paths.flatMap((path) => {
      const answer = view.at(path);
      if (answer.is !== 'answered' || !SIX_DIGITS.test(compact(answer.text))) return [];
      if (WITH_POINT.test(tidy(answer.text)) || mixUps(view).has(path)) return [];
      return [
        {
          path,
          says: 'The CIP code is written without its point, or with another sign.',
          fix: 'Write two digits, a point and four digits, as the I-20 does.',
        },
      ];
    }),
  examples: {
    fails: [{ student: { degree: { cip: '110701' } } }, { school: { i20: { cip: '11-0701' } } }],
    passes: [{ student: { degree: { cip: '\u201C11.0701\u201D' } } }, { student: { degree: { cip: '10701' } } }],
  },
});
