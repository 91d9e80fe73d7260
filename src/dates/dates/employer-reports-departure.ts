import { employerDepartureReport } from '../../facts/employer-departure-report.ts';
import { defineDate } from '../define.ts';

export const employerReportsDeparture = defineDate({
  id: 'employer-reports-departure',
  title: 'The employer reports the end of the job',
  needs: [],
  facts: [employerDepartureReport],
  from: (_view, law) => {
    const within = law.value(employerDepartureReport);
    if (within === null) return [];
    const told = employerDepartureReport.unit.tell(within);
    const says = `The employer tells the office within ${told} when the student leaves or is dismissed; ${told} in a row without coming and without consent count as leaving.`;
    return [{ day: null, says }];
  },
});
