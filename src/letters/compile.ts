import Handlebars from 'handlebars';
import type { Finding } from '../finding.ts';
import type { Template } from './template.ts';
import { templateVariables } from './variables.ts';
import { blocks, printers, teach } from './vocabulary.ts';

const words: readonly string[] = [...printers, ...blocks];

/** How every template is compiled: nothing missing passes silently, only our words are known. */
export const compileOptions = {
  strict: true,
  knownHelpersOnly: true,
  knownHelpers: Object.fromEntries(words.map((word) => [word, true])),
};

const engine = Handlebars.create();
teach(engine);

/** A user's template, or what is wrong with it. `name` is how the template is told to people. */
export type Compiled =
  | { readonly ok: true; readonly template: Template }
  | { readonly ok: false; readonly findings: readonly Finding[] };

/**
 * Compiles a user's template at run time. Loads the whole template engine: off the hot path. No command takes a template
 * yet; it stands here because the build compiles with the same rules, which its tests show on both.
 */
export const compileTemplate = (source: string, name: string): Compiled => {
  const { uses, faults } = templateVariables(source);
  if (faults.length > 0) {
    const findings = faults.map(
      ({ line, says }): Finding => ({
        rule: 'every-template-variable-is-known',
        severity: 'error',
        path: null,
        items: [name],
        says: `${name}, line ${line}: ${says}`,
        fix: 'Mend the template: it may print paths of the case, and ask for them with if and unless.',
      }),
    );
    return { ok: false, findings };
  }
  return { ok: true, template: { uses, body: engine.compile(source, compileOptions) } };
};
