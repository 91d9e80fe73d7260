import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { runCompiled } from '../../src/cli/compiled.ts';

const ranWith = vi.hoisted((): { code: NodeJS.ArrayBufferView | undefined }[] => []);
vi.mock('node:vm', async (original) => {
  const real = await original<typeof import('node:vm')>();
  class Watched extends real.Script {
    constructor(source: string, options: import('node:vm').ScriptOptions = {}) {
      super(source, options);
      ranWith.push({ code: options.cachedData });
    }
  }
  return { ...real, Script: Watched };
});

const sum = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const program = 'globalThis.ranHere = (globalThis.ranHere ?? 0) + 1; function add(a, b) { return a + b } add(1, 2);';

let base = '';
let folder = '';
beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'compiled-'));
  folder = join(base, 'kept');
  writeFileSync(join(base, 'program.cjs'), program);
  ranWith.length = 0;
});
afterEach(() => {
  rmSync(base, { recursive: true, force: true });
  Reflect.deleteProperty(globalThis, 'ranHere');
});

/** Runs the program, then what it left for the end of the process. */
const run = (): void => {
  const before = process.listeners('exit');
  runCompiled(join(base, 'program.cjs'), folder, sum);
  for (const listener of process.listeners('exit').filter((one) => !before.includes(one))) {
    process.removeListener('exit', listener);
    listener(0);
  }
};
const kept = (): string => join(folder, readdirSync(folder)[0] ?? '');
const ran = (): unknown => Reflect.get(globalThis, 'ranHere');

describe('code that was compiled in an earlier run', () => {
  it('is kept once and taken by the next run', () => {
    run();
    run();
    expect(ranWith.map(({ code }) => code !== undefined)).toEqual([false, true]);
    expect(ran()).toBe(2);
  });

  it('is never given to the engine when one bit of it changed, and is kept anew', () => {
    run();
    const whole = readFileSync(kept());
    for (const at of [0, 64, 128, 200, whole.length - 1]) {
      const broken = Buffer.from(whole);
      broken[at] = (broken[at] ?? 0) ^ 4;
      writeFileSync(kept(), broken);
      ranWith.length = 0;
      run();
      run();
      expect(ranWith.map(({ code }) => code !== undefined)).toEqual([false, true]);
    }
  });

  it('is not taken when it is cut off, or of another file', () => {
    run();
    const whole = readFileSync(kept());
    const foreign = new Script('1').createCachedData();
    for (const bytes of [
      Buffer.alloc(0),
      whole.subarray(0, 100),
      whole.subarray(0, whole.length - 8),
      Buffer.concat([Buffer.from(`${sum(foreign)}${sum(Buffer.from('1'))}`), foreign]),
    ]) {
      writeFileSync(kept(), bytes);
      ranWith.length = 0;
      run();
      expect(ranWith.map(({ code }) => code)).toEqual([undefined]);
    }
  });

  it('is done without where a folder stands in its place', () => {
    run();
    const place = kept();
    rmSync(place);
    mkdirSync(join(place, 'taken'), { recursive: true });
    run();
    expect(ran()).toBe(2);
    expect(readdirSync(place)).toEqual(['taken']);
  });

  it('is done without where its folder is a file', () => {
    writeFileSync(folder, '');
    run();
    expect(ran()).toBe(1);
  });
});
