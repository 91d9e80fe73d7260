import { papersOf } from '../case/papers.ts';
import { instructionsI765 } from '../facts/cited.ts';
import { defineRule } from './define.ts';

export const i983StaysOutOfTheUscisPacket = defineRule({
  id: 'i-983-stays-out-of-the-uscis-packet',
  title: 'The I-983 does not go to USCIS with the I-765',
  severity: 'warning',
  why: 'The training plan is for the school; USCIS asks for it when it wants to see it, and the evidence list of the I-765 does not name it.',
  cites: [
    instructionsI765('required documentation, and 24-month extension for STEM students'),
    {
      title: 'Tufts University, STEM Extension of OPT: the plan is not submitted to USCIS (stored copy)',
      url: 'https://www.tufts.edu/',
      seen: null,
    },
  ],
  packets: ['uscis'],
  finds: ['I765-34'],
  check: ({ case: answers }) =>
    (papersOf(answers) ?? []).flatMap((paper, index) =>
      paper.is === 'I-983'
        ? [
            {
              path: `documents.${index}.is`,
              says: 'The I-983 is among the papers for USCIS, which does not ask for it.',
              fix: 'Take it out and keep it; the school gets it, and USCIS when it asks.',
            },
          ]
        : [],
    ),
  examples: {
    fails: [{ documents: [{ is: 'I-983' }] }],
    passes: [{ documents: [{ is: 'I-94' }] }, { documents: 'none' }, { documents: null }],
  },
});
