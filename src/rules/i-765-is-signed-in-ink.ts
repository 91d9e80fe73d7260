import { signed } from '../case/signature.ts';
import { instructionsI765 } from '../facts/cited.ts';
import { defineRule } from './define.ts';

/** What the instructions take on paper. */
const TAKEN: ReadonlySet<string> = new Set(['ink', 'copy of ink']);

export const i765IsSignedInInk = defineRule({
  id: 'i-765-is-signed-in-ink',
  title: 'A paper I-765 is signed by hand in ink, or is a copy of one that was',
  severity: 'error',
  why: 'USCIS takes no stamped, typewritten or digital name in place of a signature: with an invalid signature it rejects the application, or denies it later.',
  cites: [instructionsI765('signature, and validity of signatures')],
  packets: ['uscis'],
  finds: ['I765-13'],
  check: ({ case: answers }) => {
    const how = signed(answers, 'i765')?.how;
    if (how === undefined || TAKEN.has(how) || answers.filing?.method !== 'paper') return [];
    return [
      {
        path: 'signatures.i765.how',
        says: `The paper I-765 is signed by ${how}; it takes ink, or a photocopy, fax or scan of the page that bears the ink.`,
        fix: 'Print Part 3, sign item 7.a by hand in black ink, and date it.',
      },
    ];
  },
  examples: {
    fails: [
      { signatures: { i765: { how: 'typed name' } } },
      { signatures: { i765: { how: 'stamp' } } },
      { signatures: { i765: { how: 'signature software' } } },
      { signatures: { i765: { how: 'image' } } },
    ],
    passes: [
      { signatures: { i765: { how: 'ink' } } },
      { signatures: { i765: { how: 'copy of ink' } } },
      { signatures: { i765: { how: 'typed name' } }, filing: { method: 'online' } },
      { signatures: { i765: { how: 'typed name' } }, filing: { method: null } },
      { signatures: { i765: { on: '2026-11-20' } } },
    ],
  },
});
