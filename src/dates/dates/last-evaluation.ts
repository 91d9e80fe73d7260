import { dayAt } from '../../case/day-at.ts';
import { addDays } from '../../case/day-sum.ts';
import { finalEvaluation } from '../../facts/final-evaluation.ts';
import { defineDate } from '../define.ts';
import { stemEnd } from '../stem-days.ts';

export const lastEvaluation = defineDate({
  id: 'last-evaluation',
  title: 'Final self-evaluation, I-983 page 5',
  needs: ['school.stemPeriod.to'],
  facts: [finalEvaluation],
  from: (view, law) => {
    const covered = dayAt(view, 'evaluations.final.to');
    const end = covered ?? stemEnd(view, law);
    const after = law.value(finalEvaluation);
    if (end === null || after === null) return [];
    const closes = addDays(end, after);
    const what = covered === null ? 'STEM OPT ends' : 'The training that it covers ends';
    const says = `${what} on ${end}; the evaluation is due within ${finalEvaluation.unit.tell(after)}, by ${closes}. Each employer that is left sooner has its own, within ${finalEvaluation.unit.tell(after)} of the last day there.`;
    return [{ day: end, closes, says }];
  },
});
