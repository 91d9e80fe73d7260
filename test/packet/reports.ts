import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'jsonc-parser';
import { expect } from 'vitest';
import { type MergePatch, mergePatch } from '../../src/case/merge-patch.ts';
import { readCase } from '../../src/case/read.ts';
import { makeView, type View } from '../../src/case/view.ts';
import { stops } from '../../src/finding.ts';
import { type BuildOptions, buildPacket, checkPacket } from '../../src/packet/build.ts';
import type { BuiltPacket } from '../../src/packet/packet.ts';
import { recipes } from '../../src/packet/recipes/registry.ts';
import { sampleAnswers } from '../samples.ts';
import { pageTexts, portsOn } from './paper.ts';

type Id = keyof typeof recipes;

const caseFile = (name: string): MergePatch =>
  parse(readFileSync(join(import.meta.dirname, `../../templates/sample/cases/${name}.jsonc`), 'utf8'));

/** A named sample with some answers changed. */
export const caseOf = (name: string, patch: MergePatch = {}): View => {
  const answers = mergePatch(mergePatch(sampleAnswers(), caseFile(name)), patch);
  const reading = readCase([{ name: 'case.json', text: JSON.stringify(answers) }]);
  if (reading.case === null) throw new Error(JSON.stringify(reading.findings));
  return makeView(reading.case);
};

/** The answers of the sample in which everything is longer than its box. */
export const longNames: MergePatch = caseFile('long-names');

/** What is told of a packet: rule and path of every finding that stops it, or that warns. */
export const toldOf = (id: Id, view: View): readonly string[] =>
  checkPacket(recipes[id], view)
    .filter(({ severity }) => severity !== 'note')
    .map(({ rule, path }) => `${rule}: ${path}`);

/** What stops a packet: the answers that are missing or wrong. */
export const stopsOf = (id: Id, view: View): readonly (string | null)[] =>
  checkPacket(recipes[id], view)
    .filter(stops)
    .map(({ path }) => path);

/** A packet as it is built on stand-ins; throws when something stops it. */
export const builtOf = async (id: Id, view: View, options: Partial<BuildOptions> = {}): Promise<BuiltPacket> => {
  const built = await buildPacket(recipes[id], view, portsOn('stand-in'), { proof: 'fast', ...options });
  if (built.files.length === 0) throw new Error(JSON.stringify(built.findings.filter(stops)));
  return built;
};

/** The words of a part, page by page, with single spaces. */
export const partPages = async ({ files }: BuiltPacket, part: string): Promise<readonly string[]> => {
  const file = files.find(({ path }) => path === `parts/${part}.pdf`);
  if (file === undefined) throw new Error(`no part ${part} among ${files.map(({ path }) => path).join(', ')}`);
  return (await pageTexts(file.bytes)).map((text) => text.replace(/\s+/g, ' '));
};

/** The same as one text. */
export const partText = async (built: BuiltPacket, part: string): Promise<string> =>
  (await partPages(built, part)).join(' ');

export const partNames = ({ files }: BuiltPacket): readonly string[] =>
  files.flatMap(({ path }) => /^parts\/(.*)$/.exec(path)?.[1] ?? []);

/** Each of some words stands in a text. */
export const expectAll = (text: string, ...words: readonly string[]): void => {
  for (const each of words) expect(text).toContain(each);
};
