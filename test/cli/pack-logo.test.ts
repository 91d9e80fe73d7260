import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packLogo } from '../../src/cli/pack-logo.ts';
import { isFault } from '../../src/node/fault.ts';
import { jpegOf } from '../evidence/jpeg-of.ts';

let folder = '';
// Blocks of 8 by 8 pixels.
const picture = jpegOf({ across: 80, down: 40, block: (x, y) => [(x * 3 + y * 5) % 256] });

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'optpack-logo-'));
  writeFileSync(join(folder, 'logo.jpg'), picture);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const logo = (name: string) => packLogo(join(folder, 'school.json'), name);

/** What is said of a logo that cannot be used. */
function said(name: string): string {
  try {
    logo(name);
  } catch (thrown) {
    if (isFault(thrown)) return thrown.message;
    throw thrown;
  }
  return 'taken';
}

describe('the logo of a school pack', () => {
  it('lies beside the pack', () => {
    const { picture: read, docx } = logo('logo.jpg');
    expect([read.width, read.height, docx.type]).toEqual([640, 320, 'jpeg']);
  });

  const wrong: readonly (readonly [name: string, make: (path: string) => void, says: RegExp])[] = [
    ['missing.png', () => undefined, /cannot be read \(the system says ENOENT\)/],
    ['folder.png', (path) => mkdirSync(path), /EISDIR/],
    ['circle.png', (path) => symlinkSync('circle.png', path), /ELOOP/],
    ['words.png', (path) => writeFileSync(path, 'no picture'), /neither PNG nor JPEG/],
    ['cut.jpg', (path) => writeFileSync(path, picture.subarray(0, picture.length / 2)), /is damaged/],
    ['large.png', (path) => writeFileSync(path, new Uint8Array(2_000_001)), /more than 2 MB/],
  ];
  for (const [name, make, says] of wrong) {
    it(`is refused with its name: ${name}`, () => {
      make(join(folder, name));
      expect(said(name)).toMatch(says);
      expect(said(name).startsWith(`${name}: `)).toBe(true);
    });
  }

  it.skipIf(process.platform === 'win32')(
    'is not waited for where it is a pipe, and not read where it never ends',
    () => {
      execFileSync('mkfifo', [join(folder, 'pipe.png')]);
      symlinkSync('/dev/zero', join(folder, 'endless.png'));
      expect(said('pipe.png')).toMatch(/ENXIO/);
      expect(said('endless.png')).toMatch(/ENXIO/);
    },
  );
});
