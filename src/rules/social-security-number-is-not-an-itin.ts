import { itin } from '../case/identifiers/itin.ts';
import { mixUps } from '../case/mix-up.ts';
import { formI765 } from '../facts/cited.ts';
import { defineRule } from './define.ts';

const PATH = 'student.ssn';

export const socialSecurityNumberIsNotAnItin = defineRule({
  id: 'social-security-number-is-not-an-itin',
  title: 'The Social Security number is not an ITIN of the tax office',
  severity: 'error',
  why: 'Item 13 asks for a Social Security number; an Individual Taxpayer Identification Number begins with 9, is given to people who have none, and is not accepted there.',
  cites: [
    formI765('item 13'),
    {
      title: 'python-stdnum 1.18, us.itin: shape of an ITIN',
      url: 'https://arthurdejong.org/python-stdnum/',
      seen: null,
    },
  ],
  check: (view) => {
    const answer = view.at(PATH);
    if (answer.is !== 'answered' || !mixUps(view).has(PATH) || itin.canonical(answer.text) === null) return [];
    return [
      {
        path: PATH,
        says: 'The Social Security number has the shape of an ITIN, which begins with 9.',
        fix: 'Copy the number from the Social Security card, or answer "none" when you never had one.',
      },
    ];
  },
  examples: {
    fails: [{ student: { ssn: '900-70-1234' } }, { student: { ssn: '999881234' } }],
    passes: [{ student: { ssn: '899-70-1234' } }, { student: { ssn: 'none' } }],
  },
});
