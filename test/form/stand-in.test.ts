import { PDFDocument } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import type { InspectedField } from '../../src/form/inspect.ts';
import { inspectPdf } from '../../src/form/inspect.ts';
import type { Box, Inventory } from '../../src/form/inventory.ts';
import { drawStandIn } from '../../src/form/stand-in.ts';
import { hasJudges } from '../judges.ts';
import { editions } from './editions.ts';
import { judged } from './judged.ts';

/** What the drawn field must be, from the inventory alone. */
function wanted(name: string, box: Box): Partial<InspectedField> {
  const { kind, page, rect } = box;
  const place = { name, kind, page, rect };
  switch (box.kind) {
    case 'text':
      return {
        ...place,
        value: null,
        maxLength: box.maxLength ?? null,
        font: box.font,
        size: box.size,
        comb: box.comb ?? false,
        multiline: box.multiline ?? false,
        readOnly: box.readOnly ?? false,
      };
    case 'choice':
      return { ...place, value: null, options: box.options, font: box.font, size: box.size };
    case 'tick':
      return { ...place, value: null, on: [box.on] };
    case 'radio':
      return { ...place, value: null, buttons: box.buttons };
    case 'barcode':
      return { ...place, value: box.value, readOnly: true };
    case 'signature':
      return { ...place, value: null };
  }
}

const small = (boxes: Inventory['boxes']): Inventory => ({
  form: 'x-1',
  edition: '2025-01-01',
  printedEdition: '01/01/25',
  pages: 1,
  pageSize: [612, 792],
  boxes,
});
const line = { kind: 'text', page: 1, rect: [10, 10, 50, 10], item: '1', font: 'Helv', size: 9 } as const;

it('there are editions to draw', () => {
  expect(editions.map(({ form }) => form)).toEqual(expect.arrayContaining(['g-1145', 'i-765', 'i-983']));
});

for (const edition of editions) {
  const name = `${edition.form.toUpperCase()} (${edition.printedEdition})`;

  describe(`the stand-in of ${name}`, () => {
    const bytes = drawStandIn(edition);

    it('has exactly the boxes of the edition', async () => {
      const pdf = await inspectPdf(bytes);
      if (Array.isArray(pdf)) throw new Error(pdf[0]?.says);
      expect(pdf.pages).toEqual(Array.from({ length: edition.pages }, () => edition.pageSize));
      const fields = new Map(pdf.fields.map((field) => [field.name, field]));
      expect([...fields.keys()].sort()).toEqual(Object.keys(edition.boxes).sort());
      expect(pdf.fields).toHaveLength(fields.size);
      for (const [box, drawn] of Object.entries(edition.boxes))
        expect(fields.get(box)).toMatchObject(wanted(box, drawn));
    });

    it('has the same names for another reader', async () => {
      const form = (await PDFDocument.load(bytes)).getForm();
      const names = form.getFields().map((field) => field.getName());
      expect(names.sort()).toEqual(Object.keys(edition.boxes).sort());
    });

    it('can be filled by another writer without a sign lost', async () => {
      const document = await PDFDocument.load(bytes);
      const form = document.getForm();
      for (const [box, drawn] of Object.entries(edition.boxes)) {
        if (drawn.kind === 'text' && drawn.maxLength !== 1) form.getTextField(box).setText('Q');
        if (drawn.kind === 'tick') form.getCheckBox(box).check();
        if (drawn.kind === 'choice') form.getDropdown(box).select(drawn.options[1] ?? '');
      }
      const filled = await inspectPdf(await document.save());
      if (Array.isArray(filled)) throw new Error(filled[0]?.says);
      for (const field of filled.fields) {
        const box = edition.boxes[field.name];
        if (box?.kind === 'text' && box.maxLength !== 1) expect([field.name, field.value]).toEqual([field.name, 'Q']);
        if (box?.kind === 'tick') expect([field.name, field.value]).toEqual([field.name, box.on]);
        if (box?.kind === 'choice') expect([field.name, field.value]).toEqual([field.name, box.options[1]]);
      }
    });

    it('is the same bytes each time', () => {
      expect(Buffer.from(drawStandIn(edition)).equals(Buffer.from(bytes))).toBe(true);
    });

    it.skipIf(!hasJudges('qpdf'))('is clean for qpdf --check (needs qpdf)', () => {
      const { status, says } = judged('qpdf', bytes, ['--check']);
      expect(says).not.toMatch(/WARNING|error:/i);
      expect(status).toBe(0);
    });

    it.skipIf(!hasJudges('pdftotext'))('says on every page what it is (needs pdftotext)', () => {
      for (let page = 1; page <= edition.pages; page++) {
        const { says } = judged('pdftotext', bytes, ['-f', `${page}`, '-l', `${page}`, '-layout'], ['-']);
        expect(says.match(/STAND-IN, NOT FOR FILING/g)?.length).toBeGreaterThanOrEqual(2);
        expect(says).toContain(`Page ${page} of ${edition.pages}`);
        expect(says).toMatch(new RegExp(`Form ${edition.form.toUpperCase()}\\W.*${edition.printedEdition}`));
      }
    });
  });
}

describe('a stand-in', () => {
  const textOf = (edition: Inventory) => Buffer.from(drawStandIn(edition)).toString('latin1');

  it('prints the item number beside its box and tells it to screen readers', () => {
    const drawn = textOf(small({ A: line }));
    expect(drawn).toContain('(1) Tj');
    expect(drawn).toContain('/TU (Form X-1 item 1)');
  });

  it('leaves the item number out where it would run into another box', () => {
    const above = { ...line, rect: [0, 21, 100, 20], item: null } as const;
    const left = { ...line, rect: [0, 8, 9, 14], item: null } as const;
    expect(textOf(small({ A: line, B: above, C: left }))).not.toContain('(1) Tj');
    expect(textOf(small({ A: line, B: above }))).toContain('(1) Tj');
  });

  it('keeps spaces of an on-value', async () => {
    const tick = { kind: 'tick', page: 1, rect: [10, 10, 10, 10], item: null, on: ' APT ' } as const;
    const document = await PDFDocument.load(drawStandIn(small({ A: tick })));
    document.getForm().getCheckBox('A').check();
    expect(await inspectPdf(await document.save())).toMatchObject({ fields: [{ on: [' APT '], value: ' APT ' }] });
  });

  it('refuses an inventory whose box stands on no page, or is the parent of another', () => {
    expect(() => drawStandIn(small({ A: { ...line, page: 2 } }))).toThrow(/page 2/);
    expect(() => drawStandIn(small({ A: line, 'A.B': line }))).toThrow(/parent/);
    expect(() => drawStandIn(small({ 'A.B': line, A: line }))).toThrow(/parent/);
  });
});
