import { dayAt } from '../../case/day-at.ts';
import { addDays } from '../../case/day-sum.ts';
import { pendingWork } from '../../facts/pending-work.ts';
import { defineDate } from '../define.ts';

export const pendingWorkEnds = defineDate({
  id: 'pending-work-ends',
  title: 'Last day of work while the I-765 is pending',
  needs: ['student.optCard.ends'],
  facts: [pendingWork],
  from: (view, law) => {
    const [card, after] = [dayAt(view, 'student.optCard.ends'), law.value(pendingWork)];
    if (card === null || after === null) return [];
    const capGap = dayAt(view, 'student.capGapUntil');
    const rule = `Who filed in time may work for ${pendingWork.unit.tell(after)} after the OPT card ends on ${card}, and no longer than until USCIS decides.`;
    const doubt = ` The cap-gap allows work until ${capGap} by itself; whether the days count from its end no source here says: ask the office.`;
    return [{ day: addDays(card, after), says: capGap === null ? rule : `${rule}${doubt}` }];
  },
});
