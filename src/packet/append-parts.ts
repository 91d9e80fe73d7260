import type { Paper, PaperReading } from '../evidence/paper.ts';
import type { AppendPart } from '../form/append.ts';
import type { LaidOut } from '../letters/sheet.ts';
import { type ContinuationSheets, sheetParts } from './continuation.ts';
import type { FormOfPart } from './forms-of.ts';
import { papersIn } from './papers.ts';
import type { FormPart, PapersPart, Part } from './recipe.ts';

/** What one part of a recipe puts into a file: a form with the sheets that continue it, a letter, or papers behind their tab sheet. */
export type AppendParts = readonly [AppendPart, ...AppendPart[]];

/** From what the parts of a file are made. */
export interface PartSources {
  readonly forms: readonly FormOfPart[];
  readonly laidOut: ReadonlyMap<Part, LaidOut>;
  readonly sheets: ReadonlyMap<string, ContinuationSheets>;
  readonly papers: readonly PaperReading[];
}

/** The parts of packet.pdf that one part of a recipe makes; null for one that makes none: an upload, or papers that are missing. */
export function appendParts(part: Part, sources: PartSources): AppendParts | null {
  switch (part.kind) {
    case 'form':
      return formParts(part, sources);
    case 'upload':
      return null;
    case 'papers':
      return paperParts(part, sources);
    case 'letter': {
      const own = ownSheets(part, part.title, sources);
      if (own === null) throw new Error(`${part.template} was not laid out`);
      return [own];
    }
  }
}

const ownSheets = (part: Part, title: string, { laidOut }: PartSources): AppendPart | null => {
  const sheets = laidOut.get(part);
  return sheets === undefined ? null : { kind: 'sheets', title, label: title, laidOut: sheets };
};

function formParts(part: FormPart, { forms, sheets }: PartSources): AppendParts {
  const form = forms.find(({ wanted }) => wanted.form === part.form);
  if (form === undefined) throw new Error(`no plan for ${part.form}`);
  const name = part.form.toUpperCase();
  const { boxes } = form.plan;
  return [
    { kind: 'form', form: part.form, title: `Form ${name}`, label: name, boxes },
    ...sheetParts(part.form, sheets),
  ];
}

function paperParts(part: PapersPart, sources: PartSources): AppendParts | null {
  const own = ownSheets(part, part.title, sources);
  const papers = papersIn(part, sources.papers);
  const pages = papers.map((paper, at): AppendPart => {
    // Without a tab sheet the paper itself bears the name of its place; else two of one kind are told apart.
    const nameOf = ({ is }: Paper): string => (part.says === undefined ? part.title : is);
    const name = nameOf(paper);
    const before = papers.slice(0, at).filter((other) => nameOf(other) === name).length;
    const title = before === 0 ? name : `${name} (${before + 1})`;
    return { kind: 'pages', title, label: title, pages: paper.content };
  });
  const [first, ...rest] = own === null ? pages : [own, ...pages];
  return first === undefined ? null : [first, ...rest];
}
