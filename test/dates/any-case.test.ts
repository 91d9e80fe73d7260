import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isDay } from '../../src/case/day.ts';
import { addDays } from '../../src/case/day-sum.ts';
import { makeView } from '../../src/case/view.ts';
import { caseDates } from '../../src/dates/case-dates.ts';
import { ourLaw } from '../../src/facts/law.ts';
import { anyCase } from '../any-case.ts';
import { ON, viewOf } from './dates-of.ts';

describe('the dates of any case that the schema lets through', () => {
  it('are days of the calendar in their order, each with an id of its own, and open before they close', () => {
    let told = 0;
    fc.assert(
      fc.property(anyCase, (answers) => {
        const { dates, duties, unemployment } = caseDates(makeView(answers), ourLaw, ON);
        told += dates.length;
        for (const { id, opens, day, closes, says } of dates) {
          for (const one of [opens, day, closes]) expect(isDay(one), id).toBe(true);
          expect(opens <= day && day <= closes, `${id}: ${opens}, ${day}, ${closes}`).toBe(true);
          expect(says, id).toMatch(/^[A-Z].*\.$/);
        }
        const ids = [...dates, ...duties].map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(dates.map(({ day }) => day)).toEqual(dates.map(({ day }) => day).sort());
        const { periods, onOpt, inAll } = unemployment;
        expect(periods.reduce((sum, { counted }) => sum + counted, 0)).toBe(inAll.used);
        expect(onOpt.used).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 300 },
    );
    expect(told).toBeGreaterThan(1000);
  });

  it('say of every date that is missing which answer or which fact it waits for', () => {
    fc.assert(
      fc.property(anyCase, (answers) => {
        for (const { id, needs, unknown } of caseDates(makeView(answers), ourLaw, ON).open)
          expect(needs.length + unknown.length, id).toBeGreaterThan(0);
      }),
      { numRuns: 200 },
    );
  });
});

describe('the reports of any extension of these decades', () => {
  const start = fc.integer({ min: 0, max: 36_500 }).map((days) => addDays('2016-05-10', days));
  const count = fc.integer({ min: 0, max: 60 });

  it('follow each other, and each window lies around its day', () => {
    fc.assert(
      fc.property(start, count, count, (from, reportOpensDaysBefore, reportClosesDaysAfter) => {
        const limits = { reportOpensDaysBefore, reportClosesDaysAfter };
        const view = viewOf({ student: { name: { family: 'Samplename' } }, school: { stemPeriod: { from }, limits } });
        const reports = caseDates(view, ourLaw, ON).dates.filter(({ id }) => id.startsWith('validation-report'));
        expect(reports.map(({ id }) => id.replace(/\D+/, ''))).toEqual(['6', '12', '18', '24']);
        reports.reduce((before, report) => {
          expect(report.day > before.day).toBe(true);
          return report;
        });
        for (const { day, opens, closes } of reports) {
          expect(opens).toBe(addDays(day, -reportOpensDaysBefore));
          expect(closes).toBe(addDays(day, Math.min(10, reportClosesDaysAfter)));
        }
      }),
    );
  });

  it('end with the extension: the last is due the day after it, or on it after a short month', () => {
    fc.assert(
      fc.property(start, (from) => {
        const view = viewOf({ student: { name: { family: 'Samplename' } }, school: { stemPeriod: { from } } });
        const { dates } = caseDates(view, ourLaw, ON);
        const day = (id: string) => dates.find((date) => date.id === id)?.day ?? '';
        expect(day('validation-report-24')).toBe(addDays(day('stem-opt-ends'), 1));
      }),
    );
  });
});
