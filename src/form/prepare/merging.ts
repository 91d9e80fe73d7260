import type { MasterFont } from '../master.ts';
import type { KnownStreams } from './copy.ts';
import type { Numbering } from './numbering.ts';

/** What preparing needs from outside. */
export interface PreparePorts {
  /** zlib deflate, as small as possible. */
  readonly deflate: (bytes: Uint8Array) => Uint8Array;
  /** SHA-256, lower case hex. */
  readonly sha256: (bytes: Uint8Array) => string;
}

/** What the forms of a master share while they are merged one after another. */
export interface Merging {
  readonly objects: Numbering;
  readonly ports: PreparePorts;
  readonly known: KnownStreams;
  readonly fonts: Record<string, MasterFont>;
  readonly fontEntries: string[];
  readonly fieldRoots: number[];
  readonly tagHeads: Map<string, string>;
  readonly tagNodes: { object: number; least: number; greatest: number }[];
  nextTagKey: number;
}
