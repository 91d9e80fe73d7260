import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

/** Programs that judge our PDFs and share no code with us. */
type Judge = 'qpdf' | 'pdftoppm' | 'pdftotext' | 'pdfinfo';

/** True when all of them are installed. A suite that needs one says so in its name and skips without it. */
export function hasJudges(...judges: readonly Judge[]): boolean {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return judges.every((judge) => folders.some((folder) => folder !== '' && existsSync(join(folder, judge))));
}

/** The official blank of an edition in the folder that OPTPACK_BLANKS names, or null: `<form>/<edition>[...].pdf`. */
export function officialBlank(form: string, edition: string): Uint8Array | null {
  const root = process.env.OPTPACK_BLANKS;
  if (root === undefined || root === '') return null;
  const folder = join(root, form);
  if (!existsSync(folder)) return null;
  const name = readdirSync(folder).find((file) => file.startsWith(edition) && file.endsWith('.pdf'));
  return name === undefined ? null : readFileSync(join(folder, name));
}

/** Gives a file's path to a judge and removes the file after it. */
function withFile<T>(bytes: Uint8Array, use: (path: string, folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'optpack-judge-'));
  try {
    const path = join(folder, 'file.pdf');
    writeFileSync(path, bytes);
    return use(path, folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What `qpdf --check` has against a file; '' when it is clean. */
export function qpdfComplaints(bytes: Uint8Array, ...options: readonly string[]): string {
  return withFile(bytes, (path) => {
    const { status, stdout, stderr } = spawnSync('qpdf', ['--check', ...options, path], { encoding: 'utf8' });
    return status === 0 && stderr === '' ? '' : `${status}: ${stderr}${stdout}`;
  });
}

/** The form fields as `qpdf --json` tells them: full name, value, and whether qpdf finds them on a page. */
export function qpdfFields(bytes: Uint8Array): { readonly fullname: string; readonly value: unknown }[] {
  const json = withFile(bytes, (path) =>
    execFileSync('qpdf', ['--json=2', '--json-key=acroform', path], { encoding: 'utf8', maxBuffer: 64 << 20 }),
  );
  const parsed: { acroform: { fields: { fullname: string; value: unknown }[] } } = JSON.parse(json);
  return parsed.acroform.fields;
}

/** The file as qpdf writes it plainly: no object streams, nothing compressed. Every object and stream can be searched. */
export function unpacked(bytes: Uint8Array): string {
  return withFile(bytes, (path, folder) => {
    const plain = join(folder, 'plain.pdf');
    execFileSync('qpdf', ['--qdf', '--object-streams=disable', '--stream-data=uncompress', path, plain]);
    return readFileSync(plain, 'latin1');
  });
}

/** A page as poppler paints it, in grey: 0 black to 255 white, rows from the top. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

/** Every page as poppler paints it. */
export function painted(bytes: Uint8Array, dotsPerInch: number, ...options: readonly string[]): Picture[] {
  return withFile(bytes, (path, folder) => {
    const how = ['-r', String(dotsPerInch), '-gray', ...options];
    execFileSync('pdftoppm', [...how, path, join(folder, 'page')], { stdio: 'pipe' });
    const pages = readdirSync(folder).filter((file) => file.endsWith('.pgm'));
    return pages.sort().map((file) => pictureOf(readFileSync(join(folder, file))));
  });
}

function pictureOf(pgm: Buffer): Picture {
  const [head = '', width = '', height = ''] = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(pgm.toString('latin1', 0, 64)) ?? [];
  return { width: Number(width), height: Number(height), pixels: pgm.subarray(head.length) };
}

/** The text of every page as poppler extracts it, in reading order. */
export function extracted(bytes: Uint8Array): string[] {
  const text = withFile(bytes, (path) => execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' }));
  return text.split('\f').slice(0, -1);
}

/** What `pdfinfo` says: `-struct` for the tag tree, nothing for the properties. */
export function pdfinfo(bytes: Uint8Array, ...options: readonly string[]): string {
  const settings = { encoding: 'utf8', maxBuffer: 64 << 20, stdio: 'pipe' } as const;
  return withFile(bytes, (path) => execFileSync('pdfinfo', [...options, path], settings));
}
