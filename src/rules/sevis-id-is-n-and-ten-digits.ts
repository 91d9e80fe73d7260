import { sevisId } from '../case/identifiers/sevis-id.ts';
import { defineRule } from './define.ts';

const PATH = 'student.sevisId';

export const sevisIdIsNAndTenDigits = defineRule({
  id: 'sevis-id-is-n-and-ten-digits',
  title: 'The SEVIS id is N and ten digits',
  severity: 'error',
  why: 'With a digit too few or too many the form names no record in SEVIS, or that of another person.',
  cites: [
    {
      title: 'Form I-765, edition 08/21/25, item 26: the box has the N printed before it',
      url: 'https://www.uscis.gov/sites/default/files/document/forms/i-765.pdf',
      seen: null,
    },
  ],
  check: (view) => {
    const answer = view.at(PATH);
    if (answer.is !== 'answered' || sevisId.canonical(answer.text) !== null) return [];
    return [
      {
        path: PATH,
        says: 'The SEVIS id is not N and ten digits.',
        fix: 'Copy it from the top of the newest I-20, N and all ten digits.',
      },
    ];
  },
  examples: {
    fails: [{ student: { sevisId: 'N000123456' } }, { student: { sevisId: '00012345678' } }],
    passes: [{ student: { sevisId: 'N-0001234567' } }, { student: { sevisId: '0001234567' } }],
  },
});
