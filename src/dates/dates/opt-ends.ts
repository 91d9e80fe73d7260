import { optEnd } from '../../case/opt-end.ts';
import { unemploymentOnOpt } from '../../facts/unemployment-on-opt.ts';
import { defineDate } from '../define.ts';

export const optEnds = defineDate({
  id: 'opt-ends',
  title: 'OPT ends',
  needs: ['student.optCard.ends'],
  facts: [unemploymentOnOpt],
  from: (view, law) => {
    const [end, most] = [optEnd(view), law.value(unemploymentOnOpt)];
    if (end === null) return [];
    const by =
      end.path === 'student.capGapUntil'
        ? 'The cap-gap on the I-20 carries OPT to this day.'
        : 'It is the last day on the OPT card.';
    const allowed = most === null ? '' : ` Up to it, ${unemploymentOnOpt.unit.tell(most)} without a job are allowed.`;
    return [{ day: end.day, says: `${by}${allowed}` }];
  },
});
