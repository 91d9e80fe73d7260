import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isFault } from '../../src/node/fault.ts';
import { writeOver } from '../../src/node/write-over.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'optpack-over-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const isOurs = (text: string): boolean => text.startsWith('OURS');

/** The fault that some work throws. */
const fault = (work: () => void) => {
  try {
    work();
  } catch (thrown) {
    if (isFault(thrown)) return thrown;
    throw thrown;
  }
  throw new Error('nothing was thrown');
};

describe('a file that is written over', () => {
  it('is made with the folders of its path, and only its owner may open it', () => {
    const file = join(folder, 'new/folder/a.ics');
    writeOver(file, 'OURS 1', isOurs);
    expect(readFileSync(file, 'utf8')).toBe('OURS 1');
    if (process.platform !== 'win32') expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it('replaces an earlier one of ours and leaves nothing beside it', () => {
    const file = join(folder, 'a.ics');
    writeOver(file, 'OURS 1', isOurs);
    writeOver(file, 'OURS 2', isOurs);
    expect(readFileSync(file, 'utf8')).toBe('OURS 2');
    expect(readdirSync(folder)).toEqual(['a.ics']);
  });

  it('never replaces what somebody else wrote: the answers themselves, an empty file, a folder', () => {
    writeFileSync(join(folder, 'case.jsonc'), '{ "student": {} }');
    writeFileSync(join(folder, 'empty'), '');
    mkdirSync(join(folder, 'folder'));
    for (const name of ['case.jsonc', 'empty', 'folder']) {
      const { code, message } = fault(() => writeOver(join(folder, name), 'OURS', isOurs));
      expect(code).toBe('cannot-write');
      expect(message).toContain('not overwritten');
    }
    expect(readFileSync(join(folder, 'case.jsonc'), 'utf8')).toBe('{ "student": {} }');
    expect(readdirSync(folder).sort()).toEqual(['case.jsonc', 'empty', 'folder']);
  });

  it('is the file behind a link, and the link stays', () => {
    if (process.platform === 'win32') return;
    writeFileSync(join(folder, 'a.ics'), 'OURS 1');
    symlinkSync(join(folder, 'a.ics'), join(folder, 'link.ics'));
    writeOver(join(folder, 'link.ics'), 'OURS 2', isOurs);
    expect(readFileSync(join(folder, 'a.ics'), 'utf8')).toBe('OURS 2');
    expect(readdirSync(folder).sort()).toEqual(['a.ics', 'link.ics']);
  });

  it('stays as it was when the disk is full, with nothing half written beside it', () => {
    const file = join(folder, 'a.ics');
    writeOver(file, 'OURS 1', isOurs);
    const full = () => {
      throw Object.assign(new Error('no space'), { code: 'ENOSPC' });
    };
    expect(fault(() => writeOver(file, 'OURS 2', isOurs, full)).message).toContain('the disk is full');
    expect(readFileSync(file, 'utf8')).toBe('OURS 1');
    expect(readdirSync(folder)).toEqual(['a.ics']);
  });

  it('says so when its folder is a file, and lets a bug through as it is', () => {
    writeFileSync(join(folder, 'file'), '');
    expect(fault(() => writeOver(join(folder, 'file/a.ics'), 'OURS', isOurs)).message).toContain('cannot be written');
    const bug = () => {
      throw new TypeError('a bug');
    };
    expect(() => writeOver(join(folder, 'b.ics'), 'OURS', isOurs, bug)).toThrow(TypeError);
    expect(readdirSync(folder)).toEqual(['file']);
  });
});
