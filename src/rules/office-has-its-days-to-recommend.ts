import { dayAt } from '../case/day-at.ts';
import { addDays } from '../case/day-sum.ts';
import { optEnd } from '../case/opt-end.ts';
import { recommendation } from '../case/recommendation.ts';
import type { View } from '../case/view.ts';
import { citeOf } from '../facts/cite-of.ts';
import { filingWindow } from '../facts/filing-window.ts';
import { days } from '../facts/unit.ts';
import { defineRule } from './define.ts';

const PATH = 'filing.preparedOn';

const limitAt = (view: View, path: 'school.limits.processingDays' | 'school.limits.daysBeforeOptEnd'): number => {
  const answer = view.at(path);
  return answer.is === 'answered' && typeof answer.value === 'number' ? answer.value : 0;
};

export const officeHasItsDaysToRecommend = defineRule({
  id: 'office-has-its-days-to-recommend',
  title: 'The office has its days to recommend before the I-765 has to be filed',
  severity: 'warning',
  why: 'The I-765 is filed after the recommendation and must arrive by the end of OPT; a request that leaves the office fewer days than it takes may come too late.',
  cites: [citeOf(filingWindow)],
  packets: ['school'],
  check: (view) => {
    const [asked, end] = [dayAt(view, PATH), optEnd(view)];
    if (asked === null || end === null || asked > end.day || recommendation(view) !== null) return [];
    const takes = limitAt(view, 'school.limits.processingDays');
    const ready = addDays(asked, takes);
    const latest = addDays(end.day, -limitAt(view, 'school.limits.daysBeforeOptEnd'));
    if (ready <= latest) return [];
    return [
      {
        path: PATH,
        says: `The request is made on ${asked} and the office takes ${days.tell(takes)}: the I-20 comes on ${ready}, and the I-765 is to be filed by ${latest}.`,
        fix: 'Ask the office at once whether it can recommend sooner.',
      },
    ];
  },
  examples: {
    fails: [
      { school: { recommendedOn: null, i20: null }, filing: { preparedOn: '2026-12-25' } },
      { school: { recommendedOn: 'none', i20: null }, filing: { preparedOn: '2027-01-14' } },
      {
        school: { recommendedOn: null, i20: null, limits: { daysBeforeOptEnd: null } },
        filing: { preparedOn: '2027-01-08' },
      },
      {
        school: { recommendedOn: null, i20: null, limits: { processingDays: null } },
        filing: { preparedOn: '2027-01-01' },
      },
    ],
    passes: [
      { school: { recommendedOn: null, i20: null }, filing: { preparedOn: '2026-12-24' } },
      {
        school: { recommendedOn: null, i20: null, limits: { daysBeforeOptEnd: null } },
        filing: { preparedOn: '2027-01-07' },
      },
      { filing: { preparedOn: '2026-12-25' } },
      { school: { recommendedOn: null, i20: null }, filing: { preparedOn: '2027-01-15' } },
      { school: { recommendedOn: null, i20: null, limits: null }, filing: { preparedOn: '2027-01-14' } },
      { school: { recommendedOn: null, i20: null }, filing: { preparedOn: null } },
      { school: { recommendedOn: null, i20: null }, student: { optCard: { ends: null } } },
    ],
  },
});
