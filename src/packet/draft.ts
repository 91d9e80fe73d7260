import { type Finding, stops } from '../finding.ts';
import type { MakeMark } from '../form/append.ts';
import { draftMark } from '../form/draft-mark.ts';
import { DRAFT } from '../form/painted.ts';
import { marked, printable } from '../letters/charset.ts';
import { escapeMarkdown } from '../letters/escape.ts';

/** What makes a packet a draft. Loaded for drafts only. */
export interface Drafting {
  readonly mark: MakeMark;
  /** `parts/i-765.pdf` -> `parts/i-765.DRAFT.pdf`. */
  path(path: string): string;
  /** The title that a viewer shows. */
  title(title: string): string;
  /** A checklist with what is to be mended, below its heading. */
  checklist(markdown: string, findings: readonly Finding[]): string;
}

/** A longer list nobody reads; all are in the report. */
const MOST_TOLD = 30;

export const drafting: Drafting = {
  mark: draftMark,
  path: (path) => path.replace(/\.pdf$/, `.${DRAFT}.pdf`),
  title: (title) => `${DRAFT}: ${title}`,
  checklist(markdown, findings) {
    const [heading = ''] = /^# .*\n/.exec(markdown) ?? [];
    return `${heading}\n${toMend(findings)}\n\n${markdown.slice(heading.length)}`;
  },
};

function toMend(findings: readonly Finding[]): string {
  const errors = findings.filter(stops);
  if (errors.length === 0) return `**${DRAFT}, not for filing.** Nothing has to be mended: build it without --draft.`;
  const told = errors.slice(0, MOST_TOLD).map((finding) => `- [ ] ${drawable(sentenceOf(finding))}`);
  const more = errors.length - told.length;
  return [
    `**${DRAFT}, not for filing.** This has to be mended first. Boxes whose answers are missing or do not fit are empty.`,
    told.join('\n'),
    ...(more > 0 ? [`${more} more are in report.json, in the folder of this draft.`] : []),
  ].join('\n\n');
}

function sentenceOf({ says, items }: Finding): string {
  const unnamed = items.filter((item) => !says.includes(item));
  return unnamed.length === 0 ? says : `${says} (${unnamed.join(', ')})`;
}

const drawn: ReadonlySet<string> = new Set([...printable.map((point) => String.fromCodePoint(point)), ...marked()]);

const spelled = (character: string): string =>
  drawn.has(character) ? character : `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** A finding may name a character because no page can draw it. */
const drawable = (text: string): string =>
  escapeMarkdown(text).replace(/.\p{M}|[^\x20-\x7e]/gu, (found) =>
    drawn.has(found) ? found : [...found].map(spelled).join(''),
  );
