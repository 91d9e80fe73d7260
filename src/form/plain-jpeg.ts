const START = 0xd8;
const END = 0xd9;
const START_OF_SCAN = 0xda;
const COMMENT = 0xfe;

/** Segments of applications without which the colours would be others, by marker, and how each begins. */
const coding: Readonly<Record<number, string>> = { 224: 'JFIF\0', 226: 'ICC_PROFILE\0', 238: 'Adobe' };

/**
 * A JPEG without its notes: place and time of a photo, camera, thumbnail, history, XMP, comments, and what stands behind
 * the end of the picture. What it shows is not touched. Which way up a photo is, is a note too: turn it before. Bytes
 * that are no whole JPEG come back as they are.
 */
export function plainJpeg(bytes: Uint8Array): Uint8Array {
  if (bytes[0] !== 0xff || bytes[1] !== START) return bytes;
  const kept: Uint8Array[] = [bytes.subarray(0, 2)];
  for (let at = 2; at < bytes.length; ) {
    if (bytes[at] !== 0xff) return bytes;
    const marker = bytes[at + 1];
    if (marker === END) return joined([...kept, bytes.subarray(at, at + 2)]);
    const end = segmentEnd(bytes, at);
    if (marker === undefined || end === null) return bytes;
    const next = marker === START_OF_SCAN ? scanEnd(bytes, end) : end;
    if (!isNote(marker, bytes.subarray(at + 4, end))) kept.push(bytes.subarray(at, next));
    at = next;
  }
  return bytes;
}

/** Where a segment ends by its own length; null when it has none or is cut off. */
function segmentEnd(bytes: Uint8Array, at: number): number | null {
  const [, marker = 0, high = 0, low = 0] = bytes.subarray(at, at + 4);
  const end = at + 2 + high * 256 + low;
  return marker < 0xc0 || isRestart(marker) || end < at + 4 || end > bytes.length ? null : end;
}

/** The next marker behind the data of a scan, in which 0xFF is written with a zero behind it. */
function scanEnd(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at !== -1; at = bytes.indexOf(0xff, at + 1)) {
    const marker = bytes[at + 1] ?? 0;
    if (marker !== 0 && marker !== 0xff && !isRestart(marker)) return at;
  }
  return bytes.length;
}

const isRestart = (marker: number): boolean => marker >= 0xd0 && marker <= 0xd7;

function isNote(marker: number, content: Uint8Array): boolean {
  if (marker === COMMENT) return true;
  if (marker < 0xe0 || marker > 0xef) return false;
  const start = coding[marker];
  return start === undefined || !String.fromCharCode(...content.subarray(0, start.length)).startsWith(start);
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
