import { describe, expect, it } from 'vitest';
import type { MergePatch } from '../../src/case/merge-patch.ts';
import { officeValues } from '../../src/schools/office-values.ts';
import { projectPack } from '../schools/seed-table.ts';
import { shownInBoxes } from './paper.ts';
import { builtOf, caseOf, expectAll, partText, stopsOf, toldOf } from './reports.ts';

describe('the self-evaluation after twelve months (sample first-year)', () => {
  const view = (patch: MergePatch = {}) => caseOf('first-year', patch);

  it('is due before the anniversary, and taken ten days longer', async () => {
    expect(toldOf('evaluation-12-month', view())).toEqual([]);
    const text = await partText(await builtOf('evaluation-12-month', view()), 'checklist');
    expectAll(
      text,
      'before the year is over you January 14, 2028',
      'Last day on which offices take it January 25, 2028',
      'from December 31, 2027 you January 25, 2028',
      'It covers January 15, 2027 to January 14, 2028.',
      'Officer Example, who may sign for Sample Robotics Inc, signs and dates it too. The employer signs; it does not write.',
      'due by January 24, 2029',
    );
  });

  it('is the upper half of page 5; the lower half stays empty', async () => {
    const built = await builtOf('evaluation-12-month', view({ evaluations: { final: { text: 'Not yet.' } } }));
    const file = built.files.find(({ path }) => path === 'parts/i-983.pdf');
    const shown = await shownInBoxes(file?.bytes ?? new Uint8Array());
    expect([shown.get('undefined_3'), shown.get('undefined_5'), shown.get('ty')]).toEqual(['01-15-2027', '', '']);
    expectAll(await partText(built, 'i-983'), 'I designed the planner for two robots');
  });

  it('asks for all pages of the I-983 where the office wants them, and says so in its words', async () => {
    const office = officeValues(projectPack('tufts'), view());
    const text = await partText(await builtOf('evaluation-12-month', view(), { office }), 'checklist');
    expectAll(
      text,
      'Signed Form I-983: pages 1 to 4 as they were signed',
      'Send all pages of the signed I-983 with it.',
    );
  });

  it('is not given after half a year, and not late without a word', () => {
    const early = { evaluations: { first: { to: '2027-07-14' } }, filing: { preparedOn: '2027-07-20' } };
    expect(toldOf('evaluation-12-month', view(early))).toEqual([
      'first-evaluation-covers-twelve-months: evaluations.first.to',
    ]);
    expect(toldOf('evaluation-12-month', view({ filing: { preparedOn: '2028-01-26' } }))).toEqual([
      'evaluation-comes-in-time: evaluations.first.to',
    ]);
  });

  it('is not built without its words', () => {
    expect(stopsOf('evaluation-12-month', view({ evaluations: { first: { text: null } } }))).toEqual([
      'evaluations.first.text',
    ]);
    expect(stopsOf('evaluation-12-month', view({ evaluations: 'none' }))).toContain('evaluations.first.from');
  });
});

describe('the final self-evaluation (sample stem-opt-over)', () => {
  it('is due ten days after the end, beside the last report, the grace period and the Portal', async () => {
    const view = caseOf('stem-opt-over');
    expect(toldOf('evaluation-final', view)).toEqual([]);
    const built = await builtOf('evaluation-final', view);
    expectAll(
      await partText(built, 'checklist'),
      'Final evaluation at the office you January 24, 2029',
      'STEM OPT ends January 14, 2029',
      'Last validation report, from December 31, 2028 you January 25, 2029',
      'You may stay, without work, until March 15, 2029',
      'The SEVP Portal takes changes until January 30, 2029',
      'lower half of page 5',
    );
    const file = built.files.find(({ path }) => path === 'parts/i-983.pdf');
    const shown = await shownInBoxes(file?.bytes ?? new Uint8Array());
    expect([shown.get('undefined_3'), shown.get('undefined_5')]).toEqual(['', '01-15-2028']);
  });
});
