import type { CasePath } from '../case/path.ts';
import type { View } from '../case/view.ts';
import { formI983, instructionsI765 } from '../facts/cited.ts';
import { defineRule } from './define.ts';

const PATH = 'student.aNumber';

const onCard = [
  'student.optCard.category',
  'student.optCard.starts',
  'student.optCard.ends',
  'student.optCard.number',
] as const satisfies readonly CasePath[];

const hasCard = (view: View): boolean => onCard.some((path) => view.at(path).is === 'answered');

export const aNumberIsGivenWithTheOptCard = defineRule({
  id: 'a-number-is-given-with-the-opt-card',
  title: 'The A-Number is given when there is an OPT card, which prints it',
  severity: 'warning',
  why: 'Every employment authorization card prints an A-Number ("USCIS#"); without it the filing is not joined to the record of the first OPT, and the I-983 lacks the employment authorization number.',
  cites: [instructionsI765('item 8'), formI983('section 1: employment authorization number')],
  finds: ['I765-25'],
  check: (view) =>
    view.at(PATH).is === 'none' && hasCard(view)
      ? [
          {
            path: PATH,
            says: 'There is no A-Number in the answers, but there is an OPT card, and every such card prints one.',
            fix: 'Copy the number beside "USCIS#" from the front of the OPT card.',
          },
        ]
      : [],
  examples: {
    fails: [
      { student: { aNumber: 'none' } },
      { student: { aNumber: 'none', optCard: { category: null, starts: null, number: null } } },
    ],
    passes: [
      { student: { aNumber: '012345678' } },
      { student: { aNumber: 'none', optCard: { category: null, starts: null, ends: null, number: 'none' } } },
      { student: { aNumber: null } },
    ],
  },
});
