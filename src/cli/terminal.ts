import { writeSync } from 'node:fs';
import { isAbsolute, relative } from 'node:path';
import { Fault } from '../node/fault.ts';
import type { Io } from './io.ts';

const OUT = 1;
const ERR = 2;

/** The terminal or pipe of this process. Written to directly: `process.stdout` takes milliseconds to set up. */
export const terminal: Io = {
  out: (text) => writeAll(OUT, text),
  err: (text) => writeAll(ERR, text),
  get program() {
    return programName(process.argv[1] ?? '');
  },
  // Asked for only when there is something to tell; loading `tty` takes a while too.
  get colour() {
    const { NO_COLOR, TERM } = process.env;
    return (
      (NO_COLOR === undefined || NO_COLOR === '') && TERM !== 'dumb' && process.getBuiltinModule('node:tty').isatty(OUT)
    );
  },
};

/** The program's own file below the working folder: it is called from a clone. Anything else was installed as `optpack`. */
function programName(file: string): string {
  const way = relative(process.cwd(), file);
  return way.endsWith('.cjs') && !way.startsWith('..') && !isAbsolute(way) && !way.includes('node_modules')
    ? `node ${way}`
    : 'optpack';
}

const pause = new Int32Array(new SharedArrayBuffer(4));

function writeAll(file: number, text: string): void {
  const bytes = new TextEncoder().encode(text);
  for (let done = 0; done < bytes.length; ) {
    try {
      done += writeSync(file, bytes, done);
    } catch (thrown) {
      const code = thrown instanceof Error && 'code' in thrown ? thrown.code : null;
      // Nobody reads any more (`optpack check case.json | head`), or errors cannot be told: there is no one to tell.
      if (code === 'EPIPE' || (file === ERR && code !== 'EAGAIN')) return;
      if (code !== 'EAGAIN') throw unwritten(code, thrown);
      Atomics.wait(pause, 0, 0, 5);
    }
  }
}

const unwritten = (code: unknown, cause: unknown): Fault =>
  new Fault(
    'cannot-write',
    `The output cannot be written: ${code === 'ENOSPC' ? 'the disk is full' : `the system says ${code}`}.`,
    'Make room, or send the output elsewhere.',
    { cause },
  );
