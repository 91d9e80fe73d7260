import type { FormSource } from '../form/form-source.ts';
import { sha256 } from './cache.ts';
import { Fault, isFault } from './fault.ts';

const LARGEST = 20 * 2 ** 20;
const REDIRECTS = 5;
const PATIENCE_MS = 60_000;

/** What an agency's site gave. */
export interface Download {
  readonly bytes: Uint8Array;
  /** The address that gave the file in the end. */
  readonly address: string;
  readonly size: number;
  /** SHA-256, hex. */
  readonly sha256: string;
}

/** The part of `fetch` that a download needs; tests pass their own. */
export type Fetch = (address: string, options: { redirect: 'manual'; signal: AbortSignal }) => Promise<Response>;

/**
 * Downloads a blank from the agency, over https only. What comes back is a PDF by its first bytes, and not recognised yet.
 * Throws a `Fault` that says how to download by hand when the site refuses, is too slow or sends something else.
 */
export async function downloadBlank(source: FormSource, fetch: Fetch, patienceMs = PATIENCE_MS): Promise<Download> {
  try {
    const signal = AbortSignal.timeout(patienceMs);
    const { response, address } = await followed(source, fetch, signal);
    if (!response.ok) throw refused(source, `the site answers ${response.status}`);
    const bytes = await bodyOf(source, response, signal);
    const start = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
    if (!start.includes('%PDF-')) throw refused(source, 'the site sends a web page, not a PDF');
    return { bytes, address, size: bytes.length, sha256: sha256(bytes) };
  } catch (thrown) {
    if (isFault(thrown)) throw thrown;
    throw refused(source, reasonOf(thrown, patienceMs), thrown);
  }
}

function reasonOf(thrown: unknown, patienceMs: number): string {
  if (!(thrown instanceof Error)) return 'the connection failed';
  if (thrown.name === 'TimeoutError') return `the site does not answer within ${Math.round(patienceMs / 1000)} seconds`;
  const cause = thrown.cause instanceof Error ? thrown.cause.message : thrown.message;
  return `the connection failed (${cause})`;
}

const refused = (source: FormSource, why: string, cause?: unknown): Fault =>
  new Fault(
    'cannot-read',
    `Form ${source.form.toUpperCase()} could not be downloaded from ${source.url}: ${why}.`,
    `Open ${source.url} in a browser (the agency's page is ${source.page}), save the PDF, then run: optpack forms add FILE`,
    cause === undefined ? undefined : { cause },
  );

async function followed(
  source: FormSource,
  fetch: Fetch,
  signal: AbortSignal,
): Promise<{ response: Response; address: string }> {
  let address = source.url;
  for (let hops = 0; hops <= REDIRECTS; hops++) {
    if (!isAllowed(address, source.url)) throw refused(source, `it leads to another site, ${address}`);
    const response = await fetch(address, { redirect: 'manual', signal });
    const next = response.headers.get('location');
    if (response.status < 300 || response.status > 399 || next === null) return { response, address };
    await response.body?.cancel();
    if (!URL.canParse(next, address)) throw refused(source, 'the site redirects to no address');
    address = new URL(next, address).href;
  }
  throw refused(source, 'the site redirects in a circle');
}

/** The agency's own host or another one of the government, always over https. */
function isAllowed(address: string, start: string): boolean {
  const { protocol, hostname, username, password } = new URL(address);
  const isGovernment = hostname === new URL(start).hostname || hostname.endsWith('.gov');
  return protocol === 'https:' && isGovernment && username === '' && password === '';
}

async function bodyOf(source: FormSource, response: Response, signal: AbortSignal): Promise<Uint8Array> {
  const tooLarge = refused(source, `the file is larger than ${LARGEST / 2 ** 20} MB`);
  if (Number(response.headers.get('content-length') ?? 0) > LARGEST) throw tooLarge;
  const reader = response.body?.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  const stop = (): void => void reader?.cancel(signal.reason).catch(() => undefined);
  signal.addEventListener('abort', stop, { once: true });
  try {
    for (let read = await reader?.read(); read && !read.done; read = await reader?.read()) {
      size += read.value.length;
      if (size > LARGEST) throw tooLarge;
      chunks.push(read.value);
    }
    signal.throwIfAborted();
  } finally {
    signal.removeEventListener('abort', stop);
    stop();
  }
  return Buffer.concat(chunks);
}
