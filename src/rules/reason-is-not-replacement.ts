import { formI765, instructionsI765 } from '../facts/cited.ts';
import { defineRule } from './define.ts';

export const reasonIsNotReplacement = defineRule({
  id: 'reason-is-not-replacement',
  title: 'The reason for applying is not the replacement of a card',
  severity: 'error',
  why: 'Item 1.b is for a card that was lost, stolen or damaged, or has errors; an extension asked for with it is not an application for STEM OPT.',
  cites: [formI765('Part 1, items 1.a to 1.c'), instructionsI765('definitions, and Part 1')],
  packets: ['uscis'],
  finds: ['I765-37'],
  check: ({ case: { filing } }) =>
    filing?.reason === 'replacement'
      ? [
          {
            path: 'filing.reason',
            says: 'The reason for applying is the replacement of a card, item 1.b.',
            fix: 'Choose "initial" or "renewal"; by the instructions a first card under (c)(3)(C) is initial, and some offices say renewal: ask yours.',
          },
        ]
      : [],
  examples: {
    fails: [{ filing: { reason: 'replacement' } }],
    passes: [{ filing: { reason: 'initial' } }, { filing: { reason: 'renewal' } }],
  },
});
