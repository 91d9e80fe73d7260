import { PDFDocument, PDFName } from 'pdf-lib';
import { describe, expect, it, vi } from 'vitest';
import { append } from '../../src/form/append.ts';
import type { PlacedLine, PlannedText } from '../../src/form/planned.ts';
import { prove } from '../../src/form/prove.ts';
import { readPdfjs } from '../../src/form/read-pdfjs.ts';
import type { ReadBox } from '../../src/form/reading.ts';
import { drawStandIn } from '../../src/form/stand-in.ts';
import { SyntaxFault } from '../../src/form/syntax.ts';
import { letter } from './letter.ts';
import { describeOrigins, type Makeup, makeups, masterOf, ports } from './masters.ts';
import { expected, filled, partsOf, planAll, planned } from './plans.ts';
import { openlyFilled, tampered } from './tamper.ts';

const LAST_NAME = 'form1[0].#subform[0].LastName[0]';

describeOrigins('pdf.js on files filled on %s blanks', (origin) => {
  it.each<Makeup>(Object.values(makeups))('finds every box of $name as it was planned', async (makeup) => {
    const plans = planAll(makeup, 'Q');
    const reading = await readPdfjs(filled(await masterOf(makeup, origin), makeup, plans));
    const proof = prove(expected(makeup, plans), reading);
    expect(proof.differences).toEqual([]);
    expect(proof.filled).toBe(plans.flat().length);
    expect(proof.filled + proof.left).toBe(reading.boxes.size);
  });

  it.each<Makeup>([makeups.uscis, makeups.i983])(
    'finds $name empty but for its bar codes when nothing was filled',
    async (makeup) => {
      const reading = await readPdfjs(filled(await masterOf(makeup, origin), makeup, []));
      expect(prove(expected(makeup, []), reading).differences).toEqual([]);
      const full = [...reading.boxes.values()].filter(({ value }) => value !== '');
      expect(full.map(({ value }) => value).sort()).toEqual(barcodes(makeup));
    },
  );

  it.each<readonly [string, Makeup, string]>([
    ['WinAnsi', makeups.g1145, LAST_NAME],
    ['PDFDoc', makeups.i983, 'Student Name SurnamePrimary Name Given Name'],
  ])('reads words beyond ASCII in a font of %s codes', async (_, makeup, name) => {
    const value = 'Émile’s (a\\b) – 9 € “q” š';
    const plans = makeup.parts.map(({ fields }) => [planned(fields, name, value)]);
    const reading = await readPdfjs(filled(await masterOf(makeup, origin), makeup, plans));
    expect(reading.boxes.get(name)).toEqual({ value, shown: value, outside: [], missing: [] });
  });

  it('tells the printed edition of every page, and none for sheets of ours', async () => {
    const master = await masterOf(makeups.uscis, origin);
    const [first, second] = partsOf(makeups.uscis, []);
    if (first === undefined || second === undefined) throw new Error('two forms were expected');
    const sheets = { kind: 'sheets', title: 'Cover', label: 'Cover', laidOut: letter(master.index.faces) } as const;
    const { pages, editions } = await readPdfjs(append(master, 'Sample', [first, sheets, second], ports));
    expect(pages).toBe(9);
    expect(editions).toEqual(['09/26/14', null, ...new Array(7).fill('08/21/25')]);
  });
});

