import { dayAt } from '../case/day-at.ts';
import type { View } from '../case/view.ts';
import { newEmployerFrom } from './new-employer-from.ts';

/** A change of the case that the office is told of: what it is, and its day (`YYYY-MM-DD`). */
export interface ReportedChange {
  readonly part: 'new-employer' | 'former-employer' | 'end-of-job' | 'departure';
  readonly title: string;
  readonly day: string;
  /** What happens on the day, a clause. */
  readonly what: string;
}

const departures = {
  'leaving the United States': 'The departure is',
  'change of status': 'The new status begins',
  'transfer to another school': 'The transfer to the other school is',
} as const;

const newEmployer = (view: View): readonly ReportedChange[] => {
  const day = newEmployerFrom(view);
  if (day === null) return [];
  const what = 'The job with the new employer begins';
  return [{ part: 'new-employer', title: 'Report the new employer to the office', day, what }];
};

const formerEmployer = (view: View): readonly ReportedChange[] => {
  const { formerEmployer: former } = view.case;
  const day = dayAt(view, 'formerEmployer.lastDay');
  if (day === null || former === undefined || former === 'none' || former.goesOn === true) return [];
  const what = 'The last day with the former employer is';
  return [{ part: 'former-employer', title: 'Report the end of the former job to the office', day, what }];
};

const endOfJob = (view: View): readonly ReportedChange[] => {
  const day = dayAt(view, 'job.ended.on');
  if (day === null) return [];
  return [
    { part: 'end-of-job', title: 'Report the end of the job to the office', day, what: 'The last day of work is' },
  ];
};

const departure = (view: View): readonly ReportedChange[] => {
  const { departure: told } = view.case;
  const day = dayAt(view, 'departure.on');
  if (day === null || told === undefined || told === 'none' || told.what === undefined) return [];
  return [{ part: 'departure', title: 'Report the end of STEM OPT to the office', day, what: departures[told.what] }];
};

/** The changes of a case that the office is told of within days. */
export const reportedChanges = (view: View): readonly ReportedChange[] =>
  [newEmployer, formerEmployer, endOfJob, departure].flatMap((find) => find(view));

/** The parts by which their dates are told apart. */
export const changeParts: readonly ReportedChange['part'][] = [
  'new-employer',
  'former-employer',
  'end-of-job',
  'departure',
];
