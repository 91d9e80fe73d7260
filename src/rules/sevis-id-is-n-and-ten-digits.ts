import { tellMisshapen } from '../case/mix-up-told.ts';
import { formI765 } from '../facts/cited.ts';
import { defineRule } from './define.ts';

export const sevisIdIsNAndTenDigits = defineRule({
  id: 'sevis-id-is-n-and-ten-digits',
  title: 'The SEVIS id is N and ten digits',
  severity: 'error',
  why: 'With a digit too few or too many the form names no record in SEVIS, or that of another person.',
  cites: [formI765('item 26: the box has the N printed before it')],
  packets: ['school', 'uscis', 'plan', 'report'],
  check: (view) => tellMisshapen(view, ['student.sevisId', 'school.i20.sevisId']),
  examples: {
    fails: [
      { student: { sevisId: 'N000123456' } },
      { student: { sevisId: '00012345678' } },
      { student: { sevisId: 'N00012345O7' } },
      { school: { i20: { sevisId: 'EXA214F00000000' } } },
    ],
    passes: [
      { student: { sevisId: 'N-0001234567' } },
      { student: { sevisId: '0001234567' } },
      { student: { sevisId: 'SEVIS ID: N0001234567' } },
    ],
  },
});
