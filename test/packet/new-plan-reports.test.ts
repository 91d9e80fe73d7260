import { describe, expect, it } from 'vitest';
import type { MergePatch } from '../../src/case/merge-patch.ts';
import { shownInBoxes } from './paper.ts';
import { builtOf, caseOf, expectAll, partText, stopsOf, toldOf } from './reports.ts';

describe('a new employer after a former one (sample new-employer)', () => {
  const view = (patch: MergePatch = {}) => caseOf('new-employer', patch);

  it('has nothing wrong', () => expect(toldOf('employer-change', view())).toEqual([]));

  it('tells who does what by which day', async () => {
    const text = await partText(await builtOf('employer-change', view()), 'checklist');
    // From Friday, October 29: ten days, and five from Monday to Friday; from Monday, November 8: ten days.
    expectAll(
      text,
      'You work for Invented Vision Systems LLC from November 8, 2027, after Sample Robotics Inc.',
      'New Form I-983 and the letter, to the office you November 18, 2027',
      'The end of the former job, to the office you November 8, 2027',
      'The same, told by the former employer Sample Robotics Inc November 5, 2027',
      'Final evaluation of it, page 5 (in this packet) you, signed there November 8, 2027',
      'Letter to the office, 1 page. Form I-983, 5 pages.',
      'Director Example, Director of Operations, of the new employer, signs section 4.',
      'You and Officer Example, of the former one, sign the final evaluation',
      '26 days of 150 days are used',
      'at least 20 hours a week',
    );
  });

  it('says of a pending I-765 what offices say, and that they differ', async () => {
    const text = await partText(await builtOf('employer-change', view()), 'checklist');
    expectAll(
      text,
      'Is your I-765 still pending? Then the I-765 names the employer with which it was filed.',
      'Some offices take the change like any other. Others discourage it',
      'Ask the office before your first day.',
    );
  });

  it('has a letter with what the form of an office asks for', async () => {
    const letter = await partText(await builtOf('employer-change', view()), 'letter-to-the-office');
    expectAll(
      letter,
      'November 5, 2027 To the International Student Office, Example State University',
      'A new employer during STEM OPT: Testa Quill Samplename, SEVIS ID N0001234567',
      'Invented Vision Systems LLC Address 12 Fictive Way, Exampleton, MA 01103',
      'EIN (not an E-Verify number) 36-0000000',
      'E-Verify number (not the EIN) 2000002',
      'My job there ended on October 29, 2027',
      'Finding defects in pictures applies the algorithms',
      'Form I-983, 5 pages',
    );
    expect(letter).not.toContain('Checklist');
  });

  it('fills pages 1 to 4 for the new employer, and the lower half of page 5 for the former', async () => {
    const built = await builtOf('employer-change', view());
    const file = built.files.find(({ path }) => path === 'parts/i-983.pdf');
    const shown = [...(await shownInBoxes(file?.bytes ?? new Uint8Array())).entries()];
    const of = (name: string) => shown.find(([box]) => box === name)?.[1];
    expect(built.forms).toMatchObject([{ form: 'i-983', pages: [1, 2, 3, 4, 5] }]);
    expect(of('Employer Name')).toBe('Invented Vision Systems LLC');
    expect(of('undefined_3')).toBe('');
    expect([of('undefined_5'), of('undefined_6'), of('ty')]).toEqual(['01-15-2027', '10-29-2027', 'Officer Example']);
  });

  it('has four pages and no evaluation when the former job goes on beside it', async () => {
    const beside = view({
      formerEmployer: { goesOn: true, lastDay: 'none' },
      evaluations: 'none',
      student: { unemployment: 'none' },
    });
    expect(toldOf('employer-change', beside)).toEqual([]);
    const built = await builtOf('employer-change', beside);
    expect(built.forms).toMatchObject([{ form: 'i-983', pages: [1, 2, 3, 4] }]);
    const [checklist, letter] = [await partText(built, 'checklist'), await partText(built, 'letter-to-the-office')];
    expectAll(checklist, 'from November 8, 2027, beside Sample Robotics Inc.', '0 days of 150 days');
    expect(checklist).not.toMatch(/former job|Final evaluation|page 5|last day into/);
    expectAll(letter, 'I also work for Invented Vision Systems LLC', 'goes on beside the new job');
  });

  it('is built without an evaluation that the office has, and warns of it', async () => {
    const given = view({ evaluations: 'none' });
    expect(toldOf('employer-change', given)).toEqual(['job-that-ends-has-its-final-evaluation: formerEmployer.goesOn']);
    const built = await builtOf('employer-change', given);
    expect(built.forms).toMatchObject([{ pages: [1, 2, 3, 4] }]);
    expect(await partText(built, 'letter-to-the-office')).toContain('page 5 of Form I-983 not in this packet');
  });

  it('is late after ten days: each duty is told, and the packet is built all the same', async () => {
    const late = view({ filing: { preparedOn: '2027-11-19' } });
    expect(toldOf('employer-change', late)).toEqual([
      'end-of-a-job-is-reported-in-time: formerEmployer.lastDay',
      'evaluation-comes-in-time: evaluations.final.to',
      'new-plan-comes-in-time: plan.change.on',
    ]);
    expect((await builtOf('employer-change', late)).pages).toBe(7);
  });

  it('is stopped by what would be sent back: no former employer, the same one, too few hours, the wrong kind', () => {
    expect(stopsOf('employer-change', view({ formerEmployer: null }))).toContain('formerEmployer.name');
    expect(stopsOf('employer-change', view({ formerEmployer: { name: 'Invented Vision Systems' } }))).toEqual([
      'formerEmployer.name',
    ]);
    expect(toldOf('employer-change', view({ job: { hoursPerWeek: 15 } }))).toEqual([
      'hours-are-enough-for-stem-opt: job.hoursPerWeek',
    ]);
    expect(toldOf('employer-change', view({ plan: { change: { what: 'material change' } } }))).toEqual([
      'plan-change-is-the-one-that-is-reported: formerEmployer.name',
    ]);
  });
});

