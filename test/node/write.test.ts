import { execFileSync, spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Fault } from '../../src/node/fault.ts';
import { sha256 } from '../../src/node/packet-manifest.ts';
import { readyFolder, writePacket } from '../../src/node/write.ts';
import type { PacketFile } from '../../src/packet/packet.ts';

let out = '';
beforeEach(() => {
  out = mkdtempSync(join(tmpdir(), 'write-'));
});
afterEach(() => rmSync(out, { recursive: true, force: true }));

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A packet whose files all hold the same word. */
const packetOf = (word: string, more: readonly string[] = []): PacketFile[] => {
  const files = ['packet.pdf', 'parts/i-765.pdf', 'proof.json', ...more].map((path) => ({
    path,
    bytes: encode(`${word} ${path}`),
  }));
  const manifest = {
    format: 1,
    optpack: '0.1.0',
    packet: 'p',
    files: files.map(({ path, bytes }) => ({ path, sha256: sha256(bytes), bytes: bytes.length })),
  };
  return [...files, { path: 'manifest.json', bytes: encode(JSON.stringify(manifest)) }];
};

const tree = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .sort();

const holds = (word: string): void => {
  for (const { path, bytes } of packetOf(word)) {
    if (path === 'manifest.json') continue;
    expect(readFileSync(join(out, 'p', path), 'utf8')).toBe(new TextDecoder().decode(bytes));
  }
};

const faultOf = (work: () => unknown): Fault => {
  try {
    work();
  } catch (thrown) {
    if (thrown instanceof Fault) return thrown;
    throw thrown;
  }
  throw new Error('no fault was thrown');
};

const systemError = (code: string): Error => Object.assign(new Error(code), { code });

describe('a packet that is written', () => {
  it('is there with all its files and nothing beside it', () => {
    writePacket(out, 'p', packetOf('first'));
    expect(tree(out)).toEqual(['p/manifest.json', 'p/packet.pdf', 'p/parts/i-765.pdf', 'p/proof.json']);
    holds('first');
  });

  it('may be opened by its owner only', () => {
    writePacket(out, 'p', packetOf('first'));
    const mode = (path: string): number => statSync(join(out, path)).mode & 0o777;
    expect([mode('p'), mode('p/parts')]).toEqual([0o700, 0o700]);
    for (const file of tree(out)) expect(mode(file)).toBe(0o600);
  });

  it('takes the place of the packet before it as a whole', () => {
    writePacket(out, 'p', packetOf('first', ['parts/dropped.pdf']));
    expect(writePacket(out, 'p', packetOf('second')).kept).toBeNull();
    expect(tree(out)).toEqual(['p/manifest.json', 'p/packet.pdf', 'p/parts/i-765.pdf', 'p/proof.json']);
    holds('second');
  });

  it('takes the place of an empty folder', () => {
    mkdirSync(join(out, 'p'));
    writePacket(out, 'p', packetOf('first'));
    holds('first');
  });

  it('leaves what the user put beside the old one or changed in it', () => {
    writePacket(out, 'p', packetOf('first'));
    writeFileSync(join(out, 'p/parts/scan.pdf'), 'my scan');
    writeFileSync(join(out, 'p/packet.pdf'), 'typed by hand');
    const { kept } = writePacket(out, 'p', packetOf('second'));
    expect(kept).toBe(join(out, 'p.kept-1'));
    expect(tree(join(out, 'p.kept-1'))).toEqual(['packet.pdf', 'parts/scan.pdf']);
    expect(readFileSync(join(out, 'p.kept-1/packet.pdf'), 'utf8')).toBe('typed by hand');
    holds('second');
    writeFileSync(join(out, 'p/note.txt'), 'later');
    expect(writePacket(out, 'p', packetOf('third')).kept).toBe(join(out, 'p.kept-2'));
  });

  it('never leaves its folder', () => {
    expect(() => writePacket(out, 'p', [{ path: '../escaped.pdf', bytes: encode('x') }])).toThrow(/leaves its folder/);
    expect(readdirSync(out)).toEqual([]);
  });
});

describe('what is not ours', () => {
  const folderWith = (folder: string, name: string, text: string): void => {
    mkdirSync(folder);
    writeFileSync(join(folder, name), text);
  };
  const foreign: readonly (readonly [what: string, make: (folder: string) => void])[] = [
    ['a file', (folder) => writeFileSync(folder, 'mine')],
    ['a folder without a manifest', (folder) => folderWith(folder, 'thesis.pdf', 'mine')],
    ["a folder with another tool's manifest", (folder) => folderWith(folder, 'manifest.json', '{"name": "app"}')],
    ['a folder with a broken manifest', (folder) => folderWith(folder, 'manifest.json', '{')],
    ['a folder named manifest.json in it', (folder) => mkdirSync(join(folder, 'manifest.json'), { recursive: true })],
    ['a symbolic link', (folder) => symlinkSync(tmpdir(), folder)],
  ];
  for (const [what, make] of foreign) {
    it(`is refused and not touched: ${what}`, () => {
      make(join(out, 'p'));
      const before = execFileSync('ls', ['-lR', out], { encoding: 'utf8' });
      for (const work of [() => readyFolder(out, ['p']), () => writePacket(out, 'p', packetOf('first'))]) {
        const fault = faultOf(work);
        expect(fault.code).toBe('foreign-folder');
        expect(fault.message).toContain(join(out, 'p'));
      }
      expect(execFileSync('ls', ['-lR', out], { encoding: 'utf8' })).toBe(before);
    });
  }

  it('is refused where the folder of packets should be', () => {
    writeFileSync(join(out, 'file'), '');
    expect(faultOf(() => readyFolder(join(out, 'file'), ['p'])).code).toBe('cannot-write');
    expect(faultOf(() => readyFolder(join(out, 'file/deeper'), ['p'])).code).toBe('cannot-write');
  });
});

