import { compact } from '../case/identifier.ts';
import { sevisId } from '../case/identifiers/sevis-id.ts';
import { mixUps } from '../case/mix-up.ts';
import type { CasePath } from '../case/path.ts';
import type { Answer, View } from '../case/view.ts';
import { formI765 } from '../facts/cited.ts';
import { type Breach, defineRule } from './define.ts';

const TEN_DIGITS = /^\d{10}$/;

const MINE = 'student.sevisId';
const THEIRS = 'school.i20.sevisId';

/** An id that is not that of the I-20 is told as such by another rule. */
const isOther = (id: string, other: Answer): boolean =>
  other.is === 'answered' && sevisId.canonical(id) !== sevisId.canonical(other.text);

const check = (view: View, path: CasePath): readonly Breach[] => {
  const answer = view.at(path);
  if (answer.is !== 'answered' || !TEN_DIGITS.test(compact(answer.text)) || mixUps(view).has(path)) return [];
  if (path === MINE && isOther(answer.text, view.at(THEIRS))) return [];
  return [
    {
      path,
      says: 'The SEVIS id has ten digits and no N before them, as a telephone number has.',
      fix: 'Write it with its N, as the top of the I-20 prints it.',
    },
  ];
};

export const sevisIdIsWrittenWithItsN = defineRule({
  id: 'sevis-id-is-written-with-its-n',
  title: 'The SEVIS id is written with the N that belongs to it',
  severity: 'note',
  why: 'The boxes print it rightly with or without the N, but ten digits alone may be another number, such as a telephone.',
  cites: [formI765('item 26: the box has the N printed before it')],
  packets: ['school', 'uscis', 'plan', 'report'],
  check: (view) => [...check(view, MINE), ...check(view, THEIRS)],
  examples: {
    fails: [{ student: { sevisId: '0001234567' } }, { school: { i20: { sevisId: '0001234567' } } }],
    passes: [
      { student: { sevisId: 'n0001234567' } },
      { student: { sevisId: 'N000123456' } },
      { student: { sevisId: '0007654321' } },
      // The same number as the telephone: told as that.
      { student: { sevisId: '2025550143', phone: '2025550143', mobile: 'none' } },
    ],
  },
});
