import { addDays } from '../../case/day-sum.ts';
import { gracePeriod } from '../../facts/grace-period.ts';
import { defineDate } from '../define.ts';
import { stemEnd } from '../stem-days.ts';

export const gracePeriodEnds = defineDate({
  id: 'grace-period-ends',
  title: 'Last day of the grace period',
  needs: ['school.stemPeriod.to'],
  facts: [gracePeriod],
  from: (view, law) => {
    const [end, after] = [stemEnd(view, law), law.value(gracePeriod)];
    if (end === null || after === null) return [];
    const says = `A student may stay for ${gracePeriod.unit.tell(after)} after STEM OPT ends on ${end}, without work.`;
    return [{ day: addDays(end, after), opens: addDays(end, 1), says }];
  },
});
