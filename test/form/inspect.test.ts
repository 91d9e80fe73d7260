import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/finding.ts';
import { type InspectedField, type InspectedPdf, inspectPdf } from '../../src/form/inspect.ts';
import { drawStandIn } from '../../src/form/stand-in.ts';
import { hasJudges } from '../judges.ts';
import { editionOf } from './editions.ts';
import { throughQpdf } from './judged.ts';
import { onePage, pdfOf } from './pdf-of.ts';

const blanks = process.env.OPTPACK_BLANKS ?? '';
const dumped = ['i-765/2025-08-21', 'i-765/2025-01-20', 'i-765/2020-08-25', 'i-983/2016-07.omb-2025-05-31'].concat(
  'g-1145/2014-09-26',
  'g-1450/2026-02-06.derived',
);
const hasDumps = blanks !== '' && dumped.every((name) => existsSync(join(blanks, `${name}.fields.json`)));

interface DumpedField {
  name: string;
  type: string;
  page: number;
  rect: [number, number, number, number];
  maxLength: number | null;
  flags: string[];
  onValues?: string[];
  options?: { value: string }[];
  appearance: { font: string; size: number };
  value: string | null;
  tooltip?: string;
}

function sound(pdf: InspectedPdf | Finding[]): InspectedPdf {
  if (Array.isArray(pdf)) throw new Error(pdf.map(({ says }) => says).join(' '));
  return pdf;
}

const byName = <T extends { name: string }>(fields: readonly T[]): T[] =>
  [...fields].sort((a, b) => (a.name < b.name ? -1 : 1));

const asInspected = (field: DumpedField): InspectedField => ({
  name: field.name,
  kind: field.type === 'checkbox' ? 'tick' : (field.type as InspectedField['kind']),
  page: field.page,
  rect: field.rect,
  value: field.value === '/Off' ? null : field.value,
  maxLength: field.maxLength,
  on: field.onValues ?? [],
  buttons: [],
  options: field.options?.map(({ value }) => value) ?? [],
  font: field.appearance.font,
  size: field.appearance.size,
  comb: field.flags.includes('comb'),
  multiline: field.flags.includes('multiline'),
  readOnly: field.flags.includes('readOnly'),
  tooltip: field.tooltip ?? null,
});

describe.skipIf(!hasDumps)('an official blank (needs OPTPACK_BLANKS with field dumps)', () => {
  for (const name of dumped) {
    it(`${name} is read box by box as another program read it`, async () => {
      const pdf = sound(await inspectPdf(readFileSync(join(blanks, `${name}.pdf`))));
      const dump: DumpedField[] = JSON.parse(readFileSync(join(blanks, `${name}.fields.json`), 'utf8'));
      expect(byName(pdf.fields.map((field) => ({ ...field, buttons: [] })))).toEqual(byName(dump.map(asInspected)));
    });
  }

  it('tells encryption, XFA and page sizes', async () => {
    const i765 = sound(await inspectPdf(readFileSync(join(blanks, 'i-765/2025-08-21.pdf'))));
    expect([i765.encrypted, i765.xfa, i765.pages.length]).toEqual([true, true, 7]);
    expect(i765.pages[6]).toEqual([612, 792]);
    const i983 = sound(await inspectPdf(readFileSync(join(blanks, 'i-983/2016-07.omb-2025-05-31.pdf'))));
    expect([i983.encrypted, i983.xfa, i983.pages.length]).toEqual([false, false, 5]);
  });

  it('gives each button of the I-983 radio group its own place', async () => {
    const pdf = sound(await inspectPdf(readFileSync(join(blanks, 'i-983/2016-07.omb-2025-05-31.pdf'))));
    expect(pdf.fields.find(({ name }) => name === 'Based on Prior Degree')?.buttons).toEqual([
      { on: 'Yes', rect: [138.72, 474.72, 10.56, 10.56] },
      { on: 'No', rect: [180.72, 474.72, 10.56, 10.56] },
    ]);
  });
});

