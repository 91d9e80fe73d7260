import { describe, expect, it } from 'vitest';
import type { PaperKind } from '../../src/evidence/paper.ts';
import { withRepeated } from '../../src/evidence/repeated.ts';
import { paperPorts } from '../../src/node/paper-ports.ts';
import { hasJudges, painted } from '../judges.ts';
import { jpegOf, segment } from './jpeg-of.ts';
import { paperOf } from './odd-trees.ts';
import { packetOf, read, sound } from './papers.ts';
import { chunk, pngOf, u32 } from './png-of.ts';

const scattered = (x: number, y: number): readonly number[] => [((x * 7919 + y * 104_729) >>> 3) % 256];

/** A picture of so many pixels, each side a multiple of eight; `dpi` in its opening. */
const jpeg = (width: number, height: number, dpi?: number): Uint8Array => {
  const density =
    dpi === undefined
      ? []
      : [segment(0xe0, [...Buffer.from('JFIF\0', 'latin1'), 1, 1, 1, dpi >> 8, dpi & 255, dpi >> 8, dpi & 255, 0, 0])];
  return jpegOf({ across: width / 8, down: height / 8, segments: density, block: scattered });
};

/** The rules that speak of a paper. */
const rulesOf = async (bytes: Uint8Array, is: PaperKind, file = 'scan.jpg'): Promise<string[]> =>
  (await read(bytes, { is, file })).findings.map(({ rule }) => rule);

/** Width and height in points of what is not white on the page of a picture. */
async function placedOf(bytes: Uint8Array, is: PaperKind = 'other'): Promise<readonly number[]> {
  const [page] = painted(await packetOf(await sound(bytes, { is, file: 'scan.jpg' })), 72);
  if (page === undefined) throw new Error('there is no page');
  const dark = [...page.pixels.keys()].filter((at) => (page.pixels[at] ?? 255) < 250);
  const xs = dark.map((at) => at % page.width);
  const ys = dark.map((at) => Math.floor(at / page.width));
  const span = (places: readonly number[]): number =>
    places.reduce((most, one) => Math.max(most, one), 0) -
    places.reduce((least, one) => Math.min(least, one), 9999) +
    1;
  return [page.width, page.height, span(xs), span(ys)];
}

describe.skipIf(!hasJudges('pdftoppm'))('a picture on its page', () => {
  const flat = (width: number, height: number, dpi?: number): Uint8Array => {
    const density =
      dpi === undefined
        ? []
        : [
            segment(0xe0, [
              ...Buffer.from('JFIF\0', 'latin1'),
              1,
              1,
              1,
              dpi >> 8,
              dpi & 255,
              dpi >> 8,
              dpi & 255,
              0,
              0,
            ]),
          ];
    return jpegOf({ across: width / 8, down: height / 8, segments: density, block: () => [100] });
  };
  it.each([
    ['a scan of a letter page keeps within the margins', flat(1704, 2200, 200), 'I-94', [612, 792, 540, 697]],
    ['a card that tells its size is 5 inches long', flat(1008, 640, 300), 'OPT card, front', [612, 792, 360, 229]],
    ['a card of a telephone is as long as the page is wide', flat(1600, 1008), 'OPT card, front', [612, 792, 540, 340]],
    ['a paper of 6 inches keeps its size', flat(1200, 800, 200), 'other', [612, 792, 432, 288]],
    ['a wide diploma stands on a page across', flat(2400, 1600, 200), 'diploma', [792, 612, 720, 480]],
    ['a tall strip keeps within the margins', flat(400, 4000), 'other', [612, 792, 72, 720]],
    ['a photo has 2 inches', flat(1200, 1200), 'photo', [612, 792, 144, 144]],
  ] as const)('%s', async (_, bytes, is, wanted) => {
    const found = await placedOf(bytes, is);
    for (const [at, one] of wanted.entries()) expect(Math.abs((found[at] ?? 0) - one)).toBeLessThanOrEqual(2);
  });
});

describe('a photo', () => {
  it('that is square and sharp is sound', async () => {
    expect(await rulesOf(jpeg(600, 600), 'photo')).toEqual([]);
    expect(await rulesOf(jpeg(1200, 1184), 'photo')).toEqual([]);
  });

  it('that is not square is told, with its pixels, and where that is required', async () => {
    const { findings } = await read(jpeg(600, 800), { is: 'photo', file: 'me.jpg' });
    expect(findings).toMatchObject([
      { rule: 'photo-is-square', severity: 'warning', says: expect.stringContaining('600 by 800 pixels') },
    ]);
    expect(findings[0]?.cites?.[0]?.title).toContain('photographs');
  });

  it('that another paper would not be asked for', async () => {
    expect(await rulesOf(jpeg(1200, 1600), 'passport page')).toEqual([]);
  });

  it('with few dots is told', async () => {
    expect(await rulesOf(jpeg(240, 240), 'photo')).toEqual(['paper-is-sharp-enough-to-read']);
  });

  it('in a PDF is told', async () => {
    expect(await rulesOf(paperOf(), 'photo', 'me.pdf')).toEqual(['photo-is-a-picture']);
  });
});

