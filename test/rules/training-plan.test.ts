import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { makeView } from '../../src/case/view.ts';
import { readSamples } from '../../src/dev/samples.ts';
import { lawWith } from '../../src/facts/law.ts';
import { checkPacket } from '../../src/packet/build.ts';
import { recipes } from '../../src/packet/recipes/registry.ts';
import { errorsOf, sampleWith, says, toldOf, warningsOf } from './told.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

const signed = (on: string, by: string, how = 'ink') => ({ how, on, by });

/** The plan as it goes to the office: signed by both sides, in order. */
const plan = {
  i983Student: signed('2026-11-09', 'Testa Quill Samplename'),
  i983Employer: signed('2026-11-10', 'Officer Example'),
  i983Plan: signed('2026-11-10', 'Officer Example', 'signature software'),
};

describe('who works for whom', () => {
  test('Testa drives for a start-up of her own on weekends, unpaid, ten hours: three errors, each by its name', () => {
    const own = { job: { isSelfEmployment: true, isVolunteerWork: true, hoursPerWeek: 10 } };
    expect(errorsOf(own)).toEqual([
      'hours-are-enough-for-stem-opt',
      'work-is-not-self-employment',
      'work-is-not-voluntary',
    ]);
    // The packets with which the job begins; a report of its end is not stopped by what was wrong with it.
    const ofJobs = Object.values(recipes).filter(({ packet }) => ['school', 'uscis', 'plan'].includes(packet));
    expect(ofJobs.length).toBeGreaterThanOrEqual(5);
    for (const recipe of ofJobs) {
      const rules = checkPacket(recipe, sampleWith(own)).map(({ rule }) => rule);
      expect(rules).toEqual(expect.arrayContaining([...errorsOf(own)]));
    }
  });

  test('the least hours come from the facts: with another value 20 hours are too few', () => {
    const cite = { title: 'A rule of another day', url: 'https://example.org/', seen: null };
    const law = lawWith(
      new Map([['hours-a-week', [{ from: '2020-01-01', value: 30, confidence: 'one source' as const, cite }]]]),
    );
    expect(says('hours-are-enough-for-stem-opt', { job: { hoursPerWeek: 20 } }, law)).toBe(
      'The job has 20 hours a week; STEM OPT asks for 30 hours or more with each employer.',
    );
    expect(toldOf({ job: { hoursPerWeek: 20 } }).has('hours-are-enough-for-stem-opt')).toBe(false);
  });

  test('a yearly salary that is said to be paid each hour is asked about, with the bounds as ours', () => {
    expect(says('salary-fits-its-period', { job: { salary: { amount: 98_000, per: 'hour' } } })).toBe(
      'The salary and the hours make 98000.00 dollars an hour, which is outside 5 to 1000, our own bounds for asking.',
    );
  });

  test('a consultant is placed at a client whose people train her: the employer cannot sign that', () => {
    const placed = {
      job: { arrangement: 'at a client', employerTrains: false },
      plan: { site: { street: '77 Placeholder Road' } },
    };
    expect(errorsOf(placed)).toEqual(['employer-itself-trains-the-student']);
    expect(warningsOf(placed)).toEqual([
      'plan-speaks-of-work-away-from-the-employer',
      'site-is-where-the-work-is-done',
    ]);
    const mended = {
      job: { arrangement: 'at a client', employerTrains: true },
      plan: {
        site: { name: 'Client Example Hall', street: '3 Elsewhere Street' },
        oversight:
          'The lead engineer of the employer works at the client on three days a week, assigns the work and reviews it.',
      },
    };
    expect([...toldOf(mended).keys()]).toEqual([]);
  });

  test('an agency is a warning even when the plan is complete', () => {
    const agency = {
      job: { arrangement: 'through a staffing agency' },
      plan: { remarks: 'The agency employs the student; its own engineer at the customer trains her.' },
    };
    expect(errorsOf(agency)).toEqual([]);
    expect(warningsOf(agency)).toEqual(['student-is-not-hired-out']);
  });

  test('work at home is in order when the site is the home and the plan says how it is supervised', () => {
    const home = { street: '500 Sample Avenue', unit: { kind: 'apt', number: '4B' }, zip: '01101' };
    expect(warningsOf({ plan: { site: home } })).toEqual(['worksite-is-not-the-home']);
    expect(warningsOf({ plan: { site: home }, job: { arrangement: 'at home' } })).toEqual([
      'plan-speaks-of-work-away-from-the-employer',
    ]);
    const [remote] = readSamples(root).filter(({ name }) => name === 'remote-worksite');
    if (remote === undefined) throw new Error('no sample of work at home');
    expect(checkPacket(recipes['school-request'], makeView(remote.answers))).toEqual([]);
  });
});

