import { describe, expect, it } from 'vitest';
import { caseDates } from '../../src/dates/case-dates.ts';
import { lawWith, ourLaw } from '../../src/facts/law.ts';
import { dateOf, datesOf, daysOf, viewOf } from './dates-of.ts';

const cite = { title: 'A notice', url: 'https://example.org/notice', seen: null };
const value = (one: unknown) => [{ from: '2026-01-01', value: one, confidence: 'one source', cite }] as const;

describe('the dates of the sample', () => {
  // OPT card 2026-01-15 to 2027-01-14, recommended on 2026-11-16, STEM OPT 2027-01-15 to 2029-01-14; counted by hand.
  it.each([
    // 14 days of January, 31 of December, 30 of November, 15 of October: 90.
    ['filing-opens', '2026-10-16'],
    ['filing-day-of-the-office', '2026-12-31'],
    ['filing-closes', '2027-01-14'],
    ['opt-ends', '2027-01-14'],
    // 14 days of November are left, 31 of December, 15 of January: 60.
    ['recommendation-ends', '2027-01-15'],
    ['stem-opt-starts', '2027-01-15'],
    // 17 of January, 28, 31, 30, 31, 30 (167), 13 of July: 180.
    ['pending-work-ends', '2027-07-13'],
    ['stem-opt-ends', '2029-01-14'],
    ['sevp-portal-read-only', '2029-01-30'],
    // 17 of January, 28 of February, 15 of March: 60.
    ['grace-period-ends', '2029-03-15'],
    ['sevp-portal-closes', '2029-07-14'],
  ])('%s on %s', (id, day) => {
    expect(dateOf(datesOf(), id).day).toBe(day);
  });

  it('say why each is that day', () => {
    const says = (id: string) => dateOf(datesOf(), id).says;
    expect(says('filing-closes')).toContain(
      'OPT ends that day, before the days of the recommendation are over on 2027-01-15',
    );
    expect(says('opt-ends')).toBe('It is the last day on the OPT card. Up to it, 90 days without a job are allowed.');
    expect(says('stem-opt-ends')).toBe(
      'The extension is of 24 months. 150 days without a job are allowed with those of OPT.',
    );
    expect(says('stem-opt-starts')).toMatch(/^It is the day asked for/);
  });

  it('have none of the office where it has no rule', () => {
    const ids = datesOf({ school: { limits: null } }).dates.map(({ id }) => id);
    expect(ids).not.toContain('filing-day-of-the-office');
    expect(ids).toContain('opt-ends');
  });

  it('stand in the order of their days, and nothing is left open', () => {
    const { dates, open } = datesOf();
    const days = dates.map(({ day }) => day);
    expect(days).toEqual([...days].sort());
    expect(open).toEqual([]);
  });

  it('tell duties that wait for something to happen without a day', () => {
    expect(datesOf().duties.map(({ id }) => id)).toEqual([
      'address-reported',
      'changes-reported',
      'employer-reports-departure',
      'material-change',
      'new-employer-plan',
      'sevp-portal-link-ends',
      'unemployment-runs-out',
    ]);
    const says = (id: string) => datesOf().duties.find((duty) => duty.id === id)?.says;
    expect(says('employer-reports-departure')).toContain('5 business days');
    expect(says('sevp-portal-link-ends')).toContain('31 days');
    expect(says('changes-reported')).toContain('10 days');
  });

  it('say what is in doubt, and how sure each source is', () => {
    const sources = [...datesOf().dates, ...datesOf().duties].flatMap((date) => date.sources);
    const source = (id: string) => sources.find((one) => one.id === id);
    expect(source('validation-close')?.doubt).toMatch(/10 business days.*calendar days is the safe reading/);
    expect(source('sevp-portal-edits')?.confidence).toBe('one source');
    expect(source('filing-window')).toMatchObject({ value: '90 days', seen: '2026-04-30' });
    expect(source('grace-period')?.asides.join(' ')).toMatch(/30 days.*postponed by a court/);
  });
});

