import { damaged, PdfFault } from './fault.ts';

/** Bytes that one PDF may unpack to, all its streams together; the official forms need about a tenth. */
export const UNPACKED_LIMIT = 64 * 2 ** 20;

/** What is left of the unpacking limit of one PDF. */
export interface Allowance {
  left: number;
}

const tooLarge = (): PdfFault =>
  new PdfFault(
    `The PDF unpacks to more than ${UNPACKED_LIMIT / 2 ** 20} MB, which no official form does.`,
    undefined,
    'blank-is-of-reasonable-size',
  );

/** Unpacks deflate, charging the allowance. Throws PdfFault when it is used up or the data is broken from the start. */
export async function inflate(packed: Uint8Array, allowance: Allowance): Promise<Uint8Array> {
  if (packed.length === 0) return packed;
  const chunks: Uint8Array[] = [];
  const reader = new Blob([Uint8Array.from(packed)])
    .stream()
    .pipeThrough(new DecompressionStream('deflate'))
    .getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      allowance.left -= value.length;
      if (allowance.left < 0) throw tooLarge();
      chunks.push(value);
    }
  } catch (error) {
    if (error instanceof PdfFault) {
      await reader.cancel().catch(() => undefined);
      throw error;
    }
    // A line end after the packed data is common and harmless: keep what came before it.
    if (chunks.length === 0) throw damaged('a packed part cannot be unpacked');
  }
  return joined(chunks);
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}

/** Undoes the PNG predictors, which cross-reference streams use. */
export function unpredict(bytes: Uint8Array, columns: number): Uint8Array {
  if (!Number.isInteger(columns) || columns < 1 || columns > 1000) throw damaged('its table of objects is malformed');
  const rows = Math.floor(bytes.length / (columns + 1));
  const out = new Uint8Array(rows * columns);
  for (let row = 0; row < rows; row++) {
    const kind = bytes[row * (columns + 1)] ?? 0;
    for (let i = 0; i < columns; i++) {
      const left = i > 0 ? (out[row * columns + i - 1] ?? 0) : 0;
      const up = row > 0 ? (out[(row - 1) * columns + i] ?? 0) : 0;
      const corner = row > 0 && i > 0 ? (out[(row - 1) * columns + i - 1] ?? 0) : 0;
      out[row * columns + i] = (bytes[row * (columns + 1) + 1 + i] ?? 0) + predicted(kind, left, up, corner);
    }
  }
  return out;
}

function predicted(kind: number, left: number, up: number, corner: number): number {
  if (kind === 1) return left;
  if (kind === 2) return up;
  if (kind === 3) return (left + up) >> 1;
  if (kind !== 4) return 0;
  const guess = left + up - corner;
  const [dl, du, dc] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  return dl <= du && dl <= dc ? left : du <= dc ? up : corner;
}
