import { onePage, pdfOf, stream } from '../form/pdf-of.ts';
import type { Odd, OddFiles } from './hostile.ts';
import { content, paperOf } from './odd-trees.ts';

const bytesOf = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'));

const SCRIPT = '<</S/JavaScript/JS(app.alert\\(1\\))>>';
const runs = 'paper-runs-nothing';
const holds = 'paper-holds-no-other-files';

const all = (rule: string, says: RegExp, files: Readonly<Record<string, () => Uint8Array>>): OddFiles =>
  Object.fromEntries(Object.entries(files).map(([name, bytes]): [string, Odd] => [name, { bytes, rule, says }]));

/** A page with an annotation, which is object 5. */
const noted = (annotation: string, ...more: readonly string[]): Uint8Array =>
  paperOf('', '/Annots[5 0 R]', `<</Type/Annot/Rect[10 10 90 40]${annotation}>>`, ...more);

/** PDFs with programs, in each place where a program may be. */
export const scripts: OddFiles = all(runs, /holds a program/, {
  'a program that runs when it is opened': () => paperOf(`/OpenAction${SCRIPT}`),
  'a program that runs when it is opened, in an object of its own': () => paperOf('/OpenAction 5 0 R', '', SCRIPT),
  'a program whose words are a stream': () =>
    paperOf('/OpenAction<</S/JavaScript/JS 5 0 R>>', '', stream(bytesOf('app.alert(1)'))),
  'a program whose kind is in another object': () => paperOf('/OpenAction<</S 5 0 R/JS(x)>>', '', '/JavaScript'),
  'a program whose name is written in numbers': () => paperOf('/OpenAction<</S/J#61vaScript/J#53(x)>>'),
  'a program behind a harmless action': () => paperOf(`/OpenAction<</S/GoTo/D[3 0 R/Fit]/Next${SCRIPT}>>`),
  'a program among the names': () => paperOf(`/Names<</JavaScript<</Names[(a)${SCRIPT}]>>>>`),
  'a program among the names, far down': () =>
    paperOf('/Names 5 0 R', '', '<</JavaScript 6 0 R>>', '<</Kids[7 0 R]>>', `<</Names[(a)${SCRIPT}]>>`),
  'a program that runs when it is closed': () => paperOf(`/AA<</WC${SCRIPT}>>`),
  'a program that runs when it is printed': () => paperOf(`/AA<</WP${SCRIPT}>>`),
  'a program that runs when a page is seen': () => paperOf('', `/AA<</O${SCRIPT}>>`),
  'a program of a link': () => noted(`/Subtype/Link/A${SCRIPT}`),
  'a program of a box': () => noted(`/Subtype/Widget/FT/Tx/T(a)/AA<</K${SCRIPT}>>`),
  'a program of a button': () => noted(`/Subtype/Widget/FT/Btn/Ff 65536/T(a)/A${SCRIPT}`),
  'a program of a bookmark': () =>
    paperOf('/Outlines 5 0 R', '', '<</First 6 0 R/Last 6 0 R>>', `<</Title(a)/Parent 5 0 R/A${SCRIPT}>>`),
  'a form of XFA': () => paperOf('/AcroForm<</Fields[]/XFA[(a)]>>'),
  'a drawing in PostScript': () =>
    paperOf('', '/Resources<</XObject<</X 5 0 R>>>>', stream(bytesOf('showpage'), '/Type/XObject/Subtype/PS')),
  'a program that nothing refers to': () => paperOf('', '', SCRIPT),
  'a program in an older state of the file': () => {
    const before = paperOf('', '', SCRIPT);
    const text = Buffer.from(before).toString('latin1');
    const table = text.lastIndexOf('xref\n', text.indexOf('startxref') - 1);
    const row = `${String(text.length).padStart(10, '0')} 00000 n \n`;
    const added = `6 0 obj\n<<>>\nendobj\n`;
    return bytesOf(
      `${text}${added}xref\n6 1\n${row}trailer\n<</Root 1 0 R/Size 7/Prev ${table}>>\nstartxref\n${text.length + added.length}\n%%EOF\n`,
    );
  },
});

/** PDFs that start, send or play something. */
export const actions: OddFiles = all(runs, /by itself/, {
  'a program of the machine that starts when it is opened': () => paperOf('/OpenAction<</S/Launch/F(calc.exe)>>'),
  'a page of the web that opens by itself': () => paperOf('/OpenAction<</S/URI/URI(http://example.com)>>'),
  'answers that are sent': () => noted('/Subtype/Widget/FT/Btn/T(a)/A<</S/SubmitForm/F(http://example.com)>>'),
  'answers that are fetched': () => noted('/Subtype/Link/A<</S/ImportData/F(a.fdf)>>'),
  'a link that starts a program': () => noted('/Subtype/Link/A<</S/Launch/F(a.exe)>>'),
  'a link into an attached file': () => noted('/Subtype/Link/A<</S/GoToE/D(a)>>'),
  'a film that starts': () => noted('/Subtype/Link/A<</S/Rendition/OP 0>>'),
  'a sound that starts': () => paperOf('/OpenAction<</S/Sound>>'),
  'a kind of action in another object': () => paperOf('', '', '/Launch', '<</S 5 0 R/F(a.exe)>>'),
});