describe('the time for filing', () => {
  it('ends with the days of the recommendation when they are over first', () => {
    const told = datesOf({
      school: { recommendedOn: '2026-10-20', i20: { issuedOn: '2026-10-20', dsoSignedOn: '2026-10-20' } },
    });
    // 11 days of October are left, 30 of November, 19 of December: 60.
    expect(daysOf(told, 'filing-closes')).toEqual(['2026-10-20', '2026-12-19', '2026-12-19']);
    expect(dateOf(told, 'filing-closes').says).toContain('before OPT ends on 2027-01-14');
  });

  it('is counted from the earliest day by which offices read the recommendation', () => {
    const told = datesOf({ school: { i20: { dsoSignedOn: '2026-11-14' } } });
    expect(dateOf(told, 'recommendation-ends').day).toBe('2027-01-13');
    expect(dateOf(told, 'filing-closes').day).toBe('2027-01-13');
  });

  it('opens with the recommendation, not before it', () => {
    expect(daysOf(datesOf(), 'filing-closes')[0]).toBe('2026-11-16');
    const early = { recommendedOn: '2026-10-01', i20: { issuedOn: '2026-10-01', dsoSignedOn: '2026-10-01' } };
    expect(daysOf(datesOf({ school: early }), 'filing-closes')[0]).toBe('2026-10-16');
  });

  it('has no opening when it is over before it begins', () => {
    const late = { recommendedOn: '2027-02-01', i20: { issuedOn: '2027-02-01', dsoSignedOn: '2027-02-01' } };
    expect(daysOf(datesOf({ school: late }), 'filing-closes')).toEqual(['2027-01-14', '2027-01-14', '2027-01-14']);
  });

  it('says that an unknown recommendation may end it sooner, and what is missing', () => {
    const told = datesOf({ school: { recommendedOn: null, i20: null } });
    expect(dateOf(told, 'filing-closes').says).toContain('may set an earlier last day');
    expect(told.open).toEqual([
      {
        id: 'recommendation-ends',
        title: 'Last day of the recommendation for the I-765',
        needs: ['school.recommendedOn'],
        unknown: [],
      },
    ]);
  });

  it('says that an unknown end of OPT may come sooner', () => {
    const told = datesOf({ student: { optCard: null } });
    expect(dateOf(told, 'filing-closes').day).toBe('2027-01-15');
    expect(dateOf(told, 'filing-closes').says).toContain('The end of OPT is not known; it may come sooner.');
    expect(told.open.map(({ id, needs }) => [id, needs])).toEqual([
      ['filing-opens', ['student.optCard.ends']],
      ['opt-ends', ['student.optCard.ends']],
      ['pending-work-ends', ['student.optCard.ends']],
    ]);
  });

  it('opens by the card and ends with the cap-gap, and the 180 days leave the cap-gap to the office', () => {
    const told = datesOf({
      student: { optCard: { starts: '2025-08-01', ends: '2026-07-31' }, capGapUntil: '2027-04-01' },
      school: { stemPeriod: { from: '2027-04-02', to: '2029-04-01' } },
    });
    // 31 of July, 30 of June, 29 of May: 90.
    expect(dateOf(told, 'filing-opens').day).toBe('2026-05-02');
    expect(dateOf(told, 'opt-ends').day).toBe('2027-04-01');
    expect(dateOf(told, 'opt-ends').says).toMatch(/^The cap-gap on the I-20 carries OPT to this day\./);
    expect(dateOf(told, 'filing-closes').day).toBe('2027-01-15');
    // Two weeks before OPT ends would be 2027-03-18: too late by the law.
    expect(told.dates.map(({ id }) => id)).not.toContain('filing-day-of-the-office');
    // 31, 30, 31, 30, 31 (153), 27 of January: 180.
    expect(dateOf(told, 'pending-work-ends').day).toBe('2027-01-27');
    expect(dateOf(told, 'pending-work-ends').says).toContain('The cap-gap allows work until 2027-04-01 by itself');
    expect(dateOf(datesOf(), 'pending-work-ends').says).not.toContain('cap-gap');
  });

  it('says that the cap-gap sets the last day when it does', () => {
    const told = datesOf({ student: { capGapUntil: '2027-01-14', optCard: { ends: '2026-12-31' } } });
    expect(dateOf(told, 'filing-closes').says).toContain('to which the cap-gap carries it');
  });
});

