import { mixUps } from '../case/mix-up.ts';
import { tellMixUp } from '../case/mix-up-told.ts';
import { formI765, formI983 } from '../facts/cited.ts';
import { defineRule } from './define.ts';

export const noNumberIsThatOfAnotherAnswer = defineRule({
  id: 'no-number-is-that-of-another-answer',
  title: 'No two answers that ask for different numbers hold the same one',
  severity: 'error',
  why: 'A Social Security number in the box of the EIN, or a NAICS code in that of E-Verify, has the right look and is the wrong number; and a private number is then on a paper where it does not belong.',
  cites: [formI765('items 8, 9, 13, 17, 18, 26 and 28.c'), formI983('sections 1 and 3')],
  check: (view) =>
    [...mixUps(view).values()].flatMap((mixUp) => {
      if (mixUp.is !== 'another answer') return [];
      const { path, says, fix } = tellMixUp(mixUp);
      return [{ path, says, fix: `One of the two is wrong: compare both with their papers. ${fix}` }];
    }),
  examples: {
    fails: [
      { student: { ssn: '123-45-6789' }, employer: { ein: '12-3456789' } },
      { student: { ssn: '123-45-6789', aNumber: '123456789' } },
      { student: { passport: { number: '023456789' }, aNumber: 'A023456789' } },
      { employer: { naics: '541715', eVerify: { number: '541715' } } },
      { student: { phone: '2025550143', sevisId: '2025550143' }, school: { i20: { sevisId: null } } },
    ],
    passes: [
      { student: { phone: '2025550143', mobile: '+1 202 555 0143' } },
      {
        student: { optCard: { number: 'IOE0000000001', receipt: 'IOE0000000001' }, uscisOnlineAccount: '012345678901' },
      },
      { employer: { zip: '01102', eVerify: { number: '01102' } } },
    ],
  },
});
