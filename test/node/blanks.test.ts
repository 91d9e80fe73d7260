import { createHash } from 'node:crypto';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { drawStandIn } from '../../src/form/stand-in.ts';
import { addBlank, blankPlaces, findBlank, listBlanks } from '../../src/node/blanks.ts';
import { sha256 } from '../../src/node/cache.ts';
import { Fault } from '../../src/node/fault.ts';
import { readPdf } from '../../src/node/unknown-print.ts';
import { editionOf, editions } from '../form/editions.ts';

const recognised = vi.hoisted(() => ({ calls: 0 }));
vi.mock('../../src/form/recognise.ts', async (original) => {
  const real = await original<typeof import('../../src/form/recognise.ts')>();
  const recognise: typeof real.recognise = (...parts) => {
    recognised.calls++;
    return real.recognise(...parts);
  };
  return { ...real, recognise };
});

const downloads = process.env.OPTPACK_BLANKS ?? '';
const i765 = join(downloads, 'i-765/2025-08-21.pdf');
const g1145 = join(downloads, 'g-1145/2014-09-26.pdf');
const sumOf = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex');

let base = '';
let home = '';
let folder = '';
beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'optpack-blanks-'));
  home = join(base, 'home');
  folder = join(base, 'downloads');
  mkdirSync(join(folder, 'forms'), { recursive: true });
  recognised.calls = 0;
});
afterEach(() => rmSync(base, { recursive: true, force: true }));

const places = () => ({ home, folder });
const everythingIn = (path: string): string[] =>
  existsSync(path) ? readdirSync(path, { recursive: true }).map(String).sort() : [];

describe('a file that is no official blank leaves nothing behind', () => {
  const refused = async (bytes: Uint8Array, rule: string) => {
    const file = join(base, 'file.pdf');
    writeFileSync(file, bytes);
    expect(await addBlank(file, editions, places())).toMatchObject([{ rule }]);
    expect(everythingIn(home)).toEqual([]);
  };

  it('words', () => refused(Buffer.from('no PDF at all'), 'blank-is-a-readable-pdf'));
  it('a stand-in', () => refused(drawStandIn(editionOf('i-983')), 'blank-is-the-official-form'));
  it('half a form', () => refused(drawStandIn(editionOf('i-983')).subarray(0, 9000), 'blank-is-a-readable-pdf'));

  it('a file of 200 MB, without reading it', async () => {
    const file = join(base, 'large.pdf');
    writeFileSync(file, '');
    truncateSync(file, 200 * 2 ** 20);
    expect(await addBlank(file, editions, places())).toMatchObject([{ rule: 'blank-is-of-reasonable-size' }]);
    expect(recognised.calls).toBe(0);
  });

  it('a file that is not there, or a folder, is a fault', async () => {
    for (const file of [join(base, 'nothing.pdf'), folder]) {
      const fault = await addBlank(file, editions, places()).catch((thrown: unknown) => thrown);
      expect(fault).toBeInstanceOf(Fault);
      expect(fault).toMatchObject({ code: 'cannot-read', message: expect.stringContaining(file) });
    }
  });

  it.skipIf(!existsSync('/dev/zero'))('a device that never ends is a fault, and is not read', async () => {
    for (const read of [async () => readPdf('/dev/zero'), () => addBlank('/dev/zero', editions, places())])
      await expect(read()).rejects.toMatchObject({ code: 'cannot-read', message: expect.stringContaining('a device') });
  });
});

it('looking for blanks and masters loads nothing but our own few files until a blank must be recognised', async () => {
  const { metafile } = await build({
    entryPoints: ['src/node/blanks.ts', 'src/node/masters.ts'],
    bundle: true,
    write: false,
    metafile: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    outdir: 'unused',
  });
  const loaded = new Set(['src/node/blanks.ts', 'src/node/masters.ts']);
  for (const file of loaded)
    for (const { path, kind } of metafile.inputs[file]?.imports ?? [])
      if (kind === 'import-statement') loaded.add(path);
  const ours = [...loaded].filter((path) => !path.startsWith('node:')).sort();
  expect(ours).toEqual(
    ['blank-folder', 'blanks', 'cache', 'fault', 'make-folder', 'masters', 'read-download'].map(
      (name) => `src/node/${name}.ts`,
    ),
  );
});

describe('without any blank', () => {
  it('every edition is listed without one, and a folder of other PDFs holds none', async () => {
    writeFileSync(join(folder, 'letter.pdf'), 'no PDF at all');
    writeFileSync(join(folder, 'stand-in.pdf'), drawStandIn(editionOf('i-765')));
    const list = await listBlanks(editions, places());
    expect(list.map(({ form, blank }) => [form, blank])).toEqual(editions.map(({ form }) => [form, null]));
  });

  it('a folder that does not exist is a fault that names it', async () => {
    const missing = join(base, 'missing');
    await expect(findBlank('i-765', '2025-08-21', editions, { home, folder: missing })).rejects.toMatchObject({
      code: 'cannot-read',
      message: expect.stringContaining(missing),
      fix: expect.stringContaining('OPTPACK_BLANKS'),
    });
  });

  it('a folder with more PDFs than anybody keeps is a fault, not a long wait', async () => {
    for (let i = 0; i <= 300; i++) writeFileSync(join(folder, `${i}.pdf`), '');
    await expect(findBlank('i-765', '2025-08-21', editions, places())).rejects.toMatchObject({ code: 'cannot-read' });
  });

  it('the environment names the places', () => {
    expect(blankPlaces({ OPTPACK_HOME: home, OPTPACK_BLANKS: folder })).toEqual({ home, folder });
    expect(blankPlaces({ OPTPACK_HOME: home }).folder).toBeNull();
  });
});

