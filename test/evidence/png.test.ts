import { describe, expect, it } from 'vitest';
import { readPng } from '../../src/evidence/png.ts';
import { pixelsOf } from '../../src/evidence/png-pixels.ts';
import { paperPorts } from '../../src/node/paper-ports.ts';
import { hasJudges, painted } from '../judges.ts';
import { complaints, packetOf, sound } from './papers.ts';
import { type PngSetting, pngOf } from './png-of.ts';

/** Odd sizes: rows that end within a byte, and parts of interlaced pictures without a pixel. */
const sizes = [
  [13, 9],
  [1, 1],
  [3, 17],
  [8, 8],
] as const;

const kinds = [
  { colour: 0, depths: [1, 2, 4, 8, 16] },
  { colour: 2, depths: [8, 16] },
  { colour: 3, depths: [1, 2, 4, 8] },
  { colour: 4, depths: [8, 16] },
  { colour: 6, depths: [8, 16] },
] as const;

const palette = Array.from({ length: 3 * 256 }, (_, at) => (at * 37 + 11) % 256);

/** A number that any place has, and no rule of its neighbours. */
const scattered = (x: number, y: number, one: number): number =>
  ((x * 7919 + y * 104_729 + one * 1299) * 2654435761) >>> 0;

const settings: readonly PngSetting[] = kinds.flatMap(({ colour, depths }) =>
  depths.flatMap((depth) =>
    sizes.flatMap(([width, height]) =>
      [false, true].map((interlaced): PngSetting => {
        const count = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 }[colour];
        return {
          width,
          height,
          depth,
          colour,
          interlaced,
          filter: (row) => row % 5,
          ...(colour === 3 ? { palette: palette.slice(0, 3 * 2 ** depth) } : {}),
          pixel: (x, y) => Array.from({ length: count }, (_, one) => scattered(x, y, one) % 2 ** depth),
        };
      }),
    ),
  ),
);

/** Red, green and blue, or grey, of a pixel on white paper: after the specification, in whole numbers of 0 to 255. */
function wanted({ colour, depth, pixel, transparency }: PngSetting, x: number, y: number): number[] {
  const samples = pixel(x, y);
  const most = 2 ** depth - 1;
  const eight = (sample: number) => (depth === 16 ? Math.floor(sample / 256) : Math.round((sample * 255) / most));
  if (colour === 3) {
    const entry = samples[0] ?? 0;
    const opacity = transparency?.[entry] ?? 255;
    return [0, 1, 2].map((one) => onWhite(palette[3 * entry + one] ?? 0, opacity));
  }
  const isClear =
    transparency !== undefined &&
    samples.every((sample, at) => sample === (transparency[2 * at] ?? 0) * 256 + (transparency[2 * at + 1] ?? 0));
  const colours = colour === 4 ? samples.slice(0, 1) : colour === 6 ? samples.slice(0, 3) : samples;
  const alpha = colour === 4 || colour === 6 ? eight(samples.at(-1) ?? 0) : isClear ? 0 : 255;
  return colours.map((sample) => onWhite(eight(sample), alpha));
}

const onWhite = (value: number, opacity: number): number => Math.round((value * opacity + 255 * (255 - opacity)) / 255);

const all = (setting: PngSetting): number[] =>
  Array.from({ length: setting.width * setting.height }, (_, at) =>
    wanted(setting, at % setting.width, Math.floor(at / setting.width)),
  ).flat();

const called = ({ width, height, depth, colour, interlaced }: PngSetting): string =>
  `colour ${colour}, ${depth} bits, ${width} by ${height}${interlaced ? ', interlaced' : ''}`;

describe('the pixels of a PNG', () => {
  it.each(settings.map((setting) => [called(setting), setting] as const))(
    'are those that it stores: %s',
    (_, setting) => {
      expect([...pixelsOf(readPng(pngOf(setting), paperPorts)).bytes]).toEqual(all(setting));
    },
  );

  it('are white where one of its colours is transparent', () => {
    for (const transparency of [
      [0, 3],
      [0, 9],
    ]) {
      const setting: PngSetting = {
        width: 4,
        height: 4,
        depth: 4,
        colour: 0,
        transparency,
        pixel: (x, y) => [(x + 4 * y) % 16],
      };
      expect([...pixelsOf(readPng(pngOf(setting), paperPorts)).bytes]).toEqual(all(setting));
    }
  });

  it('are mixed with white where an entry of the palette is half transparent', () => {
    const setting: PngSetting = {
      width: 4,
      height: 1,
      depth: 2,
      colour: 3,
      palette: palette.slice(0, 12),
      transparency: [0, 128, 255],
      pixel: (x) => [x],
    };
    expect([...pixelsOf(readPng(pngOf(setting), paperPorts)).bytes]).toEqual(all(setting));
  });
});

describe('a PNG in a packet', () => {
  const large = settings.filter(({ width }) => width === 13);

  it.skipIf(!hasJudges('pdftoppm')).each(large.map((setting) => [called(setting), setting] as const))(
    'shows its pixels to poppler, and both readers find it as it was made: %s',
    async (_, setting) => {
      // One grey all over, of 3/5 of full brightness: the same for every way to store it.
      const grey = Math.round((2 ** setting.depth - 1) * 0.6);
      const samples = {
        0: [grey],
        2: [grey, grey, grey],
        3: [1],
        4: [grey, 2 ** setting.depth - 1],
        6: [grey, grey, grey, 2 ** setting.depth - 1],
      };
      const one: PngSetting = {
        ...setting,
        ...(setting.colour === 3 ? { palette: [0, 0, 0, 153, 153, 153] } : {}),
        pixel: () => samples[setting.colour],
      };
      const paper = await sound(pngOf(one), { file: 'a.png' });
      const [page] = painted(await packetOf(paper), 36);
      const middle = page?.pixels[198 * (page.width ?? 0) + 153] ?? 0;
      const seen = setting.colour === 3 ? 153 : Math.round((grey * 255) / (2 ** setting.depth - 1));
      expect(Math.abs(middle - seen)).toBeLessThanOrEqual(2);
      expect(await complaints(paper)).toEqual([]);
    },
  );
});
