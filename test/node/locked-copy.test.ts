import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFDocument } from 'pdf-lib';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { lock } from '../../src/form/prepare/lock.ts';
import { buildPackets } from '../../src/node/build-packets.ts';
import { differenceOf, withLockedCopy } from '../../src/node/locked-copy.ts';
import { sha256 } from '../../src/node/packet-manifest.ts';
import { buildPacket } from '../../src/packet/build.ts';
import { everyEdition } from '../../src/packet/edition-choice.ts';
import type { BuiltPacket } from '../../src/packet/packet.ts';
import { recipes } from '../../src/packet/recipes/registry.ts';
import { describeOrigins, type Origin } from '../form/masters.ts';
import { hasJudges, painted, qpdfComplaints } from '../judges.ts';
import { portsOn, sampleWith } from '../packet/paper.ts';

const PASSWORD = 'correct horse battery (staple)';

const built = (id: keyof typeof recipes, origin: Origin = 'stand-in', draft = false): Promise<BuiltPacket> =>
  buildPacket(recipes[id], sampleWith(), portsOn(origin), { proof: 'fast', draft });

const bytesOf = ({ files }: BuiltPacket, path: string): Uint8Array => {
  const file = files.find((one) => one.path === path);
  if (file === undefined) throw new Error(`there is no ${path}`);
  return file.bytes;
};

const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

/** A text as a file may hold it: its bytes, UTF-16, and both as hexadecimal digits. */
const spellings = (text: string): string[] => {
  const wide = Buffer.from(text, 'utf16le').swap16();
  return [
    text,
    wide.toString('latin1'),
    ...[Buffer.from(text), wide].flatMap((bytes) => [bytes.toString('hex'), bytes.toString('hex').toUpperCase()]),
  ];
};

const heldIn = (bytes: Uint8Array, text: string): boolean => spellings(text).some((one) => latin1(bytes).includes(one));

