import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { forms } from '../../forms/registry.ts';
import { besideOf, printBeside } from './print-beside.ts';

const usage = 'tsx src/dev/generate-beside.ts --blanks FOLDER (with <form>/<edition>*.pdf in it)';

const { values } = parseArgs({ options: { blanks: { type: 'string' } } });
const { blanks } = values;
if (blanks === undefined) throw new Error(usage);

for (const { inventory } of forms) {
  const { form, edition } = inventory;
  const folder = join(blanks, form);
  const file = existsSync(folder)
    ? readdirSync(folder).find((name) => name.startsWith(edition) && name.endsWith('.pdf'))
    : undefined;
  if (file === undefined) {
    console.log(`${form}/${edition}: no blank, left as it is`);
    continue;
  }
  const beside = await besideOf(readFileSync(join(folder, file)), inventory);
  writeFileSync(join('forms', form, edition, 'beside.ts'), printBeside(beside));
  console.log(`${form}/${edition}: ${Object.keys(beside.boxes).length} boxes`);
}
