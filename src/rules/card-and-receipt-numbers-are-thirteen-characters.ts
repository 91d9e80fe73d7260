import { tellMisshapen } from '../case/mix-up-told.ts';
import { formI765 } from '../facts/cited.ts';
import { defineRule } from './define.ts';

export const cardAndReceiptNumbersAreThirteenCharacters = defineRule({
  id: 'card-and-receipt-numbers-are-thirteen-characters',
  title: 'The card number and the receipt number of the OPT card are three letters and ten digits',
  severity: 'note',
  why: 'No form prints them here, but they show when they were written into another box; that check needs the right ones.',
  cites: [formI765('item 29: the box of a receipt number holds thirteen characters')],
  packets: ['school', 'uscis'],
  check: (view) => tellMisshapen(view, ['student.optCard.number', 'student.optCard.receipt']),
  examples: {
    fails: [
      { student: { optCard: { number: '0000000001' } } },
      { student: { optCard: { receipt: 'IOE000000001' } } },
      { student: { optCard: { number: 'A087654321' } } },
    ],
    passes: [
      {
        student: {
          optCard: { number: 'src 0000000001', receipt: 'IOE-000-000-0001' },
          uscisOnlineAccount: '012345678901',
        },
      },
      { student: { optCard: { number: 'none', receipt: 'none' } } },
    ],
  },
});
