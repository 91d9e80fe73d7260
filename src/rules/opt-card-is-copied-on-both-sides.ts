import { holds, papersOf } from '../case/papers.ts';
import { instructionsI765 } from '../facts/cited.ts';
import { defineRule } from './define.ts';

export const optCardIsCopiedOnBothSides = defineRule({
  id: 'opt-card-is-copied-on-both-sides',
  title: 'Front and back of the OPT card go with the I-765',
  severity: 'warning',
  why: 'The instructions ask for a copy of the last card, front and back; without one of them USCIS may ask for it, and the case waits.',
  cites: [instructionsI765('required documentation, item 3.B')],
  packets: ['uscis'],
  finds: ['I765-31'],
  check: ({ case: answers }) => {
    const papers = papersOf(answers);
    if (papers === null || holds(papers, 'OPT card, both sides')) return [];
    const [front, back] = [holds(papers, 'OPT card, front'), holds(papers, 'OPT card, back')];
    if (front && back) return [];
    const lacks = front ? 'the back of the OPT card' : back ? 'the front of the OPT card' : 'a copy of the OPT card';
    return [
      {
        path: 'documents',
        says: `Among the papers there is not ${lacks}.`,
        fix: 'Copy front and back of the OPT card, and add the paper to "documents".',
      },
    ];
  },
  examples: {
    fails: [
      { documents: [{ is: 'OPT card, front' }] },
      { documents: [{ is: 'OPT card, back' }] },
      { documents: [{ is: 'I-94' }] },
    ],
    passes: [
      { documents: [{ is: 'OPT card, both sides' }] },
      { documents: [{ is: 'OPT card, back' }, { is: 'OPT card, front' }] },
      { documents: 'none' },
    ],
  },
});
