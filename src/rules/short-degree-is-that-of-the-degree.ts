import { degreeLevel } from '../case/degree-level.ts';
import { fitsMajor, type ShortDegree, shortDegree } from '../case/short-degree.ts';
import type { View } from '../case/view.ts';
import { formI765, instructionsI765 } from '../facts/cited.ts';
import { defineRule } from './define.ts';

const PATH = 'student.degree.shortForI765';

/** What of the short form is not that of the degree, as the end of a sentence; null when all is, or nobody knows. */
const differs = (view: View, { level, major }: ShortDegree): string | null => {
  const [named, field] = [view.at('student.degree.level'), view.at('student.degree.major')];
  const meant = named.is === 'answered' ? degreeLevel(named.text) : null;
  if (level !== null && meant !== null && level !== meant)
    return `the level of a ${level}'s degree, and "student.degree.level" that of a ${meant}'s`;
  if (major.length === 0 || field.is !== 'answered') return null;
  const fits = fitsMajor(major, field.text) || fitsMajor(major, field.onForm);
  return fits ? null : 'another major than "student.degree.major"';
};

export const shortDegreeIsThatOfTheDegree = defineRule({
  id: 'short-degree-is-that-of-the-degree',
  title: 'The short form of the degree is that of the degree which qualifies',
  severity: 'warning',
  why: 'Item 28.a names the degree on which the extension rests; the I-20, the diploma and the I-983 must tell of the same one.',
  cites: [instructionsI765('item 28'), formI765('item 28.a')],
  finds: ['I765-04'],
  check: (view) => {
    const other = differs(view, shortDegree(view));
    if (other === null) return [];
    return [
      {
        path: PATH,
        says: `The short form of the degree names ${other}.`,
        fix: 'Name the degree on which the STEM OPT extension rests, as the I-20 and the diploma do.',
      },
    ];
  },
  examples: {
    fails: [
      { student: { degree: { shortForI765: 'BS Computer Sci' } } },
      { student: { degree: { shortForI765: 'PhD Computer Sci' } } },
      { student: { degree: { shortForI765: 'MS Biology' } } },
    ],
    passes: [
      { student: { degree: { shortForI765: 'MSCS' } } },
      { student: { degree: { shortForI765: 'MS-CompSci' } } },
      { student: { degree: { shortForI765: 'MS Eng Mgmt', major: 'Engineering Management' } } },
      {
        student: {
          degree: { shortForI765: 'BS EECS', level: "Bachelor's", major: 'Electrical Eng. and Computer Science' },
        },
      },
      { student: { degree: { shortForI765: 'BS Computer Sci', level: 'First professional' } } },
      { student: { degree: { shortForI765: 'MS Biology', major: null } } },
    ],
  },
});
