import { describe, expect, it } from 'vitest';
import { caseDates } from '../../src/dates/case-dates.ts';
import { ourLaw } from '../../src/facts/law.ts';
import { dateOf, datesOf, daysOf, ON, viewOf } from './dates-of.ts';

// The office of NC State (seed 002): reports 6, 12, 18 and 24 months after the extension begins; the window opens 15 days
// before the reporting day and the report is due within 10 days of it; the self-evaluations within 10 days of theirs. All
// days below were counted by hand in a calendar of 2026 to 2030.

const WINDOWS = { limits: { reportOpensDaysBefore: 15, reportClosesDaysAfter: 10 } };

const bare = { student: { name: { family: 'Samplename' } }, school: { stemPeriod: { from: '2027-01-15' } } };

const startingOn = (from: string) => datesOf({ school: { stemPeriod: { from, to: null }, ...WINDOWS } });

const windows = (from: string) => {
  const told = startingOn(from);
  return [6, 12, 18, 24].map((months) => daysOf(told, `validation-report-${months}`));
};

describe('the STEM OPT calculator of NC State', () => {
  it('counts from the start of STEM OPT in the middle of a month', () => {
    expect(windows('2027-01-15')).toEqual([
      // June has 30 days: 15 days before July 15 is June 30.
      ['2027-06-30', '2027-07-15', '2027-07-25'],
      // December has 31: 15 days before January 15 is December 31.
      ['2027-12-31', '2028-01-15', '2028-01-25'],
      ['2028-06-30', '2028-07-15', '2028-07-25'],
      ['2028-12-31', '2029-01-15', '2029-01-25'],
    ]);
  });

  it('ends a month early where the month of the report is shorter, and does not stay there', () => {
    expect(windows('2026-08-31')).toEqual([
      // 2027 is no leap year: August 31 and 6 months is February 28, 10 days later March 10.
      ['2027-02-13', '2027-02-28', '2027-03-10'],
      ['2027-08-16', '2027-08-31', '2027-09-10'],
      // 2028 is one: February 29, 10 days later March 10 all the same.
      ['2028-02-14', '2028-02-29', '2028-03-10'],
      ['2028-08-16', '2028-08-31', '2028-09-10'],
    ]);
  });

  it('knows an extension that begins on a leap day', () => {
    expect(windows('2028-02-29')).toEqual([
      ['2028-08-14', '2028-08-29', '2028-09-08'],
      ['2029-02-13', '2029-02-28', '2029-03-10'],
      ['2029-08-14', '2029-08-29', '2029-09-08'],
      ['2030-02-13', '2030-02-28', '2030-03-10'],
    ]);
  });

  it('takes the first self-evaluation until 10 days after the anniversary, and plans it for before', () => {
    expect(daysOf(startingOn('2027-01-15'), 'first-evaluation')).toEqual(['2028-01-14', '2028-01-14', '2028-01-25']);
    // The anniversary of a leap day is February 28; the day before it, the 27th.
    expect(daysOf(startingOn('2028-02-29'), 'first-evaluation')).toEqual(['2029-02-27', '2029-02-27', '2029-03-10']);
  });

  it('takes the final self-evaluation until 10 days after the end', () => {
    expect(daysOf(startingOn('2027-01-15'), 'last-evaluation')).toEqual(['2029-01-14', '2029-01-14', '2029-01-24']);
  });

  it('needs no more than the start: a row of an adviser’s list', () => {
    const view = viewOf({
      student: { name: { family: 'Samplename' } },
      school: { stemPeriod: { from: '2027-01-15' }, ...WINDOWS },
    });
    const told = caseDates(view, ourLaw, '2027-07-01');
    expect(daysOf(told, 'validation-report-6')).toEqual(['2027-06-30', '2027-07-15', '2027-07-25']);
    expect(daysOf(told, 'stem-opt-ends')).toEqual(['2029-01-14', '2029-01-14', '2029-01-14']);
  });
});

describe('the windows of other offices', () => {
  it('rest on the law, and on the answers about the office where there are any', () => {
    const sources = (limits: object) =>
      dateOf(caseDates(viewOf({ ...bare, school: { ...bare.school, limits } }), ourLaw, ON), 'validation-report-6')
        .sources.map(({ id }) => id)
        .slice(2);
    expect(sources({})).toEqual([]);
    expect(sources({ reportOpensDaysBefore: 15 })).toEqual(['school.limits.reportOpensDaysBefore']);
    expect(sources({ reportClosesDaysAfter: 10 })).toEqual(['school.limits.reportClosesDaysAfter']);
  });

  it('do not open before the day of the report where the office says nothing', () => {
    const told = datesOf({ school: { limits: null } });
    expect(daysOf(told, 'validation-report-6')).toEqual(['2027-07-15', '2027-07-15', '2027-07-25']);
  });

  it('close sooner where the office says so, and never later than the law', () => {
    const closing = (days: number) =>
      daysOf(datesOf({ school: { limits: { reportClosesDaysAfter: days } } }), 'validation-report-6')[2];
    expect([closing(0), closing(5), closing(30)]).toEqual(['2027-07-15', '2027-07-20', '2027-07-25']);
  });
});
