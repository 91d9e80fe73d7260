import { describe, expect, it } from 'vitest';
import type { PlannedBox, PlannedText } from '../../src/form/planned.ts';
import { prepareMaster } from '../../src/form/prepare/prepare.ts';
import { type Difference, prove } from '../../src/form/prove.ts';
import { readOwn } from '../../src/form/read-own.ts';
import { readPdfjs } from '../../src/form/read-pdfjs.ts';
import type { ReadBox, Reading } from '../../src/form/reading.ts';
import { drawStandIn } from '../../src/form/stand-in.ts';
import { faces, inflate, type Makeup, makeups, masterOf, ports, sha256 } from './masters.ts';
import { expected, filled, planAll, planned } from './plans.ts';
import { openlyFilled, tampered } from './tamper.ts';

const { i983, i765, g1145, uscis } = makeups;

type Read = (bytes: Uint8Array, makeup: Makeup) => Promise<Reading>;

const readers: readonly (readonly [name: string, read: Read])[] = [
  [
    'our own reader',
    async (bytes, makeup) =>
      readOwn(
        bytes,
        await masterOf(makeup, 'stand-in'),
        makeup.parts.map(({ fields }) => fields),
        inflate,
      ),
  ],
  ['pdf.js', (bytes) => readPdfjs(bytes)],
];

const NAME = 'Employer Name';
const CITY = 'City';
const LABEL = { item: 'I-983 Employer Name', box: NAME };

const plan = (name: string, value: string) => planned(i983.parts[0].fields, name, value);
const words = (name: string, value: string): PlannedText => {
  const box = plan(name, value);
  if (box.kind !== 'text') throw new Error(`${name} is no text box`);
  return box;
};

