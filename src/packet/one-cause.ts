import { identifierFields } from '../case/identifier-fields.ts';
import { type Finding, stops } from '../finding.ts';

/** What a box or a letter has against the words that it is to print. */
const boxRules: ReadonlySet<string> = new Set([
  'box-takes-every-character',
  'form-font-has-every-character',
  'box-holds-the-text',
  'box-holds-exactly-its-characters',
  'every-printed-box-is-answered',
  'every-printed-variable-is-answered',
  'none-answers-only-what-may-be-none',
]);

const identifiers: ReadonlySet<string> = new Set(['filing.category', ...identifierFields.map(({ path }) => path)]);

/** An identifier that a rule calls wrong is not told again by the boxes and letters that cannot hold it: the rule says what it is. */
export const oneCauseOnce = (findings: readonly Finding[]): Finding[] => {
  const told = new Set(
    findings
      .filter((finding) => stops(finding) && !boxRules.has(finding.rule) && identifiers.has(finding.path ?? ''))
      .map(({ path }) => path),
  );
  return findings.filter(({ rule, path }) => !boxRules.has(rule) || !told.has(path));
};
