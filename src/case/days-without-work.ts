import { coveredDays, type Period } from './covered-days.ts';
import type { View } from './view.ts';

/** A day that is told, not "none". */
const isTold = (day: string | undefined): day is string => day !== undefined && day !== 'none';

/** The periods without a job that counts of which both days are told. */
export const periodsWithoutWork = ({ case: { student } }: View): readonly Period[] => {
  const { unemployment } = student;
  if (unemployment === undefined || unemployment === 'none') return [];
  return unemployment.flatMap(({ from, to }) => (isTold(from) && isTold(to) ? [{ from, to }] : []));
};

/** Days without a job that counts, from one day to another. */
export const daysWithoutWork = (view: View, within: Period): number => coveredDays(periodsWithoutWork(view), within);
