import { instructionsI765 } from '../facts/cited.ts';
import { defineRule } from './define.ts';

export const photoIsNotEdited = defineRule({
  id: 'photo-is-not-edited',
  title: 'The photo is not retouched',
  severity: 'warning',
  why: 'The instructions want unretouched photos; USCIS has warned of edited ones and asks for new photos, which delays the card.',
  cites: [instructionsI765('required documentation, item 3.C, photographs')],
  packets: ['uscis'],
  asks: ['student.photo.isEdited'],
  finds: ['I765-24'],
  check: ({ case: { student } }) =>
    student.photo?.isEdited === true
      ? [
          {
            path: 'student.photo.isEdited',
            says: 'The photo was retouched, or its background was changed.',
            fix: 'Have a photo taken before a white or off-white background, and leave it as it is.',
          },
        ]
      : [],
  examples: {
    fails: [{ student: { photo: { isEdited: true } } }],
    passes: [{ student: { photo: { isEdited: false } } }],
  },
});