describe('STEM OPT', () => {
  it('is counted from the end of OPT where no period is told', () => {
    const told = datesOf({ school: { stemPeriod: null } });
    expect(dateOf(told, 'stem-opt-starts').day).toBe('2027-01-15');
    expect(dateOf(told, 'stem-opt-ends').day).toBe('2029-01-14');
    expect(dateOf(told, 'stem-opt-starts').says).toMatch(/^It is the day after OPT ends/);
  });

  it('is not known without both', () => {
    const told = datesOf({ school: { stemPeriod: null }, student: { optCard: null } });
    expect(told.dates.map(({ id }) => id)).toEqual(['filing-closes', 'recommendation-ends']);
    expect(told.open.map(({ id }) => id)).toContain('validation-report');
  });

  it('is followed by 60 days, whatever the postponed rule says', () => {
    expect(daysOf(datesOf(), 'grace-period-ends')[0]).toBe('2029-01-15');
  });
});

describe('a new employer', () => {
  const change = { what: 'new employer', on: '2027-06-01' };

  it('sets the days of the new plan and of the report', () => {
    const told = datesOf({ plan: { change } });
    expect(daysOf(told, 'new-employer-plan')).toEqual(['2027-06-01', '2027-06-01', '2027-06-11']);
    expect(daysOf(told, 'changes-reported-new-employer')).toEqual(['2027-06-01', '2027-06-01', '2027-06-11']);
    expect(told.duties.map(({ id }) => id)).toContain('changes-reported');
    expect(told.duties.map(({ id }) => id)).not.toContain('new-employer-plan');
  });

  it('has no day while the first day there is not known', () => {
    for (const on of [null, 'none'])
      expect(datesOf({ plan: { change: { ...change, on } } }).duties.map(({ id }) => id)).toContain(
        'new-employer-plan',
      );
  });

  it('is none for a material change, which has its own day and no number of days', () => {
    const told = datesOf({ plan: { change: { what: 'material change', on: '2027-06-01' } } });
    expect(daysOf(told, 'material-change')).toEqual(['2027-06-01', '2027-06-01', '2027-06-01']);
    expect(told.duties.map(({ id }) => id)).toContain('new-employer-plan');
    expect(datesOf({ plan: { change } }).duties.map(({ id }) => id)).toContain('material-change');
  });

  it('has a final evaluation of the job that ended, counted from its last day', () => {
    const told = datesOf({ evaluations: { final: { to: '2027-05-28' } } });
    expect(daysOf(told, 'last-evaluation')).toEqual(['2027-05-28', '2027-05-28', '2027-06-07']);
  });
});

