import { forms } from '../../forms/registry.ts';
import { answerPaths } from '../case/outline.ts';
import type { CasePath } from '../case/path.ts';
import type { View } from '../case/view.ts';
import type { Finding } from '../finding.ts';
import { offerSpelling } from '../form/faults.ts';
import type { TextBox } from '../form/inventory.ts';

const rules: ReadonlySet<string> = new Set(['box-takes-every-character', 'form-font-has-every-character']);

const isAnswer = (path: string): path is CasePath => answerPaths().includes(path.replace(/\.\d+(?=\.|$)/g, '.0'));

/** What all boxes take that print an answer, on whatever form: the refusals of each, and the room of the smallest. */
const boxOfAll = (path: CasePath, view: View): TextBox | null => {
  const boxes: readonly TextBox[] = forms.flatMap(({ inventory, rows }) =>
    rows.flatMap((row) => {
      if (row.kind !== 'text' || !view.sources(row.path).includes(path)) return [];
      const box = inventory.boxes[row.box];
      if (box?.kind !== 'text') return [];
      const { maxLength, ...free } = box;
      return row.overflows === true || row.byHand === true ? [free] : [box];
    }),
  );
  const [first] = boxes;
  if (first === undefined) return null;
  const { refuses: _, multiline: _lines, maxLength: _most, ...plain } = first;
  const refusals = boxes.flatMap(({ refuses }) => refuses ?? []);
  const most = Math.min(...boxes.map(({ maxLength }) => maxLength ?? Number.POSITIVE_INFINITY));
  return {
    ...plain,
    ...(refusals.length > 0 ? { refuses: refusals.map((refusal) => `(?:${refusal})`).join('|') } : {}),
    ...(boxes.every(({ multiline }) => multiline === true) ? { multiline: true } : {}),
    ...(Number.isFinite(most) ? { maxLength: most } : {}),
  };
};

const oneFix = ({ path, rule, fix }: Finding, view: View): string => {
  if (path === null || !rules.has(rule) || !fix.includes('"asOnForm"') || !isAnswer(path)) return fix;
  const answer = view.at(path);
  const box = boxOfAll(path, view);
  if (answer.is !== 'answered' || box === null) return fix;
  return offerSpelling(answer.text, answer.onForm.normalize('NFC'), box) ?? fix;
};

/** The findings with one spelling offered for each answer: one that every box takes that prints it, of all forms. */
export const withOneSpelling = (findings: readonly Finding[], view: View): Finding[] =>
  findings.map((finding) => ({ ...finding, fix: oneFix(finding, view) }));
