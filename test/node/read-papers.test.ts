import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Case, caseSchema } from '../../src/case/case.ts';
import { readPapers } from '../../src/node/read-papers.ts';
import { jpegOf } from '../evidence/jpeg-of.ts';
import { paperOf } from '../evidence/odd-trees.ts';
import { sampleAnswers } from '../samples.ts';

let folder = '';
const picture = jpegOf({ across: 200, down: 200, block: (x, y) => [(x * 3 + y * 5) % 256] });

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'optpack-papers-'));
  mkdirSync(join(folder, 'case', 'scans'), { recursive: true });
  writeFileSync(join(folder, 'case', 'i-94.pdf'), paperOf());
  writeFileSync(join(folder, 'case', 'scans', 'card.jpg'), picture);
  writeFileSync(join(folder, 'other.jpg'), picture);
  writeFileSync(join(folder, 'case', 'empty.pdf'), '');
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Documents = NonNullable<Case['documents']>;

/** Reads the papers of a case whose answer file is case/case.jsonc of the folder. */
const papers = (documents: Documents, answers: string | undefined = join(folder, 'case', 'case.jsonc')) =>
  readPapers({ ...caseSchema.parse(sampleAnswers()), documents }, () => answers);

const told = async (documents: Documents, answers?: string) =>
  (await papers(documents, answers)).flatMap(({ findings }) =>
    findings.map(({ rule, severity, path, says }) => [rule, severity, path, says]),
  );

describe('the papers of a case', () => {
  it('are read beside the answer file that names them, in their order', async () => {
    const found = await papers([
      { is: 'I-94', file: 'i-94.pdf' },
      { is: 'OPT card, front', file: 'scans/card.jpg' },
    ]);
    expect(found.map(({ at, is, paper }) => [at, is, paper?.type, paper?.content.pages.length])).toEqual([
      [0, 'I-94', 'pdf', 1],
      [1, 'OPT card, front', 'jpeg', 1],
    ]);
    expect(found.flatMap(({ findings }) => findings)).toEqual([]);
  });

  it('may lie elsewhere: a path is its owner’s choice', async () => {
    expect(await told([{ is: 'other', file: '../other.jpg' }])).toEqual([]);
    expect(await told([{ is: 'other', file: join(folder, 'other.jpg') }], 'elsewhere/case.jsonc')).toEqual([]);
  });

  it('are none where none is named', async () => {
    expect(await papers('none')).toEqual([]);
    expect(await papers([{ is: 'I-94', file: 'none' }, { is: 'diploma' }])).toEqual([]);
    const { documents: _, ...without } = caseSchema.parse(sampleAnswers());
    expect(await readPapers(without, () => undefined)).toEqual([]);
  });

  it('keep their places in the list when others have no file', async () => {
    const found = await papers([{ is: 'diploma' }, { is: 'photo', file: 'none' }, { is: 'I-94', file: 'i-94.pdf' }]);
    expect(found.map(({ at }) => at)).toEqual([2]);
  });

  it('that hold the same are told', async () => {
    const found = await told([
      { is: 'OPT card, front', file: 'scans/card.jpg' },
      { is: 'OPT card, back', file: '../other.jpg' },
    ]);
    expect(found).toMatchObject([
      [
        'papers-are-different-files',
        'warning',
        'documents.1.file',
        expect.stringMatching(/^\.\.\/other\.jpg holds the same as scans\/card\.jpg/),
      ],
    ]);
  });

  it('that are broken are told, and the others are read', async () => {
    const found = await papers([
      { is: 'I-94', file: 'empty.pdf' },
      { is: 'other', file: 'i-94.pdf' },
    ]);
    expect(found.map(({ paper }) => paper?.type ?? null)).toEqual([null, 'pdf']);
    expect(found[0]?.findings).toMatchObject([
      { path: 'documents.0.file', says: expect.stringMatching(/^empty\.pdf is an empty file/) },
    ]);
  });
});

