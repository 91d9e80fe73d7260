import { dayAt } from '../case/day-at.ts';
import { citeOf } from '../facts/cite-of.ts';
import { filingWindow } from '../facts/filing-window.ts';
import { defineRule } from './define.ts';

const PATH = 'student.optCard.ends';

export const optCardStartsBeforeItEnds = defineRule({
  id: 'opt-card-starts-before-it-ends',
  title: 'The first day of the OPT card is not after its last',
  severity: 'error',
  why: 'The days for filing and the STEM OPT period are counted from the OPT card; with a wrong day all of them are wrong.',
  cites: [citeOf(filingWindow)],
  packets: ['school', 'uscis'],
  check: (view) => {
    const [starts, ends] = [dayAt(view, 'student.optCard.starts'), dayAt(view, PATH)];
    if (starts === null || ends === null || starts <= ends) return [];
    return [
      {
        path: PATH,
        says: `The OPT card is valid from ${starts} to ${ends}, and that is backwards.`,
        fix: 'Copy both days from the front of the card.',
      },
    ];
  },
  examples: {
    fails: [{ student: { optCard: { starts: '2027-01-15' } } }],
    passes: [
      { student: { optCard: { starts: '2027-01-14' } } },
      { student: { optCard: { starts: null } } },
      { student: { optCard: { ends: null } } },
    ],
  },
});
