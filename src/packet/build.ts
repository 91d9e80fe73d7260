import type { View } from '../case/view.ts';
import { type Law, ourLaw } from '../facts/law.ts';
import { type Finding, stops } from '../finding.ts';
import { type AppendPart, append } from '../form/append.ts';
import type { Master } from '../form/master.ts';
import { rules } from '../rules/registry.ts';
import { ruleFindings } from '../rules/run.ts';
import { composeLetters, letterAnswers, letterFindings } from './compose.ts';
import { type ContinuationSheets, composeSheets, sheetFindings, sheetParts } from './continuation.ts';
import { derivedFindings } from './derived-finding.ts';
import type { Drafting } from './draft.ts';
import { type Editions, editionFindings, everyEdition, printFindings } from './edition-choice.ts';
import { type FormOfPart, formsOf } from './forms-of.ts';
import { missingAnswersOnce } from './missing-answers.ts';
import { oneCauseOnce } from './one-cause.ts';
import { withOneSpelling } from './one-spelling.ts';
import type { BuiltPacket, PacketFile, Ports, ProofGrade, UsedForm, WantedForm } from './packet.ts';
import { itemsPrinted } from './printed.ts';
import { type Proven, proofFile, proveFile } from './proof.ts';
import { type Part, type Recipe, recipeFor } from './recipe.ts';

/** What a check goes by; ours when absent. */
export interface Preflight {
  readonly editions?: Editions;
  readonly law?: Law;
}

/** What stops or concerns a packet before anything is drawn: answers that it prints and that lack, words that do not fit. */
export function checkPacket(
  asked: Recipe,
  view: View,
  { editions = everyEdition, law = ourLaw }: Preflight = {},
): Finding[] {
  const recipe = recipeFor(asked, view);
  const isFiled = recipe.packet === 'uscis';
  const forms = formsOf(recipe, view, editions, law);
  const found = [
    ...recipe.parts.flatMap((part) =>
      part.kind === 'form' ? editionFindings(part.form, view, editions, isFiled, law) : [],
    ),
    ...forms.flatMap(({ edition, wanted }) => derivedFindings(edition, wanted.pages)),
    ...forms.flatMap((form) => withOneSpelling(form.plan.findings, view)),
    ...sheetFindings(forms, view),
    ...letterFindings(recipe, view, law),
    ...ruleFindings(rules, view, law, {
      packet: recipe.packet,
      items: itemsPrinted(forms, () => letterAnswers(recipe, view), view),
    }),
  ];
  return oneCauseOnce(missingAnswersOnce(found, view));
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
  const letters = composeLetters(recipe, view, law, master.index.faces, forms, sheets, telling);
  findings.push(...onSheets, ...letters.findings, ...officialPrints(forms, master, view, law));
  if (draft === null && findings.some(stops)) return stopped(recipe, findings);
  const parts = recipe.parts.map((part) => appendParts(part, forms, letters.laidOut, sheets));
  const means: Means = { ports, grade: options.proof, draft };
  const whole = await written({ path: 'packet.pdf', title: recipe.title, parts: parts.flat(), forms, master }, means);
  const alone: Proven[] = [];
  for (const part of parts) alone.push(await partAlone(part, forms, means));
  const proven = [whole, ...alone];
  const differences = proven.flatMap(({ findings: found }) => found);
  findings.push(...differences);
  if (differences.some(stops)) return stopped(recipe, findings);
  return {
    recipe: recipe.id,
    findings,
    files: [...proven.map(({ file }) => file), proofFile(proven, options.proof, draft !== null)],
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

/** What one part of a recipe puts into a file: a form with the sheets that continue it, or a letter. */
type AppendParts = readonly [AppendPart, ...AppendPart[]];

function appendParts(
  part: Part,
  forms: readonly FormOfPart[],
  laidOut: ReadonlyMap<string, import('../letters/sheet.ts').LaidOut>,
  continuations: ReadonlyMap<string, ContinuationSheets>,
): AppendParts {
  if (part.kind === 'form') {
    const form = forms.find(({ wanted }) => wanted.form === part.form);
    if (form === undefined) throw new Error(`no plan for ${part.form}`);
    const name = part.form.toUpperCase();
    const { boxes } = form.plan;
    const filled: AppendPart = { kind: 'form', form: part.form, title: `Form ${name}`, label: name, boxes };
    return [filled, ...sheetParts(part.form, continuations)];
  }
  const sheets = laidOut.get(part.template);
  if (sheets === undefined) throw new Error(`${part.template} was not laid out`);
  return [{ kind: 'sheets', title: part.title, label: part.title, laidOut: sheets }];
}

interface Writing {
  readonly path: string;
  readonly title: string;
  readonly parts: readonly AppendPart[];
  readonly forms: readonly FormOfPart[];
  readonly master: Master;
}

/** With what files are written and proven. */
interface Means {
  readonly ports: Ports;
  readonly grade: ProofGrade;
  readonly draft: Drafting | null;
}

async function written({ path, title, parts, forms, master }: Writing, means: Means): Promise<Proven> {
  const { ports, grade, draft } = means;
  const bytes = append(master, draft?.title(title) ?? title, parts, ports, draft?.mark);
  const file: PacketFile = { path: draft?.path(path) ?? path, bytes };
  return proveFile(file, parts, forms, master, ports, grade, draft !== null);
}

async function partAlone(parts: AppendParts, forms: readonly FormOfPart[], means: Means): Promise<Proven> {
  const [part] = parts;
  const own = part.kind === 'form' ? forms.filter(({ wanted }) => wanted.form === part.form) : [];
  const master = await means.ports.master(own.map(({ wanted }): WantedForm => wanted));
  const name = part.kind === 'form' ? part.form : part.title.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  return written({ path: `parts/${name}.pdf`, title: part.title, parts, forms: own, master }, means);
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
