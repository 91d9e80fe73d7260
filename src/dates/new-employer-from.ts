import type { View } from '../case/view.ts';

/** First day with a new employer, where the plan is for one; else null. */
export const newEmployerFrom = (view: View): string | null => {
  const change = view.case.plan?.change;
  if (change === undefined || change === 'none' || change.what !== 'new employer') return null;
  return change.on === undefined || change.on === 'none' ? null : change.on;
};
