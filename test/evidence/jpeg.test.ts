import { describe, expect, it } from 'vitest';
import { readJpeg } from '../../src/evidence/jpeg.ts';
import { hasJudges, painted } from '../judges.ts';
import { EOI, exif, jpegOf, SOI, segment } from './jpeg-of.ts';
import { complaints, packetOf, read, sound } from './papers.ts';
import { concat } from './png-of.ts';

const bytesOf = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'));
const adobe = (transform: number) => segment(0xee, [...bytesOf('Adobe'), 0, 100, 0, 0, 0, 0, transform]);
const plain = { across: 8, down: 8, block: (x: number, y: number) => [20 + 10 * x + 15 * y] } as const;

/** The grey that poppler shows in the middle of the page. */
const middleOf = async (bytes: Uint8Array): Promise<number | undefined> => {
  const [page] = painted(await packetOf(await sound(bytes, { file: 'a.jpg' })), 36);
  return page?.pixels[198 * page.width + 153];
};

describe('a JPEG in a packet', () => {
  const one = (values: readonly number[]) => ({ across: 8, down: 8, components: values.length, block: () => values });

  it.skipIf(!hasJudges('pdftoppm')).each([
    ['grey', jpegOf({ ...one([153]), components: 1 }), 153],
    ['brightness and two colours', jpegOf({ ...one([153, 128, 128]), components: 3 }), 153],
    [
      'red, green and blue, as Adobe says',
      jpegOf({ ...one([153, 153, 153]), components: 3, segments: [adobe(0)] }),
      153,
    ],
    ['four inks', jpegOf({ ...one([0, 0, 0, 102]), components: 4 }), 153],
    [
      'four inks inverted, as Adobe stores them',
      jpegOf({ ...one([255, 255, 255, 153]), components: 4, segments: [adobe(0)] }),
      153,
    ],
    ['progressive', jpegOf({ ...one([153, 128, 128]), components: 3, isProgressive: true }), 153],
  ])('shows its greys: %s', async (_, bytes, grey) => {
    expect(Math.abs(((await middleOf(bytes)) ?? 0) - grey)).toBeLessThanOrEqual(4);
    expect(await complaints(await sound(bytes, { file: 'a.jpg' }))).toEqual([]);
  });

  it('of red, green and blue that says so by the names of its colours is not taken for another', async () => {
    const bytes = jpegOf({ across: 8, down: 8, components: 3, block: () => [200, 60, 60] });
    const frame = bytes.findIndex((byte, at) => byte === 0xff && bytes[at + 1] === 0xc0);
    const scan = bytes.findIndex((byte, at) => byte === 0xff && bytes[at + 1] === 0xda);
    [...'RGB'].forEach((name, at) => {
      bytes[frame + 10 + 3 * at] = name.charCodeAt(0);
      bytes[scan + 5 + 2 * at] = name.charCodeAt(0);
    });
    expect(readJpeg(bytes).isRgb).toBe(true);
    const { content } = await sound(bytes, { file: 'a.jpg' });
    expect(JSON.stringify(content.objects[0])).toContain('/ColorTransform 0');
  });

  it('holds the packed pixels of the file, byte for byte', async () => {
    const bytes = jpegOf(plain);
    const { content } = await sound(bytes, { file: 'a.jpg' });
    expect(content.objects[0]).toMatchObject({ bytes });
  });
});

