import { addMonths } from '../../case/day-sum.ts';
import { sevpPortalAccess } from '../../facts/sevp-portal-access.ts';
import { defineDate } from '../define.ts';
import { stemEnd } from '../stem-days.ts';

export const sevpPortalCloses = defineDate({
  id: 'sevp-portal-closes',
  title: 'The SEVP Portal closes, about',
  needs: ['school.stemPeriod.to'],
  facts: [sevpPortalAccess],
  from: (view, law) => {
    const [end, after] = [stemEnd(view, law), law.value(sevpPortalAccess)];
    if (end === null || after === null) return [];
    const says = `Access ends about ${sevpPortalAccess.unit.tell(after)} after STEM OPT ends on ${end}. Save a copy of the record before.`;
    return [{ day: addMonths(end, after), says }];
  },
});
