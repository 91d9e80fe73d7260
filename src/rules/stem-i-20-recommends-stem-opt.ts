import { instructionsI765 } from '../facts/cited.ts';
import { defineRule } from './define.ts';

const PATH = 'school.i20.recommends';

export const stemI20RecommendsStemOpt = defineRule({
  id: 'stem-i-20-recommends-stem-opt',
  title: 'The I-20 of the packet recommends STEM OPT',
  severity: 'error',
  why: 'The I-765 for the extension rests on an I-20 whose page 2 recommends STEM OPT; the I-20 of the first OPT recommends something else, and with it USCIS denies the extension.',
  cites: [instructionsI765('evidence for a STEM OPT extension')],
  packets: ['uscis'],
  asks: [PATH],
  finds: ['I765-20'],
  check: (view) => {
    const answer = view.at(PATH);
    if (answer.is !== 'answered' || answer.value === 'STEM OPT') return [];
    return [
      {
        path: PATH,
        says: 'Page 2 of the I-20 recommends post-completion OPT, which is the first OPT and not its STEM extension.',
        fix: 'Use the I-20 that the DSO issued with the STEM OPT recommendation; ask the office for it if you have none.',
      },
    ];
  },
  examples: {
    fails: [{ school: { i20: { recommends: 'post-completion OPT' } } }],
    passes: [{ school: { i20: { recommends: 'STEM OPT' } } }, { school: { i20: { recommends: null } } }],
  },
});
