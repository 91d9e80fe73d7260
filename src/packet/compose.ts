import type { CasePath } from '../case/path.ts';
import type { View } from '../case/view.ts';
import { decisiveDay } from '../facts/decisive-day.ts';
import type { Law } from '../facts/law.ts';
import type { Finding } from '../finding.ts';
import type { Face } from '../form/master.ts';
import { layOut } from '../letters/layout.ts';
import { type LetterFacts, letterFactKeys, letterFacts } from '../letters/letter-facts.ts';
import type { LaidOut } from '../letters/sheet.ts';
import { answersUsed, missingVariables, type PacketPart, renderTemplate } from '../letters/template.ts';
import { type ContinuationSheets, sheetsTold } from './continuation.ts';
import type { FormOfPart } from './forms-of.ts';
import type { LetterPart, Part, Recipe } from './recipe.ts';
import { templateOf } from './template-of.ts';

/** The letters of a packet by template name, laid out. */
export interface Composed {
  readonly laidOut: ReadonlyMap<string, LaidOut>;
  readonly findings: readonly Finding[];
}

/** Answers that the letters of a recipe print and the case does not give, and the day that their facts need. */
export function letterFindings(recipe: Recipe, view: View, law: Law): Finding[] {
  const facts = factsOf(view, law);
  return lettersOf(recipe).flatMap(({ template, title }) =>
    missingVariables(templateOf(template), view, title, { parts: [], ...(facts ?? NO_FACTS) }),
  );
}

/** The answers that the letters of a recipe print or ask about. */
export function letterAnswers(recipe: Recipe, view: View): CasePath[] {
  return lettersOf(recipe).flatMap(({ template }) =>
    answersUsed(templateOf(template)).flatMap((path) => view.sources(path)),
  );
}

/** Renders and lays out the letters of a recipe. A checklist that tells the other parts comes last: it needs their pages. `telling` adds to checklists. */
export function composeLetters(
  recipe: Recipe,
  view: View,
  law: Law,
  faces: Readonly<Record<'regular' | 'bold', Face>>,
  forms: readonly FormOfPart[],
  sheets: ReadonlyMap<string, ContinuationSheets>,
  telling: (markdown: string) => string = asWritten,
): Composed {
  const laidOut = new Map<string, LaidOut>();
  const findings: Finding[] = [];
  const facts = factsOf(view, law) ?? unknownFacts();
  const letters = lettersOf(recipe).toSorted((a, b) => Number(tellsParts(a)) - Number(tellsParts(b)));
  for (const letter of letters) {
    const parts = tellsParts(letter) ? partsTold(recipe, letter, laidOut, forms, sheets) : [];
    const markdown = renderTemplate(templateOf(letter.template), view, { parts, ...facts });
    const result = layOut(isChecklist(letter) ? telling(markdown) : markdown, faces, { title: letter.title });
    findings.push(...result.findings);
    laidOut.set(letter.template, result.laidOut);
  }
  return { laidOut, findings };
}

const asWritten = (markdown: string): string => markdown;

const NO_FACTS: LetterFacts = { facts: {}, factsSeen: '' };

/** What a draft says of the facts while no answer tells the day that decides: an open question, never the other case. */
function unknownFacts(): LetterFacts {
  const facts = Object.fromEntries(letterFactKeys.map((key) => [key, '[not known without filing.preparedOn]']));
  return { facts, factsSeen: '' };
}

/** Facts for the letters; null while no answer tells the day that decides. */
function factsOf(view: View, law: Law): LetterFacts | null {
  const prepared = decisiveDay(view, 'preparation');
  if (prepared === null) return null;
  return letterFacts(law, (dated) => decisiveDay(view, dated) ?? prepared);
}

function lettersOf(recipe: Recipe): LetterPart[] {
  return recipe.parts.filter((part): part is LetterPart => part.kind === 'letter');
}

const isChecklist = ({ template }: LetterPart): boolean => template.startsWith('checklists/');

function tellsParts({ template }: LetterPart): boolean {
  return templateOf(template).uses.some(({ path }) => path.startsWith('packet.parts'));
}

function partsTold(
  recipe: Recipe,
  teller: LetterPart,
  laidOut: ReadonlyMap<string, LaidOut>,
  forms: readonly FormOfPart[],
  sheets: ReadonlyMap<string, ContinuationSheets>,
): PacketPart[] {
  const pages = new Map(forms.map(({ wanted }) => [wanted.form, wanted.pages.length]));
  const others = recipe.parts.filter((part) => part !== teller);
  return others.flatMap((part: Part) =>
    part.kind === 'form'
      ? [
          { title: `Form ${part.form.toUpperCase()}`, pages: pages.get(part.form) ?? 0 },
          ...sheetsTold(part.form, sheets),
        ]
      : [{ title: part.title, pages: laidOut.get(part.template)?.sheets.length ?? 0 }],
  );
}
