import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { homedir, hostname, tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inflateSync } from 'node:zlib';
import { PDFBool, PDFDict, PDFDocument, PDFName, PDFRawStream } from 'pdf-lib';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { readSamples } from '../../src/dev/samples.ts';
import { heard } from '../cli/listener.ts';
import { hasOfficial } from '../form/masters.ts';
import { bare, pageTexts } from './paper.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const samples = readSamples(root);

/** Stands in every name of a folder and of a user that a build can see here. */
const PLANTED = 'zqplanted';

/** No case names this day, so only the clock can have told it. */
const CLOCK = new Date('2041-05-17T13:37:42Z');
const DAYS = [
  '20410517',
  '2041-05-17',
  '05/17/2041',
  '5/17/2041',
  '5/17/41',
  '05/17/41',
  'May 17, 2041',
  '17 May 2041',
];

/** What the test's machine is called; words that a form may well hold are no proof. */
const machine = [userInfo().username, hostname(), homedir(), tmpdir(), process.cwd()].filter((name) => name.length > 7);

let folder = '';
const before = { ...process.env };
beforeAll(() => {
  const { OPTPACK_BLANKS: _blanks, ...others } = before;
  folder = join(mkdtempSync(join(tmpdir(), 'metadata-')), `${PLANTED} folder`);
  mkdirSync(folder);
  const planted = ['HOME', 'USER', 'LOGNAME', 'USERNAME', 'USERPROFILE', 'HOSTNAME', 'TMPDIR', 'OPTPACK_HOME', 'PWD'];
  process.env = { ...others, ...Object.fromEntries(planted.map((name) => [name, join(folder, name.toLowerCase())])) };
  vi.useFakeTimers({ toFake: ['Date'], now: CLOCK });
});
afterAll(() => {
  vi.useRealTimers();
  process.env = before;
  rmSync(join(folder, '..'), { recursive: true, force: true });
});

interface WrittenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Every file that a command line leaves, of answers in a folder whose name is planted. */
async function writtenBy(answers: unknown, ...options: readonly string[]): Promise<WrittenFile[]> {
  const place = mkdtempSync(join(folder, 'answers-'));
  const file = join(place, 'case.jsonc');
  writeFileSync(file, JSON.stringify(answers, null, 2));
  const out = join(place, 'out');
  await heard(['build', file, '-o', out, '--proof', 'fast', ...options]);
  return readdirSync(out, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(out, name)).isFile())
    .map((name) => ({ name, bytes: readFileSync(join(out, name)) }));
}

const isPdf = ({ name }: WrittenFile): boolean => name.endsWith('.pdf');

const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

const open = (bytes: Uint8Array): Promise<PDFDocument> => PDFDocument.load(bytes, { updateMetadata: false });

/** All that a file holds, for searching: of a PDF every object, every stream unpacked, and the words of its pages. */
async function everythingIn(file: WrittenFile): Promise<string> {
  if (!isPdf(file)) return latin1(file.bytes);
  const { context } = await open(file.bytes);
  const objects = context
    .enumerateIndirectObjects()
    .map(([, object]) => (object instanceof PDFRawStream ? `${object.dict} ${contentOf(object)}` : String(object)));
  const pages = file.name.includes('packet.') ? await pageTexts(file.bytes) : [];
  return [latin1(file.bytes), ...objects, ...pages, ...pages.map(bare)].join('\n');
}

function contentOf(stream: PDFRawStream): string {
  const packed = String(stream.dict.get(PDFName.of('Filter'))).includes('FlateDecode');
  return latin1(packed ? inflateSync(stream.getContents()) : stream.getContents());
}

/** A text as a file may hold it: as it is, without blanks, as UTF-16, and as hexadecimal digits. */
const spellings = (text: string): string[] => {
  const wide = Buffer.from(text, 'utf16le').swap16();
  const bytes = [Buffer.from(text), wide];
  return [text, bare(text), latin1(wide), ...bytes.map((one) => one.toString('hex'))].map((one) => one.toLowerCase());
};

/** Which of some texts a file holds. */
async function toldIn(file: WrittenFile, texts: readonly string[]): Promise<string[]> {
  const all = (await everythingIn(file)).toLowerCase();
  return texts
    .filter((text) => spellings(text).some((one) => all.includes(one)))
    .map((text) => `${file.name}: ${text}`);
}

const tellsOfMachine = async (files: readonly WrittenFile[]): Promise<string[]> => {
  const told: string[] = [];
  for (const file of files) told.push(...(await toldIn(file, [PLANTED, ...DAYS, ...machine])));
  return told;
};

