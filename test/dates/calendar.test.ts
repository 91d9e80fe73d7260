import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/case/day-sum.ts';
import { makeView } from '../../src/case/view.ts';
import { type CalendarOptions, calendarOf } from '../../src/dates/calendar.ts';
import { calendarKey } from '../../src/dates/calendar-key.ts';
import { isOurCalendar } from '../../src/dates/calendar-product.ts';
import { caseDates } from '../../src/dates/case-dates.ts';
import { ourLaw } from '../../src/facts/law.ts';
import { anyCase } from '../any-case.ts';
import { datesOf, ON, sampleView } from './dates-of.ts';
import { readCalendar } from './read-calendar.ts';

const plain: CalendarOptions = { key: 'abcdefabcdef0000', stampedOn: ON, label: null };
const written = (patch: Parameters<typeof datesOf>[0] = {}, options = plain) =>
  calendarOf(datesOf(patch).dates, options);

const entry = (text: string, id: string) => {
  const found = readCalendar(text).find(({ uid }) => uid === `${id}.${plain.key}@stem-opt.optpack`);
  if (found === undefined) throw new Error(`no entry ${id}`);
  return found;
};

describe('the calendar of a case', () => {
  it('has an entry of a whole day for each date, and one for its last day where that is another', () => {
    const days = datesOf().dates.flatMap(({ day, closes }) => (closes === day ? [day] : [day, closes]));
    const events = readCalendar(written());
    expect(events.map(({ start }) => start)).toEqual(days);
    for (const { start, end } of events) expect(end).toBe(addDays(start, 1));
    expect(entry(written(), 'validation-report-6')).toMatchObject({
      start: '2027-07-15',
      summary: 'Validation report after 6 months',
    });
    expect(entry(written(), 'validation-report-6-closes')).toMatchObject({
      start: '2027-07-25',
      summary: 'Last day: Validation report after 6 months',
    });
  });

  it('reminds in the morning seven days before and the day before, but not of what is over', () => {
    // 9 in the morning is 15 hours before the midnight with which the day begins.
    expect(entry(written(), 'opt-ends').triggers).toEqual(['-P6DT15H', '-PT15H']);
    expect(entry(written(), 'filing-opens').triggers).toEqual([]);
    expect(entry(written({}, { ...plain, stampedOn: '2026-10-16' }), 'filing-opens').triggers).toHaveLength(2);
  });

  it('tells the rule, its source with the day it was seen, and what is in doubt', () => {
    const { description } = entry(written(), 'grace-period-ends');
    expect(description).toContain('A student may stay for 60 days after STEM OPT ends on 2029-01-14');
    expect(description).toContain('Source: 8 CFR 214.2(f)(5)(iv) (several sources, read in a copy that bears no day)');
    expect(description).toContain('Does not hold: A rule published on 2026-07-17 would make it 30 days.');
    expect(entry(written(), 'validation-report-6').description).toContain('In doubt: Offices say 10 days;');
    expect(entry(written(), 'filing-opens').description).toContain('last seen 2026-04-30');
  });

  it('bears the label before each title', () => {
    const label = 'T. S., 1; 2\\n';
    for (const { summary } of readCalendar(written({}, { ...plain, label })))
      expect(summary.startsWith(`${label}: `)).toBe(true);
  });

  it('is known as ours', () => {
    expect(isOurCalendar(written())).toBe(true);
    expect(isOurCalendar(written().replace('optpack//', 'another//'))).toBe(false);
    expect(isOurCalendar(`X${written()}`)).toBe(false);
  });
});

describe('the same calendar imported again', () => {
  it('is the same bytes for the same case', () => {
    expect(written()).toBe(written());
  });

  it('updates its entries when an answer was corrected: the same ids, a newer stamp and a higher sequence', () => {
    const before = readCalendar(written());
    const corrected = {
      student: { optCard: { ends: '2027-01-20' } },
      school: { stemPeriod: { from: '2027-01-21', to: '2029-01-20' } },
    };
    const after = readCalendar(written(corrected, { ...plain, stampedOn: '2026-11-23' }));
    expect(after.map(({ uid }) => uid).sort()).toEqual(before.map(({ uid }) => uid).sort());
    expect(new Set(before.map(({ stamp, sequence }) => `${stamp} ${sequence}`)).size).toBe(1);
    expect(after[0]?.stamp).toBe('20261123T000000Z');
    expect(after[0]?.sequence).toBe((before[0]?.sequence ?? 0) + 1);
    expect(after.find(({ uid }) => uid.startsWith('opt-ends.'))?.start).toBe('2027-01-20');
  });

  it('has no sequence below zero, however old it is', () => {
    expect(readCalendar(written({}, { ...plain, stampedOn: '0001-01-01' }))[0]?.sequence).toBe(0);
  });
});

