import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Mask, maskOf } from '../case/mask.ts';
import { secretValues } from '../case/secret.ts';
import type { View } from '../case/view.ts';
import { type Law, ourLaw } from '../facts/law.ts';
import { type Finding, stops } from '../finding.ts';
import type { BuildOptions as PacketOptions, Preflight } from '../packet/build.ts';
import type { Editions } from '../packet/edition-choice.ts';
import type { OwnTemplate } from '../packet/own-templates.ts';
import type { BuiltPacket, PacketFile, Ports, ProofGrade, UsedForm } from '../packet/packet.ts';
import type { Recipe } from '../packet/recipe.ts';
import { makeReport } from '../preflight/make-report.ts';
import { jsonReport } from '../preflight/reporters/json.ts';
import { draftName, removeDraft } from './draft-folder.ts';
import { MANIFEST, manifestText } from './packet-manifest.ts';
import type { AnswerFile } from './read-files.ts';
import { readyFolder, writePacket } from './write.ts';

/** What became of one packet. `folder` is null when findings stopped it: nothing was written. */
export interface PacketOutcome {
  readonly id: string;
  readonly title: string;
  readonly folder: string | null;
  /** True when the folder holds a draft. */
  readonly draft: boolean;
  /** Folder of an earlier packet that still stands, because this build was stopped or made a draft. */
  readonly earlier: string | null;
  /** Folder with the user's own files of the packet that was replaced. */
  readonly kept: string | null;
  /** Folder that stays of an earlier draft, which this packet took away: the user's own files, or what could not be removed. */
  readonly keptDraft: string | null;
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
  /** Strikes identifiers out of each packet's report; those of `answers` when absent. */
  readonly mask?: () => Mask;
  readonly recipes: readonly Recipe[];
  readonly out: string;
  readonly proof: ProofGrade;
  /** Builds drafts, which errors do not stop. */
  readonly draft?: boolean;
  readonly editions: Editions;
  /** What the packets are measured by; our facts when absent. */
  readonly law?: Law;
  /** The file of facts that the law has from the user. */
  readonly facts?: AnswerFile | null;
  /** The user's templates that stand in `given` in the place of ours. */
  readonly ownTemplates?: readonly OwnTemplate[];
  /** Makes a copy of each packet that opens with it only; none when absent or null. It goes into no record. */
  readonly password?: string | null;
  /** What the letters tell and the packet takes in beside the answers; nothing when absent. */
  readonly given?: Pick<Preflight, 'office' | 'logo' | 'templates' | 'papers'>;
  readonly ports: Ports;
}

/** Builds a packet's bytes; the packet layer's `buildPacket`, replaced in tests of writing. */
export type BuildPacket = (recipe: Recipe, view: View, ports: Ports, options: PacketOptions) => Promise<BuiltPacket>;

/**
 * Builds the packets one after another, each written whole to `out/<id>` or not at all, a draft to `out/<id>.DRAFT`. A
 * packet that is written removes its draft; a draft, or a build that was stopped, leaves both as they were. Throws a
 * `Fault` when a folder cannot take them.
 */
export async function buildPackets(order: BuildOrder, build: BuildPacket): Promise<PacketOutcome[]> {
  const { out, proof, editions, draft = false, law = ourLaw, given = {} } = order;
  const nameOf = ({ id }: Recipe): string => (draft ? draftName(id) : id);
  readyFolder(out, order.recipes.map(nameOf));
  const outcomes: PacketOutcome[] = [];
  for (const recipe of order.recipes) {
    const options = { proof, editions, draft, law, ...given };
    const made = await withCopy(await build(recipe, order.view, order.ports, options), order);
    const built = { ...made, findings: made.findings.filter(isNew(order)).map(order.locate) };
    const stopped = built.files.length === 0 || (!built.draft && built.findings.some(stops));
    const files = stopped ? [] : withRecords(built, recipe, order);
    const written = stopped ? null : writePacket(out, nameOf(recipe), files, { lasting: proof === 'full' });
    const packet = join(out, recipe.id);
    outcomes.push({
      id: recipe.id,
      title: recipe.title,
      folder: written?.folder ?? null,
      draft: written !== null && built.draft,
      earlier: (stopped || built.draft) && existsSync(packet) ? packet : null,
      kept: written?.kept ?? null,
      keptDraft: stopped || built.draft ? null : removeDraft(out, recipe.id),
      pages: built.pages,
      standIn: built.forms.some((form) => form.standIn),
      forms: built.forms,
      files: files.map((file) => file.path),
      findings: built.findings,
    });
  }
  return outcomes;
}

async function withCopy(built: BuiltPacket, { password = null }: BuildOrder): Promise<BuiltPacket> {
  if (password === null) return built;
  const { withLockedCopy } = await import('./locked-copy.ts');
  return withLockedCopy(built, password);
}

/** In a draft an answer that the reading refused is missing; it is told once, by the reading. */
const isNew = ({ findings }: BuildOrder): ((finding: Finding) => boolean) => {
  const refused = new Set(findings.filter(stops).map(({ path }) => path));
  return ({ path }) => path === null || !refused.has(path);
};

/** The packet's files with its report and, last, the manifest that names them all. */
function withRecords(built: BuiltPacket, recipe: Recipe, order: BuildOrder): PacketFile[] {
  const encode = (path: string, text: string): PacketFile => ({ path, bytes: new TextEncoder().encode(text) });
  const files = [...built.files, encode('report.json', packetReport(built, recipe, order))];
  const { answers, proof, facts = null, law = ourLaw, ownTemplates = [] } = order;
  const own = {
    facts: facts === null ? null : { file: facts, overridden: law.overridden },
    templates: ownTemplates.filter(({ packets }) => packets.includes(recipe.id)),
  };
  return [...files, encode(MANIFEST, manifestText(built, files, answers.map(maskedName(order)), proof, own))];
}

const maskFor = ({ mask, answers }: BuildOrder): Mask =>
  mask?.() ?? maskOf(answers.flatMap(({ text }) => secretValues(text)));

/** A file that is named by an identifier is recorded without it. */
const maskedName =
  (order: BuildOrder) =>
  (file: AnswerFile): AnswerFile =>
    /\d{3}/.test(file.name) ? { ...file, name: maskFor(order).all(file.name) } : file;

function packetReport(built: BuiltPacket, recipe: Recipe, order: BuildOrder): string {
  const packet = {
    id: built.recipe,
    folder: null,
    draft: built.draft,
    pages: built.pages,
    standIn: built.forms.some((form) => form.standIn),
    forms: built.forms,
    files: built.files.map((file) => file.path),
  };
  const report = makeReport({
    findings: [...order.findings, ...built.findings],
    waivers: order.view.case.waivers,
    packets: [recipe.packet],
    by: 'build',
    reported: [packet],
    locate: (finding) => withoutFolders(order.locate(finding)),
    mask: () => maskFor(order),
  });
  return jsonReport(report.findings, report.packets, report.waived);
}

/** Records name the answer file without its folders: those name people and machines. */
const withoutFolders = (finding: Finding): Finding =>
  finding.at === undefined
    ? finding
    : { ...finding, at: { ...finding.at, file: finding.at.file.replace(/^.*[\\/]/, '') } };
