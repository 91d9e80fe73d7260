import { addDays } from '../../case/day-sum.ts';
import { sevpPortalEdits } from '../../facts/sevp-portal-edits.ts';
import { defineDate } from '../define.ts';
import { stemEnd } from '../stem-days.ts';

export const sevpPortalReadOnly = defineDate({
  id: 'sevp-portal-read-only',
  title: 'The SEVP Portal can only be read from now on',
  needs: ['school.stemPeriod.to'],
  facts: [sevpPortalEdits],
  from: (view, law) => {
    const [end, after] = [stemEnd(view, law), law.value(sevpPortalEdits)];
    if (end === null || after === null) return [];
    const says = `It takes no changes ${sevpPortalEdits.unit.tell(after)} after STEM OPT ends on ${end}, by the figure of one office. Give the last days of the job before; delete no employer.`;
    return [{ day: addDays(end, after), says }];
  },
});
