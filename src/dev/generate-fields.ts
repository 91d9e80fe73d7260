import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { inventoryOf } from './inventory.ts';
import { readOfficialRules } from './official-rules.ts';
import { printFields } from './print-fields.ts';

const usage =
  'tsx src/dev/generate-fields.ts --blank FILE.pdf [--rules FILE.fields.json] --form i-765 --edition 2025-08-21 --printed 08/21/25 [--expires 2025-05-31]';

const { values } = parseArgs({
  options: {
    blank: { type: 'string' },
    rules: { type: 'string' },
    form: { type: 'string' },
    edition: { type: 'string' },
    printed: { type: 'string' },
    expires: { type: 'string' },
  },
});
const { blank, rules, form, edition, printed, expires } = values;
if (blank === undefined || form === undefined || edition === undefined || printed === undefined) throw new Error(usage);

const inventory = await inventoryOf(
  readFileSync(blank),
  rules === undefined ? new Map() : readOfficialRules(readFileSync(rules, 'utf8')),
  { form, edition, printedEdition: printed, ...(expires === undefined ? {} : { expires }) },
);
const folder = join('forms', form, edition);
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'fields.ts'), printFields(inventory));
