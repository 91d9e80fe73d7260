import type { View } from '../case/view.ts';
import type { Finding } from '../finding.ts';
import type { AppendPart } from '../form/append.ts';
import type { Continuation } from '../form/define.ts';
import type { Face } from '../form/master.ts';
import type { ContinuedText } from '../form/planned.ts';
import { layOut } from '../letters/layout.ts';
import { noPacketValues, type PacketValues } from '../letters/packet-values.ts';
import type { LaidOut } from '../letters/sheet.ts';
import { missingVariables, renderTemplate } from '../letters/template.ts';
import type { FormOfPart } from './forms-of.ts';
import { templateOf } from './template-of.ts';

/** Sheets of ours that follow a form. */
export interface ContinuationSheets {
  readonly continuation: Continuation;
  readonly laidOut: LaidOut;
  readonly continued: readonly ContinuedText[];
}

const SIGN = ['Signature of the applicant, by hand', 'Date, by hand'] as const;

/** Answers that the sheets print and the case does not give. */
export function sheetFindings(forms: readonly FormOfPart[], view: View): Finding[] {
  return forms.flatMap(({ edition: { continuation }, plan }) =>
    continuation === undefined || plan.continued.length === 0
      ? []
      : missingVariables(templateOf(continuation.template), view, continuation.title, noPacketValues),
  );
}

/** Whose sheet it is, on every page: the I-765 asks for name and A-Number on each. */
const ownerOf = ({ title, number: [called, path] }: Continuation, view: View): string => {
  const name = view.at('derived.studentFullName');
  const number = view.at(path);
  const words = [name.is === 'answered' ? name.text : '', number.is === 'answered' ? `${called} ${number.text}` : ''];
  return [title, ...words.filter((word) => word !== '')].join(', ');
};

const continuedValues = (continued: readonly ContinuedText[]): PacketValues => ({
  texts: {},
  lists: { continued: continued.map(({ number, title, text }) => ({ number, title, text })) },
});

/** Lays out the sheets that follow the forms, by form; a form that holds everything has none. */
export function composeSheets(
  forms: readonly FormOfPart[],
  view: View,
  faces: Readonly<Record<'regular' | 'bold', Face>>,
): { readonly sheets: ReadonlyMap<string, ContinuationSheets>; readonly findings: readonly Finding[] } {
  const sheets = new Map<string, ContinuationSheets>();
  const findings: Finding[] = [];
  for (const { wanted, edition, plan } of forms) {
    const { continuation } = edition;
    if (continuation === undefined || plan.continued.length === 0) continue;
    const { template, title, signed } = continuation;
    const markdown = renderTemplate(templateOf(template), view, continuedValues(plan.continued));
    const owner = ownerOf(continuation, view);
    const result = layOut(markdown, faces, {
      title,
      header: owner,
      ...(signed ? { sign: SIGN } : {}),
    });
    findings.push(...result.findings);
    sheets.set(wanted.form, { continuation, laidOut: result.laidOut, continued: plan.continued });
  }
  return { sheets, findings };
}

/** The sheets of a form as a part of a file; none when it has none. */
export const sheetParts = (form: string, sheets: ReadonlyMap<string, ContinuationSheets>): AppendPart[] => {
  const own = sheets.get(form);
  if (own === undefined) return [];
  const { title, label } = own.continuation;
  return [{ kind: 'sheets', title, label, laidOut: own.laidOut, continued: own.continued }];
};

/** The sheets of a form as a checklist tells them; none when it has none. */
export const sheetsTold = (
  form: string,
  sheets: ReadonlyMap<string, ContinuationSheets>,
): readonly { readonly title: string; readonly plain: string; readonly pages: number }[] => {
  const own = sheets.get(form);
  if (own === undefined) return [];
  const { title, signed } = own.continuation;
  const told = signed ? `${title} (you sign and date every page)` : title;
  return [{ title: told, plain: title, pages: own.laidOut.sheets.length }];
};
