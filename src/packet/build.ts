import type { View } from '../case/view.ts';
import type { LetterLogo } from '../evidence/logo.ts';
import type { PaperReading } from '../evidence/paper.ts';
import { type Law, ourLaw } from '../facts/law.ts';
import { type Finding, stops } from '../finding.ts';
import type { Master } from '../form/master.ts';
import type { Template } from '../letters/template.ts';
import { rules } from '../rules/registry.ts';
import { ruleFindings } from '../rules/run.ts';
import type { OfficeValues } from '../schools/office-values.ts';
import { type AppendParts, appendParts, type PartSources } from './append-parts.ts';
import { type Composing, composeLetters, letterAnswers, letterFindings } from './compose.ts';
import { composeSheets, sheetFindings } from './continuation.ts';
import { derivedFindings } from './derived-finding.ts';
import { editableFiles, NO_EDITABLE_FILES } from './editable-files.ts';
import { type Editions, editionFindings, everyEdition, printFindings } from './edition-choice.ts';
import { type FormOfPart, formsOf } from './forms-of.ts';
import { missingAnswersOnce } from './missing-answers.ts';
import { oneCauseOnce } from './one-cause.ts';
import { withOneSpelling } from './one-spelling.ts';
import type { BuiltPacket, Ports, ProofGrade, UsedForm, WantedForm } from './packet.ts';
import { paperFindings, unplacedFindings } from './papers.ts';
import { itemsPrinted } from './printed.ts';
import { type Proven, proofFile } from './proof.ts';
import { type Part, type Recipe, recipeFor } from './recipe.ts';
import { templatesWith } from './template-of.ts';
import { NO_UPLOADS, uploadFiles, uploadFindings } from './upload-files.ts';
import { fileNameOf, type Means, written } from './written.ts';

/** What a check goes by; ours when absent. */
export interface Preflight {
  readonly editions?: Editions;
  readonly law?: Law;
  /** What the school pack says of the office; nothing when absent. */
  readonly office?: OfficeValues | null;
  /** The picture of the office's letterhead; none when absent. */
  readonly logo?: LetterLogo;
  /** Templates that replace ours, by name; none when absent. */
  readonly templates?: ReadonlyMap<string, Template>;
  /** The papers that `documents` names, as they were read; none when absent. */
  readonly papers?: readonly PaperReading[];
}

/** What stops or concerns a packet before anything is drawn: answers that it prints and that lack, words that do not fit. */
export function checkPacket(asked: Recipe, view: View, preflight: Preflight = {}): Finding[] {
  const { editions = everyEdition, law = ourLaw } = preflight;
  const recipe = recipeFor(asked, view);
  const composing = composingOf(recipe, view, preflight);
  const isFiled = recipe.packet === 'uscis';
  const forms = formsOf(recipe, view, editions, law);
  const found = [
    ...recipe.parts.flatMap((part) =>
      part.kind === 'form' ? editionFindings(part.form, view, editions, isFiled, law) : [],
    ),
    ...forms.flatMap(({ edition, wanted }) => derivedFindings(edition, wanted.pages)),
    ...forms.flatMap((form) => withOneSpelling(form.plan.findings, view)),
    ...sheetFindings(forms, view),
    ...letterFindings(composing),
    ...paperFindings(recipe, composing.papers),
    ...unplacedFindings(recipe, composing.papers),
    ...ruleFindings(rules, view, law, {
      packet: recipe.packet,
      items: itemsPrinted(forms, () => letterAnswers(composing), view),
    }),
  ];
  return oneCauseOnce(missingAnswersOnce(found, view));
}

const NO_TEMPLATES: ReadonlyMap<string, Template> = new Map();

function composingOf(recipe: Recipe, view: View, preflight: Preflight): Composing {
  const { law = ourLaw, office = null, templates = NO_TEMPLATES, papers = [], logo = null } = preflight;
  return { recipe, view, law, office, papers, logo, templateOf: templatesWith(templates) };
}

/** How a packet is built. */
export interface BuildOptions extends Preflight {
  readonly proof: ProofGrade;
  /** Builds what errors would stop, as far as the answers go: every page and every name of a PDF bears DRAFT. */
  readonly draft?: boolean;
}

/**
 * Builds the files of one packet: `packet.pdf`, each part alone under `parts/`, `proof.json`. With an error among the
 * findings there are no files; a draft has them all the same, unless its proof fails. Every PDF is read again before it
 * is given back.
 */
