import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { namedOnly } from '../../forms/named-only.ts';
import { forms } from '../../forms/registry.ts';
import { inventoryOf } from '../../src/dev/inventory.ts';
import { readOfficialRules } from '../../src/dev/official-rules.ts';

const folder = process.env.OPTPACK_BLANKS;
const ending = '.pdf';

/** The official blank of an edition and its field dump, wherever the folder keeps them; null without the folder. */
const blankOf = (form: string, edition: string) => {
  if (folder === undefined || !existsSync(join(folder, form))) return null;
  const file = readdirSync(join(folder, form)).find((name) => name.startsWith(edition) && name.endsWith(ending));
  if (file === undefined) return null;
  const blank = join(folder, form, file);
  const rules = `${blank.slice(0, -ending.length)}.fields.json`;
  return existsSync(rules) ? { blank, rules } : null;
};

describe('the inventory of the official blank (needs OPTPACK_BLANKS)', () => {
  const every = [...forms.map(({ inventory }) => inventory), ...namedOnly];
  describe.each(every.map((inventory) => [`${inventory.form} ${inventory.edition}`, inventory] as const))(
    '%s',
    (_, inventory) => {
      const found = blankOf(inventory.form, inventory.edition);

      test.skipIf(found === null)('is the inventory of the edition, box for box and in order', async () => {
        if (found === null) throw new Error('skipped');
        const { form, edition, printedEdition, expires } = inventory;
        const rules = readOfficialRules(readFileSync(found.rules, 'utf8'));
        const read = await inventoryOf(readFileSync(found.blank), rules, {
          form,
          edition,
          printedEdition,
          ...(expires === undefined ? {} : { expires }),
        });
        expect(read).toEqual(inventory);
        expect(Object.keys(read.boxes)).toEqual(Object.keys(inventory.boxes));
      });
    },
  );
});
