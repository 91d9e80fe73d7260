import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { UNDECIDED } from '../../src/dev/draft-form.ts';
import { newEdition } from '../../src/dev/new-edition.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));
const blanks = process.env.OPTPACK_BLANKS ?? '';
const blank = join(blanks, 'i-765/2025-01-20.pdf');
const rules = join(blanks, 'i-765/2025-01-20.fields.json');

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'optpack-new-'));
  cpSync(join(project, 'forms'), join(root, 'forms'), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const written = (folder: string, file: string): string =>
  readFileSync(join(folder, 'forms/i-765/2025-01-20', file), 'utf8');

describe.skipIf(!existsSync(blank))('npm run new edition (needs OPTPACK_BLANKS)', () => {
  const wanted = { form: 'i-765', day: '2025-01-20', blank, rules };

  test('writes the folder: the boxes, and the rows of the nearest edition with the items of this one', async () => {
    rmSync(join(root, 'forms/i-765/2025-01-20'), { recursive: true });
    const { printed, from, draft } = await newEdition({ root, ...wanted });
    expect([printed, from, draft.dropped]).toEqual(['01/20/25', '2025-08-21', []]);
    expect(written(root, 'fields.ts')).toBe(written(project, 'fields.ts'));
    expect(written(root, 'beside.ts')).toBe(written(project, 'beside.ts'));
    // All that is left to decide: the attorney's block and the questions about a Social Security card.
    expect(draft.undecided).toHaveLength(2 + 6 + 4);
    expect(draft.moved).toEqual(expect.arrayContaining(['13 -> 13.b', '14.a -> 18.a', '14 -> 18', '21 -> 21.e']));
    const form = written(root, 'form.ts');
    // A row about the rest of a list names the list without its letters.
    expect(form).toMatch(/beyond\(\s*'18', 2,/);
    expect(form).toContain(`'${UNDECIDED}'`);
    // Every row that it could copy is a row of the edition as a person finished it, but the one that got a condition.
    const finished = written(project, 'form.ts');
    const rows = form.split('\n').filter((line) => /^ {4}text\(.*\),$/.test(line));
    expect(rows.length).toBeGreaterThan(40);
    expect(rows.filter((row) => !finished.includes(row))).toEqual([
      "    text('13.b', 'form1[0].Page2[0].Line12b_SSN[0]', 'student.ssn', { format: 'ssn', ...ifAny }),",
    ]);
  });

  test('tells one print from another by its OMB expiry date where the form prints no day', async () => {
    const folder = join(root, 'forms/i-983/2016-07');
    rmSync(folder, { recursive: true });
    const print = join(blanks, 'i-983/2016-07.omb-2025-05-31');
    const wanted = { form: 'i-983', day: '2016-07', blank: `${print}.pdf`, rules: `${print}.fields.json` };
    expect((await newEdition({ root, ...wanted })).printed).toBe('7/16');
    expect(readFileSync(join(folder, 'fields.ts'), 'utf8')).toContain("expires: '2025-05-31'");
  });

  test('never writes over a form.ts', async () => {
    const before = written(root, 'form.ts');
    await expect(newEdition({ root, ...wanted })).rejects.toThrow(/is there already; nothing was written/);
    expect(written(root, 'form.ts')).toBe(before);
  });

  test('refuses a blank of another form, and a day that is none', async () => {
    await expect(newEdition({ root, ...wanted, form: 'i-983', day: '2027-01-15' })).rejects.toThrow(
      /"i-765 01\/20\/25".*of i-983/,
    );
    await expect(newEdition({ root, ...wanted, day: 'tomorrow' })).rejects.toThrow(/no day of an edition/);
    await expect(newEdition({ root, ...wanted, day: '2025-01-21' })).rejects.toThrow(
      /its day is 2025-01-20, not 2025-01-21/,
    );
    expect(existsSync(join(root, 'forms/i-765/2025-01-21'))).toBe(false);
    expect(existsSync(join(root, 'forms/i-983/2027-01-15'))).toBe(false);
  });
});