describe('the key of a calendar', () => {
  const key = (patch: Parameters<typeof sampleView>[0] = {}) => calendarKey(sampleView(patch));

  it('stays when a day of the card is corrected, or the name is written otherwise', () => {
    expect(key({ student: { optCard: { ends: '2027-01-31' } } })).toBe(key());
    expect(key({ student: { name: { family: 'SAMPLENAME', given: ' Testá', middle: 'none' } } })).toBe(key());
    expect(key({ student: { optCard: null } })).toBe(key());
  });

  it('is another for another person and for another extension', () => {
    expect(key({ student: { name: { given: 'Tester' } } })).not.toBe(key());
    expect(key({ student: { optCard: { ends: '2030-01-14' } } })).not.toBe(key());
  });

  it('has the year in which OPT ends where only the first day of STEM OPT is known', () => {
    const from = '2027-01-01';
    expect(key({ student: { optCard: null }, school: { stemPeriod: { from } } })).toBe('testa samplename 2026');
  });

  it('stays when a cap-gap moves STEM OPT into the next year', () => {
    const card = { starts: '2025-08-01', ends: '2026-07-31' };
    const moved = { capGapUntil: '2027-04-01', optCard: card };
    expect(key({ student: moved, school: { stemPeriod: { from: '2027-04-02' } } })).toBe(
      key({ student: { optCard: card }, school: { stemPeriod: { from: '2026-08-01' } } }),
    );
  });

  it('is made of the name and a year, and of no identifier', () => {
    expect(key()).toBe('testa samplename 2027');
    expect(key({ student: { optCard: null }, school: { stemPeriod: null } })).toBe('testa samplename ');
  });
});

describe('what a calendar gives away', () => {
  it('is neither the name nor any number, address or day of birth of the case', () => {
    const text = written().replace(/\r\n /g, '');
    const said = readFileSync(new URL('../../templates/sample/case.jsonc', import.meta.url), 'utf8');
    const numbers = [
      '012345678',
      '123-45-6789',
      'N0001234567',
      'X0000001',
      '012345678A1',
      'SRC0000000001',
      '04-0000000',
      '1000001',
      '2025550143',
      '1999-02-03',
      'EXA214F00000000',
    ];
    const words = [
      'Samplename',
      'Testa',
      'Sample Avenue',
      'Sample Robotics',
      'Example State',
      'Adviser Example',
      'Mentor Example',
    ];
    for (const secret of [...numbers, ...words]) {
      expect(said, secret).toContain(secret);
      expect(text, secret).not.toContain(secret);
    }
  });
});

describe('the calendar of any case that the schema lets through', () => {
  it('is read back whole: every day, every title, ids that are each of one entry', () => {
    fc.assert(
      fc.property(anyCase, fc.option(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 })), (answers, raw) => {
        const label = raw === null || /[\p{C}\p{Z}]/u.test(raw) ? null : raw;
        const { dates } = caseDates(makeView(answers), ourLaw, ON);
        const events = readCalendar(calendarOf(dates, { ...plain, label }));
        const before = label === null ? '' : `${label}: `;
        expect(events.map(({ start, summary }) => `${start} ${summary}`)).toEqual(
          dates.flatMap(({ day, closes, title }) =>
            closes === day
              ? [`${day} ${before}${title}`]
              : [`${day} ${before}${title}`, `${closes} ${before}Last day: ${title}`],
          ),
        );
        expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
      }),
      { numRuns: 100 },
    );
  });
});

describe('a machine in another time zone', () => {
  // A process of its own: a zone that is set later does not reach every kind of test runner.
  const script = `
    import { calendarOf } from './src/dates/calendar.ts';
    const { dates, options } = JSON.parse(process.env.CALENDAR_CASE);
    const offset = new Date('2027-01-15T12:00:00Z').getTimezoneOffset();
    process.stdout.write(JSON.stringify({ offset, text: calendarOf(dates, options) }));`;

  it.each([
    ['Pacific/Kiritimati', -14 * 60],
    ['Pacific/Pago_Pago', 11 * 60],
  ])('writes the same bytes: %s', (TZ, offset) => {
    const CALENDAR_CASE = JSON.stringify({ dates: datesOf().dates, options: plain });
    const out = execFileSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
      env: { ...process.env, TZ, CALENDAR_CASE },
      encoding: 'utf8',
    });
    expect(JSON.parse(out)).toEqual({ offset, text: written() });
  });
});
