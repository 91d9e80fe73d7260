import { stemOptLength } from '../../facts/stem-opt-length.ts';
import { defineDate } from '../define.ts';
import { stemStart } from '../stem-days.ts';

export const stemOptStarts = defineDate({
  id: 'stem-opt-starts',
  title: 'STEM OPT begins',
  needs: ['school.stemPeriod.from'],
  facts: [stemOptLength],
  from: (view) => {
    const start = stemStart(view);
    if (start === null) return [];
    const from = start.isTold ? 'It is the day asked for, the day after OPT ends.' : 'It is the day after OPT ends.';
    const says = `${from} Reports and evaluations are counted from the first day on the new card: when the card prints another, correct school.stemPeriod.`;
    return [{ day: start.day, says }];
  },
});