describe('what a JPEG says of its maker', () => {
  const secret = 'TAKEN AT HOME 40.7N 74.0W';
  const told = {
    'a place, in Exif': exif(1, true, [...bytesOf(secret)]),
    'words about it, in XMP': segment(0xe1, bytesOf(`http://ns.adobe.com/xap/1.0/\0${secret}`)),
    'a comment': segment(0xfe, bytesOf(secret)),
    'notes of Photoshop': segment(0xed, bytesOf(`Photoshop 3.0\0${secret}`)),
    'another picture in it': segment(0xe2, bytesOf(`MPF\0${secret}`)),
    'a thumbnail': segment(0xe0, bytesOf(`JFXX\0${secret}`)),
    'a thumbnail in its opening': segment(0xe0, bytesOf(`JFIF\0\u0001\u0001\0\0\u0001\0\u0001\u0002\u0002${secret}`)),
    'notes of an unknown program': segment(0xef, bytesOf(secret)),
  };

  it.each(Object.entries(told))('goes into no packet: %s', async (_, part) => {
    const bytes = jpegOf({ ...plain, segments: [part] });
    expect(Buffer.from(bytes).includes(secret)).toBe(true);
    const paper = await sound(bytes, { file: 'a.jpg' });
    expect(Buffer.from(await packetOf(paper)).includes(secret)).toBe(false);
  });

  it('goes into no packet: a film behind the picture', async () => {
    const paper = await sound(concat([jpegOf(plain), bytesOf(`ftypmp42${secret}`)]), { file: 'a.jpg' });
    expect(Buffer.from(await packetOf(paper)).includes(secret)).toBe(false);
  });

  it('is kept where it is about its colours', async () => {
    const profile = segment(0xe2, bytesOf('ICC_PROFILE\0\u0001\u0001rest'));
    const { bytes } = readJpeg(jpegOf({ ...plain, components: 3, segments: [profile, adobe(1)] }));
    expect(Buffer.from(bytes).includes('ICC_PROFILE')).toBe(true);
    expect(Buffer.from(bytes).includes('Adobe')).toBe(true);
  });
});

describe('the packed pixels of a JPEG', () => {
  const kinds = [1, 3, 4].flatMap((components) =>
    [false, true].flatMap((isProgressive) =>
      [undefined, 1, 3, 8].map((restart) => ({ components, isProgressive, restart }) as const),
    ),
  );
  const of = ({ components, isProgressive, restart }: (typeof kinds)[number], levels = 12): Uint8Array =>
    jpegOf({
      across: 9,
      down: 7,
      components: components === 1 ? 1 : components === 3 ? 3 : 4,
      isProgressive,
      ...(restart === undefined ? {} : { restart }),
      block: (x, y) => [x * levels + 10, y * levels + 10, 128, (x + y) * levels],
    });

  it.each(kinds)('are sound: $components colours, progressive $isProgressive, restarts $restart', (kind) => {
    expect(readJpeg(of(kind))).toMatchObject({ isBroken: false, isBlank: false });
    expect(readJpeg(of(kind, 0))).toMatchObject({ isBroken: false, isBlank: true });
  });

  it('that lose a byte, gain some, or make no sense are told', async () => {
    const sound = of({ components: 3, isProgressive: false, restart: undefined });
    const pixels = sound.lastIndexOf(0xda) + 14;
    const without = concat([sound.subarray(0, -8), sound.subarray(-2)]);
    const more = concat([sound.subarray(0, -2), new Uint8Array(20), EOI]);
    const senseless = Uint8Array.from(sound).fill(0xee, pixels, pixels + 12);
    for (const bytes of [without, more, senseless]) {
      const { paper, findings } = await read(bytes, { file: 'card.jpg' });
      expect(paper).not.toBeNull();
      expect(findings).toContainEqual(
        expect.objectContaining({
          rule: 'paper-can-be-opened',
          severity: 'warning',
          says: expect.stringMatching(/^card\.jpg may be damaged: its pixels/),
        }),
      );
    }
  });

  it('whose restarts are not where they should be are told', () => {
    const sound = of({ components: 1, isProgressive: false, restart: 3 });
    const at = sound.findIndex((byte, place) => byte === 0xff && sound[place + 1] === 0xd0);
    const moved = concat([sound.subarray(0, at), sound.subarray(at + 2)]);
    expect([readJpeg(sound).isBroken, readJpeg(moved).isBroken]).toEqual([false, true]);
  });

  it('of a white page with some dust are blank, with a line of print they are not', () => {
    const page = (marks: number): Uint8Array =>
      jpegOf({
        across: 100,
        down: 130,
        block: (x, y) => [y === 60 && x >= 20 && x < 20 + marks ? 90 : 243 + ((x * y) % 9)],
      });
    expect([0, 3, 40].map((marks) => readJpeg(page(marks)).isBlank)).toEqual([true, true, false]);
  });
});

