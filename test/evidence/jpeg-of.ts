import { concat } from './png-of.ts';

/** How a test picture is stored: blocks of 8 by 8 pixels, each of one colour. */
export interface JpegSetting {
  /** Blocks across and down. */
  readonly across: number;
  readonly down: number;
  /** 1 grey; 3 brightness and two colours; 4 four inks. */
  readonly components?: 1 | 3 | 4;
  readonly isProgressive?: boolean;
  /** Blocks between restarts; none when absent. */
  readonly restart?: number;
  /** Segments behind the opening. */
  readonly segments?: readonly Uint8Array[];
  /** Values of a block, 0 to 255, one a component. */
  block(x: number, y: number): readonly number[];
}

const u16 = (value: number): number[] => [value >> 8, value & 255];

/** A segment: marker, length, data. */
export const segment = (marker: number, data: Iterable<number>): Uint8Array => {
  const body = [...data];
  return Uint8Array.from([0xff, marker, ...u16(body.length + 2), ...body]);
};

export const SOI = Uint8Array.of(0xff, 0xd8);
export const EOI = Uint8Array.of(0xff, 0xd9);

/** An Exif segment with an orientation, little or big end first. */
export const exif = (orientation: number, isLittle = true, more: readonly number[] = []): Uint8Array => {
  const short = (value: number) => (isLittle ? [value & 255, value >> 8] : u16(value));
  const long = (value: number) => (isLittle ? [...short(value), 0, 0] : [0, 0, ...short(value)]);
  const head = isLittle ? [0x49, 0x49, 42, 0] : [0x4d, 0x4d, 0, 42];
  const entry = [...short(0x0112), ...short(3), ...long(1), ...short(orientation), 0, 0];
  return segment(0xe1, [
    ...Buffer.from('Exif\0\0', 'latin1'),
    ...head,
    ...long(8),
    ...short(1),
    ...entry,
    ...long(0),
    ...more,
  ]);
};

/** A JPEG made by the test: every block has its mean value alone. */
export function jpegOf(setting: JpegSetting): Uint8Array {
  const { across, down, components = 1, isProgressive = false, restart, segments = [] } = setting;
  const ids = Array.from({ length: components }, (_, at) => at + 1);
  // Twelve lengths of differences, all of four bits; one code of one bit that ends a block.
  const lengths = [0, 0, 0, 12, ...new Array<number>(12).fill(0)];
  const frame = [8, ...u16(down * 8), ...u16(across * 8), components, ...ids.flatMap((id) => [id, 0x11, 0])];
  const scan = [components, ...ids.flatMap((id) => [id, 0]), 0, isProgressive ? 0 : 63, 0];
  return concat([
    SOI,
    ...segments,
    segment(0xdb, [0, ...new Array<number>(64).fill(8)]),
    segment(isProgressive ? 0xc2 : 0xc0, frame),
    segment(0xc4, [0x00, ...lengths, ...Array.from({ length: 12 }, (_, size) => size)]),
    segment(0xc4, [0x10, 1, ...new Array<number>(15).fill(0), 0]),
    ...(restart === undefined ? [] : [segment(0xdd, u16(restart))]),
    segment(0xda, scan),
    packed(setting, components, isProgressive),
    // A progressive picture tells all else in scans of their own: there is nothing.
    ...(isProgressive ? ids : []).flatMap((id) => [
      segment(0xda, [1, id, 0, 1, 63, 0]),
      bytesOf('0'.repeat(across * down)),
    ]),
    EOI,
  ]);
}

function packed({ across, down, restart, block }: JpegSetting, components: number, isProgressive: boolean): Uint8Array {
  const before = new Array<number>(components).fill(0);
  const runs: Uint8Array[] = [];
  let bits = '';
  for (let y = 0; y < down; y += 1) {
    for (let x = 0; x < across; x += 1) {
      const unit = y * across + x;
      if (restart !== undefined && unit > 0 && unit % restart === 0) {
        runs.push(bytesOf(bits), Uint8Array.of(0xff, 0xd0 + ((unit / restart - 1) % 8)));
        bits = '';
        before.fill(0);
      }
      const values = block(x, y);
      for (let at = 0; at < components; at += 1) {
        const value = (values[at] ?? 0) - 128;
        const step = value - (before[at] ?? 0);
        before[at] = value;
        const size = step === 0 ? 0 : Math.floor(Math.log2(Math.abs(step))) + 1;
        const code = step < 0 ? step + (1 << size) - 1 : step;
        bits += size.toString(2).padStart(4, '0');
        if (size > 0) bits += code.toString(2).padStart(size, '0');
        if (!isProgressive) bits += '0';
      }
    }
  }
  return concat([...runs, bytesOf(bits)]);
}

/** Bits with what fills the last byte, and a zero behind each byte that looks like a marker. */
function bytesOf(written: string): Uint8Array {
  const bits = written + '1'.repeat((8 - (written.length % 8)) % 8);
  const bytes: number[] = [];
  for (let at = 0; at < bits.length; at += 8) {
    const byte = Number.parseInt(bits.slice(at, at + 8), 2);
    bytes.push(byte);
    if (byte === 0xff) bytes.push(0);
  }
  return Uint8Array.from(bytes);
}