describe.each(readers)('a proof with %s', (_, read) => {
  const written = async (boxes: readonly PlannedBox[]) => filled(await masterOf(i983, 'stand-in'), i983, [boxes]);
  const differences = async (bytes: Uint8Array, boxes: readonly PlannedBox[]): Promise<readonly Difference[]> =>
    prove(expected(i983, [boxes]), await read(bytes, i983)).differences;

  const boxes = [plan(NAME, 'Sample Robotics Inc'), plan(CITY, 'Sampleton'), plan('Based on Prior Degree', 'No')];

  it('finds nothing in a file that is as planned, and counts what it compared', async () => {
    const proof = prove(expected(i983, [boxes]), await read(await written(boxes), i983));
    expect(proof).toMatchObject({
      filled: 3,
      left: Object.keys(i983.parts[0].fields.boxes).length - 3,
      differences: [],
    });
  });

  it('finds a planned value that is not there', async () => {
    expect(await differences(await written(boxes.slice(1)), boxes)).toEqual([
      { ...LABEL, says: 'holds another value than planned' },
    ]);
  });

  it('finds two values that were exchanged', async () => {
    const exchanged = [plan(NAME, 'Sampleton'), plan(CITY, 'Sample Robotics Inc'), ...boxes.slice(2)];
    const found = await differences(await written(exchanged), boxes);
    expect(found.map(({ box, says }) => [box, says])).toEqual([
      [NAME, 'holds another value than planned'],
      [CITY, 'holds another value than planned'],
    ]);
  });

  it('finds one changed byte of a stored value', async () => {
    const bytes = openlyFilled(await masterOf(i983, 'stand-in'), i983, [boxes]);
    const changed = tampered(bytes, '/V (Sample Robotics Inc)', '/V (Sample Robotics Ink)');
    expect(await differences(bytes, boxes)).toEqual([]);
    expect(await differences(changed, boxes)).toEqual([{ ...LABEL, says: 'holds another value than planned' }]);
  });

  it('finds one changed byte of shown words', async () => {
    const bytes = openlyFilled(await masterOf(i983, 'stand-in'), i983, [boxes]);
    const changed = tampered(bytes, '(Sample Robotics Inc) Tj', '(Sample Robotics Ink) Tj');
    expect(await differences(changed, boxes)).toEqual([{ ...LABEL, says: 'shows other words than planned' }]);
  });

  it('finds a button that is not the planned one, and a group that was left', async () => {
    const group = {
      item: 'I-983 Based on Prior Degree',
      box: 'Based on Prior Degree',
      says: 'holds another value than planned',
    };
    const other = [...boxes.slice(0, 2), plan('Based on Prior Degree', 'Yes')];
    expect(await differences(await written(other), boxes)).toEqual([group]);
    expect(await differences(await written(boxes.slice(0, 2)), boxes)).toEqual([group]);
  });

  it('finds words in a box that must stay as in the blank', async () => {
    const stray = plan('undefined', 'Stray');
    const found = await differences(await written([...boxes, stray]), boxes);
    expect(found).toEqual([
      { item: 'I-983 undefined', box: 'undefined', says: 'must stay as in the blank and holds something else' },
    ]);
  });

  it('finds words that are only shown in a box that must stay as in the blank', async () => {
    const stray = { ...plan('undefined', 'Stray'), value: '' };
    const found = await differences(await written([...boxes, stray]), boxes);
    expect(found).toEqual([
      { item: 'I-983 undefined', box: 'undefined', says: 'must stay as in the blank and shows words' },
    ]);
  });

  it('finds words that stand outside their box', async () => {
    const high = { ...words(NAME, 'Sample Robotics Inc'), lines: [{ text: 'Sample Robotics Inc', x: 2, y: 30 }] };
    const [, ...rest] = boxes;
    const found = await differences(await written([high, ...rest]), [high, ...rest]);
    expect(found).toEqual([{ ...LABEL, says: 'shows words outside its rectangle' }]);
  });

  it('finds a layout that drops words of its value', async () => {
    const short = { ...words(NAME, 'Sample Robotics Inc'), lines: [{ text: 'Sample Robotics', x: 2, y: 4 }] };
    const [, ...rest] = boxes;
    const found = await differences(await written([short, ...rest]), [short, ...rest]);
    expect(found).toEqual([{ ...LABEL, says: 'was laid out with other words than its value' }]);
  });

  it('finds a tick that was dropped or added', async () => {
    const tick = 'form1[0].Page1[0].Part1_Checkbox[2]';
    const ticked = [planned(i765.parts[0].fields, tick, '3')];
    const master = await masterOf(i765, 'stand-in');
    const dropped = prove(expected(i765, [ticked]), await read(filled(master, i765, []), i765));
    expect(dropped.differences).toEqual([
      { item: 'I-765 Part 1 1.c', box: tick, says: 'holds another value than planned' },
    ]);
    const added = prove(expected(i765, []), await read(filled(master, i765, [ticked]), i765));
    expect(added.differences).toEqual([
      { item: 'I-765 Part 1 1.c', box: tick, says: 'must stay as in the blank and holds something else' },
    ]);
  });

  it('finds a page too many or too few', async () => {
    const reading = await read(await written(boxes), i983);
    const proof = prove({ ...expected(i983, [boxes]), pages: 6 }, reading);
    expect(proof.differences).toEqual([{ item: 'file', box: null, says: 'has 5 pages, 6 were planned' }]);
  });

  it('finds a box that was planned and cannot be on the pages of the file', async () => {
    const name = 'Printed Name of Student_2';
    const late = [...boxes, plan(name, 'Testa Quill')];
    const request = await masterOf(makeups.i983Request, 'stand-in');
    const reading = await read(filled(request, makeups.i983Request, [boxes]), makeups.i983Request);
    expect(prove(expected(makeups.i983Request, [late]), reading).differences).toEqual([
      { item: `I-983 ${name}`, box: name, says: 'was planned and is not on a page of this file' },
    ]);
  });

  it('finds boxes that the file lacks: those of another form', async () => {
    const reading = await read(filled(await masterOf(g1145, 'stand-in'), g1145, []), g1145);
    const found = prove(expected(i983, [boxes]), reading).differences.filter(
      ({ says }) => says === 'is not in the file',
    );
    expect(found).toHaveLength(Object.keys(i983.parts[0].fields.boxes).length);
  });

  it('keeps two forms of one packet apart', async () => {
    const plans = planAll(uscis, 'Q');
    const bytes = filled(await masterOf(uscis, 'stand-in'), uscis, plans);
    expect(prove(expected(uscis, plans), await read(bytes, uscis)).differences).toEqual([]);
    const [first = [], second = []] = plans;
    const wrong = prove(expected(uscis, [first.slice(1), second]), await read(bytes, uscis)).differences;
    expect(wrong.map(({ box }) => box)).toEqual([first[0]?.box]);
  });

  it('never repeats the words of the student', async () => {
    const found = await differences(
      await written([plan(NAME, 'Secret Words'), plan('undefined', 'Hidden Words')]),
      boxes,
    );
    expect(found.length).toBeGreaterThan(3);
    expect(JSON.stringify(found)).not.toMatch(/Secret|Hidden|Robotics|Sampleton/);
  });
});

