import { said } from '../case/said.ts';
import { instructionsI765 } from '../facts/cited.ts';
import { defineRule } from './define.ts';

export const nameIsOnTheMailbox = defineRule({
  id: 'name-is-on-the-mailbox',
  title: 'The name to whom the card is sent is on the mailbox',
  severity: 'warning',
  why: 'A carrier who finds neither your name nor that of the person in care of on the mailbox may send the card back to USCIS.',
  cites: [
    instructionsI765('items 5.a to 5.f, in care of name'),
    {
      title: 'University of Rochester, Form I-765: mailing address (stored copy)',
      url: 'https://rochester.edu/iso/current-students/working/f-1-opt/i-765',
      seen: null,
    },
  ],
  packets: ['uscis'],
  asks: ['student.mailingAddress.nameIsOnMailbox'],
  finds: ['I765-23'],
  check: ({ case: { student } }) => {
    const { nameIsOnMailbox, inCareOf } = student.mailingAddress ?? {};
    if (nameIsOnMailbox !== false) return [];
    const host = said(inCareOf);
    return [
      {
        path: 'student.mailingAddress.nameIsOnMailbox',
        says:
          host === null
            ? 'Your name is not on the mailbox, and nobody is named in care of.'
            : 'The name of the person in care of is not on the mailbox.',
        fix:
          host === null
            ? 'Put your name on the mailbox, or name whose mailbox it is in "inCareOf", item 5.a.'
            : 'Put that name on the mailbox, and yours beside it.',
      },
    ];
  },
  examples: {
    fails: [
      { student: { mailingAddress: { nameIsOnMailbox: false } } },
      { student: { mailingAddress: { nameIsOnMailbox: false, inCareOf: 'Hostia Housename' } } },
    ],
    passes: [{ student: { mailingAddress: { inCareOf: 'Hostia Housename' } } }],
  },
});
