import { sevisId } from '../case/identifiers/sevis-id.ts';
import { mixUps } from '../case/mix-up.ts';
import type { CasePath } from '../case/path.ts';
import type { View } from '../case/view.ts';
import { instructionsI765 } from '../facts/cited.ts';
import { defineRule } from './define.ts';

const PATH = 'student.sevisId';

const textAt = (view: View, path: CasePath): string => {
  const answer = view.at(path);
  return answer.is === 'answered' ? answer.text : '';
};

export const sevisIdIsThatOfTheI20 = defineRule({
  id: 'sevis-id-is-that-of-the-i-20',
  title: 'The SEVIS id on the forms is that of the I-20 with the STEM OPT recommendation',
  severity: 'error',
  why: 'A new SEVIS record, for instance after a new start or a transfer, has a new id; under the old one USCIS finds no recommendation.',
  cites: [instructionsI765('item 26 and the 24-month extension for STEM students')],
  packets: ['school', 'uscis', 'plan', 'report'],
  check: (view) => {
    const [mine, theirs] = [textAt(view, PATH), textAt(view, 'school.i20.sevisId')];
    // An id that is told to be another number is not compared.
    if (mine === theirs || mixUps(view).has(PATH)) return [];
    const [one, other] = [sevisId.canonical(mine), sevisId.canonical(theirs)];
    if (one === null || other === null || one === other) return [];
    return [
      {
        path: PATH,
        says: 'The SEVIS id differs from that at the top of the I-20 with the STEM OPT recommendation.',
        fix: 'Copy the id of that I-20; if the I-20 is wrong, ask the office for another one before anything is filed.',
      },
    ];
  },
  examples: {
    fails: [{ student: { sevisId: 'N0001234568' } }, { school: { i20: { sevisId: 'N0007654321' } } }],
    passes: [
      { student: { sevisId: 'N0007654321' }, school: { i20: { sevisId: 'N 000 765 4321' } } },
      { student: { sevisId: 'N0007654321' }, school: { i20: { sevisId: null } } },
      { student: { sevisId: null } },
      { student: { sevisId: 'N000123456' } },
      { student: { sevisId: '2025550143' } },
    ],
  },
});
