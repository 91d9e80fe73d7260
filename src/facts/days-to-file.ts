import { dayAt } from '../case/day-at.ts';
import { addDays } from '../case/day-sum.ts';
import { optEnd } from '../case/opt-end.ts';
import { recommendation } from '../case/recommendation.ts';
import type { View } from '../case/view.ts';
import { decisiveDay } from './decisive-day.ts';
import { filingWindow } from './filing-window.ts';
import type { Law } from './law.ts';
import { recommendationWindow } from './recommendation-window.ts';

/** The days that open and close the time for filing, as far as they are known (`YYYY-MM-DD`). */
export interface FilingDays {
  /** End printed on the OPT card: the first day to file is counted back from it. */
  readonly cardEnds: string | null;
  /** End of OPT, which a cap-gap moves. */
  readonly optEnds: string | null;
  readonly recommendedOn: string | null;
}

/** How many days before the end of OPT the filing may arrive, and how many after the recommendation; null when not known. */
export interface FilingLimits {
  readonly beforeEnd: number | null;
  readonly afterRecommendation: number | null;
}

/** What makes a day the last. */
export type LastBy = 'the end of OPT' | 'the recommendation';

/** The days between which USCIS must receive an I-765. */
export interface DaysToFile {
  readonly earliest: string | null;
  readonly lastByOpt: string | null;
  readonly lastByRecommendation: string | null;
  /** The earlier of the two, and which of them it is; null when neither is known. */
  readonly last: { readonly day: string; readonly by: LastBy } | null;
}

/** The time for filing. The end of OPT is the last day when both fall together. */
export const daysToFile = (days: FilingDays, limits: FilingLimits): DaysToFile => {
  const { cardEnds, optEnds: lastByOpt, recommendedOn } = days;
  const { beforeEnd, afterRecommendation } = limits;
  const earliest = cardEnds === null || beforeEnd === null ? null : addDays(cardEnds, -beforeEnd);
  const lastByRecommendation =
    recommendedOn === null || afterRecommendation === null ? null : addDays(recommendedOn, afterRecommendation);
  return { earliest, lastByOpt, lastByRecommendation, last: lastOf(lastByOpt, lastByRecommendation) };
};

const lastOf = (byOpt: string | null, byRecommendation: string | null): DaysToFile['last'] => {
  if (byOpt !== null && (byRecommendation === null || byOpt <= byRecommendation))
    return { day: byOpt, by: 'the end of OPT' };
  return byRecommendation === null ? null : { day: byRecommendation, by: 'the recommendation' };
};

/** What a fact counts on the day of receipt. */
const limitOn = (law: Law, fact: typeof filingWindow, day: string | null): number | null => {
  const on = day === null ? null : law.on(fact, day);
  return on?.is === 'known' ? on.value : null;
};

/** The time for filing of a case; `day` decides which law holds, by default the day of receipt. */
export const daysToFileOf = (view: View, law: Law, day = decisiveDay(view, 'receipt')): DaysToFile =>
  daysToFile(
    {
      cardEnds: dayAt(view, 'student.optCard.ends'),
      optEnds: optEnd(view)?.day ?? null,
      recommendedOn: recommendation(view)?.day ?? null,
    },
    {
      beforeEnd: limitOn(law, filingWindow, day),
      afterRecommendation: limitOn(law, recommendationWindow, day),
    },
  );

/** Ends a sentence about the last day: ` The last day is 2027-01-14, by the end of OPT.`; empty when it is not known. */
export const lastDayTold = ({ last }: DaysToFile): string =>
  last === null ? '' : ` The last day is ${last.day}, by ${last.by}.`;
