import { citeOf } from '../facts/cite-of.ts';
import { decisiveDay } from '../facts/decisive-day.ts';
import { stemExtensionsInALifetime } from '../facts/stem-extensions-in-a-lifetime.ts';
import { defineRule } from './define.ts';

const PATH = 'student.stemExtensions';

export const stemExtensionsAreWithinTheirNumber = defineRule({
  id: 'stem-extensions-are-within-their-number',
  title: 'The student has not used up the STEM OPT extensions of a lifetime',
  severity: 'error',
  why: 'A student has only so many STEM OPT extensions in a lifetime, and one more is denied.',
  cites: [citeOf(stemExtensionsInALifetime)],
  packets: ['school', 'uscis'],
  check: (view, law) => {
    const earlier = view.case.student.stemExtensions;
    const day = decisiveDay(view, stemExtensionsInALifetime.dated);
    if (!Array.isArray(earlier) || day === null) return [];
    const most = law.on(stemExtensionsInALifetime, day);
    if (most.is !== 'known' || earlier.length < most.value) return [];
    return [
      {
        path: PATH,
        says: `The student had ${earlier.length} STEM OPT ${earlier.length === 1 ? 'extension' : 'extensions'} before this one; in a lifetime there are ${most.value}.`,
        fix: 'Ask your office what is open to you; take out of the list what was no STEM OPT extension.',
      },
    ];
  },
  examples: {
    fails: [
      {
        student: {
          stemExtensions: [
            { level: "Bachelor's", from: '2017-07-01', to: '2019-06-30' },
            { level: "Bachelor's", from: '2021-07-01', to: '2023-06-30' },
          ],
        },
      },
      {
        student: {
          stemExtensions: [{ level: "Bachelor's" }, { level: "Bachelor's" }, { level: "Bachelor's" }],
        },
      },
    ],
    passes: [
      { student: { stemExtensions: [{ level: "Bachelor's", from: '2021-07-01', to: '2023-06-30' }] } },
      { student: { stemExtensions: 'none' } },
      { student: { stemExtensions: null } },
      {
        student: { stemExtensions: [{ level: "Bachelor's" }, { level: "Bachelor's" }] },
        school: { recommendedOn: null },
        filing: { preparedOn: null },
      },
      {
        student: { stemExtensions: [{ level: "Bachelor's" }, { level: "Bachelor's" }] },
        school: { recommendedOn: '2001-01-01' },
      },
    ],
  },
});
