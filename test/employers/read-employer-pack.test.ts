import { describe, expect, test } from 'vitest';
import { mergePatch } from '../../src/case/merge-patch.ts';
import { readCase } from '../../src/case/read.ts';
import { makeView } from '../../src/case/view.ts';
import { employerLacks } from '../../src/schools/employer-lacks.ts';
import { readEmployerPack } from '../../src/schools/read-employer-pack.ts';
import { expectRefused } from '../schools/refused.ts';

/** The pack of an invented employer. */
const samplePack = {
  id: 'example-state',
  name: 'Example State',
  seen: '2026-10-08',
  source: 'https://example.edu/stem-opt',
  answers: { name: 'Example State University', eVerify: { number: '1000001' } },
  since: [{ answer: 'employer.eVerify.number', day: '2019-06-17' }],
  lacks: [
    { answers: ['employer.ein'], ask: 'Ask HR for the EIN.' },
    { answers: ['employer.street', 'employer.city'], ask: 'Ask HR for the address.' },
  ],
  notes: [{ text: 'HR has a Form I-983 with its part filled in.', url: 'https://example.edu/hr' }],
  doubts: [{ says: 'The page bears no day.' }],
} as const;

const read = (pack: unknown) => readEmployerPack({ name: 'pack.json', text: JSON.stringify(pack, null, 2) });

/** The case of somebody who works there. */
const caseOf = (employer: object) => {
  const { answers: below } = read(samplePack);
  if (below === null) throw new Error('the sample pack is not in order');
  const text = JSON.stringify({ student: { name: { family: 'Samplename' } }, employer });
  const { case: found } = readCase([{ name: 'case.json', text }], () => [], { below });
  if (found === null) throw new Error('the case is not in order');
  return found;
};

describe('an employer pack', () => {
  test('that is in order is read as it is', () => {
    const { pack, findings } = read(samplePack);
    expect(findings).toEqual([]);
    expect(pack).toEqual(samplePack);
  });

  const broken: readonly (readonly [what: string, patch: object, says: RegExp, fix: RegExp, words: string])[] = [
    ['a misspelt key', { lack: [] }, /The key "lack" is not known in employer packs/, /"lacks"/, '"lack"'],
    ['no notes', { notes: null }, /employer pack has no "notes"/, /offers or wants/, '{'],
    ['a misspelt answer', { answers: { ien: '04-0000000' } }, /"ien" in employer/, /"ein"/, '"ien"'],
    ['an answer of another group', { answers: { dso: {} } }, /"dso" in employer/, /name, tradeName/, '"dso"'],
    ['a number without quotes', { answers: { ein: 40000000 } }, /employer\.ein is a number/, /quotes/, '"ein"'],
    [
      'a lack without a question',
      { lacks: [{ answers: ['employer.ein'] }] },
      /no "lacks\.0\.ask"/,
      /Whom to ask/,
      '"lacks": [\n    {',
    ],
    [
      'a lack of no answer',
      { lacks: [{ answers: ['employer.eni'], ask: 'x' }] },
      /lacks\.0\.answers\.0 .* no answer/,
      /"employer\.ein"/,
      '"employer.eni"',
    ],
    [
      'a lack that it gives',
      { lacks: [{ answers: ['employer.name'], ask: 'x' }] },
      /names employer\.name, which its answers give/,
      /Take it out/,
      '"employer.name"',
    ],
    [
      'a day of no answer',
      { since: [{ answer: 'employer.ein', day: '2019-06-17' }] },
      /employer\.ein, which its answers do not give/,
      /Give the answer/,
      '"answer": "employer.ein"',
    ],
    [
      'a day that is none',
      { since: [{ answer: 'employer.name', day: '2019-02-30' }] },
      /since\.0\.day/,
      /2019-06-17/,
      '"day"',
    ],
  ];
  test.each(broken)('with %s is refused at its line, with what to do', (_, patch, says, fix, words) => {
    const made = mergePatch(samplePack, patch);
    expectRefused(read(made), made, { says, fix, words });
  });

  test('whose words are out of date is read, with a warning', () => {
    const { pack, findings } = read({ ...samplePack, notes: [{ text: 'HR pays the USCIS fee by a check for $410.' }] });
    expect(pack).not.toBe(null);
    expect(findings.map(({ rule, severity }) => `${severity} ${rule}`)).toContain(
      'warning employer-pack-says-what-holds-today',
    );
  });
});

describe('the answers of an employer pack', () => {
  test('hold where the user gives none, and never replace one', () => {
    expect(caseOf({ ein: '04-0000000' }).employer).toEqual({ ...samplePack.answers, ein: '04-0000000' });
    expect(caseOf({ name: 'Another Name', eVerify: { name: 'EXAMPLE STATE' } }).employer).toEqual({
      name: 'Another Name',
      eVerify: { name: 'EXAMPLE STATE', number: '1000001' },
    });
    const agent = caseOf({ eVerify: { number: 'none', clientNumber: '2000002' } });
    expect(makeView(agent).at('derived.eVerifyNumberForI765')).toMatchObject({ text: '2000002' });
  });

  test('are told to be asked for where neither pack nor case has them', () => {
    const { pack } = read(samplePack);
    if (pack === null) throw new Error('the sample pack is not in order');
    expect(employerLacks(pack, caseOf({ city: 'Springfield' }))).toEqual([
      expect.objectContaining({
        severity: 'note',
        says: 'The employer pack of Example State does not hold employer.ein.',
        fix: 'Ask HR for the EIN.',
      }),
      expect.objectContaining({
        says: 'The employer pack of Example State does not hold employer.street.',
        fix: 'Ask HR for the address.',
      }),
    ]);
    const full = caseOf({ city: 'Springfield', street: '1 Placeholder Road', ein: 'none' });
    expect(employerLacks(pack, full)).toEqual([]);
  });
});
