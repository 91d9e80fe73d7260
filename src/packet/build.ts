import type { View } from '../case/view.ts';
import { type Finding, stops } from '../finding.ts';
import { type AppendPart, append } from '../form/append.ts';
import type { Master } from '../form/master.ts';
import { composeLetters, letterFindings } from './compose.ts';
import { type FormOfPart, formsOf } from './forms-of.ts';
import type { BuiltPacket, PacketFile, Ports, ProofGrade, UsedForm, WantedForm } from './packet.ts';
import { type Proven, proofFile, proveFile } from './proof.ts';
import type { Part, Recipe } from './recipe.ts';

/** What stops or concerns a packet before anything is drawn: answers that it prints and that lack, words that do not fit. */
export function checkPacket(recipe: Recipe, view: View): Finding[] {
  return [...formsOf(recipe, view).flatMap((form) => form.plan.findings), ...letterFindings(recipe, view)];
}

/**
 * Builds the files of one packet: `packet.pdf`, each part alone under `parts/`, `proof.json`.
 * With an error among the findings there are no files. Every PDF is read again before it is given back.
 */
export async function buildPacket(
  recipe: Recipe,
  view: View,
  ports: Ports,
  options: { readonly proof: ProofGrade },
): Promise<BuiltPacket> {
  const findings = checkPacket(recipe, view);
  if (findings.some(stops)) return stopped(recipe, findings);
  const forms = formsOf(recipe, view);
  const master = await ports.master(forms.map(({ wanted }) => wanted));
  const letters = composeLetters(recipe, view, master.index.faces);
  findings.push(...letters.findings);
  if (findings.some(stops)) return stopped(recipe, findings);
  const parts = recipe.parts.map((part): AppendPart => appendPart(part, forms, letters.laidOut));
  const whole = await written({ path: 'packet.pdf', title: recipe.title, parts, forms, master }, ports, options.proof);
  const alone: Proven[] = [];
  for (const part of parts) alone.push(await partAlone(part, forms, ports, options.proof));
  const proven = [whole, ...alone];
  findings.push(...proven.flatMap(({ findings: found }) => found));
  if (findings.some(stops)) return stopped(recipe, findings);
  return {
    recipe: recipe.id,
    findings,
    files: [...proven.map(({ file }) => file), proofFile(proven, options.proof)],
    forms: usedForms(master),
    pages: whole.expected.pages,
  };
}

function stopped(recipe: Recipe, findings: readonly Finding[]): BuiltPacket {
  return { recipe: recipe.id, findings, files: [], forms: [], pages: 0 };
}

function appendPart(
  part: Part,
  forms: readonly FormOfPart[],
  laidOut: ReadonlyMap<string, import('../letters/sheet.ts').LaidOut>,
): AppendPart {
  if (part.kind === 'form') {
    const form = forms.find(({ wanted }) => wanted.form === part.form);
    if (form === undefined) throw new Error(`no plan for ${part.form}`);
    const name = part.form.toUpperCase();
    return { kind: 'form', form: part.form, title: `Form ${name}`, label: name, boxes: form.plan.boxes };
  }
  const sheets = laidOut.get(part.template);
  if (sheets === undefined) throw new Error(`${part.template} was not laid out`);
  return { kind: 'sheets', title: part.title, label: part.title, laidOut: sheets };
}

interface Writing {
  readonly path: string;
  readonly title: string;
  readonly parts: readonly AppendPart[];
  readonly forms: readonly FormOfPart[];
  readonly master: Master;
}

async function written(writing: Writing, ports: Ports, grade: ProofGrade): Promise<Proven> {
  const bytes = append(writing.master, writing.title, writing.parts, ports);
  const file: PacketFile = { path: writing.path, bytes };
  return proveFile(file, writing.parts, writing.forms, writing.master, ports, grade);
}

async function partAlone(
  part: AppendPart,
  forms: readonly FormOfPart[],
  ports: Ports,
  grade: ProofGrade,
): Promise<Proven> {
  const own = part.kind === 'form' ? forms.filter(({ wanted }) => wanted.form === part.form) : [];
  const master = await ports.master(own.map(({ wanted }): WantedForm => wanted));
  const name = part.kind === 'form' ? part.form : part.title.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  return written({ path: `parts/${name}.pdf`, title: part.title, parts: [part], forms: own, master }, ports, grade);
}

function usedForms(master: Master): UsedForm[] {
  return master.index.forms.map(({ form, edition, pages, blank, standIn }) => ({
    form,
    edition,
    pages,
    blank,
    standIn,
  }));
}
