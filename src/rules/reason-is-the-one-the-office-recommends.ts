import { formI765, instructionsI765 } from '../facts/cited.ts';
import { defineRule } from './define.ts';

const NAMES = { initial: 'initial permission, item 1.a', renewal: 'renewal, item 1.c' } as const;

const DEFINITIONS = 'By the instructions a first card under (c)(3)(C) is initial, and offices differ';

export const reasonIsTheOneTheOfficeRecommends = defineRule({
  id: 'reason-is-the-one-the-office-recommends',
  title: 'The reason for applying is the one that the office recommends',
  severity: 'note',
  why: 'The instructions call a card initial when it is the first under its category, and a renewal when it follows one under the same; some offices have STEM students choose renewal, which also wants a copy of the card.',
  cites: [
    instructionsI765('definitions of initial and renewal EAD, and Part 1'),
    formI765('Part 1, items 1.a and 1.c'),
  ],
  packets: ['uscis'],
  check: ({ case: { filing, school } }) => {
    const reason = filing?.reason;
    const recommended = school?.recommendsReason;
    if (reason === undefined || reason === 'replacement' || reason === recommended) return [];
    if (recommended === undefined && reason === 'initial') return [];
    return [
      {
        path: 'filing.reason',
        says:
          recommended === undefined
            ? `The reason for applying is ${NAMES[reason]}. ${DEFINITIONS}.`
            : `The reason for applying is ${NAMES[reason]}, and the office recommends ${NAMES[recommended]}. ${DEFINITIONS}.`,
        fix: 'Ask your adviser which one the office wants, and keep the one that you both stand by.',
      },
    ];
  },
  examples: {
    fails: [
      { filing: { reason: 'renewal' } },
      { school: { recommendsReason: 'renewal' } },
      { filing: { reason: 'renewal' }, school: { recommendsReason: null } },
    ],
    passes: [
      { filing: { reason: 'renewal' }, school: { recommendsReason: 'renewal' } },
      { school: { recommendsReason: null } },
      { filing: { reason: 'replacement' } },
      { filing: { reason: null } },
    ],
  },
});
