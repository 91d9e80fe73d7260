import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { forcedEditions } from '../../src/cli/forced-editions.ts';
import { today } from '../../src/cli/today.ts';
import { inventories } from '../../src/node/inventories.ts';
import { type BuiltProgram, buildProgram, sample } from './built-program.ts';

const blanks = process.env.OPTPACK_BLANKS ?? '';

let program: BuiltProgram;
beforeAll(async () => {
  program = await buildProgram();
}, 120_000);
afterAll(() => program.remove());

describe('optpack build --edition', () => {
  it('reads the edition by its day and as it is printed', () => {
    expect(forcedEditions(['i-765=2025-01-20'], inventories)).toEqual({ forced: { 'i-765': '2025-01-20' } });
    expect(forcedEditions(['I-765=01/20/25', 'i-983=7/16'], inventories)).toEqual({
      forced: { 'i-765': '2025-01-20', 'i-983': '2016-07' },
    });
    expect(forcedEditions([], inventories)).toEqual({ forced: {} });
    for (const word of ['i-765', '2025-01-20', 'i-9=2025-01-20', 'i-765='])
      expect(forcedEditions([word], inventories)).toEqual({ fault: expect.stringContaining('names no form') });
  });

  it('refuses a packet on an edition that is not taken on the day of mailing, and writes nothing', () => {
    const { code, out } = program.run([
      'build',
      sample,
      '--packet',
      'uscis-paper',
      '-o',
      'forced',
      '--edition',
      'i-765=2025-01-20',
    ]);
    expect(code).toBe(1);
    expect(out).toContain('The packet fills edition 01/20/25 of Form I-765 and is filed on 2026-11-24.');
    expect(out).toContain('the-edition-is-accepted-on-the-day-of-filing');
    expect(readdirSync(program.folder)).not.toContain('forced/uscis-paper');
  });

  it('check tells the same of a forced edition as build', () => {
    const args = ['check', sample, '--packet', 'uscis-paper'];
    expect(program.run(args).code).toBe(0);
    const { code, out } = program.run([...args, '--edition', 'i-765=2025-01-20']);
    expect(code).toBe(1);
    expect(out).toContain('the-edition-is-accepted-on-the-day-of-filing');
    expect(program.run([...args, '--edition', 'i-765=09/15/26'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('does not fill edition 09/15/26'),
    });
  });

  it('names the status of an edition that it cannot fill: wrong use', () => {
    const { code, err } = program.run(['build', sample, '--edition', 'i-765=09/15/26']);
    expect(code).toBe(2);
    expect(err).toMatch(
      /does not fill edition 09\/15\/26 of Form I-765 \(USCIS does not take it.*court order.*It fills: 2025-08-21, 2025-01-20/,
    );
  });

  it('fills the older edition on a day of which nothing is known, and warns', () => {
    // Everything a year earlier, so that the days still hang together.
    const yearBefore = (day: string, year: string) => day.replace(year, String(Number(year) - 1));
    const text = readFileSync(sample, 'utf8').replace(/(20\d\d)-\d\d-\d\d/g, yearBefore);
    writeFileSync(join(program.folder, 'early.jsonc'), text);
    const args = ['build', 'early.jsonc', '--packet', 'uscis-paper', '-o', 'early', '--edition', 'i-765=2025-01-20'];
    expect(program.run(args).code).toBe(0);
    expect(program.run([...args, '--strict']).code).toBe(1);
    const manifest = JSON.parse(readFileSync(join(program.folder, 'early/uscis-paper/manifest.json'), 'utf8'));
    expect(manifest.forms.map(({ form, edition }: { form: string; edition: string }) => `${form} ${edition}`)).toEqual([
      'g-1450 2026-02-06',
      'g-1145 2014-09-26',
      'i-765 2025-01-20',
    ]);
  });
});

describe('optpack doctor', () => {
  it('without blanks says what to bring, one command each, and exits with 1', () => {
    const { code, out, err } = program.run(['doctor']);
    expect({ code, err }).toEqual({ code: 1, err: '' });
    for (const form of ['g-1145', 'g-1450', 'i-765', 'i-983'])
      expect(out).toContain(`     optpack forms get ${form}\n`);
    expect(out).toMatch(/I-765 +01\/20\/25 +NOT TAKEN +no blank/);
  });

  it('tells the same as JSON', () => {
    const { code, out } = program.run(['doctor', '--format', 'json']);
    expect(code).toBe(1);
    const health = JSON.parse(out);
    expect(health).toMatchObject({ version: 1, today: today(), node: { isEnough: true }, home: { canWrite: true } });
    expect(health.problems).toHaveLength(4);
  });

  it('takes the day from the clock of the machine', () => {
    expect(today(new Date(2027, 0, 5, 23, 59))).toBe('2027-01-05');
  });
});

describe.skipIf(blanks === '')('with official blanks (needs OPTPACK_BLANKS)', () => {
  const env = { OPTPACK_BLANKS: blanks };

  it('doctor is content', () => {
    expect(program.run(['doctor'], { env })).toMatchObject({ code: 0, out: expect.stringContaining('All is well') });
  });

  it('the newest print of the I-983 is asked about, as a note', () => {
    const { code, out } = program.run(['build', sample, '--packet', 'school-request', '-o', 'school', '--strict'], {
      env,
    });
    expect(code).toBe(0);
    expect(out).toMatch(/NOTE \(1\)[\s\S]*older print[\s\S]*04\/30\/2029/);
  });

  it('only the blank of an older edition at hand: a stand-in of the edition in use, and it is said', () => {
    const folder = join(program.folder, 'older');
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'i-765.pdf'), readFileSync(join(blanks, 'i-765/2025-01-20.pdf')));
    const { code, out } = program.run(['build', sample, '--packet', 'uscis-paper', '-o', 'aged'], {
      env: { OPTPACK_BLANKS: folder },
    });
    expect(code).toBe(0);
    expect(out).toContain(
      'only the blank of edition 01/20/25 is on this machine; edition 08/21/25 is filled, on a stand-in',
    );
    expect(out).toContain('STAND-IN, NOT FOR FILING');
  });

  it('forms add of 08/25/20 names it, since when it is not taken, and what to bring; nothing is stored', () => {
    const home = join(program.folder, 'home-of-old');
    const { code, out } = program.run(['forms', 'add', join(blanks, 'i-765/2020-08-25.pdf')], {
      env: { OPTPACK_HOME: home },
    });
    expect(code).toBe(1);
    expect(out).toContain(
      'Form I-765, edition 08/25/20, which optpack knows and does not fill. USCIS has not taken it since 2022-11-07.',
    );
    expect(out).toContain('Bring edition 08/21/25, which is in use, with: optpack forms get i-765');
    mkdirSync(home, { recursive: true });
    expect(readdirSync(home)).not.toContain('blanks');
  });

  it('forms add takes the G-1450 whose owner password was removed', () => {
    const { code, out } = program.run(['forms', 'add', join(blanks, 'g-1450/2026-02-06.derived.pdf')]);
    expect({ code, out }).toEqual({
      code: 0,
      out: expect.stringContaining('Form G-1450, edition 2026-02-06, kept as'),
    });
  });
});
