import { dayAt } from '../../case/day-at.ts';
import { daysToFileOf } from '../../facts/days-to-file.ts';
import { filingWindow } from '../../facts/filing-window.ts';
import { defineDate } from '../define.ts';

export const filingOpens = defineDate({
  id: 'filing-opens',
  title: 'First day on which USCIS may receive the I-765',
  needs: ['student.optCard.ends'],
  facts: [filingWindow],
  from: (view, law) => {
    const { earliest } = daysToFileOf(view, law.law, law.dayFor(filingWindow.dated));
    const [card, before] = [dayAt(view, 'student.optCard.ends'), law.value(filingWindow)];
    if (earliest === null || card === null || before === null) return [];
    const says = `The OPT card ends on ${card}; the I-765 may be filed up to ${filingWindow.unit.tell(before)} before. One that arrives sooner is too early.`;
    return [{ day: earliest, says }];
  },
});
