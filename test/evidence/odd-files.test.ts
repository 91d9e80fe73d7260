import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judge } from './hostile.ts';
import { exif, jpegOf } from './jpeg-of.ts';
import { oddPngs } from './odd-pngs.ts';
import { misnamed, oddTypes } from './odd-types.ts';
import { read } from './papers.ts';
import { pngOf } from './png-of.ts';

describe('a file that is no paper is refused, and what it is is said', () => {
  it.each(Object.entries(oddTypes))('%s', async (_, odd) => judge(odd, 'i-94.pdf'));
});

describe('a paper is known by its bytes', () => {
  it.each(Object.entries(misnamed))('%s is taken, with a warning', async (_, { file, bytes }) => {
    await judge({ bytes, rule: 'paper-is-named-for-what-it-is', severity: 'warning' }, file);
  });

  it.each(['a.jpg', 'a.JPEG', 'a.jfif'])('a JPEG may be named %s', async (file) => {
    await judge({ bytes: misnamed['a JPEG named as a PDF']?.bytes ?? (() => new Uint8Array(0)), rule: null }, file);
  });
});

describe('a PNG that is broken or wants too much', () => {
  it.each(Object.entries(oddPngs))('%s', async (_, odd) => judge(odd, 'passport page.png'));
});

describe('a picture that something happened to on the way', () => {
  const change = fc.record({ at: fc.nat(), byte: fc.nat(255) });
  const pictures: Readonly<Record<string, Uint8Array>> = {
    'card.jpg': jpegOf({
      across: 12,
      down: 12,
      components: 3,
      segments: [exif(6)],
      block: (x, y) => [x * 20, y * 20, 128],
    }),
    'photo.png': pngOf({
      width: 60,
      height: 60,
      depth: 8,
      colour: 6,
      interlaced: true,
      pixel: (x, y) => [x, y, 0, 200],
    }),
    'scan.png': pngOf({ width: 60, height: 60, depth: 1, colour: 0, pixel: (x, y) => [(x ^ y) & 1] }),
  };

  it.each(Object.entries(pictures))(
    'is a paper or an error with its name, whatever bytes of %s were changed',
    async (file, whole) => {
      await fc.assert(
        fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 6 }), async (changes) => {
          const bytes = Uint8Array.from(whole);
          for (const { at, byte } of changes) bytes[at % bytes.length] = byte;
          const { paper, findings } = await read(bytes, { file });
          expect(paper === null).toBe(findings.some(({ severity }) => severity === 'error'));
          for (const { says } of findings) expect(says.startsWith(`${file} `)).toBe(true);
        }),
        { numRuns: 400 },
      );
    },
  );

  it.each(Object.entries(pictures))('is refused wherever %s is cut off', async (file, whole) => {
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), async (length) => {
        expect((await read(whole.subarray(0, length), { file })).paper).toBeNull();
      }),
      { numRuns: 150 },
    );
  });
});
