import { type AppendPart, append } from '../form/append.ts';
import type { Master } from '../form/master.ts';
import type { Drafting } from './draft.ts';
import type { FormOfPart } from './forms-of.ts';
import type { PacketFile, Ports, ProofGrade } from './packet.ts';
import { type Proven, proveFile } from './proof.ts';

/** A PDF to be written: its place in the packet, its title, what it holds. */
export interface Writing {
  readonly path: string;
  readonly title: string;
  readonly parts: readonly AppendPart[];
  readonly forms: readonly FormOfPart[];
  readonly master: Master;
}

/** With what files are written and proven. */
export interface Means {
  readonly ports: Ports;
  readonly grade: ProofGrade;
  readonly draft: Drafting | null;
}

/** Writes a PDF and reads it again. */
export async function written({ path, title, parts, forms, master }: Writing, means: Means): Promise<Proven> {
  const { ports, grade, draft } = means;
  const bytes = append(master, draft?.title(title) ?? title, parts, ports, draft?.mark);
  const file: PacketFile = { path: draft?.path(path) ?? path, bytes };
  return proveFile(file, parts, forms, master, ports, grade, draft !== null);
}

/** A title as the name of a file: small letters, digits and hyphens. */
export const fileNameOf = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