export async function buildPacket(
  asked: Recipe,
  view: View,
  ports: Ports,
  options: BuildOptions,
): Promise<BuiltPacket> {
  const { editions = everyEdition, law = ourLaw } = options;
  const recipe = recipeFor(asked, view);
  const findings = checkPacket(recipe, view, options);
  const draft = options.draft ? (await import('./draft.ts')).drafting : null;
  if (draft === null && findings.some(stops)) return stopped(recipe, findings);
  const forms = formsOf(recipe, view, editions, law);
  const master = await ports.master(forms.map(({ wanted }) => wanted));
  const { sheets, findings: onSheets } = composeSheets(forms, view, master.index.faces);
  const telling = (markdown: string) => draft?.checklist(markdown, findings) ?? markdown;
  const composing = composingOf(recipe, view, options);
  const letters = composeLetters(composing, master.index.faces, forms, sheets, telling);
  findings.push(...onSheets, ...letters.findings, ...officialPrints(forms, master, view, law));
  if (draft === null && findings.some(stops)) return stopped(recipe, findings);
  const { papers } = composing;
  const sources: PartSources = { forms, laidOut: letters.laidOut, sheets, papers };
  const parts = recipe.parts.flatMap((part) => {
    const made = appendParts(part, sources);
    return made === null ? [] : [{ part, made }];
  });
  const means: Means = { ports, grade: options.proof, draft };
  const all = parts.flatMap(({ made }) => made);
  const whole = await written({ path: 'packet.pdf', title: recipe.title, parts: all, forms, master }, means);
  const alone: Proven[] = [];
  for (const { part, made } of withStayingAsOne(parts)) alone.push(await partAlone(part.kind, made, forms, means));
  const uploads = draft === null ? await uploadFiles(recipe, papers, means) : NO_UPLOADS;
  const editable = draft === null ? await editableFiles(recipe, letters.written, composing.logo) : NO_EDITABLE_FILES;
  const proven = [whole, ...alone, ...uploads.proven];
  const faults = [
    ...proven.flatMap(({ findings: found }) => found),
    ...uploadFindings(uploads, view, law),
    ...editable.findings,
  ];
  findings.push(...faults);
  if (faults.some(stops)) return stopped(recipe, findings);
  return {
    recipe: recipe.id,
    findings,
    files: [
      ...proven.map(({ file }) => file),
      ...uploads.asTheyAre,
      ...editable.files,
      proofFile(proven, options.proof, draft !== null),
    ],
    forms: usedForms(master, forms),
    pages: whole.expected.pages,
    draft: draft !== null,
  };
}

/** Notes about the prints of the official blanks; a stand-in is no print. */
const officialPrints = (forms: readonly FormOfPart[], { index }: Master, view: View, law: Law): Finding[] =>
  forms.flatMap(({ edition, wanted }) =>
    index.forms.some(({ form, standIn }) => form === wanted.form && !standIn) ? printFindings(edition, view, law) : [],
  );

function stopped(recipe: Recipe, findings: readonly Finding[]): BuiltPacket {
  return { recipe: recipe.id, findings, files: [], forms: [], pages: 0, draft: false };
}

interface MadePart {
  readonly part: Part;
  readonly made: AppendParts;
}

/** The pages that stay with whoever acts are one file: they tell of each other. */
function withStayingAsOne(parts: readonly MadePart[]): readonly MadePart[] {
  const stays = ({ part }: MadePart): boolean => part.kind === 'letter' && part.stays === true;
  const [first, ...others] = parts.filter(stays);
  if (first === undefined) return parts;
  const [opening, ...rest] = first.made;
  const made: AppendParts = [opening, ...rest, ...others.flatMap((one) => one.made)];
  return [{ part: first.part, made }, ...parts.filter((one) => !stays(one))];
}

async function partAlone(
  kind: Part['kind'],
  parts: AppendParts,
  forms: readonly FormOfPart[],
  means: Means,
): Promise<Proven> {
  const [part] = parts;
  const own = part.kind === 'form' ? forms.filter(({ wanted }) => wanted.form === part.form) : [];
  const master = await means.ports.master(own.map(({ wanted }): WantedForm => wanted));
  const folder = kind === 'papers' ? 'parts/papers' : 'parts';
  const path = `${folder}/${part.kind === 'form' ? part.form : fileNameOf(part.title)}.pdf`;
  return written({ path, title: part.title, parts, forms: own, master }, means);
}

function usedForms(master: Master, forms: readonly FormOfPart[]): UsedForm[] {
  return master.index.forms.map(({ form, edition, pages, blank, standIn }) => ({
    form,
    edition,
    pages,
    blank,
    standIn,
    ...(forms.some((one) => one.wanted.form === form && one.edition.derived) ? { derived: true } : {}),
  }));
}
