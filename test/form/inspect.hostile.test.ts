import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inspectPdf } from '../../src/form/inspect.ts';
import { drawStandIn } from '../../src/form/stand-in.ts';
import { editionOf } from './editions.ts';
import { onePage, pdfOf, stream } from './pdf-of.ts';

const text = (words: string) => new Uint8Array(Buffer.from(words, 'latin1'));
const readable = 'blank-is-a-readable-pdf';
const reasonable = 'blank-is-of-reasonable-size';
const LONGEST_MS = 10_000;

/** A page tree of one page for objects from number 4, in a file whose table of objects is a stream written by `table`. */
function withTableStream(entries: string, packed: Uint8Array): Uint8Array {
  const start = `%PDF-1.7\n${onePage()
    .map((object, index) => `${index + 1} 0 obj\n${object}\nendobj\n`)
    .join('')}`;
  const table = `9 0 obj\n${stream(packed, `/Type/XRef/Root 1 0 R${entries}`)}\nendobj\n`;
  return text(`${start}${table}startxref\n${start.length}\n%%EOF\n`);
}

const manyPages = (count: number): string[] => [
  '<</Type/Catalog/Pages 2 0 R>>',
  `<</Type/Pages/MediaBox[0 0 9 9]/Count ${count}/Kids[${'3 0 R '.repeat(1)}${Array.from({ length: count - 1 }, (_, i) => `${i + 4} 0 R`).join(' ')}]>>`,
  ...Array.from({ length: count }, () => '<</Type/Page/Parent 2 0 R>>'),
];

const manyFields = (count: number): string[] => [
  ...onePage(`/AcroForm<</Fields[${Array.from({ length: count }, (_, i) => `${i + 4} 0 R`).join(' ')}]>>`),
  ...Array.from({ length: count }, (_, i) => `<</T(f${i})/FT/Tx/Rect[0 0 1 1]>>`),
];

/** A stream of objects that unpacks to far more than it says. */
const bomb = (rounds: number): Uint8Array => {
  let bytes: Uint8Array = deflateSync(new Uint8Array(100 * 2 ** 20), { level: 9 });
  for (let round = 1; round < rounds; round++) bytes = deflateSync(bytes, { level: 9 });
  return bytes;
};

const packedCatalog = (packed: Uint8Array, filter: string): Uint8Array => {
  const start = '%PDF-1.7\n';
  const pack = `5 0 obj\n${stream(packed, `/Type/ObjStm/N 1/First 4/Filter ${filter}`)}\nendobj\n`;
  const row = (kind: number, place: number) => [kind, place >> 8, place & 255, 0];
  const rows = Uint8Array.from([
    ...row(0, 0),
    ...row(2, 5),
    ...row(0, 0),
    ...row(0, 0),
    ...row(0, 0),
    ...row(1, start.length),
  ]);
  const table = `6 0 obj\n${stream(rows, '/Type/XRef/Root 1 0 R/Size 6/W[1 2 1]')}\nendobj\n`;
  return text(`${start}${pack}${table}startxref\n${start.length + pack.length}\n%%EOF\n`);
};

