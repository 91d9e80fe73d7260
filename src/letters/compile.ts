import Handlebars from 'handlebars';
import { hideSecrets } from '../case/secret.ts';
import { makeSource, type Source } from '../case/source.ts';
import type { Finding } from '../finding.ts';
import type { Template } from './template.ts';
import { type TemplateFault, templateVariables } from './variables.ts';
import { blocks, printers, teach } from './vocabulary.ts';

const words: readonly string[] = [...printers, ...blocks];

/** How every template is compiled: nothing missing passes silently, only our words are known. */
export const compileOptions = {
  strict: true,
  knownHelpersOnly: true,
  knownHelpers: Object.fromEntries(words.map((word) => [word, true])),
};

/** Characters: twenty times our longest. A template repeats no list in a list, so what it prints is bounded by it too. */
const LARGEST = 64_000;

const engine = Handlebars.create();
teach(engine);

/** A user's template, or what is wrong with it. */
export type Compiled =
  | { readonly ok: true; readonly template: Template }
  | { readonly ok: false; readonly findings: readonly Finding[] };

const tooLarge = (name: string): Finding => ({
  rule: 'a-template-is-at-most-64-kb',
  severity: 'error',
  path: null,
  items: [name],
  says: `${name} is longer than ${LARGEST} characters.`,
  fix: 'Shorten the template.',
});

/** Where a line begins, as the engine counts lines. */
const lineStart = (text: string, line: number): number =>
  text
    .split('\n')
    .slice(0, line - 1)
    .reduce((sum, { length }) => sum + length + 1, 0);

const MEND = 'A template may print answers of the case and what the packet tells, and ask for them with if and unless.';

const faultFinding = ({ line, column, says, meant }: TemplateFault, { name, text, place }: Source): Finding => ({
  rule: 'every-template-variable-is-known',
  severity: 'error',
  path: null,
  items: [name],
  says: `${name}, line ${line}: ${says}`,
  fix: meant === null ? `Mend the template. ${MEND}` : `Did you mean ${meant}? ${MEND}`,
  at: place(Math.min(lineStart(text, line) + column - 1, text.length)),
});

/**
 * Compiles a user's template at run time, by the same rules as ours at build time. `name` is the file as people are told it.
 * Loads the whole template engine: off the hot path.
 */
export const compileTemplate = (written: string, name: string): Compiled => {
  if (written.length > LARGEST) return { ok: false, findings: [tooLarge(name)] };
  const source = makeSource(name, written, hideSecrets);
  const { uses, faults } = templateVariables(source.text);
  if (faults.length > 0) return { ok: false, findings: faults.map((fault) => faultFinding(fault, source)) };
  return { ok: true, template: { uses, body: engine.compile(source.text, compileOptions) } };
};
