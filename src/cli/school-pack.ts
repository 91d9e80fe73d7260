import { schoolPacks } from '../../templates/schools/registry.ts';
import { nearest } from '../case/nearest.ts';
import type { Written } from '../case/written.ts';
import type { Finding } from '../finding.ts';
import { Fault } from '../node/fault.ts';
import { sha256 } from '../node/packet-manifest.ts';
import { type AnswerFile, readAnswerFiles } from '../node/read-files.ts';
import { readPack } from '../schools/read-pack.ts';

/** The answers of a school pack, the file they are from, and what is wrong with it. */
export interface ChosenPack {
  readonly file: AnswerFile;
  readonly answers: Written | null;
  readonly findings: readonly Finding[];
}

/** The school pack that `--school` names: one of ours by its id, or a file. Throws a `Fault` when there is none. */
export function schoolPack(named: string): ChosenPack {
  const file = packFile(named);
  const { answers, findings } = readPack(file);
  return { file, answers, findings };
}

function packFile(named: string): AnswerFile {
  if (Object.hasOwn(schoolPacks, named)) {
    const text = JSON.stringify(schoolPacks[named], null, 2);
    return { name: `${named}.json`, text, sha256: sha256(new TextEncoder().encode(text)) };
  }
  if (!/^[\w-]+$/.test(named)) return onlyFile(named);
  const known = Object.keys(schoolPacks);
  const near = nearest(named, known);
  throw new Fault(
    'cannot-read',
    `There is no school pack "${named}".`,
    near === null ? 'Name the file of a pack: --school my-school.json' : `Did you mean --school ${near}?`,
  );
}

function onlyFile(named: string): AnswerFile {
  const [file] = readAnswerFiles([named]);
  if (file === undefined) throw new Error('a file was read and is not there');
  return file;
}
