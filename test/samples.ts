import { readFileSync } from 'node:fs';
import { parse } from 'jsonc-parser';

/** The answers of the sample, as JSON. */
export const sampleAnswers = (): unknown =>
  parse(readFileSync(new URL('../templates/sample/case.jsonc', import.meta.url), 'utf8'), [], {
    allowTrailingComma: true,
  });
