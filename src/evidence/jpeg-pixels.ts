/** A component of a JPEG: how many blocks of it make a unit, and how far its brightness is from step to step. */
export interface Component {
  readonly id: number;
  readonly across: number;
  readonly down: number;
  /** Number of its quantisation table. */
  readonly quant: number;
}

/** What the packed pixels of a scan need to be read. */
export interface Scan {
  readonly width: number;
  readonly height: number;
  readonly all: readonly Component[];
  /** Components of this scan, each with the codes of its brightness and of its detail. */
  readonly parts: readonly { readonly component: Component; readonly dc: Codes | null; readonly ac: Codes | null }[];
  /** Progressive pictures tell brightness in a scan of its own. */
  readonly hasDetail: boolean;
  /** Bits that a progressive picture tells later. */
  readonly shift: number;
  /** Units between restarts, 0 for none. */
  readonly restart: number;
  /** Step of brightness of the first component. */
  readonly step: number;
}

/** For each 16 bits the length of the code that opens them, above its symbol; 0 where none does. */
export type Codes = Uint16Array;

/** What was found in the packed pixels of a scan. */
export interface ScanFound {
  /** They end too early, too late, or in a code that is none. */
  readonly isBroken: boolean;
  /** Next to every block is of one brightness. */
  readonly isBlank: boolean;
}

/** Codes from a table segment: sixteen numbers of codes by length, then their symbols. */
export function codesOf(counts: Uint8Array, symbols: Uint8Array): Codes {
  const codes = new Uint16Array(65_536);
  let [code, symbol] = [0, 0];
  for (let length = 1; length <= 16; length += 1) {
    for (let one = 0; one < (counts[length - 1] ?? 0); one += 1) {
      const from = code << (16 - length);
      codes.fill((length << 8) | (symbols[symbol] ?? 0), from, from + (1 << (16 - length)));
      code += 1;
      symbol += 1;
    }
    code <<= 1;
  }
  return codes;
}

/** Reads bits of packed pixels; behind their end it gives zeros and counts them. */
class Bits {
  at = 0;
  /** Bytes that were asked for behind the end. */
  missing = 0;
  private held = 0;
  private count = 0;

  constructor(private readonly pixels: Uint8Array) {}

  private fill(): void {
    while (this.count <= 24) {
      const byte = this.pixels[this.at];
      const isMarker = byte === 0xff && this.pixels[this.at + 1] !== 0;
      if (byte === undefined || isMarker) this.missing += 1;
      else this.at += byte === 0xff ? 2 : 1;
      this.held = (this.held << 8) | (byte === undefined || isMarker ? 0 : byte);
      this.count += 8;
    }
  }

  /** The symbol of the next code; -1 when it is none. */
  symbol(codes: Codes): number {
    if (this.count < 16) this.fill();
    const entry = codes[(this.held >>> (this.count - 16)) & 0xffff] ?? 0;
    if (entry === 0) return -1;
    this.count -= entry >> 8;
    return entry & 255;
  }

  take(bits: number): number {
    if (bits === 0) return 0;
    if (this.count < bits) this.fill();
    this.count -= bits;
    return (this.held >>> this.count) & ((1 << bits) - 1);
  }

  /** Whole bytes that were asked for behind the end and used. */
  get overrun(): number {
    return this.missing - (this.count >> 3);
  }

  /** Passes the restart that must stand here; false when none does. */
  restart(): boolean {
    const isSound =
      this.overrun <= 0 && this.pixels[this.at] === 0xff && ((this.pixels[this.at + 1] ?? 0) & 0xf8) === 0xd0;
    this.at += 2;
    [this.held, this.count, this.missing] = [0, 0, 0];
    return isSound;
  }
}

/** Bytes behind the last block that some programs leave. */
const REST = 8;

/** The part of all blocks that may differ from the others on a blank page: specks of dust. */
const SPECKS = 0.0003;
/** How far, of 255, a block may be from the most usual one. */
const FAR = 16;

/** Follows the codes of all blocks of a scan without drawing them. */
export function followScan(scan: Scan, pixels: Uint8Array): ScanFound {
  const bits = new Bits(pixels);
  const levels = new Uint32Array(256);
  const before = new Int32Array(scan.parts.length);
  const [across, down] = unitsOf(scan);
  let isBroken = false;
  for (let unit = 0; unit < across * down && !isBroken; unit += 1) {
    if (scan.restart > 0 && unit > 0 && unit % scan.restart === 0) {
      isBroken = !bits.restart();
      before.fill(0);
    }
    isBroken ||= !followUnit(scan, bits, before, levels);
  }
  isBroken ||= bits.overrun > 0 || pixels.length - bits.at > REST;
  return { isBroken, isBlank: !isBroken && isFlat(levels) };
}

/** Units of a scan across and down: blocks when it has one component, else groups of blocks of all. */
function unitsOf({ width, height, all, parts }: Scan): readonly [across: number, down: number] {
  const most = (side: 'across' | 'down'): number => Math.max(...all.map((component) => component[side]));
  const [only, ...more] = parts;
  if (only === undefined || more.length > 0) {
    return [Math.ceil(width / (8 * most('across'))), Math.ceil(height / (8 * most('down')))];
  }
  const { component } = only;
  return [
    Math.ceil(Math.ceil((width * component.across) / most('across')) / 8),
    Math.ceil(Math.ceil((height * component.down) / most('down')) / 8),
  ];
}

function followUnit(scan: Scan, bits: Bits, before: Int32Array, levels: Uint32Array): boolean {
  const isAlone = scan.parts.length === 1;
  for (const [at, { component, dc, ac }] of scan.parts.entries()) {
    const blocks = isAlone ? 1 : component.across * component.down;
    for (let block = 0; block < blocks; block += 1) {
      if (dc === null || (scan.hasDetail && ac === null)) return false;
      const size = bits.symbol(dc);
      if (size < 0 || size > 15) return false;
      const told = bits.take(size);
      before[at] = (before[at] ?? 0) + (size > 0 && told < 1 << (size - 1) ? told - (1 << size) + 1 : told);
      if (ac !== null && scan.hasDetail && !followDetail(ac, bits)) return false;
      if (component !== scan.all[0]) continue;
      const level = 128 + (((before[at] ?? 0) << scan.shift) * scan.step) / 8;
      const bin = Math.max(0, Math.min(255, Math.round(level)));
      levels[bin] = (levels[bin] ?? 0) + 1;
    }
  }
  return bits.overrun <= 0;
}

function followDetail(codes: Codes, bits: Bits): boolean {
  for (let place = 1; place < 64; place += 1) {
    const symbol = bits.symbol(codes);
    if (symbol < 0) return false;
    const [run, size] = [symbol >> 4, symbol & 15];
    if (size === 0 && run < 15) return true;
    place += run;
    if (place > 63) return false;
    bits.take(size);
  }
  return true;
}

function isFlat(levels: Uint32Array): boolean {
  const total = levels.reduce((sum, count) => sum + count, 0);
  const usual = levels.indexOf(levels.reduce((most, count) => Math.max(most, count), 0));
  const near = levels.subarray(Math.max(0, usual - FAR), usual + FAR + 1).reduce((sum, count) => sum + count, 0);
  return total > 0 && total - near <= SPECKS * total;
}
