import { describe, expect, test } from 'vitest';
import { answerPaths } from '../../src/case/outline.ts';
import { everyItem } from '../../src/cli/explain/item-lines.ts';
import { facts } from '../../src/facts/registry.ts';
import { catalogue } from '../../src/preflight/catalogue.ts';
import { mistakes } from '../../src/rules/mistakes.ts';
import { rules } from '../../src/rules/registry.ts';
import { heard } from './listener.ts';

const explained = async (...words: readonly string[]): Promise<string> => {
  const { code, out, err } = await heard(['explain', ...words]);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return out;
};

describe('optpack explain', () => {
  test('tells of a rule what must be true, why, how grave, for whom, where it was read, and both kinds of examples', async () => {
    const out = await explained('e-verify-number-is-not-the-ein');
    const rule = rules.find(({ id }) => id === 'e-verify-number-is-not-the-ein');
    expect(out).toContain(`${rule?.title}.`);
    expect(out).toContain(`Why: ${rule?.why}`);
    expect(out).toMatch(/^Grade: MUST FIX/m);
    expect(out).toMatch(/^Checked for: /m);
    expect(out).toContain(rule?.cites[0].title);
    expect(out).toMatch(/\((seen \d{4}-\d\d-\d\d|day not known)\)/);
    expect(out).toContain('I765-02: EIN typed in 28.c instead of the E-Verify number');
    for (const patch of [...(rule?.examples.fails ?? []), ...(rule?.examples.passes ?? [])])
      expect(out).toContain(JSON.stringify(patch));
  });

  test('tells of a check of the engine, and of one of filled PDFs, what it is', async () => {
    expect(await explained('the-print-of-the-form-is-the-newest')).toMatch(
      /a check of the engine[\s\S]*Told by: optpack build\./,
    );
    expect(await explained('filled-form-is-no-scan')).toContain('a check of filled PDFs');
  });

  test('tells of a fact its value, since when, its source and what it was before', async () => {
    const out = await explained('i-765-fee-paper');
    expect(out).toMatch(/^i-765-fee-paper: \$520, since 2024-04-01/);
    expect(out).toMatch(/Before, .*\$410/);
  });

  test.each([['I-765 28.c'], ['I-765', '28.c'], ['28.c'], ['i765 item 28c']])(
    'tells of a printed item what goes there and the rules about it, however it is written: %s',
    async (...words) => {
      const out = await explained(...words);
      expect(out).toMatch(/^I-765 28\.c: prints .* \(edition 08\/21\/25 and 01\/20\/25\)\./);
      expect(out).toContain('employer.eVerify.number: ');
      expect(out).toContain('(e-verify-number-is-not-the-ein)');
      expect(out).not.toContain('(sevis-id-is-n-and-ten-digits)');
    },
  );

  test('tells of an item that stays empty why, and of one of an old edition that it is of that', async () => {
    expect(await explained('I-765 29')).toMatch(/^I-765 29: stays empty: /);
    expect(await explained('13.a')).toMatch(/\(edition 01\/20\/25\)/);
    expect(await explained('13.a')).not.toMatch(/08\/21\/25\)/);
    expect(await explained('I-983 section 3 EIN')).toMatch(/^I-983 Section 3 EIN: prints employer\.ein/);
  });

  test('tells of an answer what is asked, an example, where it is printed, and the rules about it', async () => {
    const out = await explained('employer.ein');
    expect(out).toMatch(/^employer\.ein: an answer of the case\nEmployer Identification Number/);
    expect(out).toContain('Example: "04-0000000"');
    expect(out).toContain('I-983 Section 3 EIN');
    expect(out).toContain('(ein-is-nine-digits)');
    expect(await explained('student.otherNames.3.given')).toContain('Given name you have also used');
    expect(await explained('employer')).toMatch(/a group of the case[\s\S]*Holds:[\s\S]* {2}ein: /);
  });

  test('tells of a known mistake what finds it', async () => {
    expect(await explained('I765-09')).toMatch(/Old edition[\s\S]*\(the-edition-is-accepted-on-the-day-of-filing\)/);
    const unseen = mistakes.find((mistake) => mistake.unseen !== undefined);
    if (unseen !== undefined) expect(await explained(unseen.id)).toContain('No program can see it');
  });

  test('of what it does not know offers what is near, and ends with 2', async () => {
    const { code, out, err } = await heard(['explain', 'e-verify-number-is-not-teh-ein']);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('Did you mean: e-verify-number-is-not-the-ein');
    expect((await heard(['explain', 'sevis'])).err).toContain('student.sevisId');
    expect((await heard(['explain', 'I-765 28.x'])).err).toMatch(/Did you mean: I-765 28\./);
    expect((await heard(['explain', 'qqqqqqqqqq'])).err).not.toContain('Did you mean');
    expect((await heard(['explain', '__proto__'])).code).toBe(2);
  });

  test('knows everything that has a name', async () => {
    const names = [
      ...catalogue.map(({ id }) => id),
      ...facts.map(({ id }) => id),
      ...answerPaths(),
      ...everyItem(),
      ...mistakes.map(({ id }) => id),
    ];
    const lost: string[] = [];
    for (const name of names) if ((await heard(['explain', name])).code !== 0) lost.push(name);
    expect(lost).toEqual([]);
    expect(names.length).toBeGreaterThan(500);
  });
});
