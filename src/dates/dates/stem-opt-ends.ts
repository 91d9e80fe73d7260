import { stemOptLength } from '../../facts/stem-opt-length.ts';
import { unemploymentInAll } from '../../facts/unemployment-in-all.ts';
import { defineDate } from '../define.ts';
import { stemEnd } from '../stem-days.ts';

export const stemOptEnds = defineDate({
  id: 'stem-opt-ends',
  title: 'STEM OPT ends',
  needs: ['school.stemPeriod.to'],
  facts: [stemOptLength, unemploymentInAll],
  from: (view, law) => {
    const [end, months, most] = [stemEnd(view, law), law.value(stemOptLength), law.value(unemploymentInAll)];
    if (end === null || months === null) return [];
    const allowed =
      most === null ? '' : ` ${unemploymentInAll.unit.tell(most)} without a job are allowed with those of OPT.`;
    return [{ day: end, says: `The extension is of ${stemOptLength.unit.tell(months)}.${allowed}` }];
  },
});
