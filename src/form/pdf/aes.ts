type Use = 'encrypt' | 'decrypt';

const keyOf = (key: Uint8Array, use: Use) =>
  crypto.subtle.importKey('raw', Uint8Array.from(key), 'AES-CBC', false, [use]);

/** AES-CBC over whole blocks, without padding. */
export async function aesEncrypt(key: Uint8Array, start: Uint8Array, plain: Uint8Array): Promise<Uint8Array> {
  const iv = Uint8Array.from(start);
  const packed = await crypto.subtle.encrypt(
    { name: 'AES-CBC', iv },
    await keyOf(key, 'encrypt'),
    Uint8Array.from(plain),
  );
  return new Uint8Array(packed, 0, plain.length);
}

/** Undoes AES-CBC of whole blocks without padding. */
export async function aesDecryptBlocks(key: Uint8Array, start: Uint8Array, secret: Uint8Array): Promise<Uint8Array> {
  // Web Crypto insists on padding: an encrypted padding block, chained to the last block, is put behind the data.
  const iv = Uint8Array.from(secret.length === 0 ? start : secret.subarray(-16));
  const padding = await crypto.subtle.encrypt({ name: 'AES-CBC', iv }, await keyOf(key, 'encrypt'), new Uint8Array(0));
  const whole = new Uint8Array(secret.length + 16);
  whole.set(secret);
  whole.set(new Uint8Array(padding), secret.length);
  const first = Uint8Array.from(start);
  return new Uint8Array(
    await crypto.subtle.decrypt({ name: 'AES-CBC', iv: first }, await keyOf(key, 'decrypt'), whole),
  );
}

/** Undoes AES-CBC as PDF uses it: the first block is the start vector, the last block is padded. Null when it is not that. */
export async function aesDecrypt(key: Uint8Array, secret: Uint8Array): Promise<Uint8Array | null> {
  if (secret.length < 16) return secret.length === 0 ? secret : null;
  const blocks = secret.subarray(16, secret.length - (secret.length % 16));
  const plain = await aesDecryptBlocks(key, secret.subarray(0, 16), blocks);
  const padding = plain.at(-1) ?? 0;
  return padding >= 1 && padding <= 16 ? plain.subarray(0, plain.length - padding) : null;
}
