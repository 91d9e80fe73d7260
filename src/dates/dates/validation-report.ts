import { addDays, addMonths } from '../../case/day-sum.ts';
import type { CasePath } from '../../case/path.ts';
import { days, months } from '../../facts/unit.ts';
import { validationClose } from '../../facts/validation-close.ts';
import { validationMonths } from '../../facts/validation-months.ts';
import { defineDate } from '../define.ts';
import { stemStart } from '../stem-days.ts';

const OPENS: CasePath = 'school.limits.reportOpensDaysBefore';
const CLOSES: CasePath = 'school.limits.reportClosesDaysAfter';

export const validationReport = defineDate({
  id: 'validation-report',
  title: 'Validation reports',
  needs: ['school.stemPeriod.from'],
  facts: [validationMonths, validationClose],
  from: (view, law) => {
    const [start, all, most] = [stemStart(view), law.value(validationMonths), law.value(validationClose)];
    if (start === null || all === null || most === null) return [];
    const { reportOpensDaysBefore: before, reportClosesDaysAfter: after } = view.case.school?.limits ?? {};
    // An office that gives more days than the law does not make a late report timely.
    const within = Math.min(most, after ?? most);
    const office: readonly CasePath[] = [
      ...(before === undefined ? [] : [OPENS]),
      ...(after === undefined ? [] : [CLOSES]),
    ];
    return all.map((count) => {
      const day = addMonths(start.day, count);
      const opens = addDays(day, -(before ?? 0));
      const closes = addDays(day, within);
      const taken =
        before === undefined
          ? 'The office says from which day it takes the report'
          : `The office takes it from ${opens}`;
      const says = `Confirm name, addresses and employer to the school, ${months.tell(count)} after STEM OPT begins, even when nothing changed. ${taken}; it is due within ${days.tell(within)}, by ${closes}. Calendar days are counted here.`;
      return {
        part: String(count),
        title: `Validation report after ${months.tell(count)}`,
        day,
        opens,
        closes,
        says,
        office,
      };
    });
  },
});