describe('the four boxes of section 5', () => {
  const advert =
    'Design, build and maintain planners for robots. Work with product and hardware. Strong communication skills, and five years of experience with real-time systems, are a plus.';

  test('goals that are the job advert are found, also with a few words changed', () => {
    const copied = { job: { duties: advert }, plan: { goals: advert.replace('five years', '5 years') } };
    expect(warningsOf(copied)).toEqual(['plan-is-not-the-job-advert']);
  });

  test('one text in two boxes is told once, at the second', () => {
    const text =
      'The lead engineer assigns the work, meets the student for an hour every week and reviews each change before it is used on a robot.';
    const breaches = toldOf({ plan: { oversight: text, measures: text.toUpperCase() } }).get(
      'plan-boxes-say-different-things',
    );
    expect(breaches?.map(({ path }) => path)).toEqual(['plan.measures']);
    expect(breaches?.[0]?.says).toBe('The boxes "employer oversight" and "measures and assessments" say the same.');
  });

  test('the same text in all four boxes is told for three of them', () => {
    const text = 'The student works on her tasks of the degree with her team and learns much by it every day.';
    const all = { plan: { role: text, goals: text, oversight: text, measures: text } };
    expect(toldOf(all).get('plan-boxes-say-different-things')).toHaveLength(3);
  });

  test('long texts of their own that begin alike are no copies', () => {
    const begin = 'The lead engineer of the motion planning team ';
    const own = {
      oversight: `${begin}assigns the work in two-week steps, sits beside the student on Mondays and looks at every change that she makes.`,
      measures: `${begin}writes down each quarter which tests the planners passed, how fast they were, and what is still to be learnt.`,
    };
    expect([...toldOf({ plan: own }).keys()]).toEqual([]);
  });

  test('a plan without a word of the degree, of means, or of sense', () => {
    const thin = {
      plan: {
        role: 'Software engineer in the team for motion planning, full time, level two of the ladder.',
        goals: 'Growth, ownership, excellence, and a deep knowledge of the products of the company.',
        measures: 'Yearly appraisal.',
      },
    };
    expect(warningsOf(thin)).toEqual(['goals-name-their-means', 'plan-fills-every-box', 'plan-names-the-degree']);
    expect(says('plan-fills-every-box', thin)).toBe(
      'The box "measures and assessments" has 17 characters, less than a plain sentence.',
    );
  });

  test('numbers do not belong there: the E-Verify number, and those of the student; no value is repeated', () => {
    const numbers = {
      plan: { remarks: 'Employer: E-Verify 1000001. Student: USCIS number 012-345-678, SSN 123-45-6789.' },
    };
    expect(warningsOf(numbers)).toEqual(['e-verify-number-stays-off-the-i-983', 'free-words-hold-no-private-number']);
    expect(JSON.stringify([...toldOf(numbers)])).not.toMatch(/1000001|012-?345-?678|123-?45-?6789/);
  });

  test('page 5 that is filled before the job has begun', () => {
    const early = { evaluations: { first: { text: 'I met every goal.', from: '2027-01-15', to: '2028-01-14' } } };
    expect(warningsOf(early)).toEqual(['evaluations-wait-until-they-are-due']);
    expect(says('evaluations-wait-until-they-are-due', early)).toContain('2026-11-22');
  });
});

