import { instructionsI765 } from '../facts/cited.ts';
import { defineRule } from './define.ts';

export const photoIsNotUsedBefore = defineRule({
  id: 'photo-is-not-used-before',
  title: 'The photo is not one of an earlier card, passport or visa',
  severity: 'warning',
  why: 'A photo that USCIS or a consulate already has shows by itself that it is not recent.',
  cites: [
    instructionsI765('required documentation, item 3.C, photographs'),
    {
      title: 'Duke University, OPT 24-Month STEM Extension: new photos that have never been used before (stored copy)',
      url: 'https://duke.edu/',
      seen: null,
    },
  ],
  packets: ['uscis'],
  asks: ['student.photo.isUsedBefore'],
  finds: ['I765-24'],
  check: ({ case: { student } }) =>
    student.photo?.isUsedBefore === true
      ? [
          {
            path: 'student.photo.isUsedBefore',
            says: 'The same photo was used for an earlier card, passport or visa.',
            fix: 'Have a new photo taken.',
          },
        ]
      : [],
  examples: {
    fails: [{ student: { photo: { isUsedBefore: true } } }],
    passes: [{ student: { photo: { isUsedBefore: false } } }],
  },
});