describe('a disk that fails', () => {
  for (const [code, says] of [
    ['ENOSPC', /the disk is full/],
    ['EROFS', /can only be read/],
    ['EIO', /the system says EIO/],
    ['EPERM', /the system does not allow it/],
  ] as const) {
    it(`leaves the packet as it was: ${code}`, () => {
      writePacket(out, 'p', packetOf('first'));
      let left = 2;
      const fault = faultOf(() =>
        writePacket(out, 'p', packetOf('second'), {
          write: () => {
            if (left-- === 0) throw systemError(code);
          },
        }),
      );
      expect(fault.code).toBe('cannot-write');
      expect(fault.message).toMatch(says);
      if (code === 'EPERM' && process.platform !== 'win32') expect(fault.fix).toMatch(/^Change the permissions/);
      holds('first');
      expect(readdirSync(out)).toEqual(['p']);
    });
  }

  it('is told for a real full disk, and nothing is half written', ({ skip }) => {
    const disk = join(out, 'disk');
    mkdirSync(disk);
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', disk], { stdio: 'ignore' });
    } catch {
      skip('no small disk can be mounted here');
    }
    try {
      readyFolder(disk, ['p']);
      const large = [{ path: 'packet.pdf', bytes: new Uint8Array(200_000) }];
      expect(faultOf(() => writePacket(disk, 'p', large)).message).toMatch(/the disk is full/);
      expect(readdirSync(disk)).toEqual([]);
    } finally {
      execFileSync('umount', [disk]);
    }
  });
});

describe('a killed run', () => {
  const host = hostname().replace(/[^A-Za-z0-9]/g, '') || 'here';
  /** A process number that is not alive: of a process that has ended. */
  const dead = (): number => Number(execFileSync(process.execPath, ['-p', 'process.pid'], { encoding: 'utf8' }));

  it('between the two renames is put right by the next one', () => {
    writePacket(out, 'p', packetOf('first'));
    execFileSync('mv', [join(out, 'p'), join(out, `.optpack-${host}-${dead()}-old-p`)]);
    readyFolder(out, ['p']);
    holds('first');
    expect(readdirSync(out)).toEqual(['p']);
  });

  it('leaves nothing that the next one does not clean away, and keeps what the user had in it', () => {
    writePacket(out, 'p', packetOf('second'));
    const id = dead();
    mkdirSync(join(out, `.optpack-${host}-${id}-new-p/parts`), { recursive: true });
    const old = join(out, `.optpack-${host}-${id}-old-p`);
    for (const { path, bytes } of [...packetOf('first'), { path: 'scan.pdf', bytes: encode('mine') }]) {
      mkdirSync(join(old, path, '..'), { recursive: true });
      writeFileSync(join(old, path), bytes);
    }
    readyFolder(out, ['p']);
    expect(readdirSync(out).sort()).toEqual(['p', 'p.kept-1']);
    expect(tree(join(out, 'p.kept-1'))).toEqual(['scan.pdf']);
    holds('second');
  });

  it('is not taken for one that still runs, runs elsewhere, or is none of ours', () => {
    const names = [`.optpack-${host}-${process.ppid}-new-p`, '.optpack-elsewhere-1-new-p', '.optpack-notes', '.git'];
    for (const name of names) mkdirSync(join(out, name));
    readyFolder(out, ['p']);
    expect(readdirSync(out).sort()).toEqual([...names].sort());
  });

  it('leaves the old packet or the next one, never a half, whenever the kill comes', async () => {
    const module = (name: string): string => JSON.stringify(join(import.meta.dirname, '../../src/node', name));
    const program = join(out, 'loop.mjs');
    writeFileSync(
      program,
      `const { readyFolder, writePacket } = await import(${module('write.ts')});
       const { sha256 } = await import(${module('packet-manifest.ts')});
       readyFolder(process.argv[2], ['p']);
       for (let round = 0; ; round++) {
         const bytes = new Uint8Array(300_000).fill(round % 251);
         const files = ['packet.pdf', 'parts/a.pdf', 'parts/b.pdf'].map((path) => ({ path, bytes }));
         const listed = files.map(({ path }) => ({ path, sha256: sha256(bytes), bytes: bytes.length }));
         const manifest = new TextEncoder().encode(JSON.stringify({ format: 1, optpack: 'x', packet: 'p', files: listed }));
         writePacket(process.argv[2], 'p', [...files, { path: 'manifest.json', bytes: manifest }]);
         if (round === 0) process.send('writing');
       }`,
    );
    const folder = join(out, 'packets');
    for (let round = 0; round < 8; round++) {
      const child = spawn(process.execPath, ['--import', 'tsx', program, folder], {
        stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      });
      await new Promise((resolve) => child.once('message', resolve));
      await new Promise((resolve) => setTimeout(resolve, 7 * round));
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGKILL');
      await ended;
      readyFolder(folder, ['p']);
      const manifest = JSON.parse(readFileSync(join(folder, 'p/manifest.json'), 'utf8'));
      for (const { path, sha256: sum } of manifest.files)
        expect(sha256(readFileSync(join(folder, 'p', path)))).toBe(sum);
      expect(readdirSync(folder)).toEqual(['p']);
    }
    expect(existsSync(join(folder, 'p/packet.pdf'))).toBe(true);
  });
});