describe('pdf.js', () => {
  const makeup = makeups.g1145;
  const { fields } = makeup.parts[0];

  /** What is read of a box 174 by 15 points whose words stand as given. */
  async function readWords(lines: readonly PlacedLine[], size = 10): Promise<ReadBox | undefined> {
    const plan: PlannedText = {
      kind: 'text',
      box: LAST_NAME,
      item: 'G-1145',
      path: null,
      value: 'Samplename',
      size,
      lines,
      multiline: false,
    };
    return (await readPdfjs(filled(await masterOf(makeup, 'stand-in'), makeup, [[plan]]))).boxes.get(LAST_NAME);
  }

  // Ten letters of Courier at 10 points are 60 points wide.
  it.each<readonly [string, PlacedLine, string[]]>([
    ['inside', { text: 'Samplename', x: 2, y: 4 }, []],
    ['up to the right edge', { text: 'Samplename', x: 114, y: 4 }, []],
    ['over the right edge', { text: 'Samplename', x: 116, y: 4 }, ['e']],
    ['beyond the right edge', { text: 'Samplename', x: 400, y: 4 }, ['Samplename']],
    ['over the left edge', { text: 'Samplename', x: -7, y: 4 }, ['Sa']],
    ['over the upper edge', { text: 'Samplename', x: 2, y: 9 }, ['Samplename']],
    ['under the lower edge', { text: 'Samplename', x: 2, y: 1 }, ['Samplename']],
  ])('tells which words leave their box: %s', async (_, line, outside) => {
    expect((await readWords([line]))?.outside).toEqual(outside);
  });

  it('tells lines apart, and puts the characters of a comb together', async () => {
    expect(
      (
        await readWords(
          [
            { text: 'Sample', x: 2, y: 9 },
            { text: 'name', x: 2, y: 3 },
          ],
          4,
        )
      )?.shown,
    ).toBe('Sample\nname');
    expect(
      (
        await readWords([
          { text: 'S', x: 2, y: 4 },
          { text: 'N', x: 20, y: 4 },
        ])
      )?.shown,
    ).toBe('SN');
  });

  it('tells a character that the font has no glyph for', async () => {
    const plans = [[planned(fields, LAST_NAME, 'Samplename')]];
    const bytes = openlyFilled(await masterOf(makeup, 'stand-in'), makeup, plans);
    const box = (await readPdfjs(tampered(bytes, '(Samplename) Tj', '(Sample\u0001ame) Tj'))).boxes.get(LAST_NAME);
    expect(box?.missing).toEqual(['code 1']);
    expect(prove(expected(makeup, plans), await readPdfjs(bytes)).differences).toEqual([]);
  });

  it('tells words that a box shows without holding them', async () => {
    const stray = { ...planned(fields, LAST_NAME, 'Samplename'), value: '' };
    const reading = await readPdfjs(filled(await masterOf(makeup, 'stand-in'), makeup, [[stray]]));
    expect(reading.boxes.get(LAST_NAME)).toEqual({ value: '', shown: 'Samplename', outside: [], missing: [] });
  });

  it('tells on-values with their spaces, and ticks and buttons that are shown otherwise', async () => {
    const form = makeups.i765;
    const name = 'form1[0].Page2[0].Pt2Line5_Unit[2]';
    const bytes = openlyFilled(await masterOf(form, 'stand-in'), form, [
      [planned(form.parts[0].fields, name, ' APT ')],
    ]);
    expect((await readPdfjs(bytes)).boxes.get(name)?.value).toBe(' APT ');
    expect((await readPdfjs(tampered(bytes, '/AS /#20APT#20', '/AS /#20APP#20'))).boxes.get(name)?.value).toBe('');

    const group = 'Based on Prior Degree';
    const radio = openlyFilled(await masterOf(makeups.i983, 'stand-in'), makeups.i983, [
      [planned(makeups.i983.parts[0].fields, group, 'No')],
    ]);
    expect((await readPdfjs(radio)).boxes.get(group)?.value).toBe('No');
    const both = await readPdfjs(tampered(radio, '/AS /Off', '/AS /Yes'));
    expect(both.boxes.get(group)?.value).toBe('No, drawn with 2 buttons on');
  });

  it('tells a page of another edition among the pages', async () => {
    const { fields: i765 } = makeups.i765.parts[0];
    const mixed = await PDFDocument.load(await drawStandIn(i765), { updateMetadata: false });
    const other = await PDFDocument.load(await drawStandIn({ ...i765, printedEdition: '01/20/25' }), {
      updateMetadata: false,
    });
    const [page] = await mixed.copyPages(other, [2]);
    const contents = page?.node.get(PDFName.of('Contents'));
    if (contents === undefined) throw new Error('the page has no contents');
    mixed.getPage(2).node.set(PDFName.of('Contents'), contents);
    const reading = await readPdfjs(await mixed.save({ useObjectStreams: false, updateFieldAppearances: false }));
    expect(reading.editions).toEqual([
      '08/21/25',
      '08/21/25',
      '01/20/25',
      '08/21/25',
      '08/21/25',
      '08/21/25',
      '08/21/25',
    ]);
    expect(prove(expected(makeups.i765, []), reading).differences).toEqual([
      { item: 'I-765 page 3', box: null, says: 'prints edition 01/20/25, not 08/21/25' },
    ]);
  });

  it('does not mend a file that is cut off, but refuses it', async () => {
    const bytes = filled(await masterOf(makeup, 'stand-in'), makeup, planAll(makeup, 'Q'));
    for (const length of [0, 20, bytes.length >> 1, bytes.length - 40, bytes.length - 3]) {
      await expect(readPdfjs(bytes.subarray(0, length)), `${length} bytes`).rejects.toThrow(SyntaxFault);
    }
  });

  it('prints nothing and leaves the bytes and the globals alone', async () => {
    const said = (['log', 'warn', 'error', 'info'] as const).map((kind) =>
      vi.spyOn(console, kind).mockImplementation(() => {}),
    );
    const bytes = filled(await masterOf(makeup, 'stand-in'), makeup, planAll(makeup, 'Q'));
    const copy = Uint8Array.from(bytes);
    const hadMatrix = 'DOMMatrix' in globalThis;
    await readPdfjs(bytes);
    expect(bytes).toEqual(copy);
    expect('DOMMatrix' in globalThis).toBe(hadMatrix);
    for (const spy of said) expect(spy).not.toHaveBeenCalled();
    vi.restoreAllMocks();
  });
});

function barcodes({ parts }: Makeup): string[] {
  return parts
    .flatMap(({ fields, pages }) => Object.values(fields.boxes).filter((box) => pages.includes(box.page)))
    .flatMap((box) => (box.kind === 'barcode' ? [box.value] : []))
    .sort();
}
