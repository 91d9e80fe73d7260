import type { Finding } from '../finding.ts';
import type { Master } from '../form/master.ts';

/** A form as the packet wants it: which edition, which pages. */
export interface WantedForm {
  readonly form: string;
  readonly edition: string;
  readonly pages: readonly number[];
}

/** What building needs from outside: prepared blanks, compression and hashing. No clock, no file. */
export interface Ports {
  /** A prepared master of these forms in this order (none: our own pages only). */
  master(forms: readonly WantedForm[]): Promise<Master>;
  /** zlib deflate (RFC 1950), the same bytes for the same input. */
  deflate(bytes: Uint8Array): Uint8Array;
  /** zlib inflate, for re-reading what was written. */
  inflate(bytes: Uint8Array): Uint8Array;
  /** SHA-256, lower case hex. */
  sha256(bytes: Uint8Array): string;
}

/** `full`: a reader that did not write it opens every PDF again. `fast`: the written bytes are re-read by our own reader. */
export type ProofGrade = 'full' | 'fast';

/** A file of a packet: path relative to the packet's folder, `/` between names. */
export interface PacketFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** The form editions used, for report and manifest. */
export interface UsedForm extends WantedForm {
  readonly blank: string;
  readonly standIn: boolean;
  /** Set for a print that optpack does not know and the user accepted. */
  readonly derived?: true;
}

/** A built packet, or what stopped it: with an error among the findings there are no files, unless it is a draft. */
export interface BuiltPacket {
  readonly recipe: string;
  readonly findings: readonly Finding[];
  readonly files: readonly PacketFile[];
  readonly forms: readonly UsedForm[];
  /** Pages of packet.pdf; 0 when nothing was built. */
  readonly pages: number;
  /** True for files of a draft: every page of their PDFs bears DRAFT, and boxes without a usable answer are empty. */
  readonly draft: boolean;
}