describe('a field that holds something', () => {
  const oneField = async (entries: string) => {
    const field = `<</Type/Annot/Subtype/Widget/Rect[10 20 110 40]${entries}>>`;
    const objects = onePage('/AcroForm<</Fields[4 0 R]/DA(/Helv 9 Tf)>>', '/Annots[4 0 R]');
    const pdf = sound(await inspectPdf(pdfOf([...objects, field])));
    return pdf.fields[0];
  };

  it('has text as its value, in each of the encodings of PDF', async () => {
    expect((await oneField('/FT/Tx/T(a)/V(plain \\(words\\))'))?.value).toBe('plain (words)');
    expect((await oneField('/FT/Tx/T(a)/V<FEFF0141>'))?.value).toBe('Ł');
    expect((await oneField('/FT/Tx/T(a)/V(\\225)'))?.value).toBe('Ł');
    expect((await oneField('/FT/Tx/T(a)/V()'))?.value).toBeNull();
  });

  it('is ticked by its value or by its state alone, and Off is empty', async () => {
    const box = '/FT/Btn/T(a)/AP<</N<</#20APT#20 3 0 R/Off 3 0 R>>>>';
    expect(await oneField(`${box}/V/#20APT#20/AS/#20APT#20`)).toMatchObject({ on: [' APT '], value: ' APT ' });
    expect((await oneField(`${box}/AS/#20APT#20`))?.value).toBe(' APT ');
    expect((await oneField(`${box}/V/Off/AS/Off`))?.value).toBeNull();
  });

  it('takes the font of the whole form when it has none of its own', async () => {
    expect(await oneField('/FT/Tx/T(a)')).toMatchObject({ font: 'Helv', size: 9, page: 1, rect: [10, 20, 100, 20] });
  });

  it('inherits kind, flags and length from its parent, and joins the names', async () => {
    const objects = onePage('/AcroForm<</Fields[4 0 R]>>', '/Annots[5 0 R]');
    const parent = `<</T(form1[0])/FT/Tx/Ff ${1 << 12}/MaxLen 9/Kids[5 0 R]>>`;
    const kid = '<</T(A[0])/Parent 4 0 R/Subtype/Widget/Rect[0 0 5 5]>>';
    const pdf = sound(await inspectPdf(pdfOf([...objects, parent, kid])));
    expect(pdf.fields).toMatchObject([{ name: 'form1[0].A[0]', kind: 'text', maxLength: 9, multiline: true }]);
  });
});

describe.skipIf(!hasJudges('qpdf'))('the same form in other bytes (needs qpdf)', () => {
  const original = drawStandIn(editionOf('i-983'));
  const ways: Record<string, string[]> = {
    linearised: ['--linearize'],
    'with object streams': ['--object-streams=generate'],
    'spelled out': ['--qdf', '--object-streams=disable'],
    'encrypted with RC4, 40 bits': ['--allow-weak-crypto', '--encrypt', '', 'owner', '40', '--'],
    'encrypted with RC4, 128 bits': ['--allow-weak-crypto', '--encrypt', '', 'owner', '128', '--use-aes=n', '--'],
    'encrypted with AES, 128 bits': ['--allow-weak-crypto', '--encrypt', '', 'owner', '128', '--use-aes=y', '--'],
    'encrypted with AES, 256 bits': ['--encrypt', '', 'owner', '256', '--'],
    'encrypted, metadata left plain': [
      '--allow-weak-crypto',
      '--encrypt',
      '',
      'owner',
      '128',
      '--use-aes=y',
      '--cleartext-metadata',
      '--',
    ],
    'encrypted with object streams': ['--object-streams=generate', '--encrypt', '', 'owner', '256', '--'],
  };

  for (const [way, options] of Object.entries(ways)) {
    it(`has the same boxes ${way}`, async () => {
      const encrypted = way.startsWith('encrypted');
      const bytes = throughQpdf(original, ...options.filter((option) => encrypted || option !== ''));
      const [before, after] = [sound(await inspectPdf(original)), sound(await inspectPdf(bytes))];
      expect(after.encrypted).toBe(encrypted);
      expect(byName(after.fields)).toEqual(byName(before.fields));
      expect(after.pages).toEqual(before.pages);
    });
  }

  for (const bits of ['40', '128', '256']) {
    it(`asks for a file without a password when ${bits} bits guard it`, async () => {
      const bytes = throughQpdf(original, '--allow-weak-crypto', '--encrypt', 'secret', 'owner', bits, '--');
      const findings = await inspectPdf(bytes);
      expect(findings).toMatchObject([{ rule: 'blank-opens-without-a-password', severity: 'error' }]);
    });
  }
});
