import { latestTold, type ToldDay } from './day-at.ts';
import type { DayPath } from './path.ts';
import type { View } from './view.ts';

const paths: readonly DayPath[] = ['student.optCard.ends', 'student.capGapUntil'];

/** Last day of the present OPT: the end of the cap-gap where there is one, else of the card. Null when neither is told. */
export const optEnd = (view: View): ToldDay | null => latestTold(view, paths);