/** PDFs that hold other files. */
export const attachments: OddFiles = all(holds, /other files/, {
  'an attached file': () =>
    paperOf(
      '/Names<</EmbeddedFiles<</Names[(a)5 0 R]>>>>',
      '',
      '<</Type/Filespec/F(a.exe)/EF<</F 6 0 R>>>>',
      stream(bytesOf('MZ'), '/Type/EmbeddedFile'),
    ),
  'a file pinned to a page': () => noted('/Subtype/FileAttachment/FS 6 0 R', '<</Type/Filespec/F(a.exe)>>'),
  'a file of the whole paper': () =>
    paperOf('/AF[5 0 R]', '', '<</Type/Filespec/F(a)/EF<</F 6 0 R>>>>', stream(bytesOf('x'))),
  'a film on a page': () => noted('/Subtype/Movie/Movie<</F(a.avi)>>'),
  'a player on a page': () => noted('/Subtype/RichMedia'),
  'a sound on a page': () => noted('/Subtype/Sound'),
  'a screen on a page': () => noted('/Subtype/Screen'),
  'a model on a page': () => noted('/Subtype/3D'),
});

/** Odd things that are harmless: they stay out of the packet. */
export const harmless: OddFiles = {
  'a bookmark that is opened': { bytes: () => paperOf('/OpenAction[3 0 R/Fit]'), rule: null },
  'a link to the web': { bytes: () => noted('/Subtype/Link/A<</S/URI/URI(http://example.com)>>'), rule: null },
  'words about the paper': {
    bytes: () => paperOf('/Metadata 5 0 R', '', stream(bytesOf('<x:xmpmeta/>'), '/Type/Metadata/Subtype/XML')),
    rule: null,
  },
  'tags of a program': {
    bytes: () =>
      paperOf('/StructTreeRoot 5 0 R/MarkInfo<</Marked true>>', '/StructParents 0', '<</Type/StructTreeRoot/K[]>>'),
    rule: null,
  },
  'an annotation that is a number': { bytes: () => paperOf('', '/Annots[7 null (a)]'), rule: null },
  'annotations that are no list': { bytes: () => paperOf('', '/Annots(a)'), rule: null },
  'a form without boxes': { bytes: () => paperOf('/AcroForm<</Fields[]>>'), rule: null },
  'parts that are not there': { bytes: () => paperOf('/Names 77 0 R/Outlines 78 0 R'), rule: null },
  'an object that is damaged and that nobody needs': { bytes: () => paperOf('', '', '<</a'), rule: null },
  'dots behind its end': {
    bytes: () => bytesOf(`${Buffer.from(paperOf()).toString('latin1')}${'.'.repeat(500)}`),
    rule: null,
  },
  'a mark of bytes before its header': {
    bytes: () => bytesOf(`\u00ef\u00bb\u00bf${Buffer.from(paperOf()).toString('latin1')}`),
    rule: null,
  },
};

/** An encryption entry that no password opens, with the table around it. */
const encrypted = (entries: string): Uint8Array =>
  pdfOf([...onePage('', '/Contents 4 0 R'), content()], `/ID[<00><00>]/Encrypt<<${entries}>>`);

const HEX = (length: number): string => `<${'5a'.repeat(length)}>`;

/** PDFs with a password, by each way of encrypting. Their entries are made up: no password opens them. */
export const locked: OddFiles = all('paper-has-no-password', /asks for a password/, {
  'RC4 of 40 bits': () => encrypted(`/Filter/Standard/V 1/R 2/P -4/O${HEX(32)}/U${HEX(32)}`),
  'RC4 of 128 bits': () => encrypted(`/Filter/Standard/V 2/R 3/Length 128/P -4/O${HEX(32)}/U${HEX(32)}`),
  'AES of 128 bits': () =>
    encrypted(
      `/Filter/Standard/V 4/R 4/Length 128/P -4/O${HEX(32)}/U${HEX(32)}/CF<</StdCF<</CFM/AESV2>>>>/StmF/StdCF/StrF/StdCF`,
    ),
  'AES of 256 bits': () =>
    encrypted(`/Filter/Standard/V 5/R 6/P -4/O${HEX(48)}/U${HEX(48)}/OE${HEX(32)}/UE${HEX(32)}/Perms${HEX(16)}`),
  'AES of 256 bits, an older way': () =>
    encrypted(`/Filter/Standard/V 5/R 5/P -4/O${HEX(48)}/U${HEX(48)}/OE${HEX(32)}/UE${HEX(32)}`),
  'keys of a company': () => encrypted('/Filter/Adobe.PubSec/V 4/SubFilter/adbe.pkcs7.s5'),
  'a way that is unknown': () => encrypted('/Filter/Own'),
});
