import { dayAt } from '../case/day-at.ts';
import { defineRule } from './define.ts';

const PATH = 'filing.isAlsoFiledOtherwise';

export const i765IsFiledOneWayOnly = defineRule({
  id: 'i-765-is-filed-one-way-only',
  title: 'The I-765 is filed online or on paper, not both',
  severity: 'error',
  why: 'The second of two filings of the same case is a duplicate, and USCIS denies a duplicate.',
  cites: [{ title: 'USCIS, page of Form I-765', url: 'https://www.uscis.gov/i-765', seen: '2026-04-30' }],
  packets: ['uscis'],
  asks: [PATH],
  finds: ['I765-21'],
  check: (view) => {
    const answer = view.at(PATH);
    const fix =
      'File it one way, and give the day of the other as "none"; if both are on their way, ask your office which one to withdraw.';
    if (answer.is === 'answered' && answer.value === true)
      return [{ path: PATH, says: 'The same I-765 is filed online and on paper.', fix }];
    const [mailed, submitted] = [dayAt(view, 'filing.mailedOn'), dayAt(view, 'filing.submittedOn')];
    if (mailed === null || submitted === null) return [];
    return [
      {
        path: 'filing.submittedOn',
        says: `The I-765 is mailed on ${mailed} and submitted online on ${submitted}: the same case is filed twice.`,
        fix,
      },
    ];
  },
  examples: {
    fails: [
      { filing: { isAlsoFiledOtherwise: true } },
      { filing: { submittedOn: '2026-11-24' } },
      { filing: { submittedOn: '2026-11-24', isAlsoFiledOtherwise: null } },
      { filing: { submittedOn: '2026-11-24', isAlsoFiledOtherwise: true } },
    ],
    passes: [
      { filing: { isAlsoFiledOtherwise: false } },
      { filing: { isAlsoFiledOtherwise: null } },
      { filing: { submittedOn: '2026-11-24', mailedOn: 'none' } },
    ],
  },
});