describe('a JPEG that is not one', () => {
  const whole = jpegOf(plain);
  const at = (marker: number): number => whole.findIndex((byte, place) => byte === 0xff && whole[place + 1] === marker);
  const changed = (place: number, ...bytes: readonly number[]): Uint8Array => {
    const copy = Uint8Array.from(whole);
    copy.set(bytes, place);
    return copy;
  };
  const cases: Readonly<Record<string, readonly [bytes: Uint8Array, rule: string, says: RegExp]>> = {
    'three bytes alone': [Uint8Array.of(0xff, 0xd8, 0xff), 'paper-can-be-opened', /cut off/],
    'its opening alone': [whole.subarray(0, 20), 'paper-can-be-opened', /cut off/],
    'without its end': [whole.subarray(0, -2), 'paper-can-be-opened', /cut off/],
    'cut off in its pixels': [whole.subarray(0, at(0xda) + 14), 'paper-can-be-opened', /cut off/],
    'cut off before its pixels': [whole.subarray(0, at(0xda)), 'paper-can-be-opened', /cut off/],
    'without pixels': [concat([whole.subarray(0, at(0xda)), EOI]), 'paper-can-be-opened', /no picture/],
    'without anything': [concat([SOI, EOI]), 'paper-can-be-opened', /no picture/],
    'pixels before its opening': [concat([SOI, whole.subarray(at(0xda))]), 'paper-can-be-opened', /opening is missing/],
    'zeros instead of a marker': [changed(at(0xc4), 0, 0), 'paper-can-be-opened', /marker is missing/],
    'a marker that is none': [changed(at(0xc4) + 1, 0), 'paper-can-be-opened', /marker is wrong/],
    'an opening within it': [changed(at(0xc4) + 1, 0xd8), 'paper-can-be-opened', /marker is wrong/],
    'a segment of no length': [changed(at(0xdb) + 2, 0, 0), 'paper-can-be-opened', /segment is broken/],
    'a segment beyond the file': [changed(at(0xdb) + 2, 0xff, 0xff), 'paper-can-be-opened', /cut off/],
    'two frames': [
      concat([whole.subarray(0, at(0xc4)), whole.subarray(at(0xc0))]),
      'paper-can-be-opened',
      /two pictures/,
    ],
    'no height': [changed(at(0xc0) + 5, 0, 0), 'paper-can-be-opened', /no size/],
    'no width': [changed(at(0xc0) + 7, 0, 0), 'paper-can-be-opened', /no size/],
    'twelve bits': [changed(at(0xc0) + 4, 12), 'paper-can-be-opened', /12 bits/],
    'two components': [changed(at(0xc0) + 9, 2), 'paper-can-be-opened', /opening is broken/],
    'a lossless frame': [changed(at(0xc0) + 1, 0xc3), 'paper-can-be-opened', /most programs cannot open/],
    'arithmetic codes': [changed(at(0xc0) + 1, 0xc9), 'paper-can-be-opened', /most programs cannot open/],
    'a height told at its end': [
      concat([whole.subarray(0, at(0xc4)), segment(0xdc, [0, 8]), whole.subarray(at(0xc4))]),
      'paper-can-be-opened',
      /height only at its end/,
    ],
    '65,535 by 65,535 pixels': [
      changed(at(0xc0) + 5, 0xff, 0xff, 0xff, 0xff),
      'paper-is-not-too-large',
      /65535 by 65535 pixels/,
    ],
  };

  it.each(Object.entries(cases))('is refused with its name: %s', async (_, [bytes, rule, says]) => {
    const { paper, findings } = await read(bytes, { file: 'card.jpg' });
    expect(paper).toBeNull();
    expect(findings).toMatchObject([
      { rule, severity: 'error', path: 'documents.0.file', says: expect.stringMatching(/^card\.jpg /) },
    ]);
    expect(findings[0]?.says).toMatch(says);
  });
});
