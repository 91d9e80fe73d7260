import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Fault } from '../../src/node/fault.ts';
import { sha256 } from '../../src/node/packet-manifest.ts';
import { readTemplates } from '../../src/node/read-templates.ts';

let root = '';
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'templates-'));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** A folder with these files. */
const folderOf = (name: string, files: Readonly<Record<string, string | Uint8Array>>): string => {
  const folder = join(root, name);
  mkdirSync(folder);
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
};

const faultOf = (folder: string): Fault => {
  try {
    readTemplates(folder);
  } catch (thrown) {
    if (thrown instanceof Fault) return thrown;
    throw thrown;
  }
  throw new Error('no fault was thrown');
};

describe('a folder of templates', () => {
  it('gives its templates, those in its folders too, with their sums', () => {
    const folder = folderOf('sound', { 'b.md.hbs': '# B', 'letters/a.md.hbs': '# A' });
    const { files, findings } = readTemplates(folder);
    const sum = (text: string) => sha256(new TextEncoder().encode(text));
    expect(files).toEqual([
      { path: 'b.md.hbs', name: join(folder, 'b.md.hbs'), text: '# B', sha256: sum('# B') },
      { path: 'letters/a.md.hbs', name: join(folder, 'letters/a.md.hbs'), text: '# A', sha256: sum('# A') },
    ]);
    expect(findings).toEqual([]);
  });

  it('tells what is no template in it, but not what is hidden', () => {
    const folder = folderOf('mixed', {
      'a.md.hbs': 'x',
      'a.md.hbs~': 'x',
      'letter.md': 'x',
      '.DS_Store': 'x',
      'letters/deeper/b.md.hbs': 'x',
    });
    const { files, findings } = readTemplates(folder);
    expect(files.map(({ path }) => path)).toEqual(['a.md.hbs']);
    expect(findings.map(({ severity, says }) => [severity, says])).toEqual([
      [
        'note',
        'The folder of templates holds what is no template and is not used: a.md.hbs~, letter.md, letters/deeper.',
      ],
    ]);
  });

  it('may hold a link to a template', () => {
    const folder = folderOf('linked', { 'real.txt': '# R' });
    symlinkSync(join(folder, 'real.txt'), join(folder, 'a.md.hbs'));
    expect(readTemplates(folder).files.map(({ text }) => text)).toEqual(['# R']);
  });

  it('that is not there, or is a file, is a fault that says so', () => {
    expect(faultOf(join(root, 'nowhere')).message).toBe(`${join(root, 'nowhere')}: there is no such folder.`);
    const folder = folderOf('file', { 'a.md.hbs': 'x' });
    expect(faultOf(join(folder, 'a.md.hbs')).message).toContain('this is a file, not a folder');
  });

  it('without a template is a fault: nothing would be replaced', () => {
    expect(faultOf(folderOf('none', { 'letter.md': 'x' })).message).toContain('there is no template in it');
  });

  it('with hundreds of files is a fault: it was named by mistake', () => {
    const files = Object.fromEntries(Array.from({ length: 301 }, (_, at) => [`${at}.txt`, 'x']));
    expect(faultOf(folderOf('many', files)).message).toContain('at most 300 files');
  });

  it('with a template that is no text is a fault that names it', () => {
    const folder = folderOf('binary', { 'letters/a.md.hbs': new Uint8Array([0x23, 0xff, 0x41]) });
    const { message, fix } = faultOf(folder);
    expect(message).toContain(`${join(folder, 'letters/a.md.hbs')}: the file is not UTF-8 text`);
    expect(fix).toBe('Check the file, or take it out of the folder of templates.');
  });

  it('with a template larger than a megabyte is a fault, and is not read to its end', () => {
    const folder = folderOf('large', { 'a.md.hbs': 'x'.repeat(1_000_001) });
    expect(faultOf(folder).message).toContain('templates hold at most 1 MB');
  });
});