const hostile: Record<string, { bytes: () => Uint8Array; rule: string; says: RegExp }> = {
  'an empty file': { bytes: () => text(''), rule: readable, says: /empty/ },
  'words that are no PDF': { bytes: () => text('Dear applicant'), rule: readable, says: /not a PDF/ },
  'a web page saved as a PDF': {
    bytes: () => text('\n<!DOCTYPE html><html><head><title>Access denied</title>'),
    rule: readable,
    says: /web page/,
  },
  'a header and nothing else': { bytes: () => text('%PDF-1.7\n'), rule: readable, says: /cut off/ },
  'a file of 200 MB': { bytes: () => new Uint8Array(200 * 2 ** 20), rule: reasonable, says: /200 MB/ },
  '19 MB of letters behind a header': {
    bytes: () => text(`%PDF-1.7\n${'a'.repeat(19 * 2 ** 20)}`),
    rule: readable,
    says: /cut off/,
  },
  '19 MB of brackets as one object': {
    bytes: () => pdfOf(['['.repeat(19 * 2 ** 20)]),
    rule: readable,
    says: /nested too deeply/,
  },
  'no pages': {
    bytes: () => pdfOf(['<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Count 0/Kids[]>>']),
    rule: readable,
    says: /no pages/,
  },
  'no catalog': { bytes: () => pdfOf(['(words)']), rule: readable, says: /catalog/ },
  'a page tree that is its own child': {
    bytes: () => pdfOf(['<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Count 1/Kids[2 0 R]>>']),
    rule: readable,
    says: /pages leads in a circle/,
  },
  'two page nodes that are each other’s child': {
    bytes: () => pdfOf(['<</Type/Catalog/Pages 2 0 R>>', '<</Kids[3 0 R]>>', '<</Kids[2 0 R]>>']),
    rule: readable,
    says: /pages leads in a circle/,
  },
  'page nodes that all list each other': {
    bytes: () => {
      const all = Array.from({ length: 60 }, (_, i) => `${i + 2} 0 R`).join(' ');
      return pdfOf(['<</Type/Catalog/Pages 2 0 R>>', ...Array.from({ length: 60 }, () => `<</Kids[${all}]>>`)]);
    },
    rule: readable,
    says: /circle/,
  },
  'a field that is its own kid': {
    bytes: () => pdfOf([...onePage('/AcroForm<</Fields[4 0 R]>>'), '<</T(a)/Kids[4 0 R]>>']),
    rule: readable,
    says: /boxes leads in a circle/,
  },
  'a reference to itself': {
    bytes: () => pdfOf(['<</Type/Catalog/Pages 2 0 R>>', '2 0 R']),
    rule: readable,
    says: /itself|circle/,
  },
  'a stream that needs itself for its length': {
    bytes: () => pdfOf([...onePage('/AcroForm 4 0 R'), '<</Length 4 0 R>>\nstream\nabc\nendstream']),
    rule: readable,
    says: /needs itself/,
  },
  'a table of objects that says to hold a thousand million': {
    bytes: () => withTableStream('/Size 1000000000/W[0 0 0]', new Uint8Array(0)),
    rule: readable,
    says: /table of objects/,
  },
  'a table of objects with as many rows as fit': {
    bytes: () => withTableStream('/Size 900000/W[1 1 1]/Filter/FlateDecode', deflateSync(new Uint8Array(2_700_000))),
    rule: reasonable,
    says: /far more parts/,
  },
  'a thousand pages': { bytes: () => pdfOf(manyPages(1000)), rule: reasonable, says: /more than 200 pages/ },
  'six thousand boxes': { bytes: () => pdfOf(manyFields(6000)), rule: reasonable, says: /more than 5000 boxes/ },
  'objects that unpack to 100 MB': {
    bytes: () => packedCatalog(bomb(1), '/FlateDecode'),
    rule: reasonable,
    says: /unpacks to more than 64 MB/,
  },
  'objects that are packed twice and unpack to 100 MB': {
    bytes: () => packedCatalog(bomb(2), '[/FlateDecode/FlateDecode]'),
    rule: reasonable,
    says: /unpacks to more than 64 MB/,
  },
  'objects that are packed nine times': {
    bytes: () => packedCatalog(bomb(1), `[${'/FlateDecode'.repeat(9)}]`),
    rule: readable,
    says: /too many times/,
  },
};

describe('a hostile or broken file gives one clear finding, soon', () => {
  for (const [name, { bytes, rule, says }] of Object.entries(hostile)) {
    it(name, async () => {
      const file = bytes();
      const start = performance.now();
      const findings = await inspectPdf(file);
      expect(findings).toMatchObject([{ rule, severity: 'error', path: null }]);
      expect(Array.isArray(findings) && findings[0]?.says).toMatch(says);
      expect(performance.now() - start).toBeLessThan(LONGEST_MS);
    });
  }

  it('a field tree a thousand levels deep', async () => {
    const levels = Array.from({ length: 1000 }, (_, i) => `<</T(a)/Kids[${i + 5} 0 R]>>`);
    const file = pdfOf([...onePage('/AcroForm<</Fields[4 0 R]>>'), ...levels, '<</T(z)/FT/Tx/Rect[0 0 1 1]>>']);
    const findings = await inspectPdf(file);
    expect(findings).toMatchObject([{ rule: readable, says: expect.stringMatching(/boxes are nested too deeply/) }]);
  });
});

describe('a file that something happened to on the way', () => {
  const whole = drawStandIn(editionOf('g-1145'));

  it('is refused when it is cut off anywhere', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: whole.length - 20 }), async (length) => {
        const findings = await inspectPdf(whole.subarray(0, length));
        expect(findings).toMatchObject([{ rule: readable }]);
      }),
      { numRuns: 200 },
    );
  });

  it('gives pages or one finding, whatever bytes were changed', async () => {
    const change = fc.record({ at: fc.nat(whole.length - 1), byte: fc.nat(255) });
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 8 }), async (changes) => {
        const bytes = Uint8Array.from(whole);
        for (const { at, byte } of changes) bytes[at] = byte;
        const read = await inspectPdf(bytes);
        if (Array.isArray(read)) expect(read).toHaveLength(1);
        else expect(read.pages.length).toBeGreaterThan(0);
      }),
      { numRuns: 500 },
    );
  });
});
