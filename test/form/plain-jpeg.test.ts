import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainJpeg } from '../../src/form/plain-jpeg.ts';

const ascii = (text: string): number[] => [...text].map((character) => character.charCodeAt(0));

const segment = (marker: number, content: readonly number[]): number[] => {
  const length = content.length + 2;
  return [0xff, marker, length >> 8, length & 0xff, ...content];
};

const start = [0xff, 0xd8];
const end = [0xff, 0xd9];
const jfif = segment(0xe0, [...ascii('JFIF\0'), 1, 2, 0, 0, 72, 0, 72, 0, 0]);
const profile = segment(0xe2, [...ascii('ICC_PROFILE\0'), 1, 1, 9, 9]);
const adobe = segment(0xee, [...ascii('Adobe'), 0, 100, 0, 0, 0, 0, 1]);
const frame = segment(0xc0, [8, 0, 1, 0, 1, 1, 1, 0x11, 0]);
/** Data with a zero behind 0xFF, and a mark of restarting. */
const scan = [...segment(0xda, [1, 1, 0, 0, 63, 0]), 1, 0xff, 0, 2, 0xff, 0xd3, 3];

const notes: Readonly<Record<string, readonly number[]>> = {
  'place and time of a photo': segment(0xe1, ascii('Exif\0\0GPS 42.0, -71.0')),
  XMP: segment(0xe1, ascii('http://ns.adobe.com/xap/1.0/\0<x:xmpmeta/>')),
  "a drawing program's history": segment(0xed, ascii('Photoshop 3.0\0')),
  'a comment': segment(0xfe, ascii('Scanned by A. Sample')),
  'a small picture of the picture': segment(0xe0, [...ascii('JFXX\0'), 0x10, 0xff, 0xd8, 0xff, 0xd9]),
  'a list of further pictures': segment(0xe2, ascii('MPF\0')),
};

const picture = [start, jfif, profile, adobe, frame, scan, end].flat();

describe('a JPEG without its notes', () => {
  it.each(Object.entries(notes))('has lost %s wherever it stood, and nothing else', (_, note) => {
    for (const parts of [
      [start, note, jfif, profile, adobe, frame, scan, end],
      [start, jfif, profile, adobe, frame, note, scan, end],
      [start, jfif, note, profile, note, adobe, frame, scan, end],
    ]) {
      expect([...plainJpeg(Uint8Array.from(parts.flat()))]).toEqual(picture);
    }
  });

  it('has lost what stood between two scans', () => {
    const second = segment(0xda, [1, 1, 1, 63, 0]);
    const parts = [start, frame, scan, notes.XMP ?? [], second, [7, 7], end];
    expect([...plainJpeg(Uint8Array.from(parts.flat()))]).toEqual([start, frame, scan, second, [7, 7], end].flat());
  });

  it('has lost what was put behind its end', () => {
    expect([...plainJpeg(Uint8Array.from([...picture, ...ascii('a film of the same moment'), ...picture]))]).toEqual(
      picture,
    );
  });

  it('is the same when it had none', () => {
    expect([...plainJpeg(Uint8Array.from(picture))]).toEqual(picture);
  });
});

describe('what is no whole JPEG', () => {
  it('comes back as it is: cut off anywhere, or something else', () => {
    const whole = [start, jfif, notes.XMP ?? [], frame, scan, end].flat();
    for (let length = 0; length < whole.length; length += 1) {
      const cut = Uint8Array.from(whole.slice(0, length));
      expect(plainJpeg(cut)).toBe(cut);
    }
    const png = Uint8Array.from([0x89, ...ascii('PNG')]);
    expect(plainJpeg(png)).toBe(png);
  });

  it('never makes the reader run on or grow', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const jpeg = Uint8Array.from([...start, ...bytes]);
        const plain = plainJpeg(jpeg);
        expect(plain.length).toBeLessThanOrEqual(jpeg.length);
        expect(plainJpeg(plain)).toEqual(plain);
      }),
    );
  });
});
