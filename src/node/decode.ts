import { Fault } from './fault.ts';

const save = 'Save it as UTF-8 text in your editor.';

/** The text of an answer file: UTF-8, with or without a byte order mark. Anything else throws a `Fault` that says what and where. */
export function decodeAnswers(bytes: Uint8Array, name: string): string {
  if (bytes.length === 0) throw fault(name, 'the file is empty', 'Write a sample to start from with: optpack init');
  if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff))
    throw fault(name, 'the file is UTF-16 text', save);
  const text = decoded(bytes);
  if (text === null) throw fault(name, `the file is not UTF-8 text: ${firstBadByte(bytes)}`, save);
  if (text.includes('\0')) {
    const line = text.slice(0, text.indexOf('\0')).split('\n').length;
    throw fault(
      name,
      `the file is not plain text: line ${line} holds a zero byte`,
      `Check that this is the answer file. ${save}`,
    );
  }
  if (text.trim() === '')
    throw fault(name, 'the file holds nothing but blanks', 'Write a sample to start from with: optpack init');
  return text;
}

const fault = (name: string, says: string, fix: string): Fault => new Fault('cannot-read', `${name}: ${says}.`, fix);

const startsWith = (bytes: Uint8Array, ...start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte);

function decoded(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Tells the first byte that is not UTF-8: the longest prefix of whole characters ends right before it. */
function firstBadByte(bytes: Uint8Array): string {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (decodesAsPrefix(bytes.subarray(0, middle))) good = middle;
    else bad = middle;
  }
  while (good > 0 && decoded(bytes.subarray(0, good)) === null) good--;
  let line = 1;
  let lineStart = 0;
  for (let index = 0; index < good; index++) {
    if (bytes[index] !== 0x0a) continue;
    line++;
    lineStart = index + 1;
  }
  const character = new TextDecoder().decode(bytes.subarray(lineStart, good)).length + 1;
  const hex = (bytes[good] ?? 0).toString(16).padStart(2, '0');
  return `byte ${good + 1} (0x${hex}) on line ${line}, character ${character}`;
}

/** True when the bytes are UTF-8 that may stop inside a character. */
function decodesAsPrefix(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