describe('a proof with pdf.js', () => {
  it('finds words that run out of their box to the right', async () => {
    const long = { ...words(CITY, 'A city with a name that is much too long'), size: 10 };
    const reading = await readPdfjs(filled(await masterOf(i983, 'stand-in'), i983, [[long]]));
    expect(prove(expected(i983, [[long]]), reading).differences).toEqual([
      { item: 'I-983 City', box: CITY, says: 'shows words outside its rectangle' },
    ]);
  });

  it('finds pages of another edition', async () => {
    const { fields, pages } = g1145.parts[0];
    const blank = await drawStandIn({ ...fields, printedEdition: '09/26/10' });
    const master = await prepareMaster(
      [{ fields, pages, blank, sha256: sha256(blank), standIn: true }],
      faces(),
      ports,
    );
    const reading = await readPdfjs(filled(master, g1145, []));
    expect(prove(expected(g1145, []), reading).differences).toEqual([
      { item: 'G-1145 page 1', box: null, says: 'prints edition 09/26/10, not 09/26/14' },
    ]);
  });
});

describe('a proof', () => {
  const reading = (read: Partial<Reading>): Reading => ({
    reader: 'a test',
    pages: 1,
    boxes: new Map(),
    ticks: [],
    editions: null,
    texts: null,
    papers: null,
    marked: null,
    ...read,
  });
  const { fields } = g1145.parts[0];
  const empty: ReadBox = { value: '', shown: null, outside: [], missing: [] };
  const box = 'form1[0].#subform[0].LastName[0]';
  const barcode = 'form1[0].#pageSet[0].Page1[0].PDF417BarCode1[0]';
  const blank = () =>
    new Map(
      Object.entries(fields.boxes).map(([name, { kind }]): [string, ReadBox] => [
        name,
        kind === 'barcode' ? { ...empty, value: 'G-1145|09/26/14|1' } : empty,
      ]),
    );

  it('finds a bar code that is not the form’s', () => {
    const boxes = blank().set(barcode, { ...empty, value: 'G-1145|09/26/10|1' });
    expect(prove(expected(g1145, []), reading({ boxes })).differences).toEqual([
      { item: `G-1145 ${barcode}`, box: barcode, says: 'must stay as in the blank and holds something else' },
    ]);
  });

  it('finds characters without a glyph', () => {
    const plans = [[planned(fields, box, 'Łukasz')]];
    const boxes = blank().set(box, { value: 'Łukasz', shown: 'Łukasz', outside: [], missing: ['U+0141'] });
    expect(prove(expected(g1145, plans), reading({ boxes })).differences.map(({ says }) => says)).toEqual([
      'has no glyph for U+0141',
    ]);
  });

  it('does not mind where lines break, and how a line break is stored', () => {
    const plans = [[planned(fields, box, 'one two\nthree')]];
    const boxes = blank().set(box, { value: 'one two\r\nthree', shown: 'one\ntwo\nthree', outside: [], missing: [] });
    expect(prove(expected(g1145, plans), reading({ boxes })).differences).toEqual([]);
  });

  it('finds a text that the sheets do not print whole, or not in its place', () => {
    const texts = [
      { item: 'G-1145 a', text: 'One two\nthree' },
      { item: 'G-1145 b', text: 'four' },
    ];
    const sheets = { ...expected(g1145, []), pages: 3, continued: [{ firstPage: 1, pages: 2, texts }] };
    const on = (...pages: string[]) => prove(sheets, reading({ boxes: blank(), pages: 3, texts: ['four', ...pages] }));
    expect(on('Heading\nOne  two th', 'ree four').differences).toEqual([]);
    expect(on('four One two', 'three').differences).toEqual([
      { item: 'G-1145 b', box: null, says: 'is not printed whole on the sheets that continue it' },
    ]);
    expect(on('One two', 'thre four').differences.map(({ item }) => item)).toEqual(['G-1145 a']);
  });

  it('finds a page that prints no edition', () => {
    const proof = prove(expected(g1145, []), reading({ boxes: blank(), editions: [null] }));
    expect(proof.differences).toEqual([
      { item: 'G-1145 page 1', box: null, says: 'prints edition none, not 09/26/14' },
    ]);
  });
});
