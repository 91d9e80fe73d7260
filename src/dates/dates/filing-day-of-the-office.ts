import { addDays } from '../../case/day-sum.ts';
import { optEnd } from '../../case/opt-end.ts';
import { days } from '../../facts/unit.ts';
import { defineDate } from '../define.ts';

const LIMIT = 'school.limits.daysBeforeOptEnd';

export const filingDayOfTheOffice = defineDate({
  id: 'filing-day-of-the-office',
  title: 'Day by which the office wants the I-765 filed',
  needs: [],
  facts: [],
  from: (view) => {
    const [limit, end] = [view.case.school?.limits?.daysBeforeOptEnd, optEnd(view)];
    if (limit === undefined || end === null) return [];
    const says = `The office wants it filed ${days.tell(limit)} before OPT ends on ${end.day}. It is a rule of the office, not of the law.`;
    return [{ day: addDays(end.day, -limit), says, office: [LIMIT] }];
  },
});
