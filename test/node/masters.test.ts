import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Master, MasterIndex, MasterPart } from '../../src/form/master.ts';
import { type MasterRequest, masterFor, masterKey } from '../../src/node/masters.ts';

const part: MasterPart = { form: 'i-983', edition: '2016-07', pages: [1, 2], blank: 'ab12', standIn: false };
const request: MasterRequest = { version: 3, parts: [part], fonts: 'sample faces 1' };
const face = {
  object: 9,
  ascent: 900,
  descent: -200,
  glyphs: { '65': [36, 684] as const },
  kerning: {},
  marked: { first: 0, texts: '' },
};
const index: MasterIndex = {
  version: 3,
  next: 12,
  rows: 'AAAA',
  catalog: 1,
  pages: 2,
  info: 3,
  tagRoot: 4,
  tagParents: 5,
  tagTop: 6,
  acroForm: null,
  catalogHead: '/Lang (en-US) /Note (ü "quoted")',
  tagHead: '',
  tagNodes: [],
  nextTagKey: 0,
  fonts: {},
  faces: { regular: face, bold: face },
  forms: [],
};
const master: Master = { body: Uint8Array.from({ length: 5000 }, (_, i) => (i * 7) % 256), index };

let base = '';
let prepared = 0;
const prepare = async () => {
  prepared++;
  return master;
};
beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'optpack-masters-'));
  prepared = 0;
});
afterEach(() => rmSync(base, { recursive: true, force: true }));

const keptFiles = () => readdirSync(join(base, 'masters')).sort();
const asPlain = ({ body, index: about }: Master) => ({ body: [...body], index: about });

describe('a master', () => {
  it('is prepared once and then taken from the cache, equal in all', async () => {
    const first = await masterFor(request, prepare, base);
    const second = await masterFor(request, prepare, base);
    expect([first.origin, second.origin, prepared]).toEqual(['prepared', 'kept', 1]);
    expect(asPlain(second.master)).toEqual(asPlain(master));
    const [about, body, faces, ...others] = keptFiles();
    expect([about, body, others]).toEqual([`${masterKey(request)}.json`, `${masterKey(request)}.pdf`, []]);
    expect(faces).toMatch(/^faces-[0-9a-f]{64}\.json$/);
  });

  it('without the tables of its faces, or with others, is prepared anew', async () => {
    await masterFor(request, prepare, base);
    const faces = keptFiles().find((name) => name.startsWith('faces-')) ?? '';
    vi.resetModules();
    const { masterFor: inAnotherProcess } = await import('../../src/node/masters.ts');
    writeFileSync(join(base, 'masters', faces), '{}');
    const again = await inAnotherProcess(request, prepare, base);
    expect([again.origin, asPlain(again.master)]).toEqual(['prepared', asPlain(master)]);
  });

  it('has another key when anything that it depends on is another', () => {
    const others: MasterRequest[] = [
      { ...request, version: 4 },
      { ...request, fonts: 'sample faces 2' },
      { ...request, parts: [part, part] },
      ...[{ form: 'i-765' }, { edition: '2016-08' }, { pages: [1] }, { blank: 'ab13' }, { standIn: true }].map(
        (change) => ({
          ...request,
          parts: [{ ...part, ...change }],
        }),
      ),
    ];
    expect(new Set([request, ...others].map(masterKey)).size).toBe(others.length + 1);
    expect(masterKey({ ...request, parts: [{ ...part }] })).toBe(masterKey(request));
  });

  it('of which one byte changed in the cache is prepared anew, and mended', async () => {
    await masterFor(request, prepare, base);
    for (const ending of ['pdf', 'json']) {
      const path = join(base, 'masters', `${masterKey(request)}.${ending}`);
      const whole = readFileSync(path);
      await fc.assert(
        fc.asyncProperty(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), async (at, change) => {
          const bytes = Buffer.from(whole);
          bytes[at] = (bytes[at] ?? 0) ^ change;
          writeFileSync(path, bytes);
          expect((await masterFor(request, prepare, base)).origin).toBe('prepared');
          expect(readFileSync(path).equals(whole)).toBe(true);
        }),
        { numRuns: 40 },
      );
    }
  });

  it('that was cut off at any length is prepared anew', async () => {
    await masterFor(request, prepare, base);
    for (const ending of ['pdf', 'json']) {
      const path = join(base, 'masters', `${masterKey(request)}.${ending}`);
      const whole = readFileSync(path);
      for (const length of [0, 1, 80, whole.length - 1]) {
        writeFileSync(path, whole.subarray(0, length));
        expect((await masterFor(request, prepare, base)).origin).toBe('prepared');
      }
      rmSync(path);
      expect((await masterFor(request, prepare, base)).origin).toBe('prepared');
    }
  });

  it('is given all the same when it cannot be kept, and the fault says why', async () => {
    const file = join(base, 'file');
    writeFileSync(file, '');
    const made = await masterFor(request, prepare, file);
    expect(asPlain(made.master)).toEqual(asPlain(master));
    expect(made).toMatchObject({
      origin: 'prepared',
      fault: { code: 'cannot-write', message: expect.stringContaining(file) },
    });
  });

  it('leaves no temporary file, and many at once end with one whole master', async () => {
    mkdirSync(join(base, 'masters'));
    await Promise.all(Array.from({ length: 8 }, () => masterFor(request, prepare, base)));
    expect(keptFiles()).toHaveLength(3);
    expect((await masterFor(request, prepare, base)).origin).toBe('kept');
  });

  it('that cannot be prepared keeps nothing', async () => {
    const failing = () => Promise.reject(new Error('no such page'));
    await expect(masterFor(request, failing, base)).rejects.toThrow('no such page');
    expect(readdirSync(base)).toEqual([]);
  });
});
