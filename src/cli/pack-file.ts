import { nearest } from '../case/nearest.ts';
import type { Below } from '../case/read.ts';
import type { Finding } from '../finding.ts';
import { Fault } from '../node/fault.ts';
import { sha256 } from '../node/packet-manifest.ts';
import { type AnswerFile, readAnswerFiles } from '../node/read-files.ts';

/** What a pack answers below the answers of a person, the file it is from, and what is wrong with it. */
export interface ChosenPack {
  readonly file: AnswerFile;
  /** Null when the pack is not in order. */
  readonly answers: Below | null;
  readonly findings: readonly Finding[];
}

/** Packs of ours of one kind, and the option that names them. */
export interface PackShelf {
  readonly option: string;
  /** `school pack`. */
  readonly kind: string;
  readonly packs: Readonly<Record<string, unknown>>;
}

/** The file of a pack: one of ours by its id, or a file of the user. Throws a `Fault` when there is none. */
export function packFile(named: string, { option, kind, packs }: PackShelf): AnswerFile {
  if (Object.hasOwn(packs, named)) {
    const text = JSON.stringify(packs[named], null, 2);
    return { name: `${named}.json`, text, sha256: sha256(new TextEncoder().encode(text)) };
  }
  if (!/^[\w-]+$/.test(named)) return onlyFile(named);
  const known = Object.keys(packs);
  const near = nearest(named, known);
  const others = `Ours: ${known.join(', ')}. Or name the file of a pack: --${option} my-${option}.json`;
  throw new Fault(
    'cannot-read',
    `There is no ${kind} "${named}".`,
    near === null ? others : `Did you mean --${option} ${near}? ${others}`,
  );
}

function onlyFile(named: string): AnswerFile {
  const [file] = readAnswerFiles([named]);
  if (file === undefined) throw new Error('a file was read and is not there');
  return file;
}