describe.skipIf(downloads === '')('official blanks (needs OPTPACK_BLANKS)', () => {
  it('is kept byte for byte, and found again without being recognised', async () => {
    const added = await addBlank(i765, editions, places());
    const stored = join(home, 'blanks', 'i-765', '2025-08-21.pdf');
    expect(added).toEqual({ form: 'i-765', edition: '2025-08-21', stored, sha256: sumOf(i765) });
    expect(readFileSync(stored).equals(readFileSync(i765))).toBe(true);
    recognised.calls = 0;
    const found = await findBlank('i-765', '2025-08-21', editions, { home, folder: null });
    expect(found).toMatchObject({ path: stored, sha256: sumOf(i765), origin: 'home' });
    expect(recognised.calls).toBe(0);
  });

  it('that was damaged in the cache is noticed', async () => {
    await addBlank(g1145, editions, places());
    const stored = join(home, 'blanks', 'g-1145', '2014-09-26.pdf');
    truncateSync(stored, 5000);
    await expect(findBlank('g-1145', '2014-09-26', editions, places())).rejects.toMatchObject({
      code: 'cannot-read',
      message: expect.stringContaining(stored),
    });
  });

  it('that was put into the cache by hand is recognised once', async () => {
    const stored = join(home, 'blanks', 'g-1145', '2014-09-26.pdf');
    mkdirSync(join(home, 'blanks', 'g-1145'), { recursive: true });
    copyFileSync(g1145, stored);
    for (let i = 0; i < 2; i++)
      expect(await findBlank('g-1145', '2014-09-26', editions, places())).toMatchObject({ origin: 'home' });
    expect(recognised.calls).toBe(1);
  });

  it('in a sub-folder of downloads is found, and the second search recognises nothing', async () => {
    copyFileSync(g1145, join(folder, 'forms', 'my download (1).PDF'));
    writeFileSync(join(folder, 'letter.pdf'), 'no PDF at all');
    const first = await findBlank('g-1145', '2014-09-26', editions, places());
    expect(first).toMatchObject({ origin: 'folder', sha256: sumOf(g1145) });
    recognised.calls = 0;
    expect(await findBlank('g-1145', '2014-09-26', editions, places())).toEqual(first);
    expect(await findBlank('i-765', '2025-08-21', editions, places())).toBeNull();
    expect(recognised.calls).toBe(0);
  });

  it('for which several forms are looked for at once is recognised once', async () => {
    copyFileSync(g1145, join(folder, 'g-1145.pdf'));
    await Promise.all(editions.map(({ form, edition }) => findBlank(form, edition, editions, places())));
    expect(recognised.calls).toBe(1);
  });

  it('that changes in the folder is searched anew, also when size and time stay', async () => {
    const path = join(folder, 'g-1145.pdf');
    copyFileSync(g1145, path);
    utimesSync(path, 1_000_000, 1_000_000);
    await findBlank('g-1145', '2014-09-26', editions, places());
    const bytes = readFileSync(path);
    bytes.fill(0, 0, 2000);
    writeFileSync(path, bytes);
    utimesSync(path, 1_000_000, 1_000_000);
    expect(await findBlank('g-1145', '2014-09-26', editions, places())).toBeNull();
    rmSync(path);
    copyFileSync(g1145, join(folder, 'other.pdf'));
    expect(await findBlank('g-1145', '2014-09-26', editions, places())).toMatchObject({
      path: join(folder, 'other.pdf'),
    });
  });

  it('that was added comes before one in the folder', async () => {
    copyFileSync(g1145, join(folder, 'g-1145.pdf'));
    await addBlank(g1145, editions, places());
    expect(await findBlank('g-1145', '2014-09-26', editions, places())).toMatchObject({ origin: 'home' });
  });

  it('in the folder is found even when nothing can be kept', async () => {
    writeFileSync(home, 'a file where the cache should be');
    copyFileSync(g1145, join(folder, 'g-1145.pdf'));
    expect(await findBlank('g-1145', '2014-09-26', editions, places())).toMatchObject({ origin: 'folder' });
    await expect(addBlank(g1145, editions, places())).rejects.toMatchObject({
      code: 'cannot-write',
      fix: expect.stringContaining('OPTPACK_HOME'),
    });
  });

  it('in the folder is found when the memory of the search cannot be read', async () => {
    copyFileSync(g1145, join(folder, 'g-1145.pdf'));
    const memory = `${sha256(resolve(folder)).slice(0, 32)}.json`;
    mkdirSync(join(home, 'folders', memory), { recursive: true });
    expect(await findBlank('g-1145', '2014-09-26', editions, places())).toMatchObject({ origin: 'folder' });
  });

  it('all known ones are found in the folder that OPTPACK_BLANKS names', async () => {
    const list = await listBlanks(editions, { home, folder: downloads });
    expect(list.map(({ form, blank }) => [form, blank?.origin])).toEqual(editions.map(({ form }) => [form, 'folder']));
  });

  it.skipIf(process.getuid?.() === 0)('cannot be added to a folder that is read-only', async () => {
    mkdirSync(home);
    chmodSync(home, 0o500);
    await expect(addBlank(g1145, editions, places())).rejects.toMatchObject({ code: 'cannot-write' });
    chmodSync(home, 0o700);
  });
});
