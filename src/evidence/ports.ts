/** What reading papers needs from outside. */
export interface PaperPorts {
  /**
   * zlib inflate (RFC 1950) up to a number of bytes; bytes behind the packed data are no fault. `too long`: it unpacks to
   * more. `broken`: it is no such data, or is cut off.
   */
  inflate(packed: Uint8Array, most: number): Uint8Array | 'too long' | 'broken';
  /** zlib deflate, the same bytes for the same input. */
  deflate(bytes: Uint8Array): Uint8Array;
  /** SHA-256, lower case hex. */
  sha256(bytes: Uint8Array): string;
}
