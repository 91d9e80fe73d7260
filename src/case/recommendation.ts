import { earliestTold, type ToldDay } from './day-at.ts';
import type { DayPath } from './path.ts';
import type { View } from './view.ts';

const paths: readonly DayPath[] = ['school.recommendedOn', 'school.i20.dsoSignedOn', 'school.i20.issuedOn'];

/**
 * The day from which the days of the recommendation are counted. USCIS counts from the entry in SEVIS; offices read it
 * as the signature of the DSO or as the issue of the I-20: the earliest of them is safe by every reading.
 */
export const recommendation = (view: View): ToldDay | null => earliestTold(view, paths);
