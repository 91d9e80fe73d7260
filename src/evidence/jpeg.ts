import { joined } from '../form/body.ts';
import { type Exif, plausible, readExif } from './exif.ts';
import { damagedPicture, oddPicture } from './fault.ts';
import { type Codes, type Component, codesOf, followScan, type Scan, type ScanFound } from './jpeg-pixels.ts';
import { checkPixels } from './limits.ts';

/** A JPEG picture without what it says of camera, place and person. */
export interface Jpeg extends Exif {
  /** Pixels as stored, before it is turned. */
  readonly width: number;
  readonly height: number;
  readonly components: 1 | 3 | 4;
  /** Of four components: stored inverted, as Adobe's programs do. */
  readonly isInverted: boolean;
  /** Of three components: stored as red, green and blue. */
  readonly isRgb: boolean;
  /** Next to every block of it is of one brightness. */
  readonly isBlank: boolean;
  /** Its packed pixels break off or make no sense. */
  readonly isBroken: boolean;
  /** The picture alone: no Exif, no comments, no thumbnail, nothing behind its end. */
  readonly bytes: Uint8Array;
}

interface Frame {
  readonly kind: number;
  readonly width: number;
  readonly height: number;
  readonly components: readonly Component[];
}

/** What is known of a JPEG while its segments are walked. */
interface Walk {
  readonly file: Uint8Array;
  readonly kept: Uint8Array[];
  frame: Frame | null;
  scans: number;
  /** Tables of codes by class and number, and steps of brightness by number, as read last. */
  readonly codes: Map<number, Codes>;
  readonly steps: Map<number, number>;
  restart: number;
  readonly found: ScanFound[];
  adobe: number | null;
  exif: Exif | null;
  density: number | null;
  readonly follows: boolean;
}

const SCANS = 500;
const [DHT, SOI, EOI, SOS, DQT, DNL, DRI, APP0, APP1, APP2, APP14, COM] = [
  0xc4, 0xd8, 0xd9, 0xda, 0xdb, 0xdc, 0xdd, 0xe0, 0xe1, 0xe2, 0xee, 0xfe,
];
/** Frames that every reader of PDFs knows: baseline, extended, progressive. */
const PROGRESSIVE = 0xc2;
const FRAMES: readonly number[] = [0xc0, 0xc1, PROGRESSIVE];
const OTHER_FRAMES: readonly number[] = [0xc3, 0xc5, 0xc6, 0xc7, 0xc9, 0xca, 0xcb, 0xcd, 0xce, 0xcf];
const RGB = [82, 71, 66].join();

const latin = (bytes: Uint8Array, from: number, to: number): string => String.fromCharCode(...bytes.subarray(from, to));
const u16 = (bytes: Uint8Array, at: number): number => ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
const isAlone = (marker: number): boolean => marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7);

/**
 * Reads the segments of a JPEG picture, and follows the codes of its pixels where that is asked for and they are not told
 * in many layers. Throws PaperFault when it is damaged, cut off, or of a kind that PDFs cannot hold.
 */
export function readJpeg(file: Uint8Array, follows = true): Jpeg {
  const walk: Walk = {
    file,
    kept: [file.subarray(0, 2)],
    frame: null,
    scans: 0,
    codes: new Map(),
    steps: new Map(),
    restart: 0,
    found: [],
    follows,
    adobe: null,
    exif: null,
    density: null,
  };
  for (let at = 2; at >= 0; ) at = segment(walk, at);
  const { frame, kept, adobe, exif, density } = walk;
  if (frame === null || walk.scans === 0) throw damagedPicture('it holds no picture');
  const components = frame.components.length;
  if (components !== 1 && components !== 3 && components !== 4)
    throw oddPicture('a JPEG of a kind that is not printed');
  return {
    width: frame.width,
    height: frame.height,
    components,
    orientation: exif?.orientation ?? 1,
    dpi: density ?? exif?.dpi ?? null,
    isInverted: components === 4 && adobe !== null,
    isRgb: components === 3 && (adobe === 0 || (adobe === null && frame.components.map(({ id }) => id).join() === RGB)),
    isBlank: walk.found[0]?.isBlank ?? false,
    isBroken: walk.found.some(({ isBroken }) => isBroken),
    bytes: joined(
      kept,
      kept.reduce((sum, piece) => sum + piece.length, 0),
    ),
  };
}

/** Takes the segment at a place; the place of the next one, -1 behind the end of the picture. */
function segment(walk: Walk, start: number): number {
  const { file } = walk;
  if (file[start] !== 0xff) {
    throw damagedPicture(start >= file.length ? 'it is cut off' : `a marker is missing at byte ${start}`);
  }
  let at = start + 1;
  while (file[at] === 0xff) at += 1;
  const marker = file[at];
  if (marker === undefined) throw damagedPicture('it is cut off');
  if (marker === EOI) {
    walk.kept.push(Uint8Array.of(0xff, EOI));
    return -1;
  }
  if (isAlone(marker)) return at + 1;
  if (marker === SOI || marker === 0) throw damagedPicture(`a marker is wrong at byte ${start}`);
  const body = at + 3;
  const end = at + 1 + u16(file, at + 1);
  if (end < body) throw damagedPicture(`a segment is broken at byte ${start}`);
  if (end > file.length) throw damagedPicture('it is cut off');
  const data = file.subarray(body, end);
  if (isKept(walk, marker, data)) walk.kept.push(Uint8Array.of(0xff, marker), file.subarray(at + 1, end));
  return marker === SOS ? scan(walk, data, end) : end;
}

