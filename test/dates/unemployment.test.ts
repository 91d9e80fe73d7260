import { describe, expect, it } from 'vitest';
import { caseDates } from '../../src/dates/case-dates.ts';
import { lawWith, ourLaw } from '../../src/facts/law.ts';
import { datesOf, ON, viewOf } from './dates-of.ts';

/** Days counted for each period, and the two sums, of the sample with these periods. OPT is 2026-01-15 to 2027-01-14. */
const counted = (unemployment: readonly object[] | 'none', more: object = {}) => {
  const { periods, onOpt, inAll } = datesOf({ student: { unemployment, ...more } }).unemployment;
  return { each: periods.map((period) => period.counted), onOpt: onOpt.used, inAll: inAll.used };
};

describe('the days without a job that counts', () => {
  it('count the first and the last day', () => {
    expect(counted([{ from: '2026-02-01', to: '2026-02-01' }])).toEqual({ each: [1], onOpt: 1, inAll: 1 });
    expect(counted([{ from: '2026-02-01', to: '2026-02-28' }])).toEqual({ each: [28], onOpt: 28, inAll: 28 });
  });

  it('count a day once when periods overlap, in the order of their first days', () => {
    const periods = [
      { from: '2026-02-10', to: '2026-02-28' },
      { from: '2026-02-01', to: '2026-02-14' },
      { from: '2026-02-12', to: '2026-02-13' },
    ];
    expect(counted(periods)).toEqual({ each: [14, 14, 0], onOpt: 28, inAll: 28 });
  });

  it('leave out what lies before OPT and after STEM OPT', () => {
    const periods = [
      { from: '2026-01-01', to: '2026-01-20' },
      { from: '2029-01-10', to: '2029-02-10' },
    ];
    // January 15 to 20; January 10 to 14.
    expect(counted(periods)).toEqual({ each: [6, 5], onOpt: 6, inAll: 11 });
  });

  it('divide a period that goes from OPT into STEM OPT', () => {
    expect(counted([{ from: '2027-01-05', to: '2027-01-24' }])).toEqual({ each: [20], onOpt: 10, inAll: 20 });
  });

  it('are measured by 90 on OPT and by 150 in all', () => {
    const { onOpt, inAll } = datesOf({
      student: {
        unemployment: [
          { from: '2026-01-15', to: '2026-04-14' },
          { from: '2027-02-01', to: '2027-04-02' },
        ],
      },
    }).unemployment;
    // 17, 28, 31 and 14 days are 90; 28, 31 and 2 are 61.
    expect(onOpt).toMatchObject({ used: 90, allowed: 90, left: 0 });
    expect(inAll).toMatchObject({ used: 151, allowed: 150, left: -1 });
    expect([onOpt.source?.id, inAll.source?.id]).toEqual(['unemployment-on-opt', 'unemployment-in-all']);
  });

  it('are none when the answer is none, and not known without an answer', () => {
    expect(counted('none')).toEqual({ each: [], onOpt: 0, inAll: 0 });
    expect(datesOf({ student: { unemployment: 'none' } }).unemployment.needs).toEqual([]);
    const { needs } = caseDates(viewOf({ student: { name: { family: 'Samplename' } } }), ourLaw, ON).unemployment;
    expect(needs).toEqual(['student.unemployment']);
  });

  it('say which day of a period is missing, and do not guess it', () => {
    const { periods, needs } = datesOf({
      student: {
        unemployment: [
          { from: '2026-02-01', to: '2026-02-02' },
          { from: '2026-03-01' },
          { from: 'none', to: '2026-04-01' },
        ],
      },
    }).unemployment;
    expect(periods).toHaveLength(1);
    expect(needs).toEqual(['student.unemployment.1.to', 'student.unemployment.2.from']);
  });

  it('say that the days of OPT are missing, by which periods are cut', () => {
    const { needs, inAll } = datesOf({ student: { optCard: null } }).unemployment;
    expect(needs).toEqual(['student.optCard.starts', 'student.optCard.ends']);
    expect(inAll.used).toBe(17);
  });

  it('leave the sum without a limit where the facts tell none', () => {
    const cite = { title: 'A notice', url: 'https://example.org/notice', seen: null };
    const none = [{ from: '2020-01-01', value: null, confidence: 'one source', cite }] as const;
    const { onOpt } = datesOf({}, lawWith(new Map([['unemployment-on-opt', none]]))).unemployment;
    expect(onOpt).toEqual({ used: 17, allowed: null, left: null, source: null });
  });
});
