import { dayAt } from '../../case/day-at.ts';
import type { View } from '../../case/view.ts';
import { addWeekdays } from '../../case/weekdays.ts';
import { employerDepartureReport } from '../../facts/employer-departure-report.ts';
import { defineDate } from '../define.ts';
import { reportedChanges } from '../reported-changes.ts';

/** Last day of the job that is over; null while it goes on or is only interrupted. */
const jobEnd = (view: View): string | null => {
  const ended = view.case.job?.ended;
  if (ended === undefined || ended === 'none' || ended.how === 'furloughed') return null;
  return dayAt(view, 'job.ended.on');
};

const formerEnd = (view: View): string | null =>
  reportedChanges(view).find(({ part }) => part === 'former-employer')?.day ?? null;

export const employerReportsDeparture = defineDate({
  id: 'employer-reports-departure',
  title: 'The employer reports the end of the job',
  needs: [],
  parts: ['former-employer'],
  facts: [employerDepartureReport],
  from: (view, law) => {
    const within = law.value(employerDepartureReport);
    if (within === null) return [];
    const told = employerDepartureReport.unit.tell(within);
    const rule = `The employer tells the office within ${told} when the student leaves or is dismissed`;
    const dated = (on: string) => {
      const closes = addWeekdays(on, within);
      const says = `${rule}. The last day of work is ${on}, so by ${closes}, counted from Monday to Friday; holidays are not looked up here.`;
      return { day: on, closes, says };
    };
    const duty = {
      day: null,
      says: `${rule}; ${told} in a row without coming and without consent count as leaving.`,
    };
    const [end, former] = [jobEnd(view), formerEnd(view)];
    const title = 'The former employer reports the end of the job';
    return [
      ...(former === null ? [] : [{ part: 'former-employer', title, ...dated(former) }]),
      end === null ? duty : dated(end),
    ];
  },
});
