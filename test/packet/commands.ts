import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { vi } from 'vitest';
import { type MergePatch, mergePatch } from '../../src/case/merge-patch.ts';
import { readSamples } from '../../src/dev/samples.ts';
import { heard } from '../cli/listener.ts';
import { pageTexts, shownInBoxes } from './paper.ts';

/** What a command wrote. */
export interface Written {
  readonly code: number;
  /** What it said, for a test that fails. */
  readonly said: string;
  /** The words of each page of packet.pdf as pdf.js reads them, white space as one space. */
  readonly pages: readonly string[];
  /** All of them. */
  readonly text: string;
  /** What the boxes of its forms show, by box. */
  readonly boxes: ReadonlyMap<string, string>;
  /** Files of the packet, relative to its folder. */
  readonly files: readonly string[];
}

const samples = readSamples(fileURLToPath(new URL('../..', import.meta.url)));

/** The answers of a named sample with changes, or of the row of an adviser's list; null takes an answer away. */
export const answersOf = (name: string, changes: MergePatch = {}): unknown => {
  if (name === 'row') return mergePatch(adviserRow, changes);
  const sample = samples.find((one) => one.name === name);
  if (sample === undefined) throw new Error(`there is no sample ${name}`);
  return mergePatch(JSON.parse(JSON.stringify(sample.answers)), changes);
};

/** The row of an adviser's list: no passport, no plan, no employer. What the office is, its pack tells. */
export const adviserRow = {
  student: { name: { family: 'Samplename', given: 'Testa' }, optCard: { ends: '2027-01-14' } },
  school: { recommendedOn: '2026-11-16' },
  filing: { preparedOn: '2026-11-22' },
} as const;

/** What an office answers for all its students: taken away where its pack is to answer. */
export const withoutOffice: MergePatch = {
  school: { name: null, office: null, limits: null, recommendsReason: null, dso: { title: null } },
};

/** What an employer answers for all its people. */
export const withoutEmployer: MergePatch = { employer: { name: null, eVerify: { number: null } } };

const words = (text: string): string => text.replace(/\s+/gu, ' ').trim();

const packetIn = (out: string): { readonly folder: string; readonly files: readonly string[] } => {
  const [packet] = readdirSync(out);
  if (packet === undefined) throw new Error('no packet was written');
  const folder = join(out, packet);
  return { folder, files: readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort() };
};

/**
 * Runs `optpack build case.jsonc ...` as the README writes it, on answers in place of its file, with stand-ins in place of
 * official blanks, and reads what it wrote. Of another command the text is what it said.
 */
export async function written(command: string, answers: unknown): Promise<Written> {
  const folder = mkdtempSync(join(tmpdir(), 'optpack-command-'));
  vi.stubEnv('OPTPACK_HOME', join(folder, 'home'));
  vi.stubEnv('OPTPACK_BLANKS', undefined);
  try {
    const file = join(folder, 'case.jsonc');
    writeFileSync(file, JSON.stringify(answers, null, 2));
    const [program, ...rest] = command.split(' ');
    if (program !== 'optpack') throw new Error(`this is no command of optpack: ${command}`);
    const argv = rest.map((word) => (/^\w+\.jsonc?$/.test(word) ? file : word));
    const out = join(folder, 'out');
    const isBuild = argv[0] === 'build';
    const { code, out: told, err } = await heard(isBuild ? [...argv, '--proof', 'fast', '-o', out] : argv);
    const said = `${told}${err}`;
    if (code !== 0 || !isBuild) return { code, said, pages: [], text: words(told), boxes: new Map(), files: [] };
    const { folder: packet, files } = packetIn(out);
    const bytes = new Uint8Array(readFileSync(join(packet, 'packet.pdf')));
    const pages = (await pageTexts(bytes)).map(words);
    return { code, said, pages, text: pages.join(' '), boxes: await shownInBoxes(bytes), files };
  } finally {
    vi.unstubAllEnvs();
    rmSync(folder, { recursive: true, force: true });
  }
}
