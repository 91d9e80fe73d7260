import { aesDecrypt, aesDecryptBlocks, aesEncrypt } from './aes.ts';
import { damaged, PdfFault } from './fault.ts';
import { md5 } from './md5.ts';
import { rc4 } from './rc4.ts';
import { isDict, nameOf, type PdfDict, type PdfRef, PdfText } from './value.ts';

type Cipher = 'none' | 'rc4' | 'aes';

/** Opens what an encrypted PDF hides from nobody: everything in it is readable with the empty user password. */
export interface Decryptor {
  text(bytes: Uint8Array, owner: PdfRef): Promise<Uint8Array>;
  stream(bytes: Uint8Array, owner: PdfRef): Promise<Uint8Array>;
}

/** The password that stands for none (PDF 32000-1, 7.6.3.3). */
const EMPTY = Uint8Array.from(
  '28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a'.match(/../g) ?? [],
  (pair) => Number.parseInt(pair, 16),
);

const locked = (): PdfFault =>
  new PdfFault(
    'The PDF asks for a password before it can be read.',
    'Download the blank from the agency, which needs no password, and give optpack that file.',
    'blank-opens-without-a-password',
  );

const concat = (...parts: readonly Uint8Array[]): Uint8Array => Uint8Array.from(parts.flatMap((part) => [...part]));
const equal = (a: Uint8Array, b: Uint8Array): boolean => a.length === b.length && a.every((byte, i) => byte === b[i]);

function bytesAt(encrypt: PdfDict, key: string, length: number): Uint8Array {
  const value = encrypt.get(key);
  if (!(value instanceof PdfText) || value.bytes.length < length) throw damaged('its encryption entry is malformed');
  return value.bytes.subarray(0, length);
}

/** Reads the encryption entry and tries the empty password. Throws PdfFault when that does not open the file. */
export async function decryptorFor(encrypt: PdfDict, fileId: Uint8Array): Promise<Decryptor> {
  const version = encrypt.get('V');
  const revision = encrypt.get('R');
  if (nameOf(encrypt.get('Filter')) !== 'Standard' || typeof version !== 'number' || typeof revision !== 'number')
    throw locked();
  const key = revision >= 5 ? await longKey(encrypt, revision) : shortKey(encrypt, fileId, version, revision);
  const open = async (cipher: Cipher, bytes: Uint8Array, owner: PdfRef): Promise<Uint8Array> => {
    if (cipher === 'none') return bytes;
    const own = revision >= 5 ? key : objectKey(key, owner, cipher);
    if (cipher === 'rc4') return rc4(own, bytes);
    const plain = await aesDecrypt(own, bytes);
    if (plain === null) throw damaged('an encrypted part cannot be decrypted');
    return plain;
  };
  const texts = cipherOf(encrypt, version, 'StrF');
  const streams = cipherOf(encrypt, version, 'StmF');
  return {
    text: (bytes, owner) => open(texts, bytes, owner),
    stream: (bytes, owner) => open(streams, bytes, owner),
  };
}

function cipherOf(encrypt: PdfDict, version: number, use: 'StrF' | 'StmF'): Cipher {
  if (version < 4) return 'rc4';
  const filters = encrypt.get('CF');
  const filter = isDict(filters) ? filters.get(nameOf(encrypt.get(use)) ?? 'Identity') : undefined;
  const method = isDict(filter) ? nameOf(filter.get('CFM')) : 'None';
  return method === 'V2' ? 'rc4' : method === 'AESV2' || method === 'AESV3' ? 'aes' : 'none';
}

function objectKey(key: Uint8Array, owner: PdfRef, cipher: Cipher): Uint8Array {
  const { number, generation } = owner;
  const place = [number & 255, (number >> 8) & 255, (number >> 16) & 255, generation & 255, (generation >> 8) & 255];
  const salt = cipher === 'aes' ? [0x73, 0x41, 0x6c, 0x54] : [];
  return md5(concat(key, Uint8Array.from([...place, ...salt]))).subarray(0, Math.min(key.length + 5, 16));
}

function shortKey(encrypt: PdfDict, fileId: Uint8Array, version: number, revision: number): Uint8Array {
  const bits = encrypt.get('Length');
  const stated = version === 4 ? 16 : typeof bits === 'number' ? bits / 8 : 5;
  const length = revision === 2 ? 5 : Math.max(5, Math.min(16, Math.floor(stated)));
  const rights = encrypt.get('P');
  const flags = new DataView(new ArrayBuffer(4));
  flags.setInt32(0, typeof rights === 'number' ? rights | 0 : 0, true);
  const open = revision >= 4 && encrypt.get('EncryptMetadata') === false ? [255, 255, 255, 255] : [];
  let key = md5(
    concat(EMPTY, bytesAt(encrypt, 'O', 32), new Uint8Array(flags.buffer), fileId, Uint8Array.from(open)),
  ).subarray(0, length);
  if (revision >= 3) for (let round = 0; round < 50; round++) key = md5(key).subarray(0, length);
  if (!opens(key, encrypt, fileId, revision)) throw locked();
  return key;
}

function opens(key: Uint8Array, encrypt: PdfDict, fileId: Uint8Array, revision: number): boolean {
  if (revision === 2) return equal(rc4(key, EMPTY), bytesAt(encrypt, 'U', 32));
  let proof = md5(concat(EMPTY, fileId));
  for (let round = 0; round < 20; round++) {
    proof = rc4(
      key.map((byte) => byte ^ round),
      proof,
    );
  }
  return equal(proof, bytesAt(encrypt, 'U', 16));
}

async function longKey(encrypt: PdfDict, revision: number): Promise<Uint8Array> {
  const user = bytesAt(encrypt, 'U', 48);
  if (!equal(await longHash(user.subarray(32, 40), revision), user.subarray(0, 32))) throw locked();
  const wrapping = await longHash(user.subarray(40, 48), revision);
  return aesDecryptBlocks(wrapping, new Uint8Array(16), bytesAt(encrypt, 'UE', 32));
}

const sha = async (bits: number, bytes: Uint8Array): Promise<Uint8Array> =>
  new Uint8Array(await crypto.subtle.digest(`SHA-${bits}`, Uint8Array.from(bytes)));

/** The hash of the empty password (ISO 32000-2, 7.6.4.3.4, algorithm 2.B). */
async function longHash(salt: Uint8Array, revision: number): Promise<Uint8Array> {
  let key = await sha(256, salt);
  if (revision === 5) return key;
  let last = 0;
  for (let round = 0; round < 64 || last > round - 32; round++) {
    const repeated = new Uint8Array(key.length * 64);
    for (let i = 0; i < 64; i++) repeated.set(key, i * key.length);
    const mixed = await aesEncrypt(key.subarray(0, 16), key.subarray(16, 32), repeated);
    const third = mixed.subarray(0, 16).reduce((sum, byte) => sum + byte, 0) % 3;
    key = await sha([256, 384, 512][third] ?? 256, mixed);
    last = mixed.at(-1) ?? 0;
  }
  return key.subarray(0, 32);
}
