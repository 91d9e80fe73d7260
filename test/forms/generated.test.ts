import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { namedOnly } from '../../forms/named-only.ts';
import { forms } from '../../forms/registry.ts';
import { generateFormRegistry } from '../../src/dev/form-registry.ts';
import { countBoxes, generateFormsReadme } from '../../src/dev/forms-readme.ts';
import { generateHelveticaWidths } from '../../src/dev/helvetica-widths.ts';
import { printFields } from '../../src/dev/print-fields.ts';
import type { Inventory } from '../../src/form/inventory.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (path: string): string => readFileSync(`${root}/${path}`, 'utf8');
/** What is left of a text when the formatter may lay it out as it likes. */
const words = (text: string): string => text.replace(/\s+/g, '').replace(/-{3,}/g, '---').replaceAll(',]', ']');

describe('generated files are current: run `npm run generate`', () => {
  test('the registry of forms', () => {
    for (const { path, content } of generateFormRegistry(root)) expect(words(read(path))).toBe(words(content));
  });

  test('the widths of Helvetica', () => {
    const { path, content } = generateHelveticaWidths();
    expect(read(path)).toBe(content);
  });

  test('the page that lists every box', () => {
    const { path, content } = generateFormsReadme(forms, namedOnly);
    expect(words(read(path))).toBe(words(content));
  });

  test.each(
    [...forms.map(({ inventory }) => inventory), ...namedOnly].map(
      (inventory) => [`${inventory.form}/${inventory.edition}`, inventory] as const,
    ),
  )('the fields of %s, printed again from themselves', (folder, inventory: Inventory) => {
    expect(read(`forms/${folder}/fields.ts`)).toBe(printFields(inventory));
  });
});

describe('the page that lists every box', () => {
  const { content } = generateFormsReadme(forms, namedOnly);

  test('counts every box of an edition as mapped or left', () => {
    const counts = forms.map((form) => ({
      form: `${form.inventory.form} ${form.inventory.edition}`,
      ...countBoxes(form),
    }));
    expect(counts).toEqual([
      { form: 'g-1145 2014-09-26', mapped: 5, left: 1 },
      { form: 'g-1450 2026-02-06', mapped: 4, left: 29 - 4 },
      { form: 'i-765 2025-08-21', mapped: 118 + 20, left: 43 - 20 },
      { form: 'i-765 2025-01-20', mapped: 118 + 20 + 10, left: 170 - 148 },
      { form: 'i-983 2016-07', mapped: 46 + 2 + 8, left: 76 - 56 },
    ]);
  });

  test('gives every left box with its reason', () => {
    for (const { rows } of forms)
      for (const row of rows) {
        if (row.kind !== 'leave') continue;
        expect(content).toContain(`| ${row.boxes.map((box) => `\`${box}\``).join(', ')} | ${row.reason} |`);
      }
  });

  test('says where an answer goes and under which condition', () => {
    expect(content).toContain('| 28.c | `derived.eVerifyNumberForI765` | e-verify-number |');
    expect(content).toContain(
      '| 7.d | `student.physicalAddress.state` | only when `student.livesAtMailingAddress` is false |',
    );
  });
});
