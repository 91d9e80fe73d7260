import { latestTold } from '../case/day-at.ts';
import { filedOn } from '../case/filing-days.ts';
import type { DayPath } from '../case/path.ts';
import { instructionsI765 } from '../facts/cited.ts';
import { defineRule } from './define.ts';

const told: Readonly<Partial<Record<DayPath, string>>> = {
  'school.i20.issuedOn': 'was issued',
  'school.i20.dsoSignedOn': 'was signed by the DSO',
  'school.i20.receivedOn': 'reached you',
};

const paths: readonly DayPath[] = ['school.i20.receivedOn', 'school.i20.dsoSignedOn', 'school.i20.issuedOn'];

export const stemI20IsAtHandWhenFiling = defineRule({
  id: 'stem-i-20-is-at-hand-when-filing',
  title: 'The STEM I-20 is at hand on the day of filing',
  severity: 'warning',
  why: 'A copy of the I-20 with the recommendation, signed by the DSO and the student, goes with the I-765; a filing before it arrived goes without it.',
  cites: [instructionsI765('evidence for a STEM OPT extension')],
  packets: ['uscis'],
  finds: ['I765-20'],
  check: (view) => {
    const filed = filedOn(view);
    const last = latestTold(view, paths);
    if (filed === null || last === null || filed.day >= last.day) return [];
    return [
      {
        path: last.path,
        says: `The I-765 is filed on ${filed.day}, and the STEM I-20 ${told[last.path]} on ${last.day}.`,
        fix: 'File when you have the I-20 and have signed it, or correct the day that is wrong.',
      },
    ];
  },
  examples: {
    fails: [
      { filing: { mailedOn: '2026-11-17' } },
      { school: { i20: { dsoSignedOn: '2026-11-25' } } },
      { school: { i20: { issuedOn: '2026-11-25', dsoSignedOn: null, receivedOn: null } } },
    ],
    passes: [{ filing: { mailedOn: '2026-11-18' } }, { filing: { mailedOn: null } }, { school: { i20: null } }],
  },
});
