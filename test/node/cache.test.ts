import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cacheHome, keep, readKept } from '../../src/node/cache.ts';

let base = '';
beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'optpack-cache-'));
});
afterEach(() => rmSync(base, { recursive: true, force: true }));

describe('the folder of the cache', () => {
  it('is the one that OPTPACK_HOME names, made absolute', () => {
    expect(cacheHome({ OPTPACK_HOME: 'kept/here' }, 'linux')).toBe(resolve('kept/here'));
  });

  it('is the data folder of the platform otherwise', () => {
    expect(cacheHome({}, 'linux')).toBe(join(homedir(), '.local', 'share', 'optpack'));
    expect(cacheHome({ XDG_DATA_HOME: '/data' }, 'linux')).toBe(join('/data', 'optpack'));
    expect(cacheHome({ LOCALAPPDATA: 'C:\\Local' }, 'win32')).toBe(join('C:\\Local', 'optpack'));
    expect(cacheHome({}, 'darwin')).toBe(join(homedir(), 'Library', 'Application Support', 'optpack'));
  });
});

describe('a kept file', () => {
  it('is what was given, its pieces one after the other, and replaces what was there', () => {
    const path = join(base, 'a', 'b', 'file');
    keep(path, 'old');
    keep(path, 'new ', Uint8Array.from([1, 2]));
    expect(readKept(path)).toEqual(Buffer.from('new \u0001\u0002'));
    expect(readdirSync(join(base, 'a', 'b'))).toEqual(['file']);
  });

  it('that is not there is null; one that cannot be read is a fault', () => {
    expect(readKept(join(base, 'nothing'))).toBeNull();
    writeFileSync(join(base, 'file'), '');
    expect(readKept(join(base, 'file', 'below'))).toBeNull();
    expect(() => readKept(base)).toThrow(expect.objectContaining({ code: 'cannot-read' }));
  });

  it('stays as it was when the new one cannot be put in its place', () => {
    const path = join(base, 'place');
    mkdirSync(join(path, 'taken'), { recursive: true });
    expect(() => keep(path, 'bytes')).toThrow(expect.objectContaining({ code: 'cannot-write' }));
    expect(readdirSync(base)).toEqual(['place']);
    expect(readdirSync(path)).toEqual(['taken']);
  });

  it('is never seen half while several processes write it', async () => {
    const path = join(base, 'shared');
    const source = fileURLToPath(new URL('../../src/node/cache.ts', import.meta.url));
    const script = `import { keep } from ${JSON.stringify(source)};
      for (let i = 0; i < 40; i++) keep(process.argv[1], process.argv[2].repeat(300000));`;
    const writers = ['a', 'b'].map((letter) => {
      const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script, path, letter]);
      return new Promise<number | null>((done) => child.on('close', done));
    });
    const ended = Promise.all(writers);
    let running = true;
    void ended.finally(() => {
      running = false;
    });
    let seen = 0;
    while (running) {
      const bytes = readKept(path);
      if (bytes) {
        seen++;
        expect(bytes.length).toBe(300_000);
        expect(bytes.every((byte) => byte === bytes[0])).toBe(true);
      }
      await new Promise((next) => setTimeout(next, 2));
    }
    expect(await ended).toEqual([0, 0]);
    expect(seen).toBeGreaterThan(0);
    expect(readFileSync(path, 'latin1')).toMatch(/^(a+|b+)$/);
    expect(readdirSync(base)).toEqual(['shared']);
  });
});
