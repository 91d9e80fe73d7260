/** What a picture says of itself that matters on paper. */
export interface Exif {
  /** How the stored picture is turned and mirrored, 1 to 8 as Exif counts; 1 is upright. */
  readonly orientation: number;
  /** Dots per inch; null when not told. */
  readonly dpi: number | null;
}

const ORIENTATION = 0x0112;
const RESOLUTION = 0x011a;
const UNIT = 0x0128;
const CENTIMETRES = 3;

/** Entries of the first list that are looked at; cameras write some twenty. */
const MOST_ENTRIES = 200;

const NOTHING: Exif = { orientation: 1, dpi: null };

/** Reads the TIFF structure of an Exif segment, from its byte order on. What is broken says nothing: the picture stays as stored. */
export function readExif(tiff: Uint8Array): Exif {
  if (tiff.length < 14) return NOTHING;
  const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.byteLength);
  const order = view.getUint16(0);
  if (order !== 0x4949 && order !== 0x4d4d) return NOTHING;
  const little = order === 0x4949;
  const short = (at: number): number => (at + 2 <= tiff.length ? view.getUint16(at, little) : 0);
  const long = (at: number): number => (at + 4 <= tiff.length ? view.getUint32(at, little) : 0);
  const list = long(4);
  const values = new Map<number, number>();
  for (let at = 0; at < Math.min(short(list), MOST_ENTRIES); at += 1) {
    const entry = list + 2 + 12 * at;
    const tag = short(entry);
    if (tag === ORIENTATION || tag === UNIT) values.set(tag, short(entry + 8));
    if (tag === RESOLUTION) values.set(tag, long(long(entry + 8)) / long(long(entry + 8) + 4));
  }
  const orientation = values.get(ORIENTATION) ?? 1;
  return {
    orientation: orientation >= 1 && orientation <= 8 ? orientation : 1,
    dpi: plausible((values.get(RESOLUTION) ?? 0) * (values.get(UNIT) === CENTIMETRES ? 2.54 : 1)),
  };
}

/** Resolutions that a scanner may have; 72 and 96 are what cameras and screens write without meaning it. */
export const plausible = (dpi: number): number | null =>
  Number.isFinite(dpi) && dpi >= 100 && dpi <= 4800 ? dpi : null;
