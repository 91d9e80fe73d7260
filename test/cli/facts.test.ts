import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { facts } from '../../src/facts/registry.ts';
import { pageTexts } from '../packet/paper.ts';
import { type BuiltProgram, buildProgram, sample } from './built-program.ts';

let program: BuiltProgram;

beforeAll(async () => {
  program = await buildProgram();
}, 120_000);
afterAll(() => program.remove());

const inFolder = (...names: readonly string[]): string => join(program.folder, ...names);

const cite = { title: 'A notice', url: 'https://example.org/notice', seen: '2026-11-20' };
const entry = (value: unknown, from = '2026-11-01') => ({ from, value, cite });

/** Writes a file of facts and gives its name. */
const factsFile = (name: string, content: unknown): string => {
  writeFileSync(inFolder(name), typeof content === 'string' ? content : JSON.stringify(content, null, 1));
  return name;
};

const told = (...words: readonly string[]) => program.run(['facts', ...words]);

interface ToldFacts {
  readonly version: number;
  readonly day: string;
  readonly facts: readonly {
    readonly id: string;
    readonly isOverridden: boolean;
    readonly age: number | null;
    readonly now: { readonly is: string; readonly text: string; readonly isCertain: boolean } | null;
  }[];
}

const json = (...words: readonly string[]): ToldFacts => JSON.parse(told(...words, '--format', 'json').out);

/** What is told of one fact: its first line and those below it. */
const block = (out: string, id: string): string => out.split('\n\n').find((one) => one.startsWith(`${id}:`)) ?? '';