describe('how sharp a scan is', () => {
  const png = (width: number, height: number, dotsPerMetre: number): Uint8Array =>
    pngOf({
      width,
      height,
      depth: 8,
      colour: 0,
      before: [chunk('pHYs', [...u32(dotsPerMetre), ...u32(dotsPerMetre), 1])],
      pixel: scattered,
    });

  it('is told by its dots on the page, not by what it says of itself', async () => {
    expect(await rulesOf(jpeg(1704, 2200, 200), 'I-94')).toEqual([]);
    expect(await rulesOf(jpeg(1280, 1656, 150), 'I-94')).toEqual([]);
    expect(await rulesOf(jpeg(800, 1000, 100), 'I-94')).toEqual(['paper-is-sharp-enough-to-read']);
    expect(await rulesOf(jpeg(640, 400), 'OPT card, front')).toEqual(['paper-is-sharp-enough-to-read']);
    expect(await rulesOf(jpeg(800, 504), 'OPT card, front')).toEqual([]);
  });

  it('is told of a PNG too', async () => {
    expect(await rulesOf(png(700, 900, 3937), 'I-94', 'scan.png')).toEqual(['paper-is-sharp-enough-to-read']);
    expect(await rulesOf(png(1275, 1650, 5906), 'I-94', 'scan.png')).toEqual([]);
  });
});

describe('a copy of a card', () => {
  const pages = (count: number): Uint8Array => {
    const kids = Array.from({ length: count }, () => `<</Type/Page/MediaBox[0 0 612 792]/Contents 4 0 R>>`);
    return paperOf('', '', `<</Kids[${kids.join(' ')}]>>`);
  };
  const withPages = (count: number): Uint8Array =>
    new Uint8Array(
      Buffer.from(Buffer.from(pages(count)).toString('latin1').replace('/Pages 2 0 R', '/Pages 5 0 R'), 'latin1'),
    );

  it.each([
    ['OPT card, both sides', 1, []],
    ['OPT card, both sides', 2, []],
    ['OPT card, both sides', 3, ['card-copy-holds-the-card-alone']],
    ['OPT card, front', 1, []],
    ['OPT card, front', 2, ['card-copy-holds-the-card-alone']],
    ['OPT card, back', 2, ['card-copy-holds-the-card-alone']],
    ['STEM I-20', 3, []],
  ] as const)('%s of %i pages', async (is, count, rules) => {
    expect(await rulesOf(withPages(count), is, 'card.pdf')).toEqual(rules);
  });
});

describe('two papers', () => {
  const readAt = async (at: number, file: string, bytes: Uint8Array) => {
    const reading = await read(bytes, { file });
    const moved = (path: string | null) => path?.replace('.0.', `.${at}.`) ?? null;
    return {
      ...reading,
      at,
      paper: reading.paper === null ? null : { ...reading.paper, at },
      findings: reading.findings.map((finding) => ({ ...finding, path: moved(finding.path) })),
    };
  };

  it('of the same bytes are told, and each of other bytes is not', async () => {
    const [one, other] = [jpeg(1600, 1600), jpeg(1608, 1600)];
    const readings = withRepeated(
      [
        await readAt(0, 'a.jpg', one),
        await readAt(1, 'b.jpg', other),
        await readAt(2, 'c.jpg', one),
        await readAt(3, 'c.jpg', one),
      ],
      paperPorts,
    );
    expect(readings.map(({ findings }) => findings.map(({ path, says }) => [path, says]))).toEqual([
      [],
      [],
      [
        [
          'documents.2.file',
          'c.jpg holds the same as a.jpg, byte for byte: one is given as other, the other as other.',
        ],
      ],
      [
        [
          'documents.3.file',
          'c.jpg holds the same as a.jpg, byte for byte: one is given as other, the other as other.',
        ],
      ],
    ]);
  });

  it('of one name are told so', async () => {
    const readings = withRepeated(
      [await readAt(0, 'a.jpg', jpeg(1600, 1600)), await readAt(1, 'a.jpg', jpeg(1600, 1600))],
      paperPorts,
    );
    expect(readings[1]?.findings).toMatchObject([
      { rule: 'papers-are-different-files', severity: 'warning', says: 'a.jpg is named twice: as other and as other.' },
    ]);
  });

  it('that could not be read are not compared', async () => {
    const broken = await readAt(0, 'a.jpg', new Uint8Array(0));
    expect(withRepeated([broken, broken], paperPorts)).toEqual([broken, broken]);
  });
});