describe('who signs the I-983, how and when', () => {
  test('signed by both sides in order, in ink and by software: nothing to say', () => {
    expect([...toldOf({ signatures: plan }).keys()]).toEqual([]);
  });

  test('Testa runs the company and signs for it: an error wherever her name stands for the employer', () => {
    const self = {
      employer: { signatory: { name: 'Testa Samplename' } },
      plan: { signatory: { name: 'T. Q. Samplename' }, supervisor: { name: 'SAMPLENAME, TESTA QUILL' } },
      signatures: { ...plan, i983Employer: signed('2026-11-10', 'Testa Samplename') },
    };
    const told = toldOf(self);
    expect(told.get('student-does-not-sign-for-the-employer')?.map(({ path }) => path)).toEqual([
      'employer.signatory.name',
      'plan.signatory.name',
      'signatures.i983Employer.by',
    ]);
    expect(told.has('student-does-not-supervise-the-training')).toBe(true);
  });

  test('a namesake with another given name is another person', () => {
    expect(errorsOf({ employer: { signatory: { name: 'Otto Samplename' } } })).toEqual([]);
  });

  test('the HR clerk signs section 4 for the named official, and may not', () => {
    const clerk = {
      employer: { signatory: { hasAuthority: false } },
      signatures: { ...plan, i983Employer: signed('2026-11-10', 'Clerk Placeholder') },
    };
    expect(errorsOf(clerk)).toEqual(['signer-has-signatory-authority']);
    expect(warningsOf(clerk)).toEqual(['signer-is-the-named-official']);
  });

  test('two officials may sign: the head of people section 4, the mentor section 6', () => {
    const two = {
      plan: { signatory: { name: 'Mentor Example', title: 'Lead Engineer' } },
      signatures: { ...plan, i983Plan: signed('2026-11-10', 'Mentor Example') },
    };
    expect([...toldOf(two).keys()]).toEqual([]);
  });

  test('section 4 alone is signed, with a typed name, before the student, who has not signed at all', () => {
    const half = { signatures: { ...plan, i983Student: 'none', i983Plan: 'none' } };
    expect(warningsOf(half)).toEqual(['sections-4-and-6-are-both-signed', 'student-signs-where-the-employer-has']);
    const typed = { signatures: { ...plan, i983Employer: signed('2026-11-08', 'Officer Example', 'typed name') } };
    expect(errorsOf(typed)).toEqual(['i-983-is-signed-in-a-way-that-is-taken']);
    expect(says('employer-signs-after-the-student', typed)).toBe(
      'The employer signed section 4 of the I-983 on 2026-11-08, before the student signed on 2026-11-09.',
    );
  });

  test('software counts since the day that the fact tells', () => {
    const old = { signatures: { i983Plan: signed('2023-09-17', 'Officer Example', 'signature software') } };
    expect(says('i-983-is-signed-in-a-way-that-is-taken', old)).toContain('on 2023-09-17, when only ink was taken');
  });

  test('a plan of last winter, and one that is dated after the recommendation', () => {
    const old = { signatures: { ...plan, i983Student: signed('2026-01-10', 'Testa Samplename') } };
    expect(warningsOf(old)).toEqual(['i-983-is-signed-lately']);
    const late = { signatures: { ...plan, i983Plan: signed('2026-11-17', 'Officer Example') } };
    expect(warningsOf(late)).toEqual(['plan-is-signed-by-the-day-of-the-recommendation']);
  });

  test('a new employer since three weeks and no new plan yet', () => {
    const change = { plan: { change: { what: 'new employer', on: '2026-11-01' } } };
    expect(says('new-plan-comes-in-time', change)).toBe(
      'The packet is of 2026-11-22, 21 days after the start with the new employer; the new plan is due within 10 days.',
    );
  });
});

describe('the degree in section 1', () => {
  test('the present degree is called a prior one', () => {
    expect(warningsOf({ student: { degree: { isPriorDegree: true } } })).toContain('prior-degree-is-an-earlier-one');
  });

  test('the degree of another school is called the present one', () => {
    expect(warningsOf({ student: { degree: { school: 'Sample Institute of Technology' } } })).toEqual([
      'degree-of-another-school-is-a-prior-degree',
    ]);
  });

  test('the ceremony is not the day of the degree', () => {
    expect(says('degree-day-is-that-of-the-transcript', { student: { degree: { awarded: '2025-12-12' } } })).toBe(
      'The day of the degree is given as 2025-12-12, and the transcript or diploma has 2025-12-19.',
    );
  });
});
