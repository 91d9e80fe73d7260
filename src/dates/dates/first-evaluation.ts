import { addDays, addMonths } from '../../case/day-sum.ts';
import { evaluationClose } from '../../facts/evaluation-close.ts';
import { evaluationMonths } from '../../facts/evaluation-months.ts';
import { defineDate } from '../define.ts';
import { stemStart } from '../stem-days.ts';

export const firstEvaluation = defineDate({
  id: 'first-evaluation',
  title: 'First self-evaluation, I-983 page 5',
  needs: ['school.stemPeriod.from'],
  facts: [evaluationMonths, evaluationClose],
  from: (view, law) => {
    const [start, count, after] = [stemStart(view), law.value(evaluationMonths), law.value(evaluationClose)];
    if (start === null || count === null || after === null) return [];
    const anniversary = addMonths(start.day, count);
    const closes = addDays(anniversary, after);
    const says = `Write it, have the employer sign it and give it to the office before ${anniversary}, ${evaluationMonths.unit.tell(count)} after STEM OPT begins, as the form says. Offices take it within ${evaluationClose.unit.tell(after)} after that, until ${closes}.`;
    return [{ day: addDays(anniversary, -1), closes, says }];
  },
});
