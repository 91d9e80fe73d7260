import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Additions } from '../../src/form/additions.ts';
import { append, type MakeMark } from '../../src/form/append.ts';
import { draftMark } from '../../src/form/draft-mark.ts';
import type { Inventory } from '../../src/form/inventory.ts';
import type { Master, MasterIndex } from '../../src/form/master.ts';
import { pageFrame } from '../../src/form/page-frame.ts';
import { loadPdfjs, openWithPdfjs, textOf } from '../../src/form/pdfjs.ts';
import { prepareMaster } from '../../src/form/prepare/prepare.ts';
import { type Difference, prove } from '../../src/form/prove.ts';
import { readOwn } from '../../src/form/read-own.ts';
import { readPdfjs } from '../../src/form/read-pdfjs.ts';
import { drawStandIn } from '../../src/form/stand-in.ts';
import { hasJudges, qpdfComplaints } from '../judges.ts';
import { letter } from './letter.ts';
import { describeOrigins, faces, inflate, makeups, masterOf, ports, sha256 } from './masters.ts';
import { expected as expectedOf, partsOf, planEvery } from './plans.ts';
import { tampered } from './tamper.ts';

const makeup = makeups.uscis;
const plans = makeup.parts.map(({ fields, pages }) => planEvery(fields, pages, 'Q'));
const inventories: readonly Inventory[] = makeup.parts.map(({ fields }) => fields);

const filled = (master: Master, makeMark: MakeMark | null): Uint8Array =>
  append(master, 'Sample packet', partsOf(makeup, plans), ports, makeMark);

/** The mark of a draft, but on one page of the file another drawing. */
const butOn =
  (page: number, draw: (index: MasterIndex, additions: Additions) => number): MakeMark =>
  (index, additions) => {
    const mark = draftMark(index, additions);
    let at = 0;
    return (head) => {
      at += 1;
      return at === page ? draw(index, additions) : mark(head);
    };
  };

const nothing = (_: MasterIndex, additions: Additions): number =>
  additions.addStream('<</Type /XObject /Subtype /Form /BBox [0 0 1 1] /Resources <</Font <<>>>>', new Uint8Array());

const differencesOf = async (bytes: Uint8Array, master: Master): Promise<Record<'own' | 'full', Difference[]>> => {
  const expected = { ...expectedOf(makeup, plans), draft: true } as const;
  return {
    own: [...prove(expected, readOwn(bytes, master, inventories, inflate, [], true)).differences],
    full: [...prove(expected, await readPdfjs(bytes)).differences],
  };
};

const unmarked = (page: number) => ({
  item: `page ${page}`,
  box: null,
  says: 'does not bear the mark of a draft',
});

describeOrigins('the proof of a draft (%s)', (origin) => {
  it('finds nothing when every page bears the mark and every box holds what was planned', async () => {
    const master = await masterOf(makeup, origin);
    expect(await differencesOf(filled(master, draftMark), master)).toEqual({ own: [], full: [] });
  });

  it('finds every page of a file without it', async () => {
    const master = await masterOf(makeup, origin);
    const pages = [1, 2, 3, 4, 5, 6, 7, 8].map(unmarked);
    expect(await differencesOf(filled(master, null), master)).toEqual({ own: pages, full: pages });
  });

  it.each([1, 4, 8])('finds the one page without it: page %i', async (page) => {
    const master = await masterOf(makeup, origin);
    const found = await differencesOf(filled(master, butOn(page, nothing)), master);
    expect(found).toEqual({ own: [unmarked(page)], full: [unmarked(page)] });
  });

  it('finds that a page lost what the blank prints on it', async () => {
    const master = await masterOf(makeup, origin);
    const stored = { ...ports, deflate: (bytes: Uint8Array) => deflateSync(bytes, { level: 0 }) };
    const bytes = append(master, 'Sample packet', partsOf(makeup, plans), stored, draftMark);
    const content = master.index.forms[1]?.pageObjects[3]?.contents[0] ?? 0;
    const other = String(content - 1).padStart(String(content).length, '0');
    const lost = tampered(bytes, ` ${content} 0 R `, ` ${other} 0 R `);
    expect(() => readOwn(lost, master, inventories, inflate, [], true)).toThrow('has lost contents');
  });
});

describe('a mark that nobody sees', () => {
  const tiny: MakeMark = (index, additions) => () => {
    const shown = [...'DRAFT'].map((character) => index.faces.bold.glyphs[String(character.codePointAt(0))]?.[0] ?? 0);
    const hex = shown.map((glyph) => glyph.toString(16).padStart(4, '0')).join('');
    return additions.addStream(
      `<</Type /XObject /Subtype /Form /BBox [0 0 612 792] /Resources <</Font <</F ${index.faces.bold.object} 0 R>>>>`,
      new TextEncoder().encode(`/Artifact <<>> BDC BT /F 4 Tf 100 100 Td <${hex}> Tj ET EMC\n`),
    );
  };

  it('is none', async () => {
    const master = await masterOf(makeup, 'stand-in');
    const { full } = await differencesOf(filled(master, tiny), master);
    expect(full).toEqual([1, 2, 3, 4, 5, 6, 7, 8].map(unmarked));
  });
});

