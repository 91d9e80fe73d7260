import { describe, expect, it } from 'vitest';
import { hasJudges, type Picture, painted } from '../judges.ts';
import { exif, jpegOf } from './jpeg-of.ts';
import { packetOf, sound } from './papers.ts';

const [WIDTH, HEIGHT] = [18, 12];

/** The picture as it is to be seen: every corner and every side differs. */
const upright = (x: number, y: number): number => 15 + 11 * x + 2 * y + (x < 6 && y < 3 ? 40 : 0);

/** From a block as stored to the block as seen (Exif 2.32, 4.6.4 A, tag 274): where the stored top row and left column are to be. */
const seen: Readonly<Record<number, (i: number, j: number) => readonly [number, number]>> = {
  1: (i, j) => [i, j],
  2: (i, j) => [WIDTH - 1 - i, j],
  3: (i, j) => [WIDTH - 1 - i, HEIGHT - 1 - j],
  4: (i, j) => [i, HEIGHT - 1 - j],
  5: (i, j) => [j, i],
  6: (i, j) => [WIDTH - 1 - j, i],
  7: (i, j) => [WIDTH - 1 - j, HEIGHT - 1 - i],
  8: (i, j) => [j, HEIGHT - 1 - i],
};

const stored = (orientation: number, isLittle: boolean, isProgressive: boolean): Uint8Array =>
  jpegOf({
    across: orientation < 5 ? WIDTH : HEIGHT,
    down: orientation < 5 ? HEIGHT : WIDTH,
    isProgressive,
    segments: [exif(orientation, isLittle)],
    block: (i, j) => [upright(...(seen[orientation]?.(i, j) ?? [0, 0]))],
  });

/** The greys in the middle of each block, row by row, as the page shows them. */
function shownBlocks(page: Picture | undefined): readonly number[] {
  if (page === undefined) throw new Error('there is no page');
  // Five inches wide in the middle of a letter page.
  const [width, height] = [360, (360 * HEIGHT) / WIDTH];
  const [left, top] = [(612 - width) / 2, (792 - height) / 2];
  return Array.from({ length: WIDTH * HEIGHT }, (_, at) => {
    const x = Math.floor(left + (((at % WIDTH) + 0.5) * width) / WIDTH);
    const y = Math.floor(top + ((Math.floor(at / WIDTH) + 0.5) * height) / HEIGHT);
    return page.pixels[y * page.width + x] ?? 255;
  });
}

describe('a photo of a telephone that was held in any way', () => {
  it.skipIf(!hasJudges('pdftoppm')).each(Object.keys(seen).map(Number))(
    'stands upright on its page: Exif orientation %i',
    async (orientation) => {
      const wanted = Array.from({ length: WIDTH * HEIGHT }, (_, at) => upright(at % WIDTH, Math.floor(at / WIDTH)));
      for (const isLittle of [true, false]) {
        for (const isProgressive of [true, false]) {
          const paper = await sound(stored(orientation, isLittle, isProgressive), { file: 'card.jpg' });
          const [page] = painted(await packetOf(paper), 72);
          const blocks = shownBlocks(page);
          const wrong = blocks.filter((grey, at) => Math.abs(grey - (wanted[at] ?? 0)) > 2);
          expect([page?.width, page?.height, wrong.length]).toEqual([612, 792, 0]);
        }
      }
    },
  );

  it('is not turned by an orientation that does not exist', async () => {
    const bytes = jpegOf({ across: 4, down: 2, segments: [exif(9)], block: (x) => [x * 60] });
    const upright = jpegOf({ across: 4, down: 2, block: (x) => [x * 60] });
    const [one, other] = [await sound(bytes, { file: 'a.jpg' }), await sound(upright, { file: 'a.jpg' })];
    expect(one.content).toEqual(other.content);
  });
});
