import { type DegreeLevel, degreeLevel, isHigher } from '../case/degree-level.ts';
import { citeOf } from '../facts/cite-of.ts';
import { stemExtensionsInALifetime } from '../facts/stem-extensions-in-a-lifetime.ts';
import { defineRule } from './define.ts';

const PATH = 'student.degree.level';

/** Words or a spelling of its own for the form: the level in letters. */
const levelOf = (written: string | { readonly text: string } | undefined): DegreeLevel | null => {
  if (written === undefined) return null;
  return degreeLevel(typeof written === 'string' ? written : written.text);
};

export const secondExtensionRestsOnAHigherDegree = defineRule({
  id: 'second-extension-rests-on-a-higher-degree',
  title: 'A second STEM OPT extension rests on a higher degree than the first',
  severity: 'error',
  why: 'The second extension in a lifetime needs another degree at a higher level; on the same level it is denied.',
  cites: [citeOf(stemExtensionsInALifetime)],
  packets: ['school', 'uscis'],
  check: (view) => {
    const earlier = view.case.student.stemExtensions;
    const answer = view.at(PATH);
    const level = answer.is === 'answered' ? degreeLevel(answer.text) : null;
    if (!Array.isArray(earlier) || level === null) return [];
    const levels = earlier.flatMap((extension) => levelOf(extension.level) ?? []);
    const same = levels.find((used) => !isHigher(level, used));
    if (same === undefined) return [];
    return [
      {
        path: PATH,
        says: `The degree of this extension is a ${level}'s, and an earlier STEM OPT extension rested on a ${same}'s.`,
        fix: 'Name the level of the degree that this extension rests on; if it is no higher, ask your office what is open to you.',
      },
    ];
  },
  examples: {
    fails: [
      { student: { stemExtensions: [{ level: "Master's", from: '2021-07-01', to: '2023-06-30' }] } },
      { student: { stemExtensions: [{ level: 'Ph.D.', from: '2021-07-01', to: '2023-06-30' }] } },
      {
        student: {
          degree: { level: 'BS' },
          stemExtensions: [{ level: 'Bachelor of Science', from: '2021-07-01', to: '2023-06-30' }],
        },
      },
      {
        student: {
          stemExtensions: [
            { level: { text: 'Master of Science', asOnForm: 'Master' }, from: '2021-07-01', to: '2023-06-30' },
          ],
        },
      },
    ],
    passes: [
      { student: { stemExtensions: [{ level: "Bachelor's", from: '2021-07-01', to: '2023-06-30' }] } },
      { student: { degree: { level: 'PhD' }, stemExtensions: [{ level: 'MS' }] } },
      { student: { degree: { level: 'Certificate' }, stemExtensions: [{ level: 'MS' }] } },
      { student: { stemExtensions: [{ level: 'Diplom' }] } },
      { student: { stemExtensions: [{ from: '2021-07-01' }] } },
      { student: { stemExtensions: 'none' } },
      { student: { degree: { level: null }, stemExtensions: [{ level: 'MS' }] } },
    ],
  },
});