describeOrigins('a locked copy (%s)', (origin) => {
  it.each(['school-request', 'uscis-paper', 'uscis-online'] as const)(
    'of %s is the packet behind its password, and stays shut without it',
    async (id) => {
      const packet = await built(id, origin);
      const plain = bytesOf(packet, 'packet.pdf');
      const copy = bytesOf(await withLockedCopy(packet, PASSWORD), 'packet.locked.pdf');
      expect(await differenceOf(plain, copy, PASSWORD)).toBeNull();
      for (const wrong of ['', 'correct horse battery', PASSWORD.toUpperCase()]) {
        expect(await differenceOf(plain, copy, wrong)).toBe('does not open with the password');
      }
    },
  );

  it.skipIf(!hasJudges('qpdf', 'pdftoppm'))(
    'is the same to qpdf and poppler, page by page (qpdf, poppler)',
    async () => {
      const plain = bytesOf(await built('uscis-paper', origin), 'packet.pdf');
      const copy = await lock(plain, PASSWORD);
      expect(qpdfComplaints(copy, `--password=${PASSWORD}`)).toBe('');
      for (const options of [[], ['--password=another']]) {
        expect(qpdfComplaints(copy, ...options)).toMatch(/invalid password/);
      }
      const pages = painted(copy, 40, '-upw', PASSWORD);
      expect(pages).toHaveLength((await PDFDocument.load(plain)).getPageCount());
      expect(pages).toEqual(painted(plain, 40));
      expect(() => painted(copy, 40)).toThrow(/Incorrect password/);
    },
  );

  it('is written with the newest encryption that PDF has', async () => {
    const text = latin1(await lock(bytesOf(await built('school-request', origin), 'packet.pdf'), PASSWORD));
    const [dict = ''] = /<<(?:(?!endobj)[\s\S])*\/Filter \/Standard(?:(?!endobj)[\s\S])*>>/.exec(text) ?? [];
    expect(dict).toMatch(/\/V 5\b[\s\S]*\/R 6\b/);
    expect(dict).toMatch(/\/CFM \/AESV3\b/);
    expect(dict).toMatch(/\/StmF \/StdCF\b[\s\S]*\/StrF \/StdCF\b/);
  });

  it('shows nobody a word or a tick', async () => {
    const plain = bytesOf(await built('uscis-paper', origin), 'packet.pdf');
    const document = await PDFDocument.load(plain, { updateMetadata: false });
    const open = await document.save({ useObjectStreams: false, updateFieldAppearances: false });
    const copy = await lock(plain, PASSWORD);
    for (const word of [
      'Checklist',
      'I-765 for STEM OPT',
      'en-US',
      'Samplename',
      '/FT /',
      '/AS /',
      '/StructElem',
      '/Title',
    ]) {
      expect([word, heldIn(open, word), heldIn(copy, word)]).toEqual([word, true, false]);
    }
    expect(heldIn(copy, PASSWORD)).toBe(false);
    // The id of a packet is a sum of its contents, by which a guess at them could be tried.
    const [id = ''] = /(?<=\/ID \[<)[0-9a-f]{32}/i.exec(latin1(plain)) ?? [];
    expect(id).toHaveLength(32);
    expect(latin1(copy).toLowerCase()).not.toContain(id.toLowerCase());
  });
});

describe('a locked copy', () => {
  it('is another file each time, and the packet beside it stays as it is', async () => {
    const packet = await built('school-request');
    const [one, other] = [await withLockedCopy(packet, PASSWORD), await withLockedCopy(packet, PASSWORD)];
    expect(sha256(bytesOf(one, 'packet.locked.pdf'))).not.toBe(sha256(bytesOf(other, 'packet.locked.pdf')));
    expect(one.files.slice(0, -1)).toEqual(packet.files);
  });

  it('of a draft is a draft by name', async () => {
    const { files } = await withLockedCopy(await built('school-request', 'stand-in', true), PASSWORD);
    expect(files.at(-1)?.path).toBe('packet.DRAFT.locked.pdf');
  });

  it('is not made of a packet that was not built', async () => {
    const stopped = { ...(await built('school-request')), files: [] };
    expect(await withLockedCopy(stopped, PASSWORD)).toEqual(stopped);
  });
});

describe('what is told of a copy that is not the packet', () => {
  it('another number of pages, another title, another page', async () => {
    const packet = await built('uscis-paper');
    const plain = bytesOf(packet, 'packet.pdf');
    const differs = async (other: Uint8Array) => differenceOf(plain, await lock(other, PASSWORD), PASSWORD);
    expect(await differs(bytesOf(packet, 'parts/g-1145.pdf'))).toMatch(/^has 1 pages, not \d+$/);
    expect(await differs(await changed(plain, (document) => document.setTitle('Another')))).toMatch(
      /^has another title/,
    );
    const turn = (document: PDFDocument) =>
      document.getPage(2).setRotation({ ...document.getPage(2).getRotation(), angle: 90 });
    expect(await differs(await changed(plain, turn))).toBe('has another page 3');
    const answer = (document: PDFDocument) => document.getForm().getFields()[0]?.acroField.setPartialName('other');
    expect(await differs(await changed(plain, answer))).toMatch(/^has another page/);
  });

  it('a copy whose language and page labels pdf-lib left unencrypted', async () => {
    const plain = bytesOf(await built('school-request'), 'packet.pdf');
    const document = await PDFDocument.load(plain, { updateMetadata: false });
    document.encrypt({ userPassword: PASSWORD });
    const copy = await document.save({ updateFieldAppearances: false });
    expect(await differenceOf(plain, copy, PASSWORD)).toMatch(/language|page labels/);
  });

  describe('stops the packet', () => {
    afterEach(() => vi.doUnmock('../../src/form/prepare/lock.ts'));

    it('when the copy opens for everybody', async () => {
      vi.resetModules();
      vi.doMock('../../src/form/prepare/lock.ts', () => ({ lock: async (bytes: Uint8Array) => bytes }));
      const unlocked = await import('../../src/node/locked-copy.ts');
      const { files, findings } = await unlocked.withLockedCopy(await built('school-request'), PASSWORD);
      expect(files).toEqual([]);
      expect(findings.at(-1)).toMatchObject({
        rule: 'the-locked-copy-equals-the-packet',
        severity: 'error',
        says: 'packet.locked.pdf opens without the password. Nothing was written.',
      });
    });
  });
});

async function changed(bytes: Uint8Array, change: (document: PDFDocument) => unknown): Promise<Uint8Array> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  change(document);
  return document.save({ updateFieldAppearances: false });
}

describe('a folder with a locked copy', () => {
  const folders: string[] = [];
  afterEach(() => {
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
  });

  it('names it in the manifest with its sum, and holds the password nowhere', async () => {
    const out = mkdtempSync(join(tmpdir(), 'locked-'));
    folders.push(out);
    const order = {
      view: sampleWith(),
      answers: [],
      findings: [],
      locate: <T>(finding: T) => finding,
      recipes: [recipes['school-request']],
      out,
      proof: 'fast',
      editions: everyEdition,
      password: PASSWORD,
      ports: portsOn('stand-in'),
    } as const;
    const [outcome] = await buildPackets(order, buildPacket);
    const folder = join(out, 'school-request');
    const copy = readFileSync(join(folder, 'packet.locked.pdf'));
    const manifest: { files: unknown } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
    expect(manifest.files).toContainEqual({ path: 'packet.locked.pdf', sha256: sha256(copy), bytes: copy.length });
    expect(outcome?.files).toContain('packet.locked.pdf');
    const written = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((name) => join(folder, name))
      .filter((file) => statSync(file).isFile());
    expect(written.length).toBeGreaterThan(5);
    expect(written.filter((file) => heldIn(readFileSync(file), PASSWORD))).toEqual([]);
    expect(statSync(join(folder, 'packet.locked.pdf')).mode & 0o777).toBe(0o600);
  });
});
