import { describe, expect, test } from 'vitest';
import { readCase } from '../../src/case/read.ts';
import { makeView } from '../../src/case/view.ts';
import { officeKeys, officeLists, officeValues } from '../../src/schools/office-values.ts';
import { readPack } from '../../src/schools/read-pack.ts';
import { wordingKeys } from '../../src/schools/wording-keys.ts';
import { samplePack } from './sample-pack.ts';

/** What a pack tells the templates of a case, of which the pack answers what it lacks. */
const valuesOf = (patch: object = {}, answers: object = {}, family = 'Samplename') => {
  const { pack, answers: below } = readPack({ name: 'pack.json', text: JSON.stringify({ ...samplePack, ...patch }) });
  if (pack === null || below === null) throw new Error('the pack is not in order');
  const text = JSON.stringify({ student: { name: { family } }, ...answers });
  const { case: found } = readCase([{ name: 'case.json', text }], () => [], { below });
  if (found === null) throw new Error('the case is not in order');
  return officeValues(pack, makeView(found));
};

describe('what templates may say of an office', () => {
  test('is every text of a full pack, by its key', () => {
    const wording = Object.fromEntries(wordingKeys.map((key) => [key, `About ${key}.`]));
    const { values } = valuesOf({ wording });
    expect(values).toEqual({
      name: 'Example State',
      office: 'International Student Office',
      source: 'https://example.edu/stem-opt',
      seen: '2026-10-08',
      fee: '$1,100',
      feeFor: 'the STEM OPT recommendation',
      leadTime: '7 business days',
      leadTimeFor: 'the STEM I-20',
      adviser: 'STEM OPT Adviser, M to Z',
      adviserContact: 'm-z@example.edu',
      dsoContact: 'your STEM OPT adviser',
      reason: 'renewal, item 1.c',
      requestPortal: 'Student portal',
      reportPortal: 'Report form',
      uploadPortal: 'Report form',
      ...wording,
    });
    expect(Object.keys(values).sort()).toEqual([...officeKeys].sort());
  });

  test('is missing where the pack says nothing', () => {
    const silent = {
      seen: null,
      letterhead: null,
      advisers: [],
      dsoContact: null,
      fee: null,
      leadTime: null,
      portals: [],
      wording: {},
      answers: {},
    };
    const { values, letterhead } = valuesOf(silent);
    expect(values).toEqual({ name: 'Example State', source: 'https://example.edu/stem-opt' });
    expect(letterhead).toEqual([]);
  });

  test('has the adviser of the family name, with the contact that is known', () => {
    expect(valuesOf({}, {}, 'Éclair').values).toMatchObject({
      adviser: 'STEM OPT Adviser, A to L',
      adviserContact: 'a-l@example.edu, 202-555-0101',
    });
    const { values } = valuesOf({}, {}, '王');
    expect(values.adviser).toBe('Front desk');
    expect(values.adviserContact).toBeUndefined();
  });

  test("keeps to the case where it says otherwise, and takes the pack's word for the rest", () => {
    const { values } = valuesOf({}, { school: { office: 'Office of my campus', recommendsReason: 'initial' } });
    expect(values).toMatchObject({ office: 'Office of my campus', reason: 'initial permission, item 1.a' });
  });

  test('is every list in the order of the office, with what is only recommended marked', () => {
    const { lists, letterhead } = valuesOf();
    expect(Object.keys(lists)).toEqual([...officeLists]);
    expect(lists).toEqual({
      requestPapers: [{ text: 'Form I-983, pages 1 to 4' }, { text: 'Employer letter (recommended)' }],
      filingPapers: [{ text: 'Form I-765' }, { text: 'Copy of the visa (the office asks for it, USCIS does not)' }],
      filingExtras: [{ text: 'Copy of the visa (the office asks for it, USCIS does not)' }],
      portals: [
        { text: 'Student portal: ask for the STEM I-20', url: 'https://example.edu/portal' },
        { text: 'Report form: report a new employer' },
      ],
      reports: [{ text: 'A new address, within 10 days of the move. Write it into the student portal.' }],
      changes: [
        { text: 'The page of the office: The fee is $410. Today: It is $520 on paper.' },
        { text: 'The page of the office: The visa is required. Today: USCIS does not ask for it.' },
      ],
      doubts: [{ text: 'The page does not name a fee for late requests.', url: 'https://example.edu/fees' }],
    });
    expect(letterhead).toEqual(['Example State University', 'International Student Office']);
  });
});
