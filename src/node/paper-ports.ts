import { deflateSync, inflateSync } from 'node:zlib';
import type { PaperPorts } from '../evidence/ports.ts';
import { sha256 } from './cache.ts';
import { systemCode } from './fault.ts';

/** What reading papers needs from the machine. */
export const paperPorts: PaperPorts = {
  inflate(packed, most) {
    try {
      return inflateSync(packed, { maxOutputLength: Math.max(1, most) });
    } catch (thrown) {
      const code = systemCode(thrown);
      if (code === 'ERR_BUFFER_TOO_LARGE') return 'too long';
      if (code?.startsWith('Z_')) return 'broken';
      throw thrown;
    }
  },
  deflate: (bytes) => deflateSync(bytes, { level: 6 }),
  sha256,
};
