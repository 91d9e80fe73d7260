import { onePage, pdfOf, stream } from '../form/pdf-of.ts';
import type { OddFiles } from './hostile.ts';

const bytesOf = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'));

/** What a page draws: a square, so that it is not blank. */
export const SQUARE = '0 0 1 rg 100 100 200 200 re f';
export const content = (text = SQUARE, entries = ''): string => stream(bytesOf(text), entries);

/** A PDF of one page with these entries of its catalog and its page; its content is object 4, more follow from 5. */
export const paperOf = (catalog = '', page = '', ...more: readonly string[]): Uint8Array =>
  pdfOf([...onePage(catalog, `/Contents 4 0 R${page}`), content(), ...more]);

/** A page whose content is such an object; more objects follow from 5. */
export const drawn = (object: string, page = '', ...more: readonly string[]): Uint8Array =>
  pdfOf([...onePage('', `/Contents 4 0 R${page}`), object, ...more]);

/** A PDF with these entries of its only page, instead of a size. */
const sized = (entries: string): Uint8Array =>
  pdfOf([
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Count 1/Kids[3 0 R]>>',
    `<</Type/Page/Parent 2 0 R/Contents 4 0 R${entries}>>`,
    content(),
  ]);

const opens = 'paper-can-be-opened';
const size = 'paper-has-pages-of-a-sensible-size';
const large = 'paper-is-not-too-large';
const whole = paperOf();

