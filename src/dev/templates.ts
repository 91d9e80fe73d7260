import Handlebars from 'handlebars';
import { compileOptions } from '../letters/compile.ts';
import { templateVariables } from '../letters/variables.ts';

/** Places in the template, told to words and errors; no word of ours asks for them. Inside a text the quotes would be escaped. */
const places = /,\s*(?:"loc":)?\{"start":\{"line":\d+,"column":\d+\},"end":\{"line":\d+,"column":\d+\}\}/g;

/** Compiles one of our templates to the text of a JS module whose default export is a `Template`. Throws on any fault. */
export const precompileTemplate = (source: string, name = 'template'): string => {
  const { uses, faults } = templateVariables(source);
  if (faults.length > 0) {
    throw new Error(faults.map(({ line, says }) => `${name}:${line}: ${says}`).join('\n'));
  }
  const body = String(Handlebars.precompile(source, compileOptions)).replaceAll(places, '');
  return `export default { uses: ${JSON.stringify(uses)}, body: ${body} };\n`;
};
