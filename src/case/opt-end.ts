import { latestOf, type ToldDay, toldDays } from './day-at.ts';
import type { View } from './view.ts';

/** Last day of the present OPT: the end of the cap-gap where there is one, else of the card. Null when neither is told. */
export const optEnd = (view: View): ToldDay | null =>
  latestOf(toldDays(view, ['student.optCard.ends', 'student.capGapUntil']));
