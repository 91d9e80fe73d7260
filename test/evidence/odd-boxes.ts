import { onePage, pdfOf, stream } from '../form/pdf-of.ts';
import type { OddFiles } from './hostile.ts';
import { content, paperOf } from './odd-trees.ts';

const bytesOf = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'));
const shows = 'paper-shows-what-it-holds';
const large = 'paper-is-not-too-large';

const FONT = '/Resources<</Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>';
const look = (words: string): string =>
  stream(bytesOf(`BT /F 10 Tf 2 5 Td (${words}) Tj ET`), `/Subtype/Form/BBox[0 0 100 20]${FONT}`);

/** A page with one box, object 5; its look is object 6. */
const boxed = (box: string, ...more: readonly string[]): Uint8Array =>
  paperOf(
    '/AcroForm<</Fields[5 0 R]>>',
    '/Annots[5 0 R]',
    `<</Type/Annot/Subtype/Widget/Rect[100 600 200 620]${box}>>`,
    ...more,
  );

/** A page with a note, object 5. */
const noted = (note: string, ...more: readonly string[]): Uint8Array =>
  paperOf('', '/Annots[5 0 R]', `<</Type/Annot/Rect[100 600 200 620]${note}>>`, ...more);

const fonts = (entries: string, ...more: readonly string[]): Uint8Array =>
  pdfOf([
    ...onePage('', '/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>'),
    content('BT /F 12 Tf 100 600 Td (Sample) Tj ET'),
    `<</Type/Font${entries}>>`,
    ...more,
  ]);

const type0 = (descendant: string): string =>
  `/Subtype/Type0/BaseFont/A/Encoding/Identity-H/DescendantFonts[<</Type/Font/Subtype/CIDFontType2/BaseFont/A/CIDSystemInfo<</Registry(A)/Ordering(I)/Supplement 0>>${descendant}>>]`;

