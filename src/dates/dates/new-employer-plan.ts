import { addDays } from '../../case/day-sum.ts';
import { newPlan } from '../../facts/new-plan.ts';
import { defineDate } from '../define.ts';
import { newEmployerFrom } from '../new-employer-from.ts';

export const newEmployerPlan = defineDate({
  id: 'new-employer-plan',
  title: 'New I-983 with a new employer',
  needs: [],
  facts: [newPlan],
  from: (view, law) => {
    const within = law.value(newPlan);
    if (within === null) return [];
    const on = newEmployerFrom(view);
    const rule = `The office gets a new I-983 within ${newPlan.unit.tell(within)} of the first day with a new employer`;
    if (on === null) return [{ day: null, says: `${rule}. The employer must take part in E-Verify.` }];
    const closes = addDays(on, within);
    return [
      { day: on, closes, says: `${rule}: it is ${on}, so by ${closes}. The employer must take part in E-Verify.` },
    ];
  },
});
