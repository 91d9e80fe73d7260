import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printable } from '../../src/letters/charset.ts';
import { escapeMarkdown } from '../../src/letters/escape.ts';
import { layOut } from '../../src/letters/layout.ts';
import type { LaidOut } from '../../src/letters/sheet.ts';
import { faces } from './made-faces.ts';
import { marksBelow, readSheet, type Shown, shapeOf, tagsOf, textBelow } from './read-sheet.ts';

const LEFT = 63;
const RIGHT = 612 - 63;
const BOTTOM = 58;
const TOP = 792 - 54;

/** Sizes are written with two decimals. */
const SLACK = 0.02;

const laid = (markdown: string, footer = ''): LaidOut => {
  const { laidOut, findings } = layOut(markdown, faces, { title: 'The letter', footer });
  expect(findings).toEqual([]);
  return laidOut;
};

const root = (laidOut: LaidOut) => {
  const [tag] = laidOut.tags;
  if (tag === undefined) throw new Error('no tags');
  return tag;
};

const words = (text: string) => text.split(/[ \n]+/).filter((word) => word !== '');

const content = (laidOut: LaidOut): readonly Shown[] =>
  laidOut.sheets.flatMap((sheet) => readSheet(sheet).filter(({ mcid }) => mcid !== null));

/** Where a shown text ends without the space that keeps words apart. */
const rightEdge = ({ text, x, width, size, face }: Shown) => {
  const space = ((faces[face].glyphs['32']?.[1] ?? 0) * size) / 1000;
  return x + width - (text.endsWith(' ') ? space : 0);
};

const printableText = (maxLength: number) =>
  fc.string({ unit: fc.constantFrom(...printable.map((code) => String.fromCodePoint(code))), maxLength });

const someWords = fc.array(printableText(14), { minLength: 1, maxLength: 60 }).map((each) => each.join(' '));

