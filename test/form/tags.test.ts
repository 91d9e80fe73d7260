import { describe, expect, it } from 'vitest';
import { append } from '../../src/form/append.ts';
import { draftMark } from '../../src/form/draft-mark.ts';
import { type LayoutOptions, layOut } from '../../src/letters/layout.ts';
import { hasJudges, qpdfComplaints, unpacked } from '../judges.ts';
import { type Makeup, masterOf, ports } from './masters.ts';
import { allOf, hear, outlineOf, wordsOf } from './read-aloud.ts';

const letters: Makeup = { name: 'letters only', parts: [] };

const letter = `# Your list

> **Keep this page.** It is yours.

Do this first:

1. one
   - two
     - [ ] three
2. four

| | Paper |
| --- | --- |
| Fee | ${'words '.repeat(40)}|
${'| Row | cell |\n'.repeat(60)}
## The end

- [x] five

___

Officer Example
`;

const logo = {
  picture: {
    width: 2,
    height: 1,
    head: '<</Type /XObject /Subtype /Image /Width 2 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8',
    bytes: Uint8Array.from([0, 255]),
  },
  alt: 'Example State University',
};

const options: LayoutOptions = {
  title: 'The letter',
  footer: 'Testa Quill Samplename',
  header: 'The letter of Testa Quill Samplename',
  letterhead: { lines: ['Example State University', 'International Office'], logo },
};

const written = async (isDraft = false, lang = 'en-US') => {
  const master = await masterOf(letters, 'stand-in');
  const { laidOut, findings } = layOut(letter, master.index.faces, { ...options, lang });
  expect(findings).toEqual([]);
  const part = { kind: 'sheets', title: 'The letter', label: 'Letter', laidOut } as const;
  return append(master, 'The letter', [part, part], ports, isDraft ? draftMark : null);
};

describe('the tags of a letter, as pdf.js hears them', () => {
  it('hold every word and every field once, and nothing else is on the pages but artifacts', async () => {
    for (const isDraft of [false, true]) {
      const pages = await hear(await written(isDraft));
      expect(pages.length).toBeGreaterThan(3);
      for (const { untagged, orphans, untaggedFields } of pages) {
        expect([untagged, orphans, untaggedFields]).toEqual([[], [], []]);
      }
    }
  });

  it('tell headings, the logo, lists in lists with their boxes, and the frame', async () => {
    const [first] = await hear(await written());
    const tree = first?.tree ?? null;
    expect(allOf(tree, 'H1').map(wordsOf)).toEqual(['Your list']);
    expect(allOf(tree, 'Figure').map(({ alt }) => alt)).toEqual(['Example State University']);
    expect(allOf(tree, 'Div').map(outlineOf)).toEqual(['Div(P(Keep this page. It is yours.))']);
    expect(allOf(tree, 'L').map(outlineOf)[0]).toBe(
      'L(LI(Lbl(1.) LBody(P(one) L(LI(Lbl(–) LBody(P(two) L(LI(Lbl(Form([checklist.1])) LBody(three)))))))) ' +
        'LI(Lbl(2.) LBody(four)))',
    );
  });

  it('tell the header cells of a table once, although they are drawn again on its other pages', async () => {
    const pages = await hear(await written());
    const heads = pages.flatMap(({ tree }) => allOf(tree, 'TH').map(wordsOf));
    // The letter stands twice in the file.
    expect(heads.filter((words) => words === 'Paper')).toHaveLength(2);
    expect(heads.filter((words) => words === 'Fee')).toHaveLength(2);
    expect(
      pages.flatMap(({ tree }) => allOf(tree, 'TD').map(wordsOf)).filter((words) => words.trim() === 'cell'),
    ).toHaveLength(120);
  });

  it('tell the language of each letter', async () => {
    const [first] = await hear(await written(false, 'es-US'));
    expect(allOf(first?.tree ?? null, 'Document').map(({ lang }) => lang)).toEqual([undefined, 'es-US']);
  });

  it.skipIf(!hasJudges('qpdf'))(
    'are sound for qpdf, which reads the scopes of header cells, the kinds of lists and the place of the logo',
    async () => {
      const bytes = await written();
      expect(qpdfComplaints(bytes)).toBe('');
      const plain = unpacked(bytes);
      expect(plain.match(/\/Scope \/Column/g)).toHaveLength(2);
      expect(plain.match(/\/Scope \/Row/g)).toHaveLength(2 * 61);
      const kinds = plain.match(/(?<=\/ListNumbering \/)\w+/g);
      expect(kinds?.toSorted()).toEqual([
        ...['Decimal', 'Decimal', 'Disc', 'Disc'],
        ...['Square', 'Square', 'Square', 'Square'],
      ]);
      expect(plain).toMatch(/\/Alt \(Example State University\)/);
      expect(plain.match(/\/Subtype \/Image/g)).toHaveLength(2);
      expect(plain.match(/\/Tabs \/S/g)).toHaveLength((await hear(bytes)).length);
    },
  );
});
