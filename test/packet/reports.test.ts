import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/case/day-sum.ts';
import type { MergePatch } from '../../src/case/merge-patch.ts';
import { ourLaw } from '../../src/facts/law.ts';
import { validationReportIsMadeWhileItIsTaken } from '../../src/rules/validation-report-is-made-while-it-is-taken.ts';
import { officeValues } from '../../src/schools/office-values.ts';
import { projectPack } from '../schools/seed-table.ts';
import { builtOf, caseOf, expectAll, longNames, partNames, partPages, partText, stopsOf, toldOf } from './reports.ts';

describe('the validation report (samples first-year and stem-opt-over)', () => {
  it.each([
    // STEM OPT begins on January 15, 2027; the office opens 15 days before and closes 10 after.
    ['6', '2027-07-01', 'July 15, 2027', 'June 30, 2027', 'July 25, 2027'],
    ['12', '2028-01-25', 'January 15, 2028', 'December 31, 2027', 'January 25, 2028'],
    ['18', '2028-06-30', 'July 15, 2028', 'June 30, 2028', 'July 25, 2028'],
    ['24', '2029-01-10', 'January 15, 2029', 'December 31, 2028', 'January 25, 2029'],
  ])('after %s months tells its days', async (months, preparedOn, day, opens, closes) => {
    const view = caseOf('first-year', { filing: { preparedOn } });
    expect(toldOf('validation-report', view)).toEqual([]);
    const text = await partText(await builtOf('validation-report', view), 'checklist');
    expectAll(
      text,
      `Validation report after ${months} months of STEM OPT`,
      `The report is counted for ${day} The office takes it from ${opens} Last day ${closes}`,
    );
  });

  it('confirms name, addresses, employer, and what changed', async () => {
    const report = await partText(await builtOf('validation-report', caseOf('first-year')), 'validation-report');
    expectAll(
      report,
      'Legal name Testa Quill Samplename',
      'Home address 8 Placeholder Court Apt 12, Springfield, MA 01104',
      'Employer Sample Robotics Inc',
      'Where I work Sample Robotics Lab, 79 Placeholder Road, Springfield, MA 01102',
      'Days without a job in OPT and STEM OPT 17 days',
      'I moved to 8 Placeholder Court on December 1, 2027',
    );
    const last = await partText(await builtOf('validation-report', caseOf('stem-opt-over')), 'validation-report');
    expect(last).toContain('Nothing has changed since the last report.');
  });

  it('tells the home apart from the mailing address, and asks for it where there is none', async () => {
    const home = { street: '9 Fictive Lane', unit: 'none', city: 'Exampleton', state: 'MA', zip: '01105' };
    const view = (physicalAddress: MergePatch) =>
      caseOf('first-year', { student: { livesAtMailingAddress: false, physicalAddress } });
    const report = await partText(await builtOf('validation-report', view(home)), 'validation-report');
    expectAll(report, 'Home address 9 Fictive Lane, Exampleton, MA 01105 Mailing address 8 Placeholder Court Apt 12');
    expect(stopsOf('validation-report', view({ ...home, zip: null }))).toEqual(['student.physicalAddress.zip']);
  });

  it('asks for the window where the office names none', async () => {
    const view = caseOf('first-year', { school: { limits: null }, filing: { preparedOn: '2028-01-15' } });
    const text = await partText(await builtOf('validation-report', view), 'checklist');
    expect(text).toContain('The office takes it from ask your office; here no day is known');
  });

  it('is not made without a word about changes, nor after the last', () => {
    expect(stopsOf('validation-report', caseOf('first-year', { report: null }))).toEqual(['report.changed']);
    const after = caseOf('first-year', { filing: { preparedOn: '2029-02-01' } });
    expect(stopsOf('validation-report', after)).toContain(null);
  });

  it('is told to be early or late on every day on which no office takes one, and on no other', () => {
    const windows = ['2027-07-15', '2028-01-15', '2028-07-15', '2029-01-15'].map((day) => [
      addDays(day, -15),
      addDays(day, 10),
    ]);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 800 }), (days) => {
        const preparedOn = addDays('2027-01-15', days);
        const taken = windows.some(([opens = '', closes = '']) => opens <= preparedOn && preparedOn <= closes);
        const told = validationReportIsMadeWhileItIsTaken.check(
          caseOf('first-year', { filing: { preparedOn } }),
          ourLaw,
        );
        expect(told.length).toBe(taken ? 0 : 1);
      }),
      { numRuns: 100 },
    );
  });
});

/** Each packet of the life during STEM OPT with its sample. */
const reports = [
  ['employer-change', 'new-employer'],
  ['material-change', 'changed-terms'],
  ['evaluation-12-month', 'first-year'],
  ['evaluation-final', 'stem-opt-over'],
  ['validation-report', 'first-year'],
  ['end-of-employment', 'job-ended'],
  ['departure', 'new-status'],
] as const;

/** Wording of an office that stands on the checklist of each. */
const wordingOf: Readonly<Record<(typeof reports)[number][0], readonly string[]>> = {
  'employer-change': ['employerChange'],
  'material-change': ['materialChange'],
  'evaluation-12-month': ['evaluation'],
  'evaluation-final': ['evaluation'],
  'validation-report': ['validation'],
  'end-of-employment': ['endOfEmployment', 'unemployment'],
  departure: ['departure'],
};

describe.each(reports)('the pages of %s', (id, sample) => {
  it('are a checklist of one page that stays with the student, and letters of one page each', async () => {
    const built = await builtOf(id, caseOf(sample));
    const [checklist = '', ...more] = await partPages(built, 'checklist');
    expect(more).toEqual([]);
    expectAll(checklist, 'Keep this page; do not send it.', 'This is no legal advice');
    for (const part of partNames(built).filter((name) => /^(letter|note|validation).*pdf$/.test(name)))
      expect(await partPages(built, part.replace('.pdf', ''))).toHaveLength(1);
  });

  it('hold names longer than any box: letters of one page, a checklist of one', async () => {
    const built = await builtOf(id, caseOf(sample, longNames));
    for (const part of partNames(built).filter((name) => name.endsWith('.pdf') && name !== 'i-983.pdf'))
      expect([part, (await partPages(built, part.replace('.pdf', ''))).length]).toEqual([part, 1]);
    expect(await partText(built, 'checklist')).toContain('Przykładowska-Sørensen de la Muestra');
  });

  it.each(['duke', 'nc-state', 'sf-state', 'tufts', 'umass'])(
    'say what the office of %s says of it, on one page',
    async (pack) => {
      const view = caseOf(sample);
      const office = officeValues(projectPack(pack), view);
      const [checklist = '', ...more] = await partPages(await builtOf(id, view, { office }), 'checklist');
      expect(more).toEqual([]);
      for (const key of wordingOf[id]) {
        const words = Object.entries(office.values).find(([name]) => name === key)?.[1];
        if (words !== undefined) expect(checklist).toContain(words);
      }
    },
  );

  it('give a draft of answers that lack, which names them', async () => {
    const view = caseOf(sample, { employer: { name: null }, student: { sevisId: null } });
    const built = await builtOf(id, view, { draft: true });
    expect(built.draft).toBe(true);
    expect(await partText(built, 'checklist.DRAFT')).toContain('employer.name');
  });
});
