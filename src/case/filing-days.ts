import { dayAt, firstTold, type ToldDay } from './day-at.ts';
import { addDays } from './day-sum.ts';
import type { DayPath } from './path.ts';
import type { View } from './view.ts';

/** How the I-765 is filed; null when the case does not tell. */
export const filingMethod = (view: View): 'paper' | 'online' | null => {
  const answer = view.at('filing.method');
  if (answer.is !== 'answered') return null;
  return answer.text === 'online' ? 'online' : 'paper';
};

/** Answers that tell when the I-765 leaves the student's hands, that of the method first. */
const leaving: Readonly<Record<'paper' | 'online', readonly DayPath[]>> = {
  paper: ['filing.mailedOn', 'filing.submittedOn'],
  online: ['filing.submittedOn', 'filing.mailedOn'],
};

/** The day on which the I-765 is mailed or submitted. */
export const filedOn = (view: View): ToldDay | null => firstTold(view, leaving[filingMethod(view) ?? 'paper']);

/** The day on which USCIS receives the I-765. */
export interface Receipt extends ToldDay {
  /** False when it is only the first day on which the mail can arrive. */
  readonly isTold: boolean;
}

/**
 * The day of receipt: online that of the submission, on paper the expected one. A packet that is mailed cannot arrive
 * before the next day, whatever is expected.
 */
export const receipt = (view: View): Receipt | null =>
  filingMethod(view) === 'online' ? onlineReceipt(view) : paperReceipt(view);

const ONLINE: readonly DayPath[] = ['filing.submittedOn', 'filing.expectedReceipt'];

const onlineReceipt = (view: View): Receipt | null => {
  const told = firstTold(view, ONLINE);
  return told === null ? null : { path: told.path, day: told.day, isTold: true };
};

const paperReceipt = (view: View): Receipt | null => {
  const [expected, mailed] = [dayAt(view, 'filing.expectedReceipt'), dayAt(view, 'filing.mailedOn')];
  if (expected !== null && (mailed === null || expected > mailed))
    return { path: 'filing.expectedReceipt', day: expected, isTold: true };
  return mailed === null ? null : { path: 'filing.mailedOn', day: addDays(mailed, 1), isTold: false };
};
