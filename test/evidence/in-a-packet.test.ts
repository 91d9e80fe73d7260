import { describe, expect, it } from 'vitest';
import type { Paper } from '../../src/evidence/paper.ts';
import { append } from '../../src/form/append.ts';
import { draftMark } from '../../src/form/draft-mark.ts';
import type { ForeignPages } from '../../src/form/foreign-pages.ts';
import { loadPdfjs, openWithPdfjs } from '../../src/form/pdfjs.ts';
import { type Expected, paperPages, prove } from '../../src/form/prove.ts';
import { readOwn } from '../../src/form/read-own.ts';
import { readPdfjs } from '../../src/form/read-pdfjs.ts';
import { letter } from '../form/letter.ts';
import { inflate, makeups, masterOf, ports } from '../form/masters.ts';
import { onePage, pdfOf } from '../form/pdf-of.ts';
import { expected as expectedForms, partsOf, planAll } from '../form/plans.ts';
import { hasJudges, pdfinfo, qpdfComplaints } from '../judges.ts';
import { jpegOf } from './jpeg-of.ts';
import { content } from './odd-trees.ts';
import { complaints, expectedOf, lettersOnly, packetOf, sound } from './papers.ts';

const FONT = '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>';

/** A PDF whose pages say these words. */
const saying = (...pages: readonly string[]): Uint8Array =>
  pdfOf([
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/MediaBox[0 0 612 792]/Resources<</Font<</F 3 0 R>>>>/Kids[${pages.map((_, at) => `${2 * at + 4} 0 R`).join(' ')}]>>`,
    FONT,
    ...pages.flatMap((words, at) => [
      `<</Type/Page/Contents ${2 * at + 5} 0 R>>`,
      content(`BT /F 12 Tf 72 700 Td (${words}) Tj ET`),
    ]),
  ]);

const i94 = () => sound(saying('Admission record', 'Second page'), { is: 'I-94', file: 'i-94.pdf' });
const card = () =>
  sound(jpegOf({ across: 120, down: 80, block: (x, y) => [(x + y) % 256] }), {
    is: 'OPT card, front',
    file: 'card.jpg',
  });

const partOf = ({ is, content }: Paper) => ({ kind: 'pages', title: is, label: is, pages: content }) as const;

describe('papers among forms and letters', () => {
  it.each([false, true])('stand in their places and are proven with them (a draft: %s)', async (isDraft) => {
    const makeup = makeups.uscis;
    const plans = planAll(makeup, 'Q');
    const master = await masterOf(makeup, 'stand-in');
    const [first, second] = partsOf(makeup, plans);
    if (first === undefined || second === undefined) throw new Error('two forms were expected');
    const [record, front] = [await i94(), await card()];
    const sheets = { kind: 'sheets', title: 'Tab', label: 'Tab', laidOut: letter(master.index.faces) } as const;
    const parts = [first, partOf(record), sheets, second, partOf(front), partOf(record)];
    const bytes = append(master, 'Sample packet', parts, ports, isDraft ? draftMark : null);
    const [g1145, i765] = expectedForms(makeup, plans).forms;
    if (g1145 === undefined || i765 === undefined) throw new Error('two forms were expected');
    const expected: Expected = {
      pages: 14,
      forms: [g1145, { ...i765, firstPage: 4 }],
      papers: [
        { firstPage: 1, pages: record.content },
        { firstPage: 11, pages: front.content },
        { firstPage: 12, pages: record.content },
      ],
      ...(isDraft ? { draft: true } : {}),
    };
    const inventories = makeup.parts.map(({ fields }) => fields);
    const own = prove(expected, readOwn(bytes, master, inventories, inflate, [], isDraft, expected.papers));
    const other = prove(expected, await readPdfjs(bytes, [], paperPages(expected)));
    expect([own.differences, own.papers, other.differences, other.papers]).toEqual([[], 5, [], 5]);
    if (hasJudges('qpdf')) expect(qpdfComplaints(bytes)).toBe('');
  });

  it('are each a figure of the tag tree that says what it is', async () => {
    const task = openWithPdfjs(await loadPdfjs(), await packetOf(await i94()));
    const document = await task.promise;
    const trees = [await document.getPage(1), await document.getPage(2)].map((page) => page.getStructTree());
    expect(await Promise.all(trees)).toMatchObject(
      [1, 2].map((page) => ({
        children: [
          {
            role: 'Document',
            children: [{ role: 'Figure', alt: `I-94, page ${page} of 2, a copy of the student's own paper` }],
          },
        ],
      })),
    );
    await task.destroy();
  });

  it.skipIf(!hasJudges('pdfinfo'))('are labelled and bookmarked like all parts', async () => {
    const bytes = append(await lettersOnly(), 'Papers', [partOf(await i94()), partOf(await card())], ports);
    expect(pdfinfo(bytes)).toMatch(/^Pages: +3$/m);
    const task = openWithPdfjs(await loadPdfjs(), bytes);
    const document = await task.promise;
    expect(await document.getPageLabels()).toEqual(['I-94 1', 'I-94 2', 'OPT card, front 1']);
    expect((await document.getOutline()).map(({ title }) => title)).toEqual(['I-94', 'OPT card, front']);
    await task.destroy();
  });
});

