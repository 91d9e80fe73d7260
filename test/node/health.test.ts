import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { healthOf } from '../../src/node/health.ts';
import type { EditionHealth, Health } from '../../src/node/health-found.ts';
import { formProblems, machineProblems } from '../../src/node/health-problems.ts';

const downloads = process.env.OPTPACK_BLANKS ?? '';

let base = '';
beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'optpack-health-'));
});
afterEach(() => {
  chmodSync(base, 0o700);
  rmSync(base, { recursive: true, force: true });
});

const look = (more: Partial<Parameters<typeof healthOf>[0]> = {}): Promise<Health> =>
  healthOf({
    today: '2026-11-24',
    places: { home: join(base, 'home'), folder: null },
    out: join(base, 'out'),
    nodeVersion: '20.19.0',
    ...more,
  });
const fixes = ({ problems }: Health): string[] => problems.map(({ fix }) => fix);

describe('a machine without blanks', () => {
  test('is told one command for each form, and nothing is written', async () => {
    const health = await look();
    expect(fixes(health)).toEqual(['g-1145', 'g-1450', 'i-765', 'i-983'].map((form) => `optpack forms get ${form}`));
    expect(health.problems.every(({ stops }) => stops)).toBe(true);
    expect(readdirSync(base)).toEqual([]);
    expect(health.masters).toEqual({ count: 0, bytes: 0 });
    expect(health.fonts.missing).toEqual([]);
  });

  test('hears how each edition stands on the day that is given, and how old that is', async () => {
    const { editions } = await look();
    const of = (edition: string) => editions.find((one) => one.edition === edition);
    expect(of('2025-08-21')).toMatchObject({ status: 'accepted', blank: null, seen: '2026-10-08', daysSinceSeen: 47 });
    expect(of('2025-01-20')).toMatchObject({ status: 'superseded' });
    const early = await look({ today: '2026-01-01' });
    expect(early.editions.find((one) => one.edition === '2025-08-21')).toMatchObject({ status: 'unknown', seen: null });
  });
});

describe('what has to be mended', () => {
  test.each([
    ['20.18.3', false],
    ['18.20.0', false],
    ['20.19.0', true],
    ['20.20.1', true],
    ['22.0.0', true],
  ])('Node %s: enough is %s', async (nodeVersion, isEnough) => {
    const health = await look({ nodeVersion });
    expect(health.node.isEnough).toBe(isEnough);
    expect(fixes(health).includes('Install Node >=20.19.')).toBe(!isEnough);
  });

  test('a file where a folder must be', async () => {
    writeFileSync(join(base, 'home'), '');
    writeFileSync(join(base, 'out'), '');
    const health = await look();
    expect([health.home.canWrite, health.out.canWrite]).toEqual([false, false]);
    expect(fixes(health)).toEqual(
      expect.arrayContaining([expect.stringContaining('OPTPACK_HOME'), 'Name another folder with --out.']),
    );
  });

  test.skipIf(process.getuid?.() === 0)('a folder that may not be written', async () => {
    chmodSync(base, 0o500);
    expect((await look()).home.canWrite).toBe(false);
  });

  test('a folder of downloads that is not there is told, and the rest is looked at all the same', async () => {
    const health = await look({ places: { home: join(base, 'home'), folder: join(base, 'nowhere') } });
    expect(health.problems[0]).toMatchObject({ stops: true, says: expect.stringContaining('nowhere') });
    expect(health.editions.length).toBeGreaterThanOrEqual(5);
  });

  test('missing fonts', () => {
    const well = { path: '/', canWrite: true };
    const node = { version: '20.19.0', wanted: '>=20.19', isEnough: true };
    const problems = machineProblems(node, well, well, { found: [], missing: ['Sample.ttf'] });
    expect(problems).toMatchObject([{ stops: true, says: expect.stringContaining('Sample.ttf') }]);
  });
});

describe('what is said about a form', () => {
  const edition: EditionHealth = {
    form: 'i-765',
    edition: '2025-08-21',
    printed: '08/21/25',
    blank: '/blank.pdf',
    status: 'accepted',
    says: '',
    seen: '2026-10-08',
    daysSinceSeen: 10,
  };

  test('nothing when an edition in use has its blank', () => {
    expect(
      formProblems([edition, { ...edition, edition: '2025-01-20', blank: null, status: 'superseded' }], false),
    ).toEqual([]);
  });

  test('facts that are old are worth a look, and stop nothing', () => {
    expect(formProblems([{ ...edition, daysSinceSeen: 400 }], false)).toMatchObject([
      { stops: false, says: expect.stringContaining('400 days ago') },
    ]);
  });

  test('the blank of an edition that is not taken does not help', () => {
    const superseded = { ...edition, edition: '2025-01-20', printed: '01/20/25', status: 'superseded' } as const;
    expect(formProblems([{ ...edition, blank: null }, superseded], false)).toMatchObject([
      { stops: true, says: expect.stringContaining('08/21/25'), fix: 'optpack forms get i-765' },
    ]);
    expect(formProblems([superseded], false)).toMatchObject([
      { stops: true, says: expect.stringContaining('No edition') },
    ]);
  });
});

describe.skipIf(downloads === '')('with official blanks (needs OPTPACK_BLANKS)', () => {
  test('nothing is left to do', async () => {
    const health = await look({ places: { home: join(base, 'home'), folder: downloads } });
    expect(health.problems).toEqual([]);
    expect(health.editions.every(({ blank }) => blank !== null && existsSync(blank))).toBe(true);
  });

  test('a kept blank that was damaged is told', async () => {
    const kept = join(base, 'home/blanks/i-765');
    mkdirSync(kept, { recursive: true });
    copyFileSync(join(downloads, 'g-1145/2014-09-26.pdf'), join(kept, '2025-08-21.pdf'));
    const { problems } = await look();
    expect(problems[0]).toMatchObject({
      stops: true,
      says: expect.stringContaining('2025-08-21.pdf is not the blank of Form I-765'),
    });
  });
});
