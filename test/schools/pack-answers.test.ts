import { describe, expect, test } from 'vitest';
import { readCase } from '../../src/case/read.ts';
import { readPack } from '../../src/schools/read-pack.ts';
import { lineOf } from './line-of.ts';
import { samplePack } from './sample-pack.ts';

describe('the answers of a pack', () => {
  const below = readPack({ name: 'pack.json', text: JSON.stringify(samplePack, null, 2) }).answers;
  if (below === null) throw new Error('the sample pack is not in order');
  const caseOf = (answers: object, family: unknown = 'Samplename') => {
    const text = JSON.stringify({ student: { name: { family } }, ...answers });
    return readCase([{ name: 'case.json', text }], () => [], { below });
  };

  /** The pack's answers, the days of its lead time, and the adviser for S: seven business days span two weekends at most. */
  const given = {
    ...samplePack.answers,
    dso: { ...samplePack.answers.dso, title: 'STEM OPT Adviser, M to Z', email: 'm-z@example.edu' },
    limits: { photoDays: 20, processingDays: 11 },
  };

  test('hold where the user gives none', () => {
    const { case: found, findings } = caseOf({ school: { recommendedOn: '2026-11-16' } });
    expect(findings).toEqual([]);
    expect(found?.school).toEqual({ ...given, recommendedOn: '2026-11-16' });
    expect(caseOf({}).case?.school).toEqual(given);
  });

  test("never replace the user's own, answer by answer", () => {
    const own = {
      office: 'Office of my campus',
      dso: { phone: '202-555-0199', title: 'Director' },
      limits: { photoDays: 30, processingDays: 3 },
    };
    expect(caseOf({ school: own }).case?.school).toEqual({
      ...given,
      office: 'Office of my campus',
      dso: { ...given.dso, phone: '202-555-0199', title: 'Director' },
      limits: { processingDays: 3, photoDays: 30 },
    });
    const spelled = { text: 'École Example', asOnForm: 'Ecole Example' };
    expect(caseOf({ school: { name: spelled } }).case?.school?.name).toEqual(spelled);
    expect(caseOf({ school: { sevisCode: 'none' } }).case?.school?.sevisCode).toBe('none');
  });

  test('hold role and contact of the adviser for the family name, and what the adviser lacks of the office', () => {
    expect(caseOf({}, 'Łaska').case?.school?.dso).toEqual({
      name: 'International Student Adviser',
      title: 'STEM OPT Adviser, A to L',
      email: 'a-l@example.edu',
      phone: '202-555-0101',
    });
    expect(caseOf({}, { text: '王', asOnForm: 'Wang' }).case?.school?.dso?.title).toBe('STEM OPT Adviser, M to Z');
    expect(caseOf({}, '王').case?.school?.dso).toEqual({ ...samplePack.answers.dso, title: 'Front desk' });
  });

  test('are told where they stand: in the pack', () => {
    const at = (path: string) => caseOf({}).places(path);
    expect(at('school.sevisCode')).toMatchObject({ file: 'pack.json', line: lineOf(samplePack, '"sevisCode"') });
    expect(at('school.limits.processingDays')).toMatchObject({ line: lineOf(samplePack, '"days": 7') });
    expect(at('school.dso.email')).toMatchObject({ line: lineOf(samplePack, 'm-z@example.edu') });
    expect(caseOf({ school: { office: 'x' } }).places('school.office')).toMatchObject({ file: 'case.json' });
  });
});
