import { shortDegree } from '../case/short-degree.ts';
import { formI765, instructionsI765 } from '../facts/cited.ts';
import { defineRule } from './define.ts';

const PATH = 'student.degree.shortForI765';

export const shortDegreeNamesLevelAndMajor = defineRule({
  id: 'short-degree-names-level-and-major',
  title: 'The short form of the degree names both level and major',
  severity: 'warning',
  why: 'The instructions ask in item 28.a for the level and the major of the degree; half of it does not show that a STEM degree qualifies.',
  cites: [instructionsI765('item 28'), formI765('item 28.a: the box holds sixteen letters, spaces and hyphens')],
  finds: ['I765-04'],
  check: (view) => {
    if (view.at(PATH).is !== 'answered') return [];
    const { level, major } = shortDegree(view);
    if (level !== null && major.length > 0) return [];
    return [
      {
        path: PATH,
        says: `The short form of the degree names no ${level === null ? 'level, or more than one' : 'major'}; item 28.a asks for both.`,
        fix: 'Write the level in two or three letters and the major behind it, in your own short form: "MS Computer Sci".',
      },
    ];
  },
  examples: {
    fails: [
      { student: { degree: { shortForI765: 'Computer Science' } } },
      { student: { degree: { shortForI765: 'Masters' } } },
      { student: { degree: { shortForI765: 'Master of Science' } } },
      { student: { degree: { shortForI765: 'BS MS Comp Sci' } } },
    ],
    passes: [
      { student: { degree: { shortForI765: 'MSCS' } } },
      { student: { degree: { shortForI765: 'MS-CompSci', level: 'none' } } },
      { student: { degree: { shortForI765: 'Master Comp Sci' } } },
      { student: { degree: { shortForI765: { text: 'M.Sc. Informatik', asOnForm: 'MSc Informatik' } } } },
    ],
  },
});