/** Notes what a segment tells; true when it is part of the picture itself. */
function isKept(walk: Walk, marker: number, data: Uint8Array): boolean {
  if (OTHER_FRAMES.includes(marker)) throw oddPicture('a JPEG of a kind that most programs cannot open');
  if (FRAMES.includes(marker)) walk.frame = frameOf(walk, marker, data);
  if (marker === DNL) throw oddPicture('a JPEG that tells its height only at its end');
  if (marker === DRI) walk.restart = u16(data, 0);
  if (marker === DHT && walk.follows) noteCodes(walk, data);
  if (marker === DQT) noteSteps(walk, data);
  if (marker === APP0) return isJfif(walk, data);
  if (marker === APP1 && latin(data, 0, 6) === 'Exif\0\0') walk.exif ??= readExif(data.subarray(6));
  if (marker === APP2) return latin(data, 0, 12) === 'ICC_PROFILE\0';
  if (marker === APP14 && latin(data, 0, 5) === 'Adobe' && data.length >= 12) {
    walk.adobe = data[11] ?? 0;
    return true;
  }
  return !(marker > APP0 && marker <= 0xef) && marker !== COM;
}

/** The opening of most pictures; one with a thumbnail in it is left out. */
function isJfif(walk: Walk, data: Uint8Array): boolean {
  if (latin(data, 0, 5) !== 'JFIF\0') return false;
  const [unit, across] = [data[7], u16(data, 8)];
  if (unit === 1 || unit === 2) walk.density = plausible(across * (unit === 2 ? 2.54 : 1));
  return data.length === 14;
}

function frameOf(walk: Walk, kind: number, data: Uint8Array): Frame {
  const count = data[5] ?? 0;
  if (walk.frame !== null) throw damagedPicture('it holds two pictures in one');
  if (data.length < 6 + 3 * count) throw damagedPicture('its opening is broken');
  if (data[0] !== 8) throw oddPicture(`a JPEG of ${data[0]} bits a colour, which most programs cannot open`);
  const [height, width] = [u16(data, 1), u16(data, 3)];
  if (height === 0 || width === 0) throw damagedPicture('it has no size');
  checkPixels(width, height);
  const components = Array.from({ length: count }, (_, at): Component => {
    const [id = 0, sampling = 0, quant = 0] = data.subarray(6 + 3 * at);
    return { id, across: sampling >> 4, down: sampling & 15, quant };
  });
  if (components.some(({ across, down }) => across < 1 || across > 4 || down < 1 || down > 4)) {
    throw damagedPicture('its opening is broken');
  }
  return { kind, width, height, components };
}

/** Codes for brightness have numbers 0 to 3, codes for detail 16 to 19. */
function noteCodes(walk: Walk, data: Uint8Array): void {
  for (let at = 0; at + 17 <= data.length; ) {
    const counts = data.subarray(at + 1, at + 17);
    const length = counts.reduce((sum, count) => sum + count, 0);
    walk.codes.set(data[at] ?? 0, codesOf(counts, data.subarray(at + 17, at + 17 + length)));
    at += 17 + length;
  }
}

function noteSteps(walk: Walk, data: Uint8Array): void {
  for (let at = 0; at < data.length; ) {
    const isLong = (data[at] ?? 0) >> 4 > 0;
    walk.steps.set((data[at] ?? 0) & 15, isLong ? u16(data, at + 1) : (data[at + 1] ?? 1));
    at += isLong ? 129 : 65;
  }
}

/** Passes the packed pixels behind the opening of a scan, up to the next marker. */
function scan(walk: Walk, data: Uint8Array, start: number): number {
  const { file } = walk;
  walk.scans += 1;
  if (walk.frame === null) throw damagedPicture('its opening is missing');
  if (walk.scans > SCANS) throw oddPicture('a JPEG of far too many layers');
  let end = file.indexOf(0xff, start);
  while (end >= 0 && isPixel(file[end + 1])) end = file.indexOf(0xff, end + 1);
  if (end < 0) throw damagedPicture('it is cut off');
  const pixels = file.subarray(start, end);
  walk.kept.push(pixels);
  const told = walk.follows ? scanOf(walk, walk.frame, data) : null;
  if (told !== null) walk.found.push(followScan(told, pixels));
  return end;
}

/** What a scan is; null for the later layers of a progressive picture, whose codes rest on all before them. */
function scanOf({ codes, steps, restart }: Walk, frame: Frame, data: Uint8Array): Scan | null {
  const count = data[0] ?? 0;
  const [first, , depth = 0] = data.subarray(1 + 2 * count);
  const isProgressive = frame.kind === PROGRESSIVE;
  if (isProgressive && (first !== 0 || depth >> 4 !== 0)) return null;
  const parts = Array.from({ length: count }, (_, at) => {
    const [id, tables = 0] = data.subarray(1 + 2 * at);
    const component = frame.components.find((one) => one.id === id);
    return { component, dc: codes.get(tables >> 4) ?? null, ac: codes.get(16 + (tables & 15)) ?? null };
  });
  const known = parts.flatMap(({ component, dc, ac }) => (component === undefined ? [] : [{ component, dc, ac }]));
  if (known.length === 0 || known.length < count) throw damagedPicture('a scan of it names colours that it has not');
  return {
    width: frame.width,
    height: frame.height,
    all: frame.components,
    parts: known,
    hasDetail: !isProgressive,
    shift: isProgressive ? depth & 15 : 0,
    restart,
    step: steps.get(frame.components[0]?.quant ?? 0) ?? 1,
  };
}

/** What follows 0xff among packed pixels: a zero, another 0xff, a restart. */
const isPixel = (byte: number | undefined): boolean =>
  byte === 0 || byte === 0xff || (byte !== undefined && byte >= 0xd0 && byte <= 0xd7);