describe('a written file', () => {
  it.each(samples.map(({ name, answers, packets }) => [name, answers, packets] as const))(
    'of the sample %s tells nothing of the machine, its user or its clock',
    async (_, answers, packets) => {
      const files = await writtenBy(answers, ...packets.flatMap((id) => ['--packet', id]));
      expect(files.filter(isPdf).length).toBeGreaterThan(packets.length);
      expect(files.some(({ name }) => name.endsWith('manifest.json'))).toBe(true);
      expect(await tellsOfMachine(files)).toEqual([]);
    },
  );

  it('of a draft tells where an answer stands, but not in which folder', async () => {
    const { answers } = samples[0] ?? {};
    const files = await writtenBy({ ...answers, employer: { ...answers?.employer, ein: 'none of mine' } }, '--draft');
    const report = files.find(({ name }) => name.endsWith('report.json'));
    expect(report === undefined ? '' : latin1(report.bytes)).toContain('"file": "case.jsonc"');
    expect(await tellsOfMachine(files)).toEqual([]);
  });

  it('is searched well: what it does hold is found', async () => {
    const [{ answers, packets } = { answers: {}, packets: [] }] = samples;
    const files = await writtenBy(answers, '--packet', packets[0] ?? '');
    const packet = files.find(({ name }) => name.endsWith('packet.pdf'));
    // In boxes, in the outline, in the properties, in the tags, and, as a day of the clock would, drawn on a page of ours.
    const texts = [
      'testa.samplename@example.org',
      'Testa',
      'Samplename',
      'Checklist',
      'optpack',
      'StructTreeRoot',
      'November 22, 2026',
    ];
    expect(packet === undefined ? [] : await toldIn(packet, texts)).toEqual(
      texts.map((text) => `${packet?.name}: ${text}`),
    );
  });
});

describe('a written PDF', () => {
  const [base] = samples;
  const packets = base?.packets ?? [];

  const eachPdf = async (check: (document: PDFDocument, file: WrittenFile) => void): Promise<void> => {
    const files = (await writtenBy(base?.answers, ...packets.flatMap((id) => ['--packet', id]))).filter(isPdf);
    expect(files.length).toBeGreaterThan(packets.length);
    for (const file of files) check(await open(file.bytes), file);
  };

  it('has two properties: a title without a name, and the program', async () => {
    await eachPdf((document, { name }) => {
      const info = document.context.lookup(document.context.trailerInfo.Info, PDFDict);
      expect(info.keys().map(String), name).toEqual(['/Title', '/Producer']);
      expect(document.getProducer()).toBe('optpack');
      expect(document.getTitle()).toMatch(/^[A-Z]/);
      expect(document.getTitle()).not.toMatch(/samplename|testa|N000|example/i);
    });
  });

  it('tells its language, that it is tagged, and shows its title', async () => {
    await eachPdf(({ catalog, context }, { name }) => {
      expect(String(catalog.get(PDFName.of('Lang'))), name).toBe('(en-US)');
      const marks = context.lookup(catalog.get(PDFName.of('MarkInfo')), PDFDict);
      expect(marks.get(PDFName.of('Marked')), name).toBe(PDFBool.True);
      const shown = context.lookup(catalog.get(PDFName.of('ViewerPreferences')), PDFDict);
      expect(shown.get(PDFName.of('DisplayDocTitle')), name).toBe(PDFBool.True);
    });
  });
});

/** Keys under which programs keep notes, or that make a file do something. */
const KEYS =
  /\/(?:Author|CreationDate|ModDate|Metadata|PieceInfo|LastModified|Keywords|XFA|EmbeddedFiles?|JavaScript|JS|OpenAction|AA|Launch|GoToR|SubmitForm|ImportData|RichMedia|Thumb|Collection)\b/;

/** How the notes of drawing programs in a picture begin. */
const NOTES = /W5M0MpCehiHzreSzNTczkc9d|http:\/\/ns\.adobe\.com\/xap|Photoshop 3\.0|\bExif\0/;

describe.each([
  ['stand-ins', false],
  ['official blanks (OPTPACK_BLANKS)', true],
] as const)('a packet on %s', (_, isOfficial) => {
  it.skipIf(isOfficial && !hasOfficial)('holds no notes of who made the forms, no scripts and no files', async () => {
    if (isOfficial) process.env.OPTPACK_BLANKS = before.OPTPACK_BLANKS;
    const [{ answers, packets } = { answers: {}, packets: [] }] = samples;
    const files = await writtenBy(answers, ...packets.flatMap((id) => ['--packet', id]));
    delete process.env.OPTPACK_BLANKS;
    const manifests = files.filter(({ name }) => name.endsWith('manifest.json')).map(({ bytes }) => latin1(bytes));
    expect(manifests.some((text) => text.includes('"standIn": true'))).toBe(!isOfficial);
    for (const file of files.filter(isPdf)) {
      const { context } = await open(file.bytes);
      for (const [, object] of context.enumerateIndirectObjects()) {
        const isStream = object instanceof PDFRawStream;
        expect(KEYS.exec(String(isStream ? object.dict : object))?.[0] ?? null, file.name).toBeNull();
        if (isStream) expect(NOTES.exec(contentOf(object))?.[0] ?? null, file.name).toBeNull();
      }
    }
  });
});
