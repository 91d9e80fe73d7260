import { formI983 } from '../facts/cited.ts';
import { defineRule } from './define.ts';

const PATH = 'student.degree.cip';

export const degreeHasACipCode = defineRule({
  id: 'degree-has-a-cip-code',
  title: 'The qualifying degree has a CIP code',
  severity: 'error',
  why: 'Section 1 of the I-983 asks for the code beside the major, and by it alone it is known whether the degree is on the STEM list.',
  cites: [formI983('section 1: qualifying major and CIP code')],
  packets: ['school', 'uscis'],
  finds: ['I983-09'],
  check: (view) =>
    view.at(PATH).is === 'none'
      ? [
          {
            path: PATH,
            says: 'The answers say that the qualifying degree has no CIP code; every major on an I-20 has one.',
            fix: 'Copy it from the I-20, where it stands beside the major; for an earlier degree from the I-20 of that time, or ask that school.',
          },
        ]
      : [],
  examples: {
    fails: [{ student: { degree: { cip: 'none' } } }],
    passes: [{ student: { degree: { cip: '11.0701' } } }, { student: { degree: { cip: null } } }],
  },
});