const pagesOf = (count: number): Uint8Array =>
  pdfOf([
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/MediaBox[0 0 612 792]/Count ${count}/Kids[${Array.from({ length: count }, (_, at) => `${at + 4} 0 R`).join(' ')}]>>`,
    content(),
    ...Array.from({ length: count }, () => '<</Type/Page/Parent 2 0 R/Contents 3 0 R>>'),
  ]);

const nested = (levels: number): Uint8Array =>
  pdfOf([
    '<</Type/Catalog/Pages 2 0 R>>',
    ...Array.from({ length: levels }, (_, at) => `<</Type/Pages/Count 1/Kids[${at + 3} 0 R]>>`),
    '<</Type/Page/MediaBox[0 0 612 792]>>',
  ]);

const cutOff: OddFiles = Object.fromEntries(
  Array.from({ length: 24 }, (_, at) => {
    const length = Math.floor(((whole.length - 30) * (at + 1)) / 24);
    return [`cut off after ${length} of ${whole.length} bytes`, { bytes: () => whole.slice(0, length), rule: opens }];
  }),
);

/** PDFs with odd tables, page trees and sizes. */
export const oddTrees: OddFiles = {
  ...cutOff,
  'a header and nothing else': { bytes: () => bytesOf('%PDF-1.7\n'), rule: opens, says: /cut off/ },
  'a header far into other bytes': { bytes: () => bytesOf(`${'x'.repeat(900)}%PDF-1.7\n`), rule: opens },
  'letters behind a header': { bytes: () => bytesOf(`%PDF-1.7\n${'a'.repeat(100_000)}`), rule: opens },
  'no catalog': { bytes: () => pdfOf(['(words)']), rule: opens, says: /catalog/ },
  'a catalog without pages': { bytes: () => pdfOf(['<</Type/Catalog>>']), rule: opens, says: /page is missing/ },
  'no pages': {
    bytes: () => pdfOf(['<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Count 0/Kids[]>>']),
    rule: opens,
    says: /no pages/,
  },
  'a page tree that is its own child': {
    bytes: () => pdfOf(['<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Count 1/Kids[2 0 R]>>']),
    rule: opens,
    says: /circle/,
  },
  'two page nodes that are each other’s child': {
    bytes: () => pdfOf(['<</Type/Catalog/Pages 2 0 R>>', '<</Kids[3 0 R]>>', '<</Kids[2 0 R]>>']),
    rule: opens,
    says: /circle/,
  },
  'a page that is listed twice': {
    bytes: () =>
      pdfOf(['<</Type/Catalog/Pages 2 0 R>>', '<</Kids[3 0 R 3 0 R]>>', '<</Type/Page/MediaBox[0 0 612 792]>>']),
    rule: opens,
    says: /circle/,
  },
  'page nodes that all list each other': {
    bytes: () => {
      const all = Array.from({ length: 60 }, (_, at) => `${at + 2} 0 R`).join(' ');
      return pdfOf(['<</Type/Catalog/Pages 2 0 R>>', ...Array.from({ length: 60 }, () => `<</Kids[${all}]>>`)]);
    },
    rule: opens,
    says: /circle/,
  },
  'pages nested 300 levels deep': { bytes: () => nested(300), rule: opens, says: /nested too deeply/ },
  'pages nested 40 levels deep': { bytes: () => nested(40), rule: 'paper-has-no-blank-page', severity: 'warning' },
  'a page that is a number': {
    bytes: () => pdfOf(['<</Type/Catalog/Pages 2 0 R>>', '<</Kids[7]>>']),
    rule: opens,
    says: /page is missing/,
  },
  'a page that is not there': {
    bytes: () => pdfOf(['<</Type/Catalog/Pages 2 0 R>>', '<</Kids[9 0 R]>>']),
    rule: opens,
    says: /page is missing/,
  },
  'a catalog that refers to itself': { bytes: () => pdfOf(['1 0 R']), rule: opens, says: /itself|circle/ },
  '100 pages': { bytes: () => pagesOf(100), rule: null },
  '101 pages': { bytes: () => pagesOf(101), rule: large, says: /more than 100 pages/ },
  'a thousand pages': { bytes: () => pagesOf(1000), rule: large, says: /more than 100 pages/ },
  'a list of a hundred thousand kids': {
    bytes: () => pdfOf(['<</Type/Catalog/Pages 2 0 R>>', `<</Kids[${'3 0 R '.repeat(100_000)}]>>`]),
    rule: large,
  },
  'a page without a size': { bytes: () => sized(''), rule: opens, says: /page 1 has no size/ },
  'a page whose size is a word': { bytes: () => sized('/MediaBox/Letter'), rule: opens, says: /no size/ },
  'a page whose size is too short': { bytes: () => sized('/MediaBox[0 0 612]'), rule: opens, says: /no size/ },
  'a page of no width': { bytes: () => sized('/MediaBox[10 0 10 792]'), rule: opens, says: /no size/ },
  'a page of infinite width': { bytes: () => sized('/MediaBox[0 0 Infinity 792]'), rule: opens },
  'a page of 300 inches': { bytes: () => sized('/MediaBox[0 0 21600 792]'), rule: size, says: /300 by 11 inches/ },
  'a page of half an inch': { bytes: () => sized('/MediaBox[0 0 36 36]'), rule: size, says: /0\.5 by 0\.5 inches/ },
  'a page of a million points': { bytes: () => sized('/MediaBox[0 0 1000000 1000000]'), rule: size },
  'a page that its unit makes huge': { bytes: () => sized('/MediaBox[0 0 612 792]/UserUnit 1000'), rule: size },
  'a page that its unit makes tiny': { bytes: () => sized('/MediaBox[0 0 612 792]/UserUnit 0.01'), rule: size },
  'a page of a negative unit': { bytes: () => sized('/MediaBox[0 0 612 792]/UserUnit -1'), rule: size },
  'a page cut to a tenth of an inch': {
    bytes: () => sized('/MediaBox[0 0 612 792]/CropBox[0 0 7 7]'),
    rule: size,
  },
  'a page whose corners are in the wrong order': { bytes: () => sized('/MediaBox[612 792 0 0]'), rule: null },
  'a page cut outside of itself': { bytes: () => sized('/MediaBox[0 0 612 792]/CropBox[900 900 999 999]'), rule: null },
  'a page turned by 45 degrees': { bytes: () => sized('/MediaBox[0 0 612 792]/Rotate 45'), rule: opens, says: /askew/ },
  'a page turned by -90 degrees': { bytes: () => sized('/MediaBox[0 0 612 792]/Rotate -90'), rule: null },
  'a page turned by 810 degrees': { bytes: () => sized('/MediaBox[0 0 612 792]/Rotate 810'), rule: null },
  'a page far from its origin': { bytes: () => sized('/MediaBox[-9000 -9000 -8388 -8208]'), rule: null },
  'a page of poster size': { bytes: () => sized('/MediaBox[0 0 3024 4032]'), rule: null },
  'a table of objects whose places are wrong': {
    bytes: () =>
      bytesOf(
        Buffer.from(whole)
          .toString('latin1')
          .replace(/0000000(\d\d\d) 00000 n/g, '0000000999 00000 n'),
      ),
    rule: opens,
  },
  'a table of objects that says to hold a thousand million': {
    bytes: () =>
      bytesOf(
        Buffer.from(whole)
          .toString('latin1')
          .replace(/xref\n0 \d+/, 'xref\n0 1000000000'),
      ),
    rule: opens,
    says: /table of objects/,
  },
  'a table of objects that leads to itself': {
    bytes: () => {
      const text = Buffer.from(whole).toString('latin1');
      const at = text.indexOf('xref\n');
      return bytesOf(text.replace('trailer\n<<', `trailer\n<</Prev ${at}`));
    },
    rule: null,
  },
  'an object of brackets alone': { bytes: () => paperOf('', '', '['.repeat(200_000)), rule: null },
  'a million brackets that a page needs': {
    bytes: () => paperOf('', '/Resources 5 0 R', '['.repeat(1_000_000)),
    rule: opens,
    says: /nested too deeply/,
  },
  'objects that lie within each other': {
    bytes: () => {
      // Each object is a string that runs to the end of all others.
      const count = 4_000;
      const filler = 'x'.repeat(20_000);
      const head = '%PDF-1.7\n';
      let text = head;
      const rows: string[] = [];
      for (let at = 1; at <= count; at += 1) {
        rows.push(`${String(text.length).padStart(10, '0')} 00000 n \n`);
        text += `${at} 0 obj (`;
      }
      text += `${filler.repeat(20)}${')'.repeat(count)}\n`;
      const table = text.length;
      text += `xref\n0 ${count + 1}\n0000000000 65535 f \n${rows.join('')}trailer\n<</Root 1 0 R>>\nstartxref\n${table}\n%%EOF\n`;
      return bytesOf(text);
    },
    rule: opens,
  },
};