describe('optpack facts', () => {
  it('lists every fact with its value, its first day, how sure it is and when it was last seen', () => {
    const { code, out, err } = told();
    expect({ code, err }).toEqual({ code: 0, err: '' });
    for (const { id } of facts) expect(block(out, id)).not.toBe('');
    const fee = block(out, 'i-765-fee-paper');
    expect(fee).toMatch(/^i-765-fee-paper: \$520, since 2024-04-01$/m);
    expect(fee).toContain('several sources: 89 FR 6194');
    expect(fee).toMatch(/last seen 2026-09-09, \d+ days ago$/m);
    expect(fee).toContain('https://www.uscis.gov/g-1055');
    expect(fee).toContain('Before, 2016-12-23 to 2024-03-31: $410; several sources: 81 FR 73292');
    expect(fee).toContain('Before, 2007-07-30 to 2010-11-22: $340 (IN DOUBT)');
    expect(fee).toContain('Does not hold: A fee of $550 was due to begin on 2020-10-02.');
    expect(out).toMatch(/^\d+ facts as they stand on \d{4}-\d\d-\d\d in optpack .*Nothing was looked up/);
  });

  it('never tells as certain what is unknown, remembered or in doubt', () => {
    const { out } = told();
    expect(block(out, 'mailing-address')).toMatch(/^mailing-address: UNKNOWN, read it at https:\/\/www\.uscis\.gov\//);
    expect(block(out, 'i-907-edition')).toMatch(/^i-907-edition: UNKNOWN, read it at /);
    expect(block(out, 'site-visit-notice')).toMatch(
      /^site-visit-notice: 48 hours \(IN DOUBT\), since 2016-05-10 or before$/m,
    );
    expect(block(out, 'site-visit-notice')).toContain('from memory, to be read in 8 CFR 214.2(f)(10)(ii)(C)(11)');
    expect(block(out, 'upload-size')).toMatch(/: 12 MB \(IN DOUBT\).*In doubt: Older pages say 6 MB/s);
    const { facts: all } = json();
    const uncertain = facts.filter(({ values }) => {
      const last = values.at(-1);
      return last?.doubt !== undefined || last?.confidence === 'from memory';
    });
    expect(uncertain.length).toBeGreaterThan(5);
    for (const { id } of uncertain) {
      expect(all.find((one) => one.id === id)?.now?.isCertain).toBe(false);
      expect(block(out, id).split('\n')[0]).toMatch(/UNKNOWN|IN DOUBT/);
    }
  });

  it('tells only those that are asked for, with the titles of the STEM codes', () => {
    const { out } = told('premium-fee', 'stem-list');
    expect(out).toMatch(/^2 of \d+ facts as they stand on/);
    expect(block(out, 'premium-fee')).toMatch(/^premium-fee: \$1,780, since 2026-03-01$/m);
    expect(block(out, 'stem-list')).toMatch(/^stem-list: 466 codes, 01\.0308 to 52\.1399, since 2024-07-23$/m);
    expect(out).toContain('  11.0701  Computer Science\n');
    expect(out.match(/^ {2}\d\d\.\d{4} {2}\S/gm)).toHaveLength(466);
    expect(told('premium-fee').out).not.toContain('11.0701');
  });

  it('tells the same to programs', () => {
    const { version, day, facts: all } = json();
    expect(version).toBe(1);
    expect(day).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(all.map(({ id }) => id)).toEqual(facts.map(({ id }) => id));
    expect(all.find(({ id }) => id === 'i-765-fee-paper')).toMatchObject({
      title: 'Fee of an I-765 with category (c)(3)(C) that is filed on paper',
      unit: 'US dollars',
      dated: 'filing',
      isOverridden: false,
      now: { is: 'known', value: 520, text: '$520', from: '2024-04-01', exact: true, until: null, isCertain: true },
      before: [{ value: 410 }, { value: 380 }, { value: 340 }],
      later: [],
      asides: [{ confidence: 'from memory' }],
    });
    expect(all.find(({ id }) => id === 'mailing-address')?.now).toMatchObject({ is: 'unseen', isCertain: false });
  });

  it('--stale tells only those that nobody has looked at for so long, or ever on a day that is known', () => {
    const all = json().facts;
    const days = all.flatMap(({ age }) => age ?? []);
    const oldest = Math.max(...days);
    const stale = (limit: number) => json('--stale', String(limit)).facts.map(({ id }) => id);
    const undated = all.filter(({ age }) => age === null).map(({ id }) => id);
    expect(undated).toContain('stem-opt-length');
    expect(stale(oldest)).toEqual(undated);
    expect(stale(oldest - 1).length).toBeGreaterThan(undated.length);
    expect(stale(0)).toContain('i-765-fee-paper');
    expect(told('--stale', String(oldest)).out).toMatch(new RegExp(`^${undated.length} of ${all.length} facts`));
  });

  it('is asked for facts that there are, and for a number of days', () => {
    expect(told('i-765-fee')).toEqual({
      code: 2,
      out: '',
      err: 'optpack: There is no fact "i-765-fee". Did you mean i-765-fee-online or i-765-fee-paper?\n',
    });
    expect(told('qqqqqq')).toMatchObject({ code: 2, err: expect.stringContaining('All are listed by: optpack facts') });
    expect(told('--stale', 'soon')).toMatchObject({ code: 2, err: expect.stringContaining('--stale 90') });
    expect(told('--stale', '-1')).toMatchObject({ code: 2, out: '' });
  });

  it('marks what a file of facts replaces', () => {
    const file = factsFile('own.json', { 'premium-fee': [entry(1900)] });
    const { code, out } = told('premium-fee', '--facts', file);
    expect(code).toBe(0);
    expect(block(out, 'premium-fee')).toMatch(
      /^premium-fee: \$1,900, since 2026-11-01 \[your file of facts, not optpack\]$/m,
    );
    expect(json('premium-fee', 'hours-a-week', '--facts', file).facts.map(({ isOverridden }) => isOverridden)).toEqual([
      false,
      true,
    ]);
  });
});

describe('--facts', () => {
  const check = (file: string, ...more: readonly string[]) =>
    program.run(['check', sample, '--packet', 'uscis-paper', '--facts', file, ...more]);

  it('is what the rules go by, and is said', () => {
    const file = factsFile('window.json', { 'recommendation-window': [entry(10, '2020-01-01')] });
    const { code, out } = check(file);
    // The sample arrives on 2026-11-30, two weeks after the recommendation.
    expect(code).toBe(1);
    expect(out).toMatch(/10 days/);
    expect(out).toContain('The fact recommendation-window is that of your file of facts, not that of optpack.');
    expect(out).toContain('window.json:2:2');
    expect(program.run(['check', sample, '--packet', 'uscis-paper'])).toMatchObject({ code: 0 });
  });

  it('is what letters print: a value that they need and do not have stops the packet', () => {
    const file = factsFile('unseen.json', {
      'recommendation-window': [entry({ readOn: 'https://example.org/window' })],
    });
    const { code, out } = check(file);
    expect(code).toBe(1);
    expect(out).toContain('every-printed-variable-is-answered');
  });

  it('is what decides whether an edition is taken', () => {
    const file = factsFile('editions.json', { 'edition-i-765-2025-08-21': [entry('superseded')] });
    const { code, out } = check(file);
    expect(code).toBe(1);
    expect(out).toContain('USCIS has not taken it since 2026-11-01.');
  });

  it('is in the letters, the report and the manifest of a packet', async () => {
    const file = factsFile('own-report.json', {
      'employer-departure-report': [entry(3)],
      'premium-fee': [entry(1900)],
    });
    const built = program.run([
      'build',
      sample,
      '-o',
      'own',
      '--packet',
      'school-request',
      '--proof',
      'fast',
      '--facts',
      file,
    ]);
    expect(built.err).toBe('');
    const folder = inFolder('own', 'school-request');
    const manifest: unknown = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
    expect(manifest).toMatchObject({
      facts: {
        file: 'own-report.json',
        sha256: createHash('sha256')
          .update(readFileSync(inFolder(file)))
          .digest('hex'),
        overridden: ['employer-departure-report', 'premium-fee'],
      },
    });
    expect(readFileSync(join(folder, 'report.json'), 'utf8')).toContain(
      'The fact employer-departure-report is that of your file of facts',
    );
    const letter = (await pageTexts(new Uint8Array(readFileSync(join(folder, 'parts/employer-letter.pdf'))))).join(' ');
    expect(letter).toMatch(/within 3 business\s+days/);
  });

  it('leaves no trace in the manifest when it is not given', () => {
    program.run(['build', sample, '-o', 'plain', '--packet', 'school-request', '--proof', 'fast']);
    expect(readFileSync(inFolder('plain', 'school-request', 'manifest.json'), 'utf8')).not.toContain('"facts"');
  });

  it('stops a check and a build when it has a mistake, which is told with its line and how to mend it', () => {
    const file = factsFile('wrong.json', { 'i-765-fee-paper': [entry('five hundred')] });
    for (const command of ['check', 'build', 'facts']) {
      const words = command === 'facts' ? [] : [sample];
      const { code, out } = program.run([
        command,
        ...words,
        '--facts',
        file,
        ...(command === 'build' ? ['-o', 'wrong'] : []),
      ]);
      expect({ command, code }).toEqual({ command, code: 1 });
      expect(out).toContain('"value" of entry 1 of the fact i-765-fee-paper is not as it has to be.');
      expect(out).toContain('wrong.json:5:4');
      expect(out).toContain('Write a value such as 520 (US dollars)');
    }
    expect(existsSync(inFolder('wrong'))).toBe(false);
  });

  it('ends with 2 when it cannot be read', () => {
    expect(check(factsFile('broken.json', '{ "premium-fee": ['))).toMatchObject({
      code: 2,
      out: expect.stringContaining('broken.json is no JSON that can be read.'),
    });
    expect(check('absent.json')).toEqual({
      code: 2,
      out: '',
      err: 'optpack: absent.json: there is no such file.\nFix: Check the file that --facts names.\n',
    });
    expect(check('-')).toMatchObject({ code: 2, err: expect.stringContaining('Name a file of facts.') });
    const large = factsFile('large.json', ' '.repeat(1_000_001));
    expect(check(large)).toMatchObject({ code: 2, err: expect.stringContaining('files of facts hold at most 1 MB') });
  });

  it('shows no identifier when the answers are named by mistake', () => {
    const { code, out } = program.run(['facts', '--facts', sample]);
    expect(code).toBe(1);
    expect(out).toContain('which is no fact of optpack');
    expect(out).not.toMatch(/N0001234567/);
  });
});
