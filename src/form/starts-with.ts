function wordsOf(bytes: Uint8Array, count: number): Int32Array {
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice(0, count << 2);
  return new Int32Array(aligned.buffer, aligned.byteOffset, count);
}

/** True when the bytes open with these. */
export function startsWith(bytes: Uint8Array, opening: Uint8Array): boolean {
  if (bytes.length < opening.length) return false;
  // Four bytes at a time: the body of a packet has half a million.
  const words = opening.length >> 2;
  const one = wordsOf(bytes, words);
  const other = wordsOf(opening, words);
  for (let at = 0; at < words; at += 1) if (one[at] !== other[at]) return false;
  for (let at = words << 2; at < opening.length; at += 1) if (bytes[at] !== opening[at]) return false;
  return true;
}
