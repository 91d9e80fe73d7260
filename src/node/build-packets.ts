import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { View } from '../case/view.ts';
import { type Finding, stops } from '../finding.ts';
import type { Editions } from '../packet/edition-choice.ts';
import type { BuiltPacket, PacketFile, Ports, ProofGrade, UsedForm } from '../packet/packet.ts';
import type { Recipe } from '../packet/recipe.ts';
import { jsonReport } from '../preflight/reporters/json.ts';
import { MANIFEST, manifestText } from './packet-manifest.ts';
import type { AnswerFile } from './read-files.ts';
import { readyFolder, writePacket } from './write.ts';

/** What became of one packet. `folder` is null when findings stopped it: nothing was written. */
export interface PacketOutcome {
  readonly id: string;
  readonly title: string;
  readonly folder: string | null;
  /** Folder of an earlier build that still stands, because this one was stopped. */
  readonly earlier: string | null;
  /** Folder with the user's own files of the packet that was replaced. */
  readonly kept: string | null;
  readonly pages: number;
  readonly standIn: boolean;
  readonly forms: readonly UsedForm[];
  readonly files: readonly string[];
  readonly findings: readonly Finding[];
}

/** What to build, where to, and with what. */
export interface BuildOrder {
  readonly view: View;
  readonly answers: readonly AnswerFile[];
  /** Findings of the reading; they are kept in each packet's report. */
  readonly findings: readonly Finding[];
  /** Gives a finding of a packet the place of its answer. */
  readonly locate: (finding: Finding) => Finding;
  readonly recipes: readonly Recipe[];
  readonly out: string;
  readonly proof: ProofGrade;
  readonly editions: Editions;
  readonly ports: Ports;
}

/** Builds a packet's bytes; the packet layer's `buildPacket`, replaced in tests of writing. */
export type BuildPacket = (
  recipe: Recipe,
  view: View,
  ports: Ports,
  options: { proof: ProofGrade; editions: Editions },
) => Promise<BuiltPacket>;

/** Builds the packets one after another, each written whole to `out/<id>` or not at all. Throws a `Fault` when a folder cannot take them. */
export async function buildPackets(order: BuildOrder, build: BuildPacket): Promise<PacketOutcome[]> {
  readyFolder(
    order.out,
    order.recipes.map((recipe) => recipe.id),
  );
  const outcomes: PacketOutcome[] = [];
  for (const recipe of order.recipes) {
    const made = await build(recipe, order.view, order.ports, { proof: order.proof, editions: order.editions });
    const built = { ...made, findings: made.findings.map(order.locate) };
    const stopped = built.findings.some(stops) || built.files.length === 0;
    const files = stopped ? [] : withRecords(built, order);
    const written = stopped ? null : writePacket(order.out, recipe.id, files, { lasting: order.proof === 'full' });
    outcomes.push({
      id: recipe.id,
      title: recipe.title,
      folder: written?.folder ?? null,
      earlier: stopped && existsSync(join(order.out, recipe.id)) ? join(order.out, recipe.id) : null,
      kept: written?.kept ?? null,
      pages: built.pages,
      standIn: built.forms.some((form) => form.standIn),
      forms: built.forms,
      files: files.map((file) => file.path),
      findings: built.findings,
    });
  }
  return outcomes;
}

/** The packet's files with its report and, last, the manifest that names them all. */
function withRecords(built: BuiltPacket, order: BuildOrder): PacketFile[] {
  const encode = (path: string, text: string): PacketFile => ({ path, bytes: new TextEncoder().encode(text) });
  const files = [...built.files, encode('report.json', packetReport(built, order))];
  return [...files, encode(MANIFEST, manifestText(built, files, order.answers, order.proof))];
}

function packetReport(built: BuiltPacket, order: BuildOrder): string {
  const packet = {
    id: built.recipe,
    folder: null,
    pages: built.pages,
    standIn: built.forms.some((form) => form.standIn),
    forms: built.forms,
    files: built.files.map((file) => file.path),
  };
  return jsonReport([...order.findings, ...built.findings].map(withoutFolders), [packet]);
}

/** Records name the answer file without its folders: those name people and machines. */
const withoutFolders = (finding: Finding): Finding =>
  finding.at === undefined
    ? finding
    : { ...finding, at: { ...finding.at, file: finding.at.file.replace(/^.*[\\/]/, '') } };