describe('a material change (sample changed-terms)', () => {
  const view = (patch: MergePatch = {}) => caseOf('changed-terms', patch);

  it('tells what changed, at the earliest opportunity, and who signs the changed pages', async () => {
    expect(toldOf('material-change', view())).toEqual([]);
    const built = await builtOf('material-change', view());
    expect(built.forms).toMatchObject([{ form: 'i-983', pages: [1, 2, 3, 4] }]);
    expectAll(
      await partText(built, 'checklist'),
      'On September 1, 2027 the job with Sample Robotics Inc changed: another EIN of the employer; fewer hours a week.',
      'due at the earliest opportunity; no number of days is given',
      'Form I-983: pages 1 to 4, all of them',
      'Officer Example, Head of People signs Form I-983, section 6.',
    );
    expectAll(
      await partText(built, 'letter-to-the-office'),
      'What changed another EIN of the employer; fewer hours a week',
      '32 hours a week, 78,400 USD per year',
      'From the same day I work 32 hours a week instead of 40',
    );
  });

  it('may be another one, and asks for each of the four', async () => {
    const other = { plan: { change: { newEin: false, fewerHours: false } } };
    const letter = await partText(await builtOf('material-change', view(other)), 'letter-to-the-office');
    expect(letter).toContain('What changed something else of the plan');
    expect(stopsOf('material-change', view({ plan: { change: { lessPay: null } } }))).toEqual(['plan.change.lessPay']);
  });

  it('is no new employer', () => {
    expect(toldOf('material-change', view({ plan: { change: { what: 'new employer' } } }))).toEqual([
      'plan-change-is-the-one-that-is-reported: plan.change.newEin',
    ]);
  });
});
