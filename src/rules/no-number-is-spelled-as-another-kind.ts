import { mixUps } from '../case/mix-up.ts';
import { tellMixUp } from '../case/mix-up-told.ts';
import { formI765, formI983 } from '../facts/cited.ts';
import { defineRule } from './define.ts';

export const noNumberIsSpelledAsAnotherKind = defineRule({
  id: 'no-number-is-spelled-as-another-kind',
  title: 'No number is written in the way of another kind of number',
  severity: 'warning',
  why: 'Nine digits are an EIN, a Social Security number or an A-Number; the hyphens and the words before them tell which, and here they tell of another one than is asked for.',
  cites: [formI765('items 8, 9, 13, 17, 18, 26 and 28.c'), formI983('sections 1 and 3')],
  check: (view) =>
    [...mixUps(view).values()].flatMap((mixUp) => (mixUp.is === 'another spelling' ? [tellMixUp(mixUp)] : [])),
  examples: {
    fails: [
      { employer: { ein: '041-22-3333' } },
      { student: { ssn: '04-1223333' } },
      { student: { aNumber: '041-22-3333' } },
      { employer: { naics: '54.1715' } },
    ],
    passes: [
      { employer: { ein: '04-1223333' } },
      { student: { aNumber: '041 223 333' } },
      { student: { passport: { number: 'SS 1234567' } } },
    ],
  },
});
