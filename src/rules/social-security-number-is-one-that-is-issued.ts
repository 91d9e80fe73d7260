import { itin } from '../case/identifiers/itin.ts';
import { tellMisshapen } from '../case/mix-up-told.ts';
import { formI765 } from '../facts/cited.ts';
import { defineRule } from './define.ts';

const PATH = 'student.ssn';

export const socialSecurityNumberIsOneThatIsIssued = defineRule({
  id: 'social-security-number-is-one-that-is-issued',
  title: 'The Social Security number is nine digits that can be issued',
  severity: 'error',
  why: 'A number that was never issued, or that is another number, ties the filing to no record or to that of a stranger.',
  cites: [
    formI765('item 13'),
    {
      title: 'python-stdnum 1.18, us.ssn: areas, groups and serial numbers that are never issued',
      url: 'https://arthurdejong.org/python-stdnum/',
      seen: null,
    },
  ],
  check: (view) => {
    const told = tellMisshapen(view, [PATH]);
    const answer = view.at(PATH);
    // An ITIN has its own rule.
    if (told.length === 0 || answer.is !== 'answered' || itin.canonical(answer.text) !== null) return [];
    return told;
  },
  examples: {
    fails: [
      { student: { ssn: '000-45-6789' } },
      { student: { ssn: '666-45-6789' } },
      { student: { ssn: '123-00-6789' } },
      { student: { ssn: '123-45-0000' } },
      { student: { ssn: '12345678' } },
      { student: { ssn: 'N0001234567' } },
    ],
    passes: [{ student: { ssn: '665 01 0001' } }, { student: { ssn: 'none' } }],
  },
});
