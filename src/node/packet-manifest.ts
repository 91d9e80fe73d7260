import { hash } from 'node:crypto';
import * as z from 'zod/mini';
import type { OwnTemplate } from '../packet/own-templates.ts';
import type { BuiltPacket, PacketFile, ProofGrade } from '../packet/packet.ts';
import { version } from '../version.ts';
import { type AnswerFile, recordedName } from './read-files.ts';

/** Name of the file that says a folder is a packet of ours. */
export const MANIFEST = 'manifest.json';

/** Format of `manifest.json`; grows when a reader of it must change. */
export const MANIFEST_FORMAT = 1;

const manifestSchema = z.object({
  format: z.int(),
  optpack: z.string(),
  packet: z.string(),
  draft: z.optional(z.boolean()),
  files: z.array(z.object({ path: z.string(), sha256: z.string(), bytes: z.number() })),
});

/** What a packet's folder says about itself, as far as replacing it needs to know. */
export type Manifest = z.infer<typeof manifestSchema>;

/** The user's file of facts, and the ids of those that it replaces. */
export interface OwnFacts {
  readonly file: AnswerFile;
  readonly overridden: readonly string[];
}

/** What a packet has from the user beside the answers, in the place of what is ours. */
export interface OwnThings {
  readonly facts: OwnFacts | null;
  readonly templates: readonly OwnTemplate[];
}

const NOTHING_OWN: OwnThings = { facts: null, templates: [] };

/** The manifest of a packet as text: versions, answers, forms and files with their sums. No clock, no folder, no user. */
export function manifestText(
  packet: BuiltPacket,
  files: readonly PacketFile[],
  answers: readonly AnswerFile[],
  proof: ProofGrade,
  { facts, templates }: OwnThings = NOTHING_OWN,
): string {
  const manifest = {
    format: MANIFEST_FORMAT,
    optpack: version,
    packet: packet.recipe,
    draft: packet.draft,
    proof,
    pages: packet.pages,
    standIn: packet.forms.some((form) => form.standIn),
    answers: answers.map((file) => ({ file: recordedName(file), sha256: file.sha256 })),
    ...(facts === null
      ? {}
      : { facts: { file: recordedName(facts.file), sha256: facts.file.sha256, overridden: facts.overridden } }),
    ...(templates.length === 0
      ? {}
      : { templates: templates.map(({ name, file, sha256: sum }) => ({ name, file, sha256: sum })) }),
    forms: packet.forms.map(({ form, edition, pages, blank, standIn, derived }) => ({
      form,
      edition,
      pages,
      blank,
      standIn,
      ...(derived ? { derived } : {}),
    })),
    files: files.map((file) => ({ path: file.path, sha256: sha256(file.bytes), bytes: file.bytes.length })),
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/** Reads a manifest, or null when the text is none of ours. */
export function readManifest(text: string): Manifest | null {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return null;
  }
  const read = manifestSchema.safeParse(json, { jitless: true });
  return read.success ? read.data : null;
}

/** SHA-256 of bytes, lower case hex. */
export const sha256 = (bytes: Uint8Array): string => hash('sha256', bytes);