describe('our reader finds what happened to a paper in a written file', () => {
  const readAs = async (bytes: Uint8Array, expected: Expected): Promise<string> => {
    try {
      readOwn(bytes, await lettersOnly(), [], inflate, [], false, expected.papers);
      return 'nothing';
    } catch (thrown) {
      return thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : 'something';
    }
  };

  it('nothing, where nothing happened', async () => {
    const paper = await card();
    expect(await readAs(await packetOf(paper), expectedOf(paper))).toBe('nothing');
  });

  it('a dot of its picture', async () => {
    const paper = await card();
    const bytes = await packetOf(paper);
    const at = Buffer.from(bytes).indexOf(Buffer.from(paper.bytes.subarray(-60)));
    bytes[at + 7] = (bytes[at + 7] ?? 0) ^ 1;
    expect(await readAs(bytes, expectedOf(paper))).toBe(
      'SyntaxFault: the paper on page 1 is not the one that was read',
    );
  });

  it('another paper in its place', async () => {
    const [paper, other] = [await card(), await i94()];
    expect(await readAs(await packetOf(other), expectedOf(paper))).toMatch(/SyntaxFault/);
    expect(await readAs(await packetOf(paper), expectedOf(other))).toMatch(/SyntaxFault/);
  });

  it('its pages in another order', async () => {
    const paper = await i94();
    const turned: ForeignPages = { ...paper.content, pages: paper.content.pages.toReversed() };
    const bytes = await packetOf({ ...paper, content: turned });
    expect(await readAs(bytes, expectedOf(paper))).toMatch(/^SyntaxFault: page \d does not show its paper/);
  });

  it('more on its page than the paper', async () => {
    const paper = await card();
    const [page] = paper.content.pages;
    if (page === undefined) throw new Error('a page was expected');
    const bytes = await packetOf({
      ...paper,
      content: { ...paper.content, pages: [{ ...page, entries: `${page.entries} /Annots []` }] },
    });
    expect(await readAs(bytes, expectedOf(paper))).toBe('SyntaxFault: page 1 does not show its paper, or shows more');
  });

  it('a mark of a draft that nobody asked for', async () => {
    const paper = await card();
    expect(await readAs(await packetOf(paper, true), expectedOf(paper))).toBe(
      'SyntaxFault: page 1 does not show its paper, or shows more',
    );
  });
});

describe('pdf.js finds what differs on the page of a paper', () => {
  const differences = async (paper: Paper, change: (content: ForeignPages) => ForeignPages): Promise<string[]> => {
    const expected = expectedOf({ ...paper, content: change(paper.content) });
    const reading = await readPdfjs(await packetOf(paper), [], paperPages(expected));
    return prove(expected, reading).differences.map(({ item, says }) => `${item} ${says}`);
  };

  it('other words', async () => {
    const found = await differences(await i94(), (content) => ({
      ...content,
      pages: content.pages.map((page) => ({ ...page, words: `${page.words ?? ''}!` })),
    }));
    expect(found).toEqual(['page 1 shows other words than the paper', 'page 2 shows other words than the paper']);
  });

  it('another size', async () => {
    const found = await differences(await i94(), (content) => ({
      ...content,
      pages: content.pages.map((page, at) => (at === 1 ? { ...page, width: page.width + 1 } : page)),
    }));
    expect(found).toEqual(['page 2 has another size than planned']);
  });

  it('a page that is missing', async () => {
    const found = await differences(await i94(), (content) => ({
      ...content,
      pages: [...content.pages, ...content.pages],
    }));
    expect(found).toContain('file has 2 pages, 4 were planned');
    expect(found).toContain('page 3 is not there');
  });

  it('something laid over it', async () => {
    const paper = await card();
    const [page] = paper.content.pages;
    if (page === undefined) throw new Error('a page was expected');
    const over = { ...page, entries: `${page.entries} /Annots [<</Subtype /Text /Rect [0 0 9 9] /Contents (Hello)>>]` };
    const bytes = await packetOf({ ...paper, content: { ...paper.content, pages: [over] } });
    const proof = prove(expectedOf(paper), await readPdfjs(bytes, [], new Set([0])));
    expect(proof.differences.map(({ says }) => says)).toEqual(['has something laid over the paper']);
  });
});

it('more objects than one stream can hold are held by two, and proven', async () => {
  const paper = await card();
  const many = Array.from({ length: 70_000 }, (_, at) => ({ text: `${at}` }));
  const content = { ...paper.content, objects: [...paper.content.objects, ...many] };
  expect(await complaints({ ...paper, content })).toEqual([]);
});

it('a page of one size stays so: what it says of its own size is that of the packet', async () => {
  const { content: made } = await sound(pdfOf([...onePage('', '/Contents 4 0 R/Rotate 90'), content()]));
  expect(made.pages).toMatchObject([{ width: 792, height: 612, entries: '/MediaBox [0 0 792 612]', words: '' }]);
});
