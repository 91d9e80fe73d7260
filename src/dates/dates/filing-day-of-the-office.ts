import { addDays } from '../../case/day-sum.ts';
import { optEnd } from '../../case/opt-end.ts';
import { daysToFileOf } from '../../facts/days-to-file.ts';
import { filingWindow } from '../../facts/filing-window.ts';
import { days } from '../../facts/unit.ts';
import { defineDate } from '../define.ts';

const LIMIT = 'school.limits.daysBeforeOptEnd';

export const filingDayOfTheOffice = defineDate({
  id: 'filing-day-of-the-office',
  title: 'Day by which the office wants the I-765 filed',
  needs: [],
  facts: [],
  from: (view, law) => {
    const [limit, end] = [view.case.school?.limits?.daysBeforeOptEnd, optEnd(view)];
    if (limit === undefined || end === null) return [];
    const day = addDays(end.day, -limit);
    const { last } = daysToFileOf(view, law.law, law.dayFor(filingWindow.dated));
    // A day of the office after that of the law would make a late filing look timely.
    if (last !== null && day > last.day) return [];
    const says = `The office wants it filed ${days.tell(limit)} before OPT ends on ${end.day}. It is a rule of the office, not of the law.`;
    return [{ day, says, office: [LIMIT] }];
  },
});
