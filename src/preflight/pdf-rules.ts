import type { View } from '../case/view.ts';
import type { Law } from '../facts/law.ts';
import type { Finding, PdfPlace } from '../finding.ts';
import { itemsPrinted } from '../packet/printed.ts';
import type { PacketKind } from '../rules/define.ts';
import { rules } from '../rules/registry.ts';
import { ruleFindings } from '../rules/run.ts';
import { fileFinding } from './file-checks.ts';
import type { PdfAnswer } from './pdf-answers.ts';
import type { PdfForm } from './pdf-form.ts';
import type { UnreadWords } from './pdf-unread-words.ts';

/** Who gets a form. */
export const packetOf = (form: string): PacketKind => (form === 'i-983' ? 'school' : 'uscis');

const UNASKED = 'every-check-has-its-answer';

const isWithin = (path: string, group: string): boolean => path === group || path.startsWith(`${group}.`);

/** Where an answer stands, or the first answer of a group: on a form of the packet where there is one; undefined when no form shows it. */
const placeOf = (path: string | null, packet: PacketKind, answers: readonly PdfAnswer[]): PdfPlace | undefined => {
  const shown =
    path === null ? [] : answers.filter((answer) => isWithin(answer.path, path) && answer.way !== 'implied');
  const own = shown.find(({ item }) => packetOf(item.split(' ', 1)[0]?.toLowerCase() ?? '') === packet);
  return (own ?? shown[0])?.place;
};

/** What the rules say of the answers that some forms show. */
export interface RuledForms {
  readonly findings: readonly Finding[];
  /** Answers that checks need and nobody gives. */
  readonly lacking: readonly string[];
}

/**
 * Runs the rules for the packets whose forms are there. Each finding gets its printed items and its place in the PDF. A rule
 * that speaks of an answer which no form asks is not told unless an answer file gives the rest of the case.
 */
export const ruledForms = (
  forms: readonly PdfForm[],
  answers: readonly PdfAnswer[],
  view: View,
  { law, isWhole, unread }: { readonly law: Law; readonly isWhole: boolean; readonly unread: readonly string[] },
): RuledForms => {
  const kinds = [...new Set(forms.map(({ found }) => packetOf(found.inventory.form)))];
  const found = kinds.flatMap((packet) => {
    const printed = forms
      .filter(({ found: { inventory } }) => packetOf(inventory.form) === packet)
      .flatMap(({ definition, found: { pages } }) =>
        definition === null ? [] : [{ edition: definition, wanted: { pages: [...pages.keys()] }, leaves: [] }],
      );
    return ruleFindings(rules, view, law, { packet, items: itemsPrinted(printed, () => [], view) }).map((finding) => ({
      finding,
      inPdf: placeOf(finding.path, packet, answers),
    }));
  });
  const isTold = ({ finding: { rule, path, items }, inPdf }: (typeof found)[number]): boolean => {
    if (rule === UNASKED || unread.some((group) => path !== null && isWithin(path, group))) return false;
    return isWhole || items.length > 0 || inPdf !== undefined;
  };
  const lacking = found.flatMap(({ finding: { rule, path } }) => (rule === UNASKED && path !== null ? [path] : []));
  return {
    findings: found.filter(isTold).map(({ finding, inPdf }) => (inPdf === undefined ? finding : { ...finding, inPdf })),
    lacking: [...new Set(lacking)],
  };
};

/** One note for all that checks need and a PDF does not show, or shows in words that cannot be read back. */
export const lackingNote = (lacking: readonly string[], unread: readonly UnreadWords[]): Finding[] => {
  const items = [...new Set(unread.map(({ item }) => item))];
  const unasked =
    lacking.length === 0
      ? ''
      : `No form asks for these answers, and what needs them was not checked: ${lacking.join(', ')}.`;
  const unreadItems =
    items.length === 0 ? '' : `These items say what could not be taken back to answers: ${items.join(', ')}.`;
  if (unasked === '' && unreadItems === '') return [];
  return [
    fileFinding('a-pdf-shows-what-checks-need', {
      items,
      says: [unasked, unreadItems].filter((part) => part !== '').join(' '),
      fix: 'Give an answer file beside the PDFs; `optpack read FILE.pdf -o case.jsonc` begins one.',
    }),
  ];
};
