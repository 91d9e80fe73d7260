import type { Finding } from '../finding.ts';
import { readShape, type Shape } from '../form/read-shape.ts';
import type { BuiltPacket } from '../packet/packet.ts';
import { lockedName } from './locked-name.ts';

/**
 * The packet with a copy of its `packet.pdf` to send, encrypted by AES with 256 bits. The copy is opened again by pdf.js:
 * without the password it must stay shut, with it every page must be that of the packet. One difference, and there are
 * no files. A packet without files stays as it is. The password goes into the copy's key and nowhere else.
 */
export async function withLockedCopy(built: BuiltPacket, password: string): Promise<BuiltPacket> {
  const packet = built.files.find(({ path }) => path.startsWith('packet.'));
  if (packet === undefined) return built;
  const { lock } = await import('../form/prepare/lock.ts');
  const copy = { path: lockedName(packet.path), bytes: await lock(packet.bytes, password) };
  const difference = await differenceOf(packet.bytes, copy.bytes, password);
  if (difference === null) return { ...built, files: [...built.files, copy] };
  return { ...built, files: [], findings: [...built.findings, differs(copy.path, difference)] };
}

/** What is wrong with a locked copy of a PDF; null when it is the same document behind its password. Slow: reads both with pdf.js. */
export async function differenceOf(plain: Uint8Array, copy: Uint8Array, password: string): Promise<string | null> {
  if ((await readShape(copy)) !== null) return 'opens without the password';
  const [wanted, read] = [await readShape(plain), await readShape(copy, password)];
  if (wanted === null || read === null) return 'does not open with the password';
  if (wanted.pages.length !== read.pages.length) return `has ${read.pages.length} pages, not ${wanted.pages.length}`;
  if (wanted.whole !== read.whole) return 'has another title, language, outline or other page labels';
  return firstOther(wanted, read);
}

function firstOther(wanted: Shape, read: Shape): string | null {
  const at = wanted.pages.findIndex((page, index) => page !== read.pages[index]);
  return at === -1 ? null : `has another page ${at + 1}`;
}

const differs = (path: string, says: string): Finding => ({
  rule: 'the-locked-copy-equals-the-packet',
  severity: 'error',
  path: null,
  items: [],
  says: `${path} ${says}. Nothing was written.`,
  fix: 'This is a defect of optpack: build without --password, and report it.',
});
