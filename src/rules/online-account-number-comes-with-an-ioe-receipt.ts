import { compact } from '../case/identifier.ts';
import { mixUps } from '../case/mix-up.ts';
import { instructionsI765 } from '../facts/cited.ts';
import { defineRule } from './define.ts';

const ACCOUNT = 'student.uscisOnlineAccount';
const RECEIPT = 'student.optCard.receipt';

const says = {
  none: 'A USCIS online account number is given, and the answers say that the OPT card has no receipt number.',
  other:
    'A USCIS online account number is given, and the receipt number of the OPT card does not begin with IOE, as that of a filing with such an account does.',
};

export const onlineAccountNumberComesWithAnIoeReceipt = defineRule({
  id: 'online-account-number-comes-with-an-ioe-receipt',
  title: 'The USCIS online account number comes with a receipt that begins with IOE',
  severity: 'note',
  why: 'The instructions say that only who had a receipt beginning with IOE has such a number; without one it may be another number, or that of a filing other than the OPT card.',
  cites: [instructionsI765('general instruction 5')],
  check: (view) => {
    const receipt = view.at(RECEIPT);
    // A number that is told to be another one needs no receipt.
    if (mixUps(view).has(ACCOUNT)) return [];
    if (view.at(ACCOUNT).is !== 'answered' || receipt.is === 'unanswered' || receipt.is === 'absent') return [];
    const isIoe = receipt.is === 'answered' && compact(receipt.text).startsWith('IOE');
    if (isIoe) return [];
    return [
      {
        path: ACCOUNT,
        says: receipt.is === 'none' ? says.none : says.other,
        fix: 'Keep it if another filing of yours had such a receipt; else answer "none".',
      },
    ];
  },
  examples: {
    fails: [
      { student: { uscisOnlineAccount: '012345678901', optCard: { receipt: 'none' } } },
      { student: { uscisOnlineAccount: '012345678901', optCard: { receipt: 'EAC0000000001' } } },
    ],
    passes: [
      { student: { uscisOnlineAccount: '012345678', optCard: { receipt: 'none' } } },
      { student: { uscisOnlineAccount: '012345678901', optCard: { receipt: 'ioe-0000000001' } } },
      { student: { uscisOnlineAccount: '012345678901', optCard: { receipt: null } } },
      { student: { uscisOnlineAccount: 'none', optCard: { receipt: 'EAC0000000001' } } },
    ],
  },
});
