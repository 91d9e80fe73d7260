import { dirname, join } from 'node:path';
import type { Master, MasterIndex, MasterPart } from '../form/master.ts';
import { cacheHome, keep, readKept, sha256 } from './cache.ts';
import { type Fault, isFault } from './fault.ts';

/** What a master depends on: two requests that are equal here get the same master. */
export interface MasterRequest {
  /** Version of the preparing code. */
  readonly version: number;
  readonly parts: readonly MasterPart[];
  /** What tells the faces of our own pages apart from others: their names and versions. */
  readonly fonts: string;
}

/** A master, and why it could not be kept for the next time, if so. */
export interface KeptMaster {
  readonly master: Master;
  readonly origin: 'kept' | 'prepared';
  readonly fault: Fault | null;
}

const HEAD = /^\{"length":(\d+),"sha256":"([0-9a-f]{64})","faces":"([0-9a-f]{64})","index":/;

type FacesOfMaster = MasterIndex['faces'];

/** Faces read in this process, by their sum: all masters of one version of the faces share them. */
const facesRead = new Map<string, FacesOfMaster>();

/** SHA-256 that names a master in the cache, hex. */
export const masterKey = ({ version, parts, fonts }: MasterRequest): string =>
  sha256(
    JSON.stringify([
      version,
      fonts,
      parts.map((part) => [part.form, part.edition, part.pages, part.blank, part.standIn]),
    ]),
  );

/**
 * The master for a request: from the cache when it is there and whole, else prepared and kept. A cache that cannot be
 * read or written never stops the work: the master is then in memory only and `fault` tells why.
 */
export async function masterFor(
  request: MasterRequest,
  prepare: () => Promise<Master>,
  home: string = cacheHome(),
): Promise<KeptMaster> {
  const path = join(home, 'masters', masterKey(request));
  const kept = untroubled(() => keptMaster(path, request.version));
  if (kept.value) return { master: kept.value, origin: 'kept', fault: null };
  const master = await prepare();
  const { fault } = untroubled(() => keepMaster(path, master));
  return { master, origin: 'prepared', fault };
}

function untroubled<T>(work: () => T): { value: T | null; fault: Fault | null } {
  try {
    return { value: work(), fault: null };
  } catch (thrown) {
    if (!isFault(thrown)) throw thrown;
    return { value: null, fault: thrown };
  }
}

function keptMaster(path: string, version: number): Master | null {
  const body = readKept(`${path}.pdf`);
  const about = body && readKept(`${path}.json`);
  if (!body || !about) return null;
  const text = Buffer.from(about).toString('utf8');
  const [head, length, sum, facesSum] = HEAD.exec(text) ?? [];
  if (head === undefined || facesSum === undefined || Number(length) !== body.length || !text.endsWith('}'))
    return null;
  const indexText = text.slice(head.length, -1);
  if (sumOf(body, indexText) !== sum) return null;
  // The sum proves that this is the text that was kept, so it is a MasterIndex without its faces' tables.
  const index: MasterIndex = JSON.parse(indexText);
  if (index.version !== version) return null;
  const faces = keptFaces(join(dirname(path), `faces-${facesSum}.json`), facesSum);
  return (
    faces && {
      body,
      index: {
        ...index,
        faces: withObjects(faces, { regular: index.faces.regular.object, bold: index.faces.bold.object }),
      },
    }
  );
}

function keptFaces(path: string, sum: string): FacesOfMaster | null {
  const known = facesRead.get(sum);
  if (known !== undefined) return known;
  const bytes = readKept(path);
  if (bytes === null || sha256(bytes) !== sum) return null;
  const faces: FacesOfMaster = JSON.parse(Buffer.from(bytes).toString('utf8'));
  facesRead.set(sum, faces);
  return faces;
}

/** The tables are those of all masters; only the objects that hold the faces are the master's own. */
function withObjects({ regular, bold }: FacesOfMaster, objects: Record<keyof FacesOfMaster, number>): FacesOfMaster {
  return { regular: { ...regular, object: objects.regular }, bold: { ...bold, object: objects.bold } };
}

function keepMaster(path: string, { body, index }: Master): void {
  const bare = { glyphs: {}, kerning: {}, marked: { first: 0, texts: '' } };
  const { regular, bold } = index.faces;
  const facesText = JSON.stringify(withObjects(index.faces, { regular: 0, bold: 0 }));
  const facesSum = sha256(facesText);
  const indexText = JSON.stringify({
    ...index,
    faces: { regular: { ...regular, ...bare }, bold: { ...bold, ...bare } },
  });
  keep(join(dirname(path), `faces-${facesSum}.json`), facesText);
  keep(`${path}.pdf`, body);
  keep(
    `${path}.json`,
    `{"length":${body.length},"sha256":"${sumOf(body, indexText)}","faces":"${facesSum}","index":${indexText}}`,
  );
}

const sumOf = (body: Uint8Array, indexText: string): string => sha256(`${sha256(body)} ${sha256(indexText)}`);
