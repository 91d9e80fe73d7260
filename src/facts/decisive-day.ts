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

/** The answer that decides which value of a fact holds, and its day (`YYYY-MM-DD`); null when no answer tells it. There is no clock. */
export function decisiveAnswer(view: View, dated: Dated): { readonly path: DayPath; readonly day: string } | null {
  for (const path of tells[dated]) {
    const answer = view.at(path);
    if (answer.is === 'answered') return { path, day: answer.text };
  }
  return null;
}

/** The day of `decisiveAnswer` alone. */
export const decisiveDay = (view: View, dated: Dated): string | null => decisiveAnswer(view, dated)?.day ?? null;
