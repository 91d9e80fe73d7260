import { addDays } from '../../case/day-sum.ts';
import { changeReport } from '../../facts/change-report.ts';
import { defineDate } from '../define.ts';
import { newEmployerFrom } from '../new-employer-from.ts';

export const changesReported = defineDate({
  id: 'changes-reported',
  title: 'Report every change to the office',
  needs: [],
  facts: [changeReport],
  from: (view, law) => {
    const within = law.value(changeReport);
    if (within === null) return [];
    const limit = changeReport.unit.tell(within);
    const duty = {
      day: null,
      says: `A new name, home address, email, employer, work address or the loss of the job is reported to the office within ${limit}. Calendar days are the safe reading.`,
    };
    const on = newEmployerFrom(view);
    if (on === null) return [duty];
    const closes = addDays(on, within);
    const says = `The job with the new employer begins on ${on}; the office is told within ${limit}, by ${closes}.`;
    return [{ part: 'new-employer', title: 'Report the new employer to the office', day: on, closes, says }, duty];
  },
});
