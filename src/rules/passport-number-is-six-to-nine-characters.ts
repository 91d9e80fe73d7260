import { tellMisshapen } from '../case/mix-up-told.ts';
import { formI765 } from '../facts/cited.ts';
import { defineRule } from './define.ts';

export const passportNumberIsSixToNineCharacters = defineRule({
  id: 'passport-number-is-six-to-nine-characters',
  title: 'The numbers of passport and travel document look like such numbers',
  severity: 'warning',
  why: 'Countries number their passports in different ways, mostly with six to nine letters and digits; anything else is likely another number, or lacks a character.',
  cites: [formI765('items 18 and 19')],
  check: (view) => tellMisshapen(view, ['student.passport.number', 'student.passport.travelDocument']),
  examples: {
    fails: [
      { student: { passport: { number: 'X0001' } } },
      { student: { passport: { number: 'ABCDEFG' } } },
      { student: { passport: { number: 'X000000001' } } },
      { student: { passport: { travelDocument: 'N0001234567' } } },
    ],
    passes: [
      { student: { passport: { number: 'x 000001' } } },
      { student: { passport: { number: '123456789' } } },
      { student: { passport: { travelDocument: 'EAC0000000001' } } },
    ],
  },
});
