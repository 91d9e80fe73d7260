import { signed } from '../case/signature.ts';
import { formI765 } from '../facts/cited.ts';
import { defineRule } from './define.ts';

export const i765SignatureBearsItsDay = defineRule({
  id: 'i-765-signature-bears-its-day',
  title: 'The signature of the I-765 bears its day',
  severity: 'error',
  why: 'Part 3 has a box for the date beside the signature, and the applicant has to sign and date.',
  cites: [formI765('Part 3, items 7.a and 7.b')],
  packets: ['uscis'],
  finds: ['I765-12'],
  check: ({ case: answers }) =>
    signed(answers, 'i765')?.on === 'none'
      ? [
          {
            path: 'signatures.i765.on',
            says: 'The I-765 is signed and bears no date.',
            fix: 'Write the day of the signature into item 7.b, as mm/dd/yyyy.',
          },
        ]
      : [],
  examples: {
    fails: [{ signatures: { i765: { how: 'ink', on: 'none' } } }],
    passes: [{ signatures: { i765: { how: 'ink', on: '2026-11-22' } } }, { signatures: { i765: { how: 'ink' } } }],
  },
});
