import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { Fault, systemCode } from './fault.ts';

/** Official forms are far smaller. */
export const LARGEST_DOWNLOAD = 20 * 2 ** 20;

/** The bytes of a PDF that the user names. Throws a `Fault` when it is no file or cannot be read. */
export function readDownload(file: string): Uint8Array | 'too-large' {
  try {
    const status = statSync(file);
    if (status.isDirectory()) throw unreadable(file, 'this is a folder');
    // A device or a pipe may never end, and opening one may wait for ever.
    if (!status.isFile()) throw unreadable(file, 'this is no file but a device or a pipe');
    return status.size > LARGEST_DOWNLOAD ? 'too-large' : readBounded(file);
  } catch (thrown) {
    const code = systemCode(thrown);
    if (code === null || thrown instanceof Fault) throw thrown;
    throw unreadable(file, code === 'ENOENT' ? 'there is no such file' : `the system says ${code}`, thrown);
  }
}

/** A file may tell a size that it does not keep to, as those of `/proc` do. */
function readBounded(path: string): Uint8Array | 'too-large' {
  const buffer = Buffer.allocUnsafe(LARGEST_DOWNLOAD + 1);
  const file = openSync(path, 'r');
  try {
    let filled = 0;
    for (let count = -1; count !== 0 && filled < buffer.length; filled += count)
      count = readSync(file, buffer, filled, buffer.length - filled, null);
    return filled > LARGEST_DOWNLOAD ? 'too-large' : Uint8Array.from(buffer.subarray(0, filled));
  } finally {
    closeSync(file);
  }
}

const unreadable = (file: string, says: string, cause?: unknown): Fault =>
  new Fault('cannot-read', `${file} cannot be read: ${says}.`, 'Name the PDF that you downloaded.', { cause });
