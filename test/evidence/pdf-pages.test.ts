import { describe, expect, it } from 'vitest';
import { throughQpdf } from '../form/judged.ts';
import { sha256 } from '../form/masters.ts';
import { onePage, pdfOf, stream } from '../form/pdf-of.ts';
import { hasJudges, type Picture, painted, unpacked } from '../judges.ts';
import { content } from './odd-trees.ts';
import { packers } from './packers.ts';
import { complaints, packetOf, read, sound } from './papers.ts';

const bytesOf = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'));

/** Something that looks different from each side. */
const FLAG = '1 0 0 rg 20 30 300 60 re f 0 0 1 rg 20 90 90 500 re f 0.5 g 300 400 200 200 re f';

/** The first page as poppler paints it at 36 dots per inch. */
const shown = (bytes: Uint8Array, dotsPerInch = 36): Picture => {
  const [page] = painted(bytes, dotsPerInch, '-cropbox');
  if (page === undefined) throw new Error('there is no page');
  return page;
};

/** The same as a line of text, to be compared. */
const look = (bytes: Uint8Array): string => {
  const { width, height, pixels } = shown(bytes);
  return `${width} by ${height}: ${sha256(pixels)}`;
};

const sizeOf = ({ width, height }: Picture): readonly number[] => [width, height];

describe.skipIf(!hasJudges('pdftoppm'))('a page of a packet shows what its paper shows', () => {
  it.each([...Object.keys(packers), 'FlateDecode/LZWDecode', 'ASCII85Decode/FlateDecode'])(
    'packed by %s, in one part and in two',
    async (filters) => {
      const packed = filters
        .split('/')
        .reverse()
        .reduce((bytes, name) => packers[name]?.(bytes) ?? bytes, bytesOf(FLAG));
      const part = stream(
        packed,
        `/Filter[${filters
          .split('/')
          .map((name) => `/${name}`)
          .join('')}]`,
      );
      const wanted = look(pdfOf([...onePage('', '/Contents 4 0 R'), content(FLAG)]));
      for (const contents of ['4 0 R', '[5 0 R 4 0 R]']) {
        const paper = await sound(pdfOf([...onePage('', `/Contents ${contents}`), part, content('0 1 0 rg')]));
        expect(look(await packetOf(paper))).toBe(wanted);
        expect(await complaints(paper)).toEqual([]);
      }
    },
  );

  const turned = [0, 90, 180, 270].flatMap((turn) =>
    ['/MediaBox[0 0 400 600]', '/MediaBox[-50 -20 350 600]', '/MediaBox[0 0 900 900]/CropBox[10 20 310 520]'].flatMap(
      (box) => ['', '/UserUnit 0.5'].map((unit) => `${box}/Rotate ${turn}${unit}`),
    ),
  );

  it.each(turned)('turned, cut and scaled as it says: %s', async (entries) => {
    const bytes = pdfOf([
      '<</Type/Catalog/Pages 2 0 R>>',
      '<</Type/Pages/Count 1/Kids[3 0 R]>>',
      `<</Type/Page/Parent 2 0 R/Contents 4 0 R${entries}>>`,
      content(FLAG),
    ]);
    const paper = await sound(bytes);
    const packet = await packetOf(paper);
    // poppler does not ask how long a unit is.
    const [wanted, page] = [shown(bytes, entries.includes('UserUnit') ? 18 : 36), shown(packet)];
    expect(sizeOf(page)).toEqual(sizeOf(wanted));
    const off = page.pixels.filter((pixel, at) => Math.abs(pixel - (wanted.pixels[at] ?? 0)) > 3);
    // Edges that fall between two dots may be drawn in either.
    expect(off.length).toBeLessThan(page.width * 3);
    expect(paper.content.pages[0]?.entries).not.toContain('Rotate');
  });

  it('of poster size on a letter page, whole and with a margin', async () => {
    const bytes = pdfOf([
      '<</Type/Catalog/Pages 2 0 R>>',
      '<</Type/Pages/Count 1/Kids[3 0 R]>>',
      '<</Type/Page/Parent 2 0 R/Contents 4 0 R/MediaBox[0 0 3000 2000]>>',
      content('0 0 3000 2000 re f'),
    ]);
    const page = shown(await packetOf(await sound(bytes)));
    expect(sizeOf(page)).toEqual([396, 306]);
    const at = (x: number, y: number): number | undefined => page.pixels[y * page.width + x];
    expect([at(4, 153), at(14, 153), at(382, 153), at(391, 153), at(198, 20), at(198, 50)]).toEqual([
      255, 0, 0, 255, 255, 0,
    ]);
  });

  it('with resources that it has from the page tree', async () => {
    const bytes = pdfOf([
      '<</Type/Catalog/Pages 2 0 R>>',
      '<</Type/Pages/Count 1/Kids[3 0 R]/MediaBox[0 0 612 792]/Resources<</XObject<</X 5 0 R>>>>>>',
      '<</Type/Page/Parent 2 0 R/Contents 4 0 R>>',
      content('/X Do'),
      stream(bytesOf(FLAG), '/Subtype/Form/BBox[0 0 612 792]'),
    ]);
    expect(look(await packetOf(await sound(bytes)))).toBe(look(bytes));
  });

  it('with a name that is no letter of English', async () => {
    for (const name of ['/F#C3#A4', '/#CB#CE#CC#E5', '/A#20B']) {
      const raw = name.replace(/#([0-9A-F]{2})/g, (code, digits: string) =>
        digits === '20' ? code : String.fromCharCode(Number.parseInt(digits, 16)),
      );
      const bytes = pdfOf([
        ...onePage('', `/Contents 4 0 R/Resources<</XObject<<${name} 5 0 R>>>>`),
        content(`${raw} Do`),
        stream(bytesOf(FLAG), '/Subtype/Form/BBox[0 0 612 792]'),
      ]);
      expect(shown(bytes).pixels.some((pixel) => pixel < 200)).toBe(true);
      expect(look(await packetOf(await sound(bytes))), name).toBe(look(bytes));
    }
  });

  it('under the mark of a draft, whatever the paper does to what follows it', async () => {
    const tricks = [
      'q 0 0 1 1 re W n',
      'Q Q Q Q 0 0 1 1 re W n',
      '/Artifact BMC',
      'EMC EMC EMC Q Q',
      'BT 3 Tr',
      '0 0 0 0 0 0 cm',
    ];
    for (const trick of tricks) {
      const bytes = pdfOf([...onePage('', '/Contents 4 0 R'), content(`${FLAG} ${trick}`)]);
      const paper = await sound(bytes);
      const [plain, draft] = [shown(await packetOf(paper)), shown(await packetOf(paper, true))];
      const marked = draft.pixels.filter((pixel, at) => pixel !== plain.pixels[at]).length;
      expect(marked, trick).toBeGreaterThan(5_000);
      expect(await complaints(paper, true), trick).toEqual([]);
    }
  });
});

