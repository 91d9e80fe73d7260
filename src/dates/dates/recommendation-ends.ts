import { recommendation } from '../../case/recommendation.ts';
import { daysToFileOf } from '../../facts/days-to-file.ts';
import { recommendationWindow } from '../../facts/recommendation-window.ts';
import { defineDate } from '../define.ts';

export const recommendationEnds = defineDate({
  id: 'recommendation-ends',
  title: 'Last day of the recommendation for the I-765',
  needs: ['school.recommendedOn'],
  facts: [recommendationWindow],
  from: (view, law) => {
    const { lastByRecommendation } = daysToFileOf(view, law.law, law.dayFor(recommendationWindow.dated));
    const [recommended, after] = [recommendation(view), law.value(recommendationWindow)];
    if (lastByRecommendation === null || recommended === null || after === null) return [];
    const says = `USCIS must have the I-765 within ${recommendationWindow.unit.tell(after)} of the recommendation of ${recommended.day}: the earliest of the entry in SEVIS, the signature of the DSO and the issue of the I-20. After it, the DSO is asked for a new recommendation and a new I-20.`;
    return [{ day: lastByRecommendation, says }];
  },
});
