import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeView } from '../../src/case/view.ts';
import { packetsOf } from '../../src/dev/print-goldens.ts';
import { readSamples } from '../../src/dev/samples.ts';
import { loadPdfjs, openWithPdfjs } from '../../src/form/pdfjs.ts';
import { buildPacket } from '../../src/packet/build.ts';
import type { PacketFile } from '../../src/packet/packet.ts';
import type { Recipe } from '../../src/packet/recipe.ts';
import { recipes } from '../../src/packet/recipes/registry.ts';
import { portsOn } from './paper.ts';

// pdf.js reads here what optpack wrote: it knows nothing of how our pages are made.

const samples = readSamples(join(import.meta.dirname, '../..'));

/** A case that the recipe is for. */
const caseFor = (recipe: Recipe) => {
  const sample = samples.find((one) => packetsOf(one).some(({ id }) => id === recipe.id));
  if (sample === undefined) throw new Error(`no sample is a case of ${recipe.id}`);
  return makeView(sample.answers);
};

/** An element of the tags, or a piece of content in it. */
interface Node {
  readonly role?: string;
  readonly type?: string;
  readonly lang?: string;
  readonly children?: readonly Node[];
}

const all = (node: Node): readonly Node[] => [node, ...(node.children ?? []).flatMap(all)];

const rolesIn = (node: Node): readonly string[] => all(node).flatMap(({ role }) => role ?? []);

/** A page as pdf.js sees it: its tags, and how often it shows text outside every tag and artifact. */
interface SeenPage {
  readonly tree: Node;
  readonly untagged: number;
}

async function seen({ bytes }: PacketFile): Promise<readonly SeenPage[]> {
  const pdfjs = await loadPdfjs();
  const task = openWithPdfjs(pdfjs, bytes);
  const document = await task.promise;
  const pages: SeenPage[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const tree: Node = (await page.getStructTree()) ?? {};
    const { fnArray } = await page.getOperatorList();
    const { OPS } = pdfjs;
    let depth = 0;
    let untagged = 0;
    for (const operator of fnArray) {
      if (operator === OPS.beginMarkedContent || operator === OPS.beginMarkedContentProps) depth += 1;
      else if (operator === OPS.endMarkedContent) depth -= 1;
      else if (operator === OPS.showText && depth === 0) untagged += 1;
    }
    pages.push({ tree, untagged });
  }
  await task.destroy();
  return pages;
}

describe.each(Object.entries(recipes))('the letters and checklists of %s', (_, recipe: Recipe) => {
  const titles = recipe.parts.flatMap((part) => (part.kind === 'letter' ? [part.title] : []));

  test('are tagged: headings, lists, header cells, language, and no text without a tag', async () => {
    const { files } = await buildPacket(recipe, caseFor(recipe), portsOn('stand-in'), { proof: 'fast' });
    const names = titles.map((title) => `parts/${title.toLowerCase().replace(/[^a-z0-9]+/g, '-')}.pdf`);
    const letters = files.filter(({ path }) => names.includes(path));
    expect(letters.length).toBeGreaterThan(0);
    for (const letter of letters) {
      const pages = await seen(letter);
      expect(pages.map(({ untagged }) => untagged)).toEqual(pages.map(() => 0));
      const roles = pages.flatMap(({ tree }) => rolesIn(tree));
      // The pages that stay with whoever acts are one file.
      const staying = recipe.parts.filter((part) => part.kind === 'letter' && part.stays === true).length;
      const headings = letter.path === 'parts/checklist.pdf' ? staying : 1;
      expect(roles.filter((role) => role === 'H1')).toHaveLength(headings);
      expect(pages.flatMap(({ tree }) => all(tree)).some(({ lang }) => lang === 'en-US')).toBe(true);
      for (const table of pages.flatMap(({ tree }) => all(tree).filter(({ role }) => role === 'Table')))
        expect(rolesIn(table)).toContain('TH');
      for (const item of pages.flatMap(({ tree }) => all(tree).filter(({ role }) => role === 'LI')))
        expect(rolesIn(item)).toEqual(expect.arrayContaining(['Lbl', 'LBody']));
    }
  });
});
