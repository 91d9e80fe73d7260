import { tellMisshapen } from '../case/mix-up-told.ts';
import { formI765 } from '../facts/cited.ts';
import { defineRule } from './define.ts';

export const i94NumberIsElevenCharacters = defineRule({
  id: 'i-94-number-is-eleven-characters',
  title: 'The I-94 number is eleven digits, or nine digits, a letter and a digit',
  severity: 'error',
  why: 'By that number the record of the last arrival is found; the box takes exactly eleven characters, and a letter stands in the tenth place only.',
  cites: [formI765('item 17')],
  check: (view) => tellMisshapen(view, ['student.arrival.i94']),
  examples: {
    fails: [
      { student: { arrival: { i94: 'O12345678A1' } } },
      { student: { arrival: { i94: '0123456789' } } },
      { student: { arrival: { i94: '012345678AB' } } },
      { student: { arrival: { i94: 'IOE0000000009' } } },
    ],
    passes: [
      { student: { arrival: { i94: '012345678 a 1' } } },
      { student: { arrival: { i94: '01234567890' } } },
      { student: { arrival: { i94: 'none' } } },
    ],
  },
});
