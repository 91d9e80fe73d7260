import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { PDFDict, PDFDocument, PDFName } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { type MergePatch, mergePatch } from '../../src/case/merge-patch.ts';
import { readCase } from '../../src/case/read.ts';
import { makeView } from '../../src/case/view.ts';
import { readSamples } from '../../src/dev/samples.ts';
import { type Finding, stops } from '../../src/finding.ts';
import { loadPdfjs, openWithPdfjs, type Page, textOf } from '../../src/form/pdfjs.ts';
import { buildPacket } from '../../src/packet/build.ts';
import type { Recipe } from '../../src/packet/recipe.ts';
import { recipes } from '../../src/packet/recipes/registry.ts';
import { hostileTexts } from './hostile-texts.ts';
import { bare, portsOn } from './paper.ts';

/** Answers in a person's own words that letters print. */
const paths = [
  'student.name.family',
  'student.name.given',
  'student.degree.school',
  'employer.name',
  'employer.street',
  'employer.city',
  'employer.signatory.name',
  'employer.signatory.title',
  'job.title',
  'job.duties',
  'job.relationToDegree',
  'plan.supervisor.name',
  'plan.supervisor.title',
  'plan.site.name',
  'school.name',
  'school.office',
] as const;

/** A word for each path, which stands in no template. */
const plain: readonly string[] = paths.map((_, at) => `Qu${String.fromCharCode(97 + at)}zyx`);

const patchOf = ([first = '', ...rest]: readonly string[], text: string): MergePatch => ({
  [first]: rest.length === 0 ? text : patchOf(rest, text),
});

const samples = readSamples(fileURLToPath(new URL('../..', import.meta.url)));

/** A sample that the packet is made for, with these words in place of its own, as a file has them. */
const caseWith = (words: readonly string[], { id }: Recipe): string => {
  const sample = samples.find(({ packets }) => packets.includes(id)) ?? samples[0];
  const patches = paths.map((path, at) => patchOf(path.split('.'), words[at] ?? ''));
  return JSON.stringify(patches.reduce<unknown>((answers, patch) => mergePatch(answers, patch), sample?.answers));
};

/** The pages of a recipe that we write ourselves: boxes of forms take fewer characters, and have tests of their own. */
const lettersOf = (recipe: Recipe): Recipe => ({
  ...recipe,
  parts: recipe.parts.filter(({ kind }) => kind === 'letter'),
});

interface Printed {
  /** What the pages say, without white space; null when nothing was built. */
  readonly text: string | null;
  /** What the file is made of besides words, and what it can do. */
  readonly structure: unknown;
  readonly findings: readonly Finding[];
}

const nothing = (findings: readonly Finding[]): Printed => ({ text: null, structure: null, findings });

async function printed(recipe: Recipe, words: readonly string[]): Promise<Printed> {
  const reading = readCase([{ name: 'case.json', text: caseWith(words, recipe) }]);
  if (reading.case === null) return nothing(reading.findings);
  const built = await buildPacket(recipe, makeView(reading.case), portsOn('stand-in'), { proof: 'fast' });
  const packet = built.files.find(({ path }) => path === 'packet.pdf');
  if (packet === undefined) return nothing(built.findings);
  return { ...(await readBack(packet.bytes)), findings: built.findings };
}

async function readBack(bytes: Uint8Array): Promise<Pick<Printed, 'text' | 'structure'>> {
  const task = openWithPdfjs(await loadPdfjs(), bytes);
  try {
    const document = await task.promise;
    const texts: string[] = [];
    const deeds: unknown[] = [await document.getJSActions(), await document.getOpenAction()];
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      texts.push((await textOf(page)).own);
      deeds.push(...(await deedsOf(page)));
    }
    const outline = (await document.getOutline())?.map(({ title, url }) => [title, url]);
    const files = await document.getAttachments();
    const tags = await tagsOf(bytes);
    return { text: bare(texts.join('')), structure: { tags, deeds: deeds.filter(Boolean), outline, files } };
  } finally {
    await task.destroy();
  }
}

/** How many elements of each kind are tagged; an element that goes on on another page is one. */
async function tagsOf(bytes: Uint8Array): Promise<(readonly [tag: string, count: number])[]> {
  const { context } = await PDFDocument.load(bytes, { updateMetadata: false });
  const tags = new Map<string, number>();
  for (const [, object] of context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFDict) || object.get(PDFName.of('Type')) !== PDFName.of('StructElem')) continue;
    const tag = String(object.get(PDFName.of('S')));
    tags.set(tag, (tags.get(tag) ?? 0) + 1);
  }
  return [...tags].sort();
}

/** Whatever a page can do but hold a field. */
async function deedsOf(page: Page): Promise<unknown[]> {
  const annotations: readonly unknown[] = await page.getAnnotations({ intent: 'any' });
  const others = annotations.map((one) => Object.assign({ subtype: '', url: '', actions: null }, one));
  const acting = others.filter(({ subtype, url, actions }) => subtype !== 'Widget' || Boolean(url) || actions !== null);
  return [await page.getJSActions(), ...acting.map(({ subtype }) => subtype)];
}

/** Line ends of Unicode are white space too. */
const folded = (text: string): string => bare(text.normalize('NFC').replaceAll('\u0085', ' '));

const baselines = new Map<string, Promise<Printed>>();

const baselineOf = (recipe: Recipe): Promise<Printed> => {
  const known = baselines.get(recipe.id) ?? printed(recipe, plain);
  baselines.set(recipe.id, known);
  return known;
};

const RUNS = 20;

const hostile = hostileTexts(paths.length);

const letters = Object.values(recipes).map(lettersOf);

/** Which of the paths the letters of a packet print. */
const shownBy = ({ text }: Printed): number[] =>
  paths.flatMap((_, at) => (text?.includes(plain[at] ?? '') ? [at] : []));

describe.each(letters.map((recipe) => [recipe.id, recipe] as const))(
  "a person's words in the letters of %s",
  (_, recipe) => {
    it('are printed as they were given, and change nothing else; or a finding says why not', async () => {
      const baseline = await baselineOf(recipe);
      expect(baseline.findings.filter(stops)).toEqual([]);
      let built = 0;
      const check = async (words: readonly string[]) => {
        const { text, structure, findings } = await printed(recipe, words);
        if (text === null) return void expect(findings.filter(stops)).not.toEqual([]);
        built += 1;
        const lost = shownBy(baseline).filter((at) => !text.includes(folded(words[at] ?? '')));
        expect(lost.map((at) => [paths[at], words[at]])).toEqual([]);
        expect(structure).toEqual(baseline.structure);
      };
      await fc.assert(fc.asyncProperty(hostile, check), { numRuns: RUNS });
      expect(built).toBeGreaterThan(RUNS / 4);
    });
  },
);

it('is tried with every one of these answers: each is printed by some letter', async () => {
  const shown = new Set<number>();
  for (const recipe of letters) for (const at of shownBy(await baselineOf(recipe))) shown.add(at);
  expect(paths.filter((_, at) => !shown.has(at))).toEqual([]);
});
