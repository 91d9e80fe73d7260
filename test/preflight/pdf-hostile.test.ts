import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forms } from '../../forms/registry.ts';
import { ourLaw } from '../../src/facts/law.ts';
import { checkPdfs } from '../../src/preflight/pdf-check.ts';
import type { PdfForm } from '../../src/preflight/pdf-form.ts';
import { pdfOf, stream } from '../form/pdf-of.ts';
import { answersWith, checkFiles, EMPTY_PRINT, filled, formHolding, known, TODAY } from './filled-pdfs.ts';

const SECONDS = 15_000;

/** The findings of a file, and that they come in time. */
const findingsOf = async (bytes: Uint8Array) => {
  const start = performance.now();
  const { findings } = await checkFiles([{ name: 'hostile.pdf', bytes }]);
  expect(performance.now() - start).toBeLessThan(SECONDS);
  return findings;
};

describe('a hostile PDF gives findings in time, and never stops the program', () => {
  it('whatever bytes were changed in a filled form', async () => {
    const { bytes } = await filled('i-983');
    const change = fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { minLength: 1, maxLength: 200 });
    await fc.assert(
      fc.asyncProperty(change, async (changes) => {
        const changed = Uint8Array.from(bytes);
        for (const [at, byte] of changes) changed[at] = byte;
        await findingsOf(changed);
      }),
      { numRuns: 40 },
    );
  });

  it('cut off anywhere', async () => {
    const { bytes } = await filled('g-1145');
    for (const share of [0.1, 0.3, 0.5, 0.7, 0.9, 0.99])
      expect((await findingsOf(bytes.subarray(0, Math.floor(bytes.length * share)))).length).toBeGreaterThan(0);
  });

  const fields = (count: number, entries: (at: number) => string, shared: string) => {
    const kids = Array.from({ length: count }, (_, at) => `${5 + at} 0 R`).join(' ');
    const objects = Array.from({ length: count }, (_, at) => `<</FT/Tx/Subtype/Widget/Rect[0 0 9 9]${entries(at)}>>`);
    return pdfOf([
      `<</Type/Catalog/Pages 2 0 R/AcroForm<</Fields[${kids}]>>>>`,
      '<</Type/Pages/Count 1/Kids[3 0 R]>>',
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Annots[${kids}]>>`,
      shared,
      ...objects,
    ]);
  };

  it('thousands of boxes that all hold one text of ten million letters', async () => {
    await findingsOf(fields(4_000, (at) => `/T(box ${at})/V 4 0 R`, `(${'x'.repeat(10_000_000)})`));
  });

  it('thousands of boxes that all have one name of a million letters', async () => {
    await findingsOf(fields(4_000, () => '/T 4 0 R/V(x)', `(${'n'.repeat(1_000_000)})`));
  });

  it('thousands of lists that share five thousand entries', async () => {
    const entries = `[${'(a)'.repeat(5_000)}]`;
    await findingsOf(fields(4_000, (at) => `/T(list ${at})/Ff 0/Opt 4 0 R`, entries));
    await findingsOf(
      pdfOf([
        `<</Type/Catalog/Pages 2 0 R/AcroForm<</Fields[${Array.from({ length: 3_000 }, (_, at) => `${5 + at} 0 R`).join(' ')}]>>>>`,
        '<</Type/Pages/Count 1/Kids[3 0 R]>>',
        '<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]>>',
        entries,
        ...Array.from({ length: 3_000 }, (_, at) => `<</FT/Ch/T(list ${at})/Rect[0 0 9 9]/Opt 4 0 R>>`),
      ]),
    );
  });

  it('boxes with the names of a form, five hundred times over', async () => {
    const { inventory } = forms.find((form) => form.inventory.form === 'g-1145') ?? {};
    const names = Object.keys(inventory?.boxes ?? {});
    await findingsOf(
      fields(3_000, (at) => `/T(p${Math.floor(at / names.length)}.${names[at % names.length]})/V(x)`, 'null'),
    );
  });

  it('a drawing hidden where none may be, in a group of objects, does not reach pdf.js', async () => {
    const objects = [
      '<</Type/Catalog/Pages 2 0 R>>',
      '<</Type/Pages/Count 1/Kids[3 0 R]>>',
      '<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R>>',
      '<</Length 9/Filter/FlateDecode>>\nstream\n123456789\nendstream',
    ];
    const offsets = objects.map((_, at) => objects.slice(0, at).join(' ').length + (at > 0 ? 1 : 0));
    const head = `${offsets.map((offset, at) => `${at + 1} ${offset}`).join(' ')} `;
    const group = new Uint8Array(Buffer.from(`${head}${objects.join(' ')}`, 'latin1'));
    const start = '%PDF-1.7\n';
    const pack = `5 0 obj\n${stream(group, `/Type/ObjStm/N 4/First ${head.length}`)}\nendobj\n`;
    const rows = [[0, 0, 0], ...objects.map((_, at) => [2, 5, at]), [1, start.length, 0]];
    const table = stream(
      Uint8Array.from(rows.flatMap(([kind = 0, place = 0, index = 0]) => [kind, place >> 8, place & 255, index])),
      '/Type/XRef/Root 1 0 R/Size 6/W[1 2 1]',
    );
    const bytes = Buffer.from(
      `${start}${pack}6 0 obj\n${table}\nendobj\nstartxref\n${start.length + pack.length}\n%%EOF\n`,
      'latin1',
    );
    const findings = await findingsOf(new Uint8Array(bytes));
    expect(findings.map(({ says }) => says).join()).toContain('a group of objects holds a stream');
  });

  it('comments without end', async () => {
    const notes = Array.from({ length: 20_000 }, () => '4 0 R').join(' ');
    const bytes = pdfOf([
      '<</Type/Catalog/Pages 2 0 R>>',
      '<</Type/Pages/Count 1/Kids[3 0 R]>>',
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Annots[${notes}]>>`,
      '<</Subtype/FreeText/Rect[0 0 9 9]/Contents(x)>>',
    ]);
    expect((await findingsOf(bytes)).length).toBeGreaterThan(0);
  });
});

