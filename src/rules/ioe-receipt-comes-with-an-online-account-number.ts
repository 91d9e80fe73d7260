import { compact } from '../case/identifier.ts';
import { instructionsI765 } from '../facts/cited.ts';
import { defineRule } from './define.ts';

const ACCOUNT = 'student.uscisOnlineAccount';
const RECEIPT = 'student.optCard.receipt';

export const ioeReceiptComesWithAnOnlineAccountNumber = defineRule({
  id: 'ioe-receipt-comes-with-an-online-account-number',
  title: 'Who had a receipt that begins with IOE gives the USCIS online account number',
  severity: 'note',
  why: 'A filing with such a receipt has an online account, made by the student or by USCIS; item 9 asks for its number.',
  cites: [instructionsI765('general instruction 5')],
  check: (view) => {
    const receipt = view.at(RECEIPT);
    if (view.at(ACCOUNT).is !== 'none' || receipt.is !== 'answered') return [];
    if (!compact(receipt.text).startsWith('IOE')) return [];
    return [
      {
        path: ACCOUNT,
        says: 'The receipt number of the OPT card begins with IOE, and no USCIS online account number is given.',
        fix: 'Look for it in your profile on my.uscis.gov, or at the top of the Account Access Notice that USCIS sent after a paper filing.',
      },
    ];
  },
  examples: {
    fails: [{ student: { uscisOnlineAccount: 'none', optCard: { receipt: 'IOE0000000001' } } }],
    passes: [
      { student: { uscisOnlineAccount: 'none', optCard: { receipt: 'EAC0000000001' } } },
      { student: { uscisOnlineAccount: 'none', optCard: { receipt: null } } },
      { student: { uscisOnlineAccount: '012345678901', optCard: { receipt: 'IOE0000000001' } } },
      { student: { uscisOnlineAccount: null, optCard: { receipt: 'IOE0000000001' } } },
    ],
  },
});
