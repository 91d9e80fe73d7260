import { addDays } from '../../case/day-sum.ts';
import { changeReport } from '../../facts/change-report.ts';
import { defineDate } from '../define.ts';
import { changeParts, reportedChanges } from '../reported-changes.ts';

export const changesReported = defineDate({
  id: 'changes-reported',
  title: 'Report every change to the office',
  needs: [],
  parts: changeParts,
  facts: [changeReport],
  from: (view, law) => {
    const within = law.value(changeReport);
    if (within === null) return [];
    const limit = changeReport.unit.tell(within);
    const changes = reportedChanges(view).map(({ part, title, day, what }) => {
      const closes = addDays(day, within);
      const says = `${what} on ${day}; the office is told within ${limit}, by ${closes}.`;
      return { part, title, day, closes, says };
    });
    const duty = {
      day: null,
      says: `A new name, home address, email, employer, work address or the loss of the job is reported to the office within ${limit}. Calendar days are the safe reading.`,
    };
    return [...changes, duty];
  },
});
