import { defineRule } from './define.ts';

const SIGN = /^\s*(?:%|℅|c\s*[/.\\]\s*o\b\.?|c\/o|in care of\b|attn\b\.?)\s*:?\s*/i;

const PATH = 'student.mailingAddress.inCareOf';

export const inCareOfIsANameAlone = defineRule({
  id: 'in-care-of-is-a-name-alone',
  title: 'The in-care-of box holds a name and no sign before it',
  severity: 'note',
  why: 'The form prints "In Care Of Name" beside the box; a sign such as c/o or % is said twice, and the box refuses some of them.',
  cites: [
    {
      title: 'Instructions for Form I-765, edition 08/21/25, item 5.a',
      url: 'https://www.uscis.gov/sites/default/files/document/forms/i-765instr.pdf',
      seen: null,
    },
  ],
  packets: ['uscis'],
  check: (view) => {
    const answer = view.at(PATH);
    if (answer.is !== 'answered') return [];
    const sign = SIGN.exec(answer.onForm)?.[0];
    if (sign === undefined) return [];
    const name = answer.onForm.slice(sign.length);
    return [
      {
        path: PATH,
        says: `The answer begins with the sign "${sign.trim()}", which the form already prints in words.`,
        fix: name === '' ? 'Write the name of whose mailbox it is.' : `Write ${JSON.stringify(name)} alone.`,
      },
    ];
  },
  examples: {
    fails: [
      { student: { mailingAddress: { inCareOf: 'c/o Hostia Housename' } } },
      { student: { mailingAddress: { inCareOf: '% Hostia Housename' } } },
    ],
    passes: [
      { student: { mailingAddress: { inCareOf: 'Hostia Housename' } } },
      { student: { mailingAddress: { inCareOf: 'Coco Housename' } } },
    ],
  },
});
