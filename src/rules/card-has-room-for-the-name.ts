import type { CasePath } from '../case/path.ts';
import type { View } from '../case/view.ts';
import { type Breach, defineRule } from './define.ts';

/** Characters that the card prints of the family name, and of the given name; a middle name is abbreviated beyond them. */
const FAMILY = 30;
const GIVEN = 18;

const lengthOf = (view: View, paths: readonly CasePath[]): number => {
  const names = paths.flatMap((path) => {
    const answer = view.at(path);
    return answer.is === 'answered' ? [answer.onForm] : [];
  });
  return [...names.join(' ')].length;
};

const tooLong = (path: string, what: string, room: number, length: number): readonly Breach[] =>
  length <= room
    ? []
    : [
        {
          path,
          says: `The ${what} ${length} characters long; the card prints ${room} of them.`,
          fix: 'Give the full name all the same; compare the card with your passport when it arrives, and expect it to be cut.',
        },
      ];

export const cardHasRoomForTheName = defineRule({
  id: 'card-has-room-for-the-name',
  title: 'The employment authorization card has room for the name',
  severity: 'note',
  why: 'The card prints 30 characters of the family name and 18 of the given name, and mostly abbreviates middle names; a longer name is cut there, which an employer may ask about.',
  cites: [
    {
      title: '24-Month STEM Extension OPT Tutorial of a university, part II for paper filers (stored copy)',
      url: 'http://feliceg.com/admissions/international/current_students/24_month_opt/24opt8.php',
      seen: null,
    },
  ],
  packets: ['uscis'],
  check: (view) => [
    ...tooLong('student.name.family', 'family name is', FAMILY, lengthOf(view, ['student.name.family'])),
    ...tooLong(
      'student.name.given',
      'given and middle names are together',
      GIVEN,
      lengthOf(view, ['student.name.given', 'student.name.middle']),
    ),
  ],
  examples: {
    fails: [
      { student: { name: { family: 'Samplename Examplename Testperson' } } },
      { student: { name: { given: 'Testalexandrina', middle: 'Quillonia' } } },
    ],
    passes: [
      { student: { name: { family: 'Samplename Examplename Testper', given: 'Testalexandr', middle: 'Quill' } } },
    ],
  },
});