describe('a paper that cannot be read', () => {
  const missing = 'paper-is-there';

  it('is told with its name and where it was looked for', async () => {
    const answers = relative(process.cwd(), join(folder, 'case', 'case.jsonc'));
    expect(await told([{ is: 'I-94', file: 'i94.pdf' }], answers)).toEqual([
      [
        missing,
        'error',
        'documents.0.file',
        `i94.pdf is not there; optpack looked beside the answer file, in ${answers.replace(/\/case\.jsonc$/, '')}.`,
      ],
    ]);
    expect(await told([{ is: 'I-94', file: 'nowhere.pdf' }], 'case.jsonc')).toEqual([
      [missing, 'error', 'documents.0.file', 'nowhere.pdf is not there; optpack looked beside the answer file.'],
    ]);
    expect(await told([{ is: 'I-94', file: 'nowhere.pdf' }], 'standard input')).toEqual([
      [
        missing,
        'error',
        'documents.0.file',
        'nowhere.pdf is not there; optpack looked in the folder in which optpack was started.',
      ],
    ]);
  });

  it('is told when it is a folder, or lies in a file', async () => {
    expect(await told([{ is: 'I-94', file: 'scans' }])).toMatchObject([
      [missing, 'error', 'documents.0.file', expect.stringMatching(/^scans is a folder, not a file;/)],
    ]);
    expect(await told([{ is: 'I-94', file: 'i-94.pdf/page' }])).toMatchObject([
      [missing, 'error', 'documents.0.file', expect.stringMatching(/is not there: a part of its path/)],
    ]);
  });

  it('is told when its name is out of all proportion', async () => {
    expect(await told([{ is: 'I-94', file: `${'a'.repeat(5000)}.pdf` }])).toMatchObject([
      [missing, 'error', 'documents.0.file', expect.stringMatching(/has a name that is too long/)],
    ]);
  });

  it('is told when no file can have its name', async () => {
    expect(await told([{ is: 'I-94', file: 'i-94.pdf\u0000.jpg' }])).toMatchObject([
      [missing, 'error', 'documents.0.file', expect.stringMatching(/has a name that no file can have/)],
    ]);
  });

  it.skipIf(process.platform === 'win32')(
    'is told when it is a device or a pipe, and nothing is waited for',
    async () => {
      execFileSync('mkfifo', [join(folder, 'pipe.pdf')]);
      for (const file of [join(folder, 'pipe.pdf'), '/dev/zero', '/dev/stdin'])
        expect(await told([{ is: 'I-94', file }])).toMatchObject([
          [missing, 'error', 'documents.0.file', expect.stringMatching(/is a device, not a file|is not there/)],
        ]);
    },
  );

  it.skipIf(process.platform === 'win32')('is told when its links lead in a circle', async () => {
    symlinkSync(join(folder, 'b.pdf'), join(folder, 'a.pdf'));
    symlinkSync(join(folder, 'a.pdf'), join(folder, 'b.pdf'));
    expect(await told([{ is: 'I-94', file: '../a.pdf' }])).toMatchObject([
      [missing, 'error', 'documents.0.file', expect.stringMatching(/lead in a circle/)],
    ]);
  });

  it.skipIf(process.platform === 'win32' || process.getuid?.() === 0)('is told when it may not be read', async () => {
    writeFileSync(join(folder, 'secret.pdf'), paperOf());
    chmodSync(join(folder, 'secret.pdf'), 0);
    expect(await told([{ is: 'I-94', file: '../secret.pdf' }])).toMatchObject([
      [missing, 'error', 'documents.0.file', expect.stringMatching(/may not be read by you/)],
    ]);
  });

  it('is told when it is larger than papers are, before it is read', async () => {
    writeFileSync(join(folder, 'large.pdf'), '%PDF-1.7\n');
    truncateSync(join(folder, 'large.pdf'), 5_000_000_000);
    expect(await told([{ is: 'I-94', file: '../large.pdf' }])).toMatchObject([
      ['paper-is-not-too-large', 'error', 'documents.0.file', expect.stringMatching(/large\.pdf has 5000 MB/)],
    ]);
    rmSync(join(folder, 'large.pdf'));
  });

  it('is told when all papers together are more than a case has', async () => {
    writeFileSync(join(folder, 'big.pdf'), '%PDF-1.7\n');
    truncateSync(join(folder, 'big.pdf'), 60_000_000);
    const found = await told(Array.from({ length: 6 }, () => ({ is: 'other' as const, file: '../big.pdf' })));
    expect(found.slice(0, 4).every(([rule]) => rule === 'paper-can-be-opened')).toBe(true);
    expect(found.slice(4)).toMatchObject(
      [4, 5].map((at) => [
        'paper-is-not-too-large',
        'error',
        `documents.${at}.file`,
        expect.stringMatching(/and the papers before it have more than 256 MB/),
      ]),
    );
    rmSync(join(folder, 'big.pdf'));
  });
});