describe.skipIf(!hasJudges('qpdf', 'pdftoppm'))('an official form that its agency locked', () => {
  const ways = {
    'RC4 of 40 bits': ['40', '--'],
    'RC4 of 128 bits': ['128', '--use-aes=n', '--'],
    'AES of 128 bits': ['128', '--use-aes=y', '--'],
    'AES of 256 bits': ['256', '--'],
  } as const;
  const palette = '<ff0000 00ff00 0000ff 101010>'.replaceAll(' ', '');
  const bytes = pdfOf([
    ...onePage('', '/Contents 4 0 R/Resources<</XObject<</I 5 0 R>>>>'),
    content(`${FLAG} q 300 0 0 90 20 600 cm /I Do Q`),
    stream(
      Uint8Array.of(0, 1, 2, 3),
      `/Subtype/Image/Width 4/Height 1/BitsPerComponent 8/ColorSpace[/Indexed/DeviceRGB 3${palette}]`,
    ),
  ]);

  it.each(Object.entries(ways))('shows what it showed, its colours too: %s', async (_, [bits, ...rest]) => {
    const locked = throughQpdf(bytes, '--allow-weak-crypto', '--encrypt', '', 'owner', bits, ...rest);
    const { paper } = await read(locked, { is: 'G-1450' });
    if (paper === null) throw new Error('the form was refused');
    expect(look(await packetOf(paper))).toBe(look(bytes));
    expect(await complaints(paper)).toEqual([]);
  });

  it.each(Object.entries(ways))('is refused with a password of its own: %s', async (_, [bits, ...rest]) => {
    const locked = throughQpdf(bytes, '--allow-weak-crypto', '--encrypt', 'user', 'owner', bits, ...rest);
    const { findings } = await read(locked, { is: 'G-1450' });
    expect(findings).toMatchObject([{ rule: 'paper-has-no-password', severity: 'error' }]);
    expect(findings[0]?.says).toContain('asks for a password');
  });
});

describe.skipIf(!hasJudges('qpdf'))('of a paper goes into a packet what its pages are drawn with', () => {
  const SECRET = 'HIDDENSECRET';

  it('and nothing else', async () => {
    const hidden = stream(bytesOf(SECRET), '/Type/Metadata');
    const bytes = pdfOf(
      [
        ...onePage(
          `/Metadata 5 0 R/PieceInfo<</A 5 0 R>>/StructTreeRoot<</K 5 0 R>>/Outlines<</Title(${SECRET})>>`,
          `/Contents 4 0 R/Resources 6 0 R/Metadata 5 0 R/PieceInfo 5 0 R/Thumb 5 0 R/B[5 0 R]/Annots[<</Subtype/Link/Rect[0 0 9 9]/Contents(${SECRET})>>]`,
        ),
        content('/X Do /I Do'),
        hidden,
        `<</XObject<</X 7 0 R/I 8 0 R>>/Other 5 0 R/Properties<</P<</Secret(${SECRET})/More 5 0 R>>>>>>`,
        stream(
          bytesOf(FLAG),
          `/Subtype/Form/BBox[0 0 612 792]/Metadata 5 0 R/PieceInfo 5 0 R/StructParent 3/Ref<</F(${SECRET})>>/OPI 5 0 R/LastModified(${SECRET})/Unknown 5 0 R`,
        ),
        stream(
          new Uint8Array(4),
          `/Subtype/Image/Width 2/Height 2/BitsPerComponent 8/ColorSpace/DeviceGray/Alternates[<</Image 5 0 R>>]/Metadata 5 0 R/ID(${SECRET})`,
        ),
      ],
      `/Info<</Author(${SECRET})>>`,
    );
    const packet = unpacked(await packetOf(await sound(bytes)));
    expect(packet).toContain('20 30 300 60 re f');
    expect(packet).not.toContain(SECRET);
    expect(packet).not.toContain(Buffer.from(SECRET).toString('hex'));
    for (const key of ['PieceInfo', 'Thumb', 'Annots', 'OPI', 'Alternates', 'Unknown'])
      expect(packet).not.toContain(`/${key}`);
  });
});
