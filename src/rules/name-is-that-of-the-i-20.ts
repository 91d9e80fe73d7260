import { isNameOf } from '../case/name-of-i-20.ts';
import { formI983, instructionsI765 } from '../facts/cited.ts';
import { defineRule } from './define.ts';

export const nameIsThatOfTheI20 = defineRule({
  id: 'name-is-that-of-the-i-20',
  title: 'The name on the forms is the name on the I-20',
  severity: 'warning',
  why: 'Forms and I-20 are matched by name and SEVIS id; a name more, less or other than on the I-20 makes the office send the I-983 back and an officer ask for proof.',
  cites: [formI983('section 1: student name'), instructionsI765('items 1.a to 1.c')],
  finds: ['I983-20'],
  check: (view) => {
    const name = {
      family: view.at('student.name.family'),
      given: view.at('student.name.given'),
      middle: view.at('student.name.middle'),
    };
    if (isNameOf(name, view.at('school.i20.name')) !== false) return [];
    return [
      {
        path: 'student.name',
        says: 'The name differs from that on the I-20 in more than case, accents, hyphens or order.',
        fix: 'Write it as passport and I-20 print it; if the I-20 is wrong, ask the office for another one first, and give a former name in "student.otherNames".',
      },
    ];
  },
  examples: {
    fails: [
      { school: { i20: { name: 'Samplename, Testa' } } },
      { student: { name: { family: 'Samplenam' } } },
      { student: { name: { middle: 'none' } } },
    ],
    passes: [
      { school: { i20: { name: 'TESTA QUILL SAMPLENAME' } } },
      { school: { i20: { name: 'Sample Name, Testa-Quill' } } },
      {
        student: { name: { family: { text: 'Sørensen', asOnForm: 'Soerensen' } } },
        school: { i20: { name: 'Sorensen, Testa Quill' } },
      },
      { student: { name: { given: 'none', middle: 'none' } }, school: { i20: { name: 'Samplename, FNU' } } },
      { student: { name: { middle: null } } },
    ],
  },
});