describe('words drawn on the page itself', () => {
  it('are told without the mark that lies across them', async () => {
    const master = await masterOf(makeups.g1145, 'stand-in');
    const sheets = { kind: 'sheets', title: 'A', label: 'A', laidOut: letter(master.index.faces) } as const;
    const bytes = append(master, 'Letter', [sheets], ports, draftMark);
    const whole = { name: 'page', form: '', formPage: 1, filePage: 0, rect: [0, 0, 612, 792] } as const;
    const { boxes, marked, texts } = await readPdfjs(bytes, [whole]);
    expect([boxes.get('page')?.shown, marked, texts]).toEqual(['Dear reader', [true], ['Dear reader']]);
  });
});

describe('pages of other sizes, cut and turned', () => {
  const { fields } = makeups.g1145.parts[0];

  /** A draft of a one-page form whose page is described otherwise. */
  const draftWith = async (page: string): Promise<Uint8Array> => {
    const text = Buffer.from(drawStandIn(fields)).toString('latin1');
    expect(text).toContain('/MediaBox [0 0 612 792]');
    const blank = Buffer.from(text.replace('/MediaBox [0 0 612 792]', page), 'latin1');
    const part = { fields, pages: [1], blank, sha256: sha256(blank), standIn: true };
    const master = await prepareMaster([part], faces(), { deflate: (bytes) => deflateSync(bytes), sha256 });
    return append(master, 'Draft', partsOf(makeups.g1145, [[]]), ports, draftMark);
  };

  /** Where the reader of the page sees the mark and the line in the margin begin, from the top left, and the page's size. */
  const seen = async (bytes: Uint8Array) => {
    const task = openWithPdfjs(await loadPdfjs(), bytes);
    try {
      const page = await (await task.promise).getPage(1);
      const viewport = page.getViewport({ scale: 1 });
      const { artifacts } = await textOf(page);
      const starts = artifacts.filter(({ text }) => text.startsWith('DRAFT')).map(({ x, y }) => [x, y] as const);
      return {
        size: [viewport.width, viewport.height].map(Math.round),
        starts: starts.map(([x, y]) => viewport.convertToViewportPoint(x, y).map((place: number) => Math.round(place))),
      };
    } finally {
      await task.destroy();
    }
  };

  const upright = { size: [612, 792], starts: expect.any(Array) };

  it.each([
    ['turned by 90 degrees', '/MediaBox [0 0 792 612]/Rotate 90'],
    ['turned by 180 degrees', '/MediaBox [0 0 612 792]/Rotate 180'],
    ['turned by 270 degrees', '/MediaBox [0 0 792 612]/Rotate 270'],
    ['turned backwards', '/MediaBox [0 0 792 612]/Rotate -90'],
    ['with another origin', '/MediaBox [-100 -200 512 592]'],
    ['described from another corner', '/MediaBox [612 792 0 0]'],
    ['cut out of a larger sheet', '/MediaBox [0 0 800 1000]/CropBox [50 60 662 852]'],
    ['cut and turned', '/MediaBox [0 0 1000 800]/CropBox [50 60 842 672]/Rotate 90'],
    ['cut no smaller than the sheet', '/MediaBox [0 0 612 792]/CropBox [-20 -20 700 900]'],
  ])('are marked as one reads them: a page %s', async (_, page) => {
    const plain = await seen(await draftWith('/MediaBox [0 0 612 792]'));
    expect(plain).toEqual(upright);
    expect(plain.starts).toHaveLength(2);
    const bytes = await draftWith(page);
    expect(await seen(bytes)).toEqual(plain);
    expect((await readPdfjs(bytes)).marked).toEqual([true]);
  });

  it.each([
    ['A4', 595, 842],
    ['legal', 612, 1008],
    ['a slide', 960, 540],
    ['a card', 243, 153],
  ])('hold the whole mark: %s', async (_, width, height) => {
    const bytes = await draftWith(`/MediaBox [0 0 ${width} ${height}]`);
    const { size, starts } = await seen(bytes);
    expect(size).toEqual([width, height]);
    for (const [x = 0, y = 0] of starts) {
      expect([x > 0, x < width / 2, y > height / 2, y < height]).toEqual([true, true, true, true]);
    }
    expect((await readPdfjs(bytes)).marked).toEqual([true]);
    if (hasJudges('qpdf')) expect(qpdfComplaints(bytes)).toBe('');
  });

  it('are letter pages where nothing tells their size', () => {
    for (const head of ['<</Type /Page', '<</MediaBox 12 0 R', '<</MediaBox [0 0 0 0]', '<</MediaBox [a b c d]'])
      expect(pageFrame(head)).toMatchObject({ box: [0, 0, 612, 792], width: 612, height: 792 });
  });
});