describe('the end of a job', () => {
  // A Friday. 17 days were used on OPT.
  const job = { ended: { on: '2028-03-10', how: 'laid off' } };
  const duty = (told: ReturnType<typeof datesOf>, id: string) => told.duties.find((one) => one.id === id)?.says;

  it('is told by the student within 10 days, and by the employer within 5 days from Monday to Friday', () => {
    const told = datesOf({ job });
    expect(daysOf(told, 'changes-reported-end-of-job')).toEqual(['2028-03-10', '2028-03-10', '2028-03-20']);
    expect(daysOf(told, 'employer-reports-departure')).toEqual(['2028-03-10', '2028-03-10', '2028-03-17']);
    expect(told.duties.map(({ id }) => id)).not.toContain('employer-reports-departure');
  });

  it('begins days of which 150 are allowed in all, less those that were used', () => {
    // 133 are left: 21 of March, 30, 31, 30, 21 of July.
    expect(dateOf(datesOf({ job }), 'unemployment-runs-out').day).toBe('2028-07-21');
    const used = { student: { unemployment: [{ from: '2026-01-15', to: '2026-06-30' }] } };
    expect(dateOf(datesOf({ job, ...used }), 'unemployment-runs-out').day).toBe('2028-03-10');
  });

  it('does not count its own days twice when they are told as days without a job', () => {
    const since = { student: { unemployment: [{ from: '2028-03-11', to: '2028-03-20' }] } };
    // None were used before: 21 of March, 30, 31, 30, 31, 7 of August.
    expect(dateOf(datesOf({ job, ...since }), 'unemployment-runs-out').day).toBe('2028-08-07');
  });

  it('has days enough when STEM OPT ends first', () => {
    const told = datesOf({ job: { ended: { on: '2028-12-01', how: 'resigned' } } });
    expect(duty(told, 'unemployment-runs-out')).toMatch(/17 days were used.*The rest lasts until STEM OPT ends\.$/);
  });

  it('is no departure while the job is only interrupted: the employer has no day', () => {
    const told = datesOf({ job: { ended: { on: '2028-03-10', how: 'furloughed' } } });
    expect(duty(told, 'employer-reports-departure')).toContain('5 business days');
    expect(dateOf(told, 'changes-reported-end-of-job').closes).toBe('2028-03-20');
  });

  it('with a former employer has its own days, unless the work there goes on', () => {
    const former = { name: 'Former Robotics Inc', goesOn: false, lastDay: '2027-10-29' };
    const told = datesOf({ formerEmployer: former });
    expect(daysOf(told, 'changes-reported-former-employer')).toEqual(['2027-10-29', '2027-10-29', '2027-11-08']);
    expect(dateOf(told, 'employer-reports-departure-former-employer').closes).toBe('2027-11-05');
    const beside = datesOf({ formerEmployer: { ...former, goesOn: true } });
    expect(beside.dates.map(({ id }) => id).join(' ')).not.toContain('former-employer');
  });

  it.each(['leaving the United States', 'change of status', 'transfer to another school'])(
    'and of STEM OPT by %s is told within 10 days',
    (what) => {
      const told = datesOf({ departure: { what, on: '2028-02-25', to: 'none' } });
      expect(daysOf(told, 'changes-reported-departure')).toEqual(['2028-02-25', '2028-02-25', '2028-03-06']);
    },
  );
});

describe('other law than ours', () => {
  it('has as many reports as a user’s file of facts says', () => {
    const law = lawWith(new Map([['validation-months', value([6, 12, 18])]]));
    const ids = datesOf({}, law).dates.map(({ id }) => id);
    expect(ids.filter((id) => id.startsWith('validation-report'))).toEqual([
      'validation-report-6',
      'validation-report-12',
      'validation-report-18',
    ]);
  });

  it('says which fact says nothing', () => {
    const law = lawWith(new Map([['grace-period', value(null)]]));
    expect(datesOf({}, law).open).toEqual([
      { id: 'grace-period-ends', title: 'Last day of the grace period', needs: [], unknown: ['grace-period'] },
    ]);
  });

  it('is that of the day of the case, and of the day counted from where the case tells none', () => {
    const card = { student: { name: { family: 'Samplename' }, optCard: { ends: '2016-08-01' } } };
    const opens = (answers: object, on: string) => dateOf(caseDates(viewOf(answers), ourLaw, on), 'filing-opens').day;
    // 120 days until 2016-05-09, 90 since: 31 of July, 30, 31, 28 of April and one of August, or 31, 30, 28 of May and one.
    expect(opens(card, '2016-05-09')).toBe('2016-04-03');
    expect(opens(card, '2016-05-10')).toBe('2016-05-03');
    const told = { ...card, filing: { preparedOn: '2016-05-09' } };
    expect(opens(told, '2016-05-10')).toBe('2016-04-03');
  });
});