/** A form whose boxes hold some texts in turn. */
const formWith = (at: number, texts: readonly string[]): PdfForm => {
  const definition = forms[at % forms.length];
  if (definition === undefined) throw new Error('there are no forms');
  const names = Object.keys(definition.inventory.boxes);
  return formHolding(
    definition,
    new Map(names.map((name, index) => [name, texts[index % texts.length] ?? ''])),
    `${at}.pdf`,
  );
};

describe('whatever the boxes of forms hold', () => {
  const text = fc.oneof(
    fc.string({ maxLength: 40 }),
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.constantFrom(
      '',
      'N/A',
      'none',
      '04-0000000',
      '1000001',
      'N0001234567',
      '01/15/2027',
      '01-15-2027',
      'MA',
      'c',
      '3',
      'C',
      'Samplename, Testa',
      '98,000 USD per year',
      'See Part 6',
      'constructor',
      '__proto__',
      '2',
      'x'.repeat(25_000),
    ),
  );

  it('they are checked without a fault, alone and beside answers, and every finding is whole', () => {
    const answers = answersWith();
    fc.assert(
      fc.property(fc.array(fc.array(text, { minLength: 1, maxLength: 60 }), { minLength: 1, maxLength: 3 }), (all) => {
        const pdfs = all.map((texts, at) => ({
          name: `${at}.pdf`,
          read: EMPTY_PRINT,
          forms: [formWith(at + 2, texts)],
        }));
        for (const given of [null, answers]) {
          const { findings } = checkPdfs(pdfs, { known, today: TODAY, law: ourLaw, answers: given });
          for (const { says, fix, rule } of findings) {
            expect(says, rule).toMatch(/\S.*\.$/s);
            expect(fix, rule).toMatch(/\S/);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});
