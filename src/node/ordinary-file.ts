import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';

/** The bytes of a file, or null and the bytes that it has at least when they are more than were asked for. */
export type OrdinaryFile = { readonly bytes: Uint8Array } | { readonly bytes: null; readonly size: number };

/**
 * Reads at most so many bytes of an ordinary file; nothing is waited for, whatever a link leads to. Throws the error of the
 * system, with the code `EISDIR` for a folder and `ENXIO` for a pipe or a device.
 */
export function readOrdinary(path: string, most: number): OrdinaryFile {
  const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const status = fstatSync(file);
    if (status.isDirectory()) throw Object.assign(new Error('is a folder'), { code: 'EISDIR' });
    if (!status.isFile()) throw Object.assign(new Error('is a device'), { code: 'ENXIO' });
    return status.size > most ? { bytes: null, size: status.size } : readUpTo(file, most);
  } finally {
    closeSync(file);
  }
}

const PIECE = 1 << 20;

/** All bytes of a file; it may have more than it says. */
function readUpTo(file: number, most: number): OrdinaryFile {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const piece = new Uint8Array(PIECE);
    const count = readSync(file, piece, 0, PIECE, null);
    if (count === 0) break;
    pieces.push(piece.subarray(0, count));
    size += count;
    if (size > most) return { bytes: null, size };
  }
  return { bytes: new Uint8Array(Buffer.concat(pieces, size)) };
}
