import type { CasePath } from '../case/path.ts';
import type { LetterLogo } from '../evidence/logo.ts';
import type { PaperReading } from '../evidence/paper.ts';
import type { Finding } from '../finding.ts';
import type { Face } from '../form/master.ts';
import { type LayoutOptions, layOut } from '../letters/layout.ts';
import type { TabText } from '../letters/packet-paths.ts';
import type { PacketEntry, PacketValues } from '../letters/packet-values.ts';
import type { LaidOut } from '../letters/sheet.ts';
import { answersUsed, missingVariables, renderTemplate, type Template } from '../letters/template.ts';
import type { ContinuationSheets } from './continuation.ts';
import type { FormOfPart } from './forms-of.ts';
import { drawnValues, letterValues, type Telling } from './letter-values.ts';
import { type OwnSheet, ownSheets, TAB, tabbedParts } from './own-sheets.ts';
import { ownerLine } from './owner-line.ts';
import { pagesOf, papersIn, papersTold } from './papers.ts';
import { type PartTold, partsTold, sendingTold, sentTold } from './parts-told.ts';
import type { Part, Recipe } from './recipe.ts';
import type { TemplateOf } from './template-of.ts';
import { uploadsTold } from './uploads.ts';

/** A letter before it is laid out: what a DOCX is made of too. */
export interface Written {
  readonly markdown: string;
  readonly options: LayoutOptions;
}

/** The pages of ours in a packet, by their part: letters, and the sheets before papers or in their place. */
export interface Composed {
  readonly laidOut: ReadonlyMap<Part, LaidOut>;
  readonly written: ReadonlyMap<Part, Written>;
  readonly findings: readonly Finding[];
}

/** What letters are made from. */
export interface Composing extends Telling {
  readonly recipe: Recipe;
  readonly templateOf: TemplateOf;
  readonly papers: readonly PaperReading[];
  /** The picture of the office's letterhead; null without one. */
  readonly logo: LetterLogo | null;
}

/** Answers that the letters of a recipe print and the case does not give, and the day that their facts need. */
export function letterFindings(composing: Composing): Finding[] {
  const { recipe, templateOf, papers, view } = composing;
  const sheets = ownSheets(recipe, papers);
  const values = letterValues(templatesOf(sheets, templateOf), composing);
  return sheets.flatMap(({ template, title }) =>
    missingVariables(templateOf(template), view, title, withLists(values, composing, [])),
  );
}

/** The answers that the letters of a recipe print or ask about. */
export function letterAnswers({ recipe, papers, view, templateOf }: Composing): CasePath[] {
  return templatesOf(ownSheets(recipe, papers), templateOf).flatMap((template) =>
    answersUsed(template).flatMap((path) => view.sources(path)),
  );
}

/** Turns of laying out what tells where other parts begin: its own length is among what they begin after. */
const MOST_TURNS = 4;

/** Renders and lays out all pages of ours. What tells the pages of the parts comes last: it needs them. `telling` adds to checklists. */
export function composeLetters(
  composing: Composing,
  faces: Readonly<Record<'regular' | 'bold', Face>>,
  forms: readonly FormOfPart[],
  sheets: ReadonlyMap<string, ContinuationSheets>,
  telling: (markdown: string) => string = asWritten,
): Composed {
  const { recipe, view, templateOf, papers } = composing;
  const own = ownSheets(recipe, papers);
  const tabs = tabbedParts(recipe, papers);
  const values = drawnValues(templatesOf(own, templateOf), composing);
  const footer = ownerLine(view);
  const laidOut = new Map<Part, LaidOut>();
  const written = new Map<Part, Written>();
  const findings = new Map<Part, readonly Finding[]>();
  const lay = ({ part, template, title }: OwnSheet, packet: PacketValues) => {
    const rendered = renderTemplate(templateOf(template), view, packet);
    const markdown = template.startsWith('checklists/') ? telling(rendered) : rendered;
    const options: LayoutOptions = { title, footer, ...letterheadOf(part, composing) };
    const result = layOut(markdown, faces, options);
    findings.set(part, result.findings);
    written.set(part, { markdown, options });
    laidOut.set(part, result.laidOut);
  };
  for (const [at, part] of tabs.entries()) {
    const pages = pagesOf(papersIn(part, papers));
    const texts: Record<TabText, string> = {
      'tab.number': String(at + 1),
      'tab.title': part.title,
      'tab.pages': String(pages),
    };
    lay({ part, template: TAB, title: part.title }, { texts, lists: {} });
  }
  const tellers = own.filter(({ template }) => tellsParts(templateOf(template)));
  for (const sheet of own.filter((one) => !tellers.includes(one))) lay(sheet, withLists(values, composing, []));
  for (let turn = 0; turn < MOST_TURNS && tellers.length > 0; turn += 1) {
    const before = lengths(tellers, laidOut);
    const told = partsTold({ recipe, laidOut, forms, sheets, papers });
    for (const sheet of tellers) {
      const others = told.filter(({ part }) => part !== sheet.part);
      const packet = withLists(values, composing, others, formsTold(forms));
      lay(sheet, { ...packet, texts: { ...packet.texts, ...sendingTold(told) } });
    }
    if (lengths(tellers, laidOut) === before) break;
  }
  return { laidOut, written, findings: [...findings.values()].flat() };
}

const asWritten = (markdown: string): string => markdown;

const lengths = (sheets: readonly OwnSheet[], laidOut: ReadonlyMap<Part, LaidOut>): string =>
  sheets.map(({ part }) => laidOut.get(part)?.sheets.length ?? 1).join(' ');

const letterheadOf = (part: Part, { office, logo }: Composing): Pick<LayoutOptions, 'letterhead'> => {
  const lines = part.kind === 'letter' && part.letterhead === 'office' ? (office?.letterhead ?? []) : [];
  if (lines.length === 0) return {};
  return { letterhead: { lines, ...(logo === null ? {} : { logo: { picture: logo.picture, alt: '' } }) } };
};

const templatesOf = (sheets: readonly OwnSheet[], templateOf: TemplateOf): Template[] =>
  sheets.map(({ template }) => templateOf(template));

/** What is known only when all pages are laid out. */
const OF_PAGES = /^packet\.(?:parts|sent|forms|sending\..*)$/;

const tellsParts = ({ uses }: Template): boolean => uses.some(({ path }) => OF_PAGES.test(path));

const formsTold = (forms: readonly FormOfPart[]): PacketEntry[] =>
  forms.map(({ edition: { inventory }, wanted }) => ({
    form: inventory.form.toUpperCase(),
    edition: inventory.printedEdition,
    pages: wanted.pages.length,
  }));

const withLists = (
  values: PacketValues,
  { recipe, papers }: Composing,
  told: readonly PartTold[],
  forms: readonly PacketEntry[] = [],
): PacketValues => ({
  ...values,
  lists: {
    ...values.lists,
    parts: told.map(({ entry }) => entry),
    sent: sentTold(told),
    forms,
    papers: papersTold(recipe, papers),
    uploads: uploadsTold(recipe, papers),
  },
});
