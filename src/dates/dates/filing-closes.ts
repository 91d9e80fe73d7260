import { optEnd } from '../../case/opt-end.ts';
import { recommendation } from '../../case/recommendation.ts';
import type { View } from '../../case/view.ts';
import { type DaysToFile, daysToFileOf } from '../../facts/days-to-file.ts';
import { filingWindow } from '../../facts/filing-window.ts';
import { recommendationWindow } from '../../facts/recommendation-window.ts';
import { defineDate } from '../define.ts';

const why = ({ last, lastByOpt, lastByRecommendation }: DaysToFile, view: View): string => {
  if (last?.by === 'the end of OPT') {
    const by =
      optEnd(view)?.path === 'student.capGapUntil'
        ? 'OPT ends that day, to which the cap-gap carries it'
        : 'OPT ends that day';
    return lastByRecommendation === null
      ? `${by}. The day of the recommendation is not known yet; it may set an earlier last day.`
      : `${by}, before the days of the recommendation are over on ${lastByRecommendation}.`;
  }
  return lastByOpt === null
    ? 'the days of the recommendation are over. The end of OPT is not known; it may come sooner.'
    : `the days of the recommendation are over, before OPT ends on ${lastByOpt}.`;
};

/** The window is open from the first day to file, and not before the recommendation. */
const opening = ({ earliest, last }: DaysToFile, view: View): string | null => {
  const recommended = recommendation(view)?.day;
  if (earliest === null || recommended === undefined || last === null) return null;
  const opens = recommended > earliest ? recommended : earliest;
  return opens > last.day ? null : opens;
};

export const filingCloses = defineDate({
  id: 'filing-closes',
  title: 'Last day on which USCIS must have the I-765',
  needs: ['student.optCard.ends', 'school.recommendedOn'],
  facts: [filingWindow, recommendationWindow],
  from: (view, law) => {
    const days = daysToFileOf(view, law.law, law.dayFor(filingWindow.dated));
    if (days.last === null) return [];
    const opens = opening(days, view);
    const says = `It must be there, not only on its way: ${why(days, view)} Do not count on a weekend or a holiday to move it.`;
    return [{ day: days.last.day, says, ...(opens === null ? {} : { opens }) }];
  },
});
