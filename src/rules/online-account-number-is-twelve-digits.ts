import { tellMisshapen } from '../case/mix-up-told.ts';
import { instructionsI765 } from '../facts/cited.ts';
import { defineRule } from './define.ts';

export const onlineAccountNumberIsTwelveDigits = defineRule({
  id: 'online-account-number-is-twelve-digits',
  title: 'The USCIS online account number is twelve digits',
  severity: 'error',
  why: 'The instructions say that it is not the A-Number; a shorter number there names no account, and the filing is not joined to it.',
  cites: [instructionsI765('general instruction 5')],
  finds: ['I765-26'],
  check: (view) => tellMisshapen(view, ['student.uscisOnlineAccount']),
  examples: {
    fails: [{ student: { uscisOnlineAccount: '012345678' } }, { student: { uscisOnlineAccount: 'IOE0000000001' } }],
    passes: [
      { student: { uscisOnlineAccount: '0123 4567 8901', optCard: { receipt: 'IOE0000000001' } } },
      { student: { uscisOnlineAccount: 'none' } },
    ],
  },
});
