import { dirname, join } from 'node:path';
import { PaperFault } from '../evidence/fault.ts';
import { typeOf } from '../evidence/file-type.ts';
import { type LetterLogo, letterLogo } from '../evidence/logo.ts';
import { Fault, systemCode } from '../node/fault.ts';
import { readOrdinary } from '../node/ordinary-file.ts';
import { paperPorts } from '../node/paper-ports.ts';

/** A logo in print needs some 100 kB. */
const MOST_BYTES = 2_000_000;

/** Reads the logo that lies beside a pack. Throws a `Fault` when it is not there, too large or no sound PNG or JPEG. */
export function packLogo(packName: string, name: string): LetterLogo {
  const bytes = readLogo(join(dirname(packName), name), name);
  if (bytes === null)
    throw new Fault(
      'cannot-read',
      `${name}: the logo holds more than 2 MB.`,
      'Save it smaller: 600 pixels wide is enough.',
    );
  const type = typeOfLogo(bytes);
  if (type === null)
    throw new Fault(
      'cannot-read',
      `${name}: the logo is neither PNG nor JPEG, whatever its name says.`,
      'Save it as PNG.',
    );
  try {
    return letterLogo(type, bytes, paperPorts);
  } catch (thrown) {
    if (!(thrown instanceof PaperFault)) throw thrown;
    const says = `${name}: the logo of the school pack ${thrown.trouble.says}`;
    throw new Fault('cannot-read', says, 'Save it anew as PNG.', { cause: thrown });
  }
}

/** Null for what no letter can bear. */
function typeOfLogo(bytes: Uint8Array): 'png' | 'jpeg' | null {
  try {
    const type = typeOf(bytes);
    return type === 'pdf' ? null : type;
  } catch (thrown) {
    if (!(thrown instanceof PaperFault)) throw thrown;
    return null;
  }
}

/** Null for a file that is too large. */
function readLogo(path: string, name: string): Uint8Array | null {
  try {
    return readOrdinary(path, MOST_BYTES).bytes;
  } catch (thrown) {
    const code = systemCode(thrown);
    if (code === null) throw thrown;
    const says = `${name}: the logo of the school pack cannot be read (the system says ${code}).`;
    throw new Fault('cannot-read', says, 'Put it beside the pack, or take it out of letterhead.', { cause: thrown });
  }
}
