import { compact } from '../case/identifier.ts';
import { defineRule } from './define.ts';

const PATH = 'student.ssn';

/** Numbers that were printed in advertisements and on cards in wallets. */
const fakes: ReadonlySet<string> = new Set(['078051120', '219099999', '457555462']);

export const socialSecurityNumberIsNotAKnownFake = defineRule({
  id: 'social-security-number-is-not-a-known-fake',
  title: 'The Social Security number is not one of the well-known false ones',
  severity: 'error',
  why: 'A few numbers were printed in advertisements and used by thousands of people since; they belong to nobody who files a form.',
  cites: [
    {
      title: 'python-stdnum 1.18, us.ssn: numbers known from advertisements',
      url: 'https://arthurdejong.org/python-stdnum/',
      seen: null,
    },
  ],
  check: (view) => {
    const answer = view.at(PATH);
    if (answer.is !== 'answered' || !fakes.has(compact(answer.text))) return [];
    return [
      {
        path: PATH,
        says: 'The Social Security number is one that advertisements made known, and it was never yours.',
        fix: 'Copy your own number from your Social Security card, or answer "none" when you never had one.',
      },
    ];
  },
  examples: {
    fails: [
      { student: { ssn: '078-05-1120' } },
      { student: { ssn: '219099999' } },
      { student: { ssn: '457 55 5462' } },
    ],
    passes: [{ student: { ssn: '078-05-1121' } }, { student: { ssn: 'none' } }],
  },
});