/** PDFs with boxes, notes, layers and fonts that do not show what they hold. */
export const oddBoxes: OddFiles = {
  'a box with words and their look': {
    bytes: () => boxed('/F 4/FT/Tx/T(a)/V(Sample)/AP<</N 6 0 R>>', look('Sample')),
    rule: null,
  },
  'a box with words and no look': {
    bytes: () => boxed('/F 4/FT/Tx/T(a)/V(Sample)'),
    rule: shows,
    says: /box is filled in without telling how it looks \(page 1\)/,
  },
  'a box with words above it in the tree': {
    bytes: () => boxed('/F 4/Parent 6 0 R', '<</FT/Tx/T(a)/V(Sample)/Kids[5 0 R]>>'),
    rule: shows,
  },
  'a box whose parents lead in a circle': { bytes: () => boxed('/F 4/Parent 6 0 R', '<</Parent 6 0 R>>'), rule: null },
  'a box with an older look than its words': {
    bytes: () => boxed('/F 4/FT/Tx/T(a)/V(Sample)/AP<</N 6 0 R>>', look('Another')),
    rule: shows,
    severity: 'warning',
    says: /hold other words than they show/,
  },
  'a box for a password': {
    bytes: () => boxed('/F 4/FT/Tx/Ff 8192/T(a)/V(Sample)/AP<</N 6 0 R>>', look('******')),
    rule: null,
  },
  'a number with a hyphen that its box puts in': {
    bytes: () => boxed('/F 4/FT/Tx/T(a)/V(5550100)/AP<</N 6 0 R>>', look('555-0100')),
    rule: null,
  },
  'a tick that is on and has a look': {
    bytes: () => boxed('/F 4/FT/Btn/T(a)/V/Y/AS/Y/AP<</N<</Y 6 0 R>>>>', look('X')),
    rule: null,
  },
  'a tick that is on and has no look': {
    bytes: () => boxed('/F 4/FT/Btn/T(a)/V/Y/AS/Y/AP<</N<</N 6 0 R>>>>', look('X')),
    rule: shows,
  },
  'a tick that is on by its value alone': { bytes: () => boxed('/F 4/FT/Btn/T(a)/V/Y'), rule: shows },
  'a tick that is off': { bytes: () => boxed('/F 4/FT/Btn/T(a)/V/Off/AS/Off'), rule: null },
  'a button to press': { bytes: () => boxed('/FT/Btn/Ff 65536/T(a)/AP<</N 6 0 R>>', look('Print')), rule: null },
  'a box that is hidden': { bytes: () => boxed('/F 2/FT/Tx/T(a)/V(Sample)'), rule: null },
  'a box of no size': { bytes: () => paperOf('', '/Annots[<</Subtype/Widget/Rect[5 5 5 5]/FT/Tx/V(a)>>]'), rule: null },
  'a box whose look has no size': {
    bytes: () => boxed('/F 4/FT/Tx/T(a)/V(Sample)/AP<</N 6 0 R>>', stream(bytesOf(''), '/Subtype/Form/BBox[0 0 0 0]')),
    rule: shows,
  },
  'a choice without a look': { bytes: () => boxed('/F 4/FT/Ch/T(a)/V(CA)'), rule: shows },
  'a look that draws itself': {
    bytes: () =>
      boxed(
        '/F 4/FT/Tx/T(a)/AP<</N 6 0 R>>',
        stream(bytesOf('/X Do'), '/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 6 0 R>>>>'),
      ),
    rule: 'paper-can-be-opened',
    says: /nested too deeply/,
  },
  'words laid over the page without a look': {
    bytes: () => noted('/Subtype/FreeText/Contents(Sample)/DA(/F 9 Tf)'),
    rule: shows,
    says: /FreeText/,
  },
  'ink without a look': { bytes: () => noted('/Subtype/Ink/InkList[[1 1 2 2]]'), rule: shows, says: /Ink/ },
  'a stamp with its look': { bytes: () => noted('/Subtype/Stamp/F 4/AP<</N 6 0 R>>', look('COPY')), rule: null },
  'a stamp turned by its own matrix': {
    bytes: () =>
      noted(
        '/Subtype/Stamp/F 4/AP<</N 6 0 R>>',
        stream(bytesOf('0 0 9 9 re f'), '/Subtype/Form/BBox[0 0 9 9]/Matrix[0 1 -1 0 5 5]'),
      ),
    rule: null,
  },
  'a note to read on the screen': { bytes: () => noted('/Subtype/Text/Contents(Remember)'), rule: null },
  '6,000 boxes on a page': {
    bytes: () => paperOf('', `/Annots[${'<</Subtype/Link/Rect[0 0 9 9]>>'.repeat(6000)}]`),
    rule: large,
    says: /too many boxes/,
  },
  'pages that only Adobe Reader draws': {
    is: 'I-983',
    bytes: () => paperOf('/NeedsRendering true/AcroForm<</XFA[(a)]/Fields[]>>'),
    rule: shows,
    says: /only Adobe Reader/,
  },
  'a layer that is switched off': {
    bytes: () =>
      pdfOf([
        ...onePage(
          '/OCProperties<</OCGs[5 0 R]/D<</OFF[5 0 R]>>>>',
          '/Contents 4 0 R/Resources<</Properties<</L 5 0 R>>>>',
        ),
        content('/OC /L BDC 0 0 99 99 re f EMC 200 200 9 9 re f'),
        '<</Type/OCG/Name(Hidden)>>',
      ]),
    rule: shows,
    says: /layers that are switched off/,
  },
  'a picture on a layer that is switched off with all others': {
    bytes: () =>
      pdfOf([
        ...onePage(
          '/OCProperties<</OCGs[5 0 R]/D<</BaseState/OFF/ON[]>>>>',
          '/Contents 4 0 R/Resources<</XObject<</X 6 0 R>>>>',
        ),
        content('/X Do'),
        '<</Type/OCG/Name(Hidden)>>',
        stream(bytesOf('0 0 99 99 re f'), '/Subtype/Form/BBox[0 0 99 99]/OC<</Type/OCMD/OCGs[5 0 R]>>'),
      ]),
    rule: shows,
  },
  'a layer that is switched on': {
    bytes: () =>
      pdfOf([
        ...onePage('/OCProperties<</OCGs[5 0 R]/D<<>>>>', '/Contents 4 0 R/Resources<</Properties<</L 5 0 R>>>>'),
        content('/OC /L BDC 0 0 99 99 re f EMC'),
        '<</Type/OCG/Name(Seen)>>',
      ]),
    rule: null,
  },
  'a layer that is switched off and draws nothing': {
    bytes: () => paperOf('/OCProperties<</OCGs[5 0 R]/D<</OFF[5 0 R]>>>>', '', '<</Type/OCG/Name(Unused)>>'),
    rule: null,
  },
  'a font of a thousand million widths': {
    bytes: () => fonts(type0('/W[0 1000000000 500]')),
    rule: large,
    says: /font/,
  },
  'a font of a thousand million heights': {
    bytes: () => fonts(type0('/W2[0 1000000000 1 2 3]')),
    rule: large,
    says: /font/,
  },
  'a font whose last character is far away': {
    bytes: () => fonts('/Subtype/TrueType/BaseFont/A/FirstChar 0/LastChar 2000000000/Widths[500]'),
    rule: large,
  },
  'a font that tells of a thousand million letters': {
    bytes: () =>
      fonts(
        '/Subtype/Type1/BaseFont/Helvetica/ToUnicode 6 0 R',
        stream(
          bytesOf(
            '1 begincodespacerange <00000000> <FFFFFFFF> endcodespacerange 1 beginbfrange\n<00000000> <3FFFFFFF> <0041>\nendbfrange',
          ),
        ),
      ),
    rule: large,
  },
  'a font whose letters are a bomb': {
    bytes: () =>
      fonts(
        '/Subtype/Type1/BaseFont/Helvetica/ToUnicode 6 0 R',
        stream(bytesOf(`9 beginbfrange\n${'<0000> <FFFF> <0041>\n'.repeat(1000)}endbfrange`)),
      ),
    rule: large,
  },
  'a font that is no font': {
    bytes: () =>
      fonts(
        '/Subtype/Type1/BaseFont/A/FontDescriptor<</Type/FontDescriptor/FontName/A/FontFile 6 0 R/Flags 4>>',
        stream(bytesOf('no font'), '/Length1 7'),
      ),
    rule: null,
  },
  'a font that is not there': {
    bytes: () => pdfOf([...onePage('', '/Contents 4 0 R'), content('BT /F 12 Tf (Sample) Tj ET')]),
    rule: null,
  },
};
