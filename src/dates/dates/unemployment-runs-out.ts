import { coveredDays } from '../../case/covered-days.ts';
import { dayAt } from '../../case/day-at.ts';
import { addDays } from '../../case/day-sum.ts';
import { periodsWithoutWork } from '../../case/days-without-work.ts';
import { unemploymentInAll } from '../../facts/unemployment-in-all.ts';
import { defineDate } from '../define.ts';
import { stemEnd } from '../stem-days.ts';

const FIRST = '0001-01-01';

export const unemploymentRunsOut = defineDate({
  id: 'unemployment-runs-out',
  title: 'The days without a job are used up',
  needs: [],
  facts: [unemploymentInAll],
  from: (view, law) => {
    const most = law.value(unemploymentInAll);
    if (most === null) return [];
    const allowed = unemploymentInAll.unit.tell(most);
    const rule = `${allowed} without a job that counts are allowed in OPT and STEM OPT together`;
    const ended = dayAt(view, 'job.ended.on');
    if (ended === null) return [{ day: null, says: `No more than ${rule}.` }];
    const from = dayAt(view, 'student.optCard.starts') ?? FIRST;
    const used = coveredDays(periodsWithoutWork(view), { from, to: ended });
    const day = addDays(ended, Math.max(0, most - used));
    const end = stemEnd(view, law);
    const says = `No more than ${rule}; ${unemploymentInAll.unit.tell(used)} were used by the last day of work, ${ended}.`;
    if (end !== null && day >= end) return [{ day: null, says: `${says} The rest lasts until STEM OPT ends.` }];
    return [{ day, says: `${says} Without another job that counts, this is the last day that is allowed.` }];
  },
});
