import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { removeDraft } from '../../src/node/draft-folder.ts';
import { sha256 } from '../../src/node/packet-manifest.ts';

let out = '';
beforeEach(() => {
  out = mkdtempSync(join(tmpdir(), 'draft-'));
});
afterEach(() => rmSync(out, { recursive: true, force: true }));

const folder = (): string => join(out, 'uscis-paper.DRAFT');

const written = (more: Readonly<Record<string, unknown>>): void => {
  mkdirSync(folder());
  const bytes = new TextEncoder().encode('marked');
  writeFileSync(join(folder(), 'packet.DRAFT.pdf'), bytes);
  const files = [{ path: 'packet.DRAFT.pdf', sha256: sha256(bytes), bytes: bytes.length }];
  writeFileSync(
    join(folder(), 'manifest.json'),
    JSON.stringify({ format: 1, optpack: '0.1.0', packet: 'uscis-paper', files, ...more }),
  );
};

describe('the draft of a packet that was built since', () => {
  it('is removed, with nothing beside it', () => {
    written({ draft: true });
    expect(removeDraft(out, 'uscis-paper')).toBeNull();
    expect(readdirSync(out)).toEqual([]);
  });

  it('leaves what the user put there, apart', () => {
    written({ draft: true });
    writeFileSync(join(folder(), 'notes.txt'), 'mine');
    const kept = join(out, 'uscis-paper.DRAFT.kept-1');
    expect(removeDraft(out, 'uscis-paper')).toBe(kept);
    expect(readdirSync(out)).toEqual(['uscis-paper.DRAFT.kept-1']);
    expect(readFileSync(join(kept, 'notes.txt'), 'utf8')).toBe('mine');
  });

  it('is nothing where there is none', () => {
    expect(removeDraft(out, 'uscis-paper')).toBeNull();
    expect(readdirSync(out)).toEqual([]);
  });

  it.each([
    ['a packet that somebody put under that name', () => written({ draft: false })],
    ['a packet of an earlier optpack', () => written({})],
    [
      'a folder of somebody else',
      () => {
        mkdirSync(folder());
        writeFileSync(join(folder(), 'packet.DRAFT.pdf'), 'mine');
      },
    ],
    ['a file', () => writeFileSync(folder(), 'mine')],
  ])('is not %s', (_, make) => {
    make();
    expect(removeDraft(out, 'uscis-paper')).toBeNull();
    expect(existsSync(folder())).toBe(true);
    expect(readdirSync(out)).toEqual(['uscis-paper.DRAFT']);
  });
});
