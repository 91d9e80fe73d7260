import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../../src/dev/bundles.ts';
import { makeFolder } from '../../src/node/make-folder.ts';

let base = '';
beforeAll(() => {
  base = mkdtempSync(join(tmpdir(), 'folder-'));
});
afterAll(() => rmSync(base, { recursive: true, force: true }));

describe('a folder that is made', () => {
  it('is there with those above it, for its owner only; one that is there stays', () => {
    const deep = join(base, 'a', 'b', 'c');
    makeFolder(deep);
    makeFolder(deep);
    for (const folder of [deep, join(base, 'a')]) expect(statSync(folder).mode & 0o777).toBe(0o700);
  });

  it('is refused below a file and in the place of one', () => {
    writeFileSync(join(base, 'file'), '');
    expect(() => makeFolder(join(base, 'file', 'below'))).toThrow(expect.objectContaining({ code: 'ENOTDIR' }));
    expect(() => makeFolder(join(base, 'file'))).toThrow(expect.objectContaining({ code: 'EEXIST' }));
  });

  it.skipIf(!existsSync('/proc/self'))(
    'is refused where the system takes none, at once',
    () => {
      // In a process of its own: a loop without an end cannot be stopped from within.
      const code = `import { keep } from ${JSON.stringify(join(root, 'src/node/cache.ts'))};
      import { readyFolder } from ${JSON.stringify(join(root, 'src/node/write.ts'))};
      import { writeNewFile } from ${JSON.stringify(join(root, 'src/node/write-new-file.ts'))};
      for (const work of [
        () => keep('/proc/nope/a/b', 'x'),
        () => readyFolder('/proc/nope/out', []),
        () => writeNewFile('/proc/nope/file', 'x'),
      ]) try { work() } catch (thrown) { console.log(thrown.code) }`;
      const ran = spawnSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', code], {
        cwd: root,
        encoding: 'utf8',
        timeout: 20_000,
      });
      expect(ran.stdout.split('\n')).toEqual(['cannot-write', 'cannot-write', 'cannot-write', '']);
    },
    30_000,
  );
});
