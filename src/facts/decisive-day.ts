import type { DayPath } from '../case/path.ts';
import type { View } from '../case/view.ts';
import type { Dated } from './define.ts';

/** Which answers tell the day that decides for a fact, the best first. */
const tells: Readonly<Record<Dated, readonly DayPath[]>> = {
  filing: ['filing.mailedOn', 'filing.submittedOn', 'filing.preparedOn'],
  receipt: ['filing.expectedReceipt', 'filing.mailedOn', 'filing.submittedOn', 'filing.preparedOn'],
  recommendation: ['school.recommendedOn', 'filing.preparedOn'],
  preparation: ['filing.preparedOn'],
};

/** The day of the case (`YYYY-MM-DD`) that decides which value of a fact holds; null when no answer tells it. There is no clock. */
export function decisiveDay(view: View, dated: Dated): string | null {
  for (const path of tells[dated]) {
    const answer = view.at(path);
    if (answer.is === 'answered') return answer.text;
  }
  return null;
}