describe('text on our pages', () => {
  it('loses nothing: what the tags say is what the Markdown said', () => {
    fc.assert(
      fc.property(someWords, someWords, someWords, (title, text, cell) => {
        const [one, two, three] = [title, text, cell].map((each) => escapeMarkdown(each));
        const laidOut = laid(
          `# T ${one}\n\nP ${two} **B ${three} b** e\n\n- [ ] I ${two}\n\n| C ${three} | D |\n| --- | --- |\n| ${one} | E |\n`,
        );
        const heard = words(marksBelowText(laidOut));
        const [title1, text1, cell1] = [title, text, cell].map((each) => each.normalize('NFC'));
        expect(heard).toEqual(words(`T ${title1} P ${text1} B ${cell1} b e I ${text1} C ${cell1} D ${title1} E`));
      }),
      { numRuns: 60 },
    );
  });

  it('stays between the margins, also when a word is wider than a line', () => {
    const long = fc.oneof(
      someWords,
      printableText(400).map((text) => text.replaceAll(' ', '')),
    );
    fc.assert(
      fc.property(long, long, (text, cell) => {
        const laidOut = laid(
          `${escapeMarkdown(text)} x\n\n1. ${escapeMarkdown(cell)}\n\n| A | B |\n| --- | ---: |\n| ${escapeMarkdown(cell)} | ${escapeMarkdown(text)} |\n`,
        );
        for (const shown of content(laidOut)) {
          expect(shown.x).toBeGreaterThanOrEqual(LEFT - SLACK);
          expect(rightEdge(shown)).toBeLessThanOrEqual(RIGHT + SLACK);
          expect(shown.y).toBeGreaterThan(BOTTOM);
          expect(shown.y).toBeLessThan(TOP);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('is broken at spaces as late as possible, and never later', () => {
    const text = Array.from({ length: 1200 }, (_, at) =>
      'conscientiously'.slice(0, 1 + Math.floor(Math.abs(Math.sin(at)) * 14)),
    ).join(' ');
    const lines = content(laid(text));
    expect(lines.length).toBeGreaterThan(100);
    expect(Math.max(...lines.map(rightEdge))).toBeLessThanOrEqual(RIGHT + SLACK);
    lines.slice(0, -1).forEach((line, index) => {
      const next = words(lines[index + 1]?.text ?? '')[0] ?? '';
      const width = [...next].reduce(
        (sum, letter) => sum + (faces.regular.glyphs[letter.codePointAt(0) ?? 0]?.[1] ?? 0),
        0,
      );
      // Kerning may save at most a little.
      expect(line.x + line.width + (width * line.size) / 1000).toBeGreaterThan(RIGHT - 2);
    });
  });

  it('breaks where a hard break is, and keeps the words apart for who listens', () => {
    const laidOut = laid('**Sample Robotics Inc**\\\n77 Placeholder Road\\\nSpringfield');
    const lines = content(laidOut);
    expect(new Set(lines.map(({ y }) => y)).size).toBe(3);
    expect(textBelow(root(laidOut), laidOut.sheets)).toBe('Sample Robotics Inc 77 Placeholder Road Springfield');
  });

  it('is kerned: AV stands closer than A and V do', () => {
    const [pair] = content(laid('AV'));
    const advance = (letter: string) => faces.regular.glyphs[letter.codePointAt(0) ?? 0]?.[1] ?? 0;
    expect(pair?.width).toBeLessThan(((advance('A') + advance('V')) * 10) / 1000);
  });

  it('is bold where the Markdown says so, and in headings and table headers', () => {
    const laidOut = laid('# Head\n\nplain **bold** plain\n\n| Name |\n| --- |\n| cell |\n');
    const bold = content(laidOut).filter(({ face }) => face === 'bold');
    expect(bold.map(({ text }) => text.trim())).toEqual(['Head', 'bold', 'Name']);
  });

  it('prints Vietnamese, Polish and Turkish names, typed composed or not', () => {
    const names = 'Nguyễn Thị Ước, Đặng Văn Lữ, Łukasz Żak, İrem Yağmur';
    expect(textBelow(root(laid(names)), laid(names).sheets)).toBe(names);
    const typed = laid(names.normalize('NFD'));
    expect(textBelow(root(typed), typed.sheets)).toBe(names);
  });
});

const marksBelowText = (laidOut: LaidOut) => {
  const pages = laidOut.sheets.map(readSheet);
  return marksBelow(root(laidOut))
    .map(({ page, mcid }) =>
      (pages[page] ?? [])
        .filter((each) => each.mcid === mcid)
        .map(({ text }) => text)
        .join(''),
    )
    .join(' ');
};

describe('a character without a glyph', () => {
  const findingsOf = (markdown: string, footer = '') =>
    layOut(markdown, faces, { title: 'The letter', footer }).findings.map(({ rule, says }) => ({ rule, says }));

  it('is a finding that names it and its code point, once', () => {
    expect(findingsOf('Dear 漢字 and 漢')).toEqual([
      {
        rule: 'every-character-has-a-glyph',
        says: 'The letter would print the character “漢” (U+6F22) in “漢字”, which our letters have no glyph for.',
      },
      {
        rule: 'every-character-has-a-glyph',
        says: 'The letter would print the character “字” (U+5B57) in “漢字”, which our letters have no glyph for.',
      },
    ]);
  });

  it('is found in headings, lists, tables and the footer alike', () => {
    for (const markdown of ['# 漢', '- 漢', '1. - 漢', '| 漢 |\n| --- |\n| a |', '| a |\n| --- |\n| 漢 |', '**漢**']) {
      expect(findingsOf(markdown), markdown).toHaveLength(1);
    }
    expect(findingsOf('plain', '漢')).toHaveLength(1);
  });

  it('is told by its number alone when nobody could see it', () => {
    expect(findingsOf('soft\u00adhyphen')[0]?.says).toContain('the character U+00AD in');
    expect(findingsOf('bell\u0007')[0]?.says).toContain('the character U+0007 in');
    expect(findingsOf('emoji 😀')[0]?.says).toContain('“😀” (U+1F600)');
  });

  it('is shown by its number on the page of a draft', () => {
    const { laidOut } = layOut('Dear 漢', faces, { title: 'The letter' });
    expect(textBelow(root(laidOut), laidOut.sheets)).toBe('Dear [U+6F22]');
  });
});

describe('the tags of a letter', () => {
  it('have the shape of its text', () => {
    const laidOut = laid(
      '# One\n\nText\n\n## Two\n\n- a\n- b\n\n  1. c\n\n### Three\n\n| H | K |\n| --- | --- |\n| d | e |\n\n---\n\n___\n\nName\n',
    );
    expect(shapeOf(root(laidOut))).toBe(
      'Document(H1 P H2 L(LI(Lbl LBody) LI(Lbl LBody(P L(LI(Lbl LBody))))) H3 ' +
        'Table(THead(TR(TH TH)) TBody(TR(TD TD))) P)',
    );
  });

  it('name every marked content once, with the tag that the page gives it', () => {
    const item = '- a point with some words in it, and then some more of them\n';
    const laidOut = laid(`# Title\n\n${'Words in a paragraph. '.repeat(300)}\n\n${item.repeat(60)}`, 'Foot');
    expect(laidOut.sheets.length).toBeGreaterThan(1);
    const named = marksBelow(root(laidOut)).map(({ page, mcid }) => `${page} ${mcid}`);
    const drawn = laidOut.sheets.flatMap((sheet, page) =>
      Array.from({ length: sheet.marks }, (_, mcid) => `${page} ${mcid}`),
    );
    expect([...named].sort()).toEqual([...drawn].sort());
    expect(new Set(named).size).toBe(named.length);
    const shown = laidOut.sheets.map(readSheet);
    for (const kind of ['H1', 'P', 'LBody'] as const) {
      for (const { page, mcid } of tagsOf(root(laidOut), kind).flatMap(marksBelow)) {
        expect(new Set(shown[page]?.filter((each) => each.mcid === mcid).map(({ tag }) => tag))).toEqual(
          new Set([kind]),
        );
      }
    }
  });

  it('say the language, and that table headers head columns', () => {
    const laidOut = laid('| H | K |\n| --- | --- |\n| d | e |\n');
    expect(root(laidOut).lang).toBe('en-US');
    expect(tagsOf(root(laidOut), 'TH').map(({ scope }) => scope)).toEqual(['Column', 'Column']);
  });

  it('label items with bullets, numbers from where the list begins, and boxes to tick, which are not text', () => {
    const laidOut = laid('- a\n\nx\n\n9. b\n10. c\n\ny\n\n- [ ] d\n- [x] e\n');
    const labels = tagsOf(root(laidOut), 'Lbl').map((label) => textBelow(label, laidOut.sheets));
    expect(labels).toEqual(['•', '9.', '10.', '', '']);
    const boxes = laidOut.sheets.flatMap(({ ticks = [] }) => ticks);
    expect(boxes.map(({ ticked, says }) => [ticked, says])).toEqual([
      [false, 'd'],
      [true, 'e'],
    ]);
  });
});

describe('pages', () => {
  const line = 'One line of words.\n\n';

  it('carry the page number and the footer outside the tags', () => {
    const laidOut = laid(line.repeat(60), 'Testa Quill Samplename');
    const feet = laidOut.sheets.map((sheet) =>
      readSheet(sheet)
        .filter(({ mcid }) => mcid === null)
        .map(({ text }) => text),
    );
    expect(feet.length).toBe(2);
    expect(feet).toEqual([
      ['Testa Quill Samplename', 'Page 1 of 2'],
      ['Testa Quill Samplename', 'Page 2 of 2'],
    ]);
  });

  it('carry a header from the second on, and lines to sign and date on at every foot, outside the tags', () => {
    const options = { title: 'The sheet', header: 'Whose sheet it is', sign: ['Signature', 'Day'] } as const;
    const { laidOut } = layOut(line.repeat(60), faces, options);
    const around = laidOut.sheets.map((sheet) => readSheet(sheet).filter(({ mcid }) => mcid === null));
    expect(around.map((texts) => texts.map(({ text }) => text))).toEqual([
      ['Signature', 'Day', 'Page 1 of 2'],
      ['Whose sheet it is', 'Signature', 'Day', 'Page 2 of 2'],
    ]);
    for (const sheet of laidOut.sheets) {
      const foot = Math.max(...readSheet(sheet).flatMap(({ text, y }) => (text === 'Signature' ? [y] : [])));
      const inText = readSheet(sheet).filter(({ mcid }) => mcid !== null);
      expect(Math.min(...inText.map(({ y }) => y))).toBeGreaterThan(foot + 20);
    }
  });

  it('break a header that is wider than the page, and keep the text below it', () => {
    const options = { title: 'The sheet', header: 'A name of many words '.repeat(12).trim() };
    const { laidOut } = layOut(line.repeat(60), faces, options);
    const texts = readSheet(laidOut.sheets[1] ?? { width: 0, height: 0, content: '', marks: 0 });
    const head = texts.filter(({ text, mcid }) => mcid === null && !text.startsWith('Page'));
    expect(head.map(({ text }) => text.trim()).join(' ')).toBe(options.header);
    expect(head.length).toBeGreaterThan(1);
    const lowest = Math.min(...head.map(({ y }) => y));
    expect(Math.max(...texts.filter(({ mcid }) => mcid !== null).map(({ y }) => y))).toBeLessThan(lowest - 10);
    expect(Math.max(...head.map(({ y }) => y))).toBeLessThan(792 - 20);
  });

  it('keep a heading with the text below it', () => {
    // Whatever room is left, the last text of a page is never the heading.
    for (let above = 25; above < 45; above += 1) {
      const laidOut = laid(`${line.repeat(above)}## Heading\n\nBelow it.\n\n${line.repeat(5)}`);
      const pages = laidOut.sheets.map((sheet) => readSheet(sheet).filter(({ mcid }) => mcid !== null));
      expect(pages.map((page) => page.at(-1)?.text)).not.toContain('Heading');
      expect(pages.flat().filter(({ text }) => text === 'Heading')).toHaveLength(1);
    }
  });

  it('hold two lines of a paragraph together at either side of a page break', () => {
    const paragraph = 'Words of a paragraph that takes several lines of a page. '.repeat(12);
    let broken = 0;
    for (let above = 25; above < 45; above += 1) {
      const { sheets } = laid(`${line.repeat(above)}${paragraph}`);
      const parts = sheets
        .map((sheet) => readSheet(sheet).filter(({ mcid, text }) => mcid !== null && !text.startsWith('One line')))
        .filter((part) => part.length > 0);
      if (parts.length > 1) broken += 1;
      for (const part of parts) expect(part.length).toBeGreaterThanOrEqual(2);
    }
    expect(broken).toBeGreaterThan(0);
  });

  it('never leave the line to sign on alone', () => {
    for (let above = 25; above < 45; above += 1) {
      const { sheets } = laid(`${line.repeat(above)}What is signed.\n\n___\n\nOfficer Example`);
      const page = sheets.findIndex((sheet) => readSheet(sheet).some(({ text }) => text === 'Officer Example'));
      const [last] = sheets.slice(page).map(readSheet);
      expect(last?.map(({ text }) => text)).toContain('What is signed.');
    }
  });

  it('never split a table row, and repeat the header where a table goes on, for the eye only', () => {
    const cell = 'Words that fill several lines of a narrow cell. '.repeat(6);
    const laidOut = laid(`| Head | Other |\n| --- | --- |\n${`| short | ${cell} |\n`.repeat(40)}`);
    expect(laidOut.sheets.length).toBeGreaterThan(2);
    for (const row of tagsOf(root(laidOut), 'TR')) {
      expect(new Set(marksBelow(row).map(({ page }) => page)).size).toBe(1);
    }
    laidOut.sheets.forEach((sheet, page) => {
      const heads = readSheet(sheet).filter(({ text }) => text === 'Head');
      expect(heads).toHaveLength(1);
      expect(heads[0]?.mcid === null).toBe(page > 0);
      const highest = Math.max(...readSheet(sheet).map(({ y }) => y));
      expect(heads[0]?.y).toBeCloseTo(highest, 5);
    });
    expect(tagsOf(root(laidOut), 'THead')).toHaveLength(1);
  });

  it('take a paragraph that is longer than a page', () => {
    const laidOut = laid('Words upon words. '.repeat(1500));
    expect(laidOut.sheets.length).toBeGreaterThan(3);
    const [paragraph] = tagsOf(root(laidOut), 'P');
    expect(paragraph && marksBelow(paragraph).map(({ page }) => page)).toEqual(laidOut.sheets.map((_, page) => page));
  });

  it('refuse a table row that is higher than a page', () => {
    const { findings } = layOut(`| H |\n| --- |\n| ${'words '.repeat(3000)} |\n`, faces, { title: 'The letter' });
    expect(findings.map(({ rule }) => rule)).toEqual(['every-table-row-fits-on-a-page']);
  });

  it('are the same bytes for the same text', () => {
    expect(laid(line.repeat(80), 'Foot')).toEqual(laid(line.repeat(80), 'Foot'));
  });
});

describe('Markdown that our pages cannot draw', () => {
  it('is a finding when it would change how text looks', () => {
    const { findings } = layOut('#### Four\n\nsome *italic* text', faces, { title: 'The letter' });
    expect(findings.map(({ says }) => says)).toEqual([
      'The template of The letter asks for a heading of level 4, which its pages cannot draw.',
      'The template of The letter asks for italic text, which its pages cannot draw.',
    ]);
  });

  it('else stays the text that it is', () => {
    const laidOut = laid('[a link](https://example.org) <b>tag</b> `code` > quote');
    expect(textBelow(root(laidOut), laidOut.sheets)).toBe('[a link](https://example.org) <b>tag</b> `code` > quote');
  });
});

describe('lines that are not text', () => {
  it('are a rule, a line to sign on that stays with the name below it, and an inch of room', () => {
    const strokes = (markdown: string) =>
      laid(markdown).sheets.map(({ content: drawn }) => drawn.match(/ l S/g)?.length ?? 0);
    expect(strokes('a\n\n---\n\nb')).toEqual([1]);
    expect(strokes('a\n\n___\n\nb')).toEqual([1]);
    expect(strokes('a\n\n***\n\nb')).toEqual([0]);
    const y = (markdown: string) => content(laid(markdown)).map((shown) => shown.y);
    expect((y('Name')[0] ?? 0) - (y('***\n\nName')[0] ?? 0)).toBeCloseTo(72 + 6, 2);
  });
});
