import { tellMisshapen } from '../case/mix-up-told.ts';
import { formI983, instructionsI765 } from '../facts/cited.ts';
import { defineRule } from './define.ts';

export const aNumberIsSevenToNineDigits = defineRule({
  id: 'a-number-is-seven-to-nine-digits',
  title: 'The A-Number is seven to nine digits, the USCIS# of the OPT card',
  severity: 'error',
  why: 'By the A-Number the records of a person are found; the card number (thirteen characters) and the online account number (twelve digits) are other numbers, and the boxes of the forms have no room for them.',
  cites: [instructionsI765('general instruction 5 and item 8'), formI983('section 1: employment authorization number')],
  finds: ['I765-26', 'I983-12'],
  check: (view) => tellMisshapen(view, ['student.aNumber']),
  examples: {
    fails: [
      { student: { aNumber: 'SRC0000000001' } },
      { student: { aNumber: '012345678901' } },
      { student: { aNumber: '123456' } },
      { student: { aNumber: 'A0123456789' } },
    ],
    passes: [
      { student: { aNumber: 'A012-345-678' } },
      { student: { aNumber: '1234567' } },
      { student: { aNumber: 'USCIS# 012 345 678' } },
    ],
  },
});
