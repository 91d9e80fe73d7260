import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type ParseError, parse } from 'jsonc-parser';
import type { Case } from '../case/case.ts';
import { mergePatch } from '../case/merge-patch.ts';
import { readCase } from '../case/read.ts';

const BASE = 'templates/sample/case.jsonc';
const FOLDER = 'templates/sample/cases';
const ENDING = '.jsonc';

/** A sample of a case: its name, what it tells, and its answers. The base sample is named `sample` and tells no story. */
export interface Sample {
  readonly name: string;
  /** The comment at the top of its file, as one paragraph. */
  readonly story: string;
  /** Ids of the packets that it is a case of. */
  readonly packets: readonly string[];
  /** Its own file from the project's root: the whole answers, or a merge patch of the base sample. */
  readonly path: string;
  readonly answers: Case;
}

/** The packets of a case that is filed. */
const FILED: readonly string[] = ['school-request', 'uscis-online', 'uscis-paper'];

/** Packets beside these that the base sample is a case of. */
const OF_BASE: readonly string[] = [
  'adviser-cover-letter',
  'employer-letter',
  'employer-worksheet',
  'sevp-portal-sheet',
  'work-authorization-note',
];

const PACKETS = /^Packets: ([a-z0-9, -]+)\.$/;

const read = (root: string, path: string): { readonly text: string; readonly value: unknown } => {
  const text = readFileSync(join(root, path), 'utf8');
  const errors: ParseError[] = [];
  const value: unknown = parse(text, errors, { allowTrailingComma: true });
  if (errors.length > 0) throw new Error(`${path} is not JSON with comments`);
  return { text, value };
};

const headOf = (text: string): readonly string[] => {
  const lines = text.split('\n');
  const end = lines.findIndex((line) => !line.startsWith('//'));
  return lines.slice(0, end).map((line) => line.replace(/^\/\/ ?/, '').trim());
};

/** The comment at the top: the story, and in a line of its own the packets, when they are not those of a filing. */
const aboutOf = (text: string): Pick<Sample, 'story' | 'packets'> => {
  const head = headOf(text);
  const packets = head.flatMap((line) => PACKETS.exec(line)?.[1]?.split(', ') ?? []);
  return {
    story: head.filter((line) => !PACKETS.test(line)).join(' '),
    packets: packets.length === 0 ? FILED : packets,
  };
};

const sampleOf = (name: string, about: Pick<Sample, 'story' | 'packets'>, path: string, answers: unknown): Sample => {
  const reading = readCase([{ name: path, text: JSON.stringify(answers) }]);
  if (reading.case === null || reading.findings.length > 0)
    throw new Error(`${path}: ${reading.findings.map(({ says }) => says).join(' ')}`);
  return { name, ...about, path, answers: reading.case };
};

/** The base sample and every named one, by name. Throws when one is no case. */
export const readSamples = (root: string): readonly Sample[] => {
  const base = read(root, BASE);
  const named = readdirSync(join(root, FOLDER))
    .filter((file) => file.endsWith(ENDING))
    .sort()
    .map((file) => {
      const path = `${FOLDER}/${file}`;
      const { text, value } = read(root, path);
      return sampleOf(basename(file, ENDING), aboutOf(text), path, mergePatch(base.value, value));
    });
  return [sampleOf('sample', { story: '', packets: [...FILED, ...OF_BASE] }, BASE, base.value), ...named];
};
