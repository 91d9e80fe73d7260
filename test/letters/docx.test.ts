import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DocxOptions, letterDocx } from '../../src/letters/docx.ts';
import { escapeMarkdown } from '../../src/letters/escape.ts';
import { layOut } from '../../src/letters/layout.ts';
import type { Sheet, Tag } from '../../src/letters/sheet.ts';
import { renderTemplate } from '../../src/letters/template.ts';
import { templates } from '../../templates/registry.ts';
import { everyBlock } from './every-block.ts';
import { faces } from './made-faces.ts';
import { all, first, paragraphs, type ReadDocx, readDocx, textOf, valOf } from './read-docx.ts';
import { textBelow } from './read-sheet.ts';
import { packetValues, viewWith } from './sample-view.ts';

const made = async (markdown: string, options: Partial<DocxOptions> = {}): Promise<ReadDocx> => {
  const { bytes, findings } = await letterDocx(markdown, { title: 'The letter', ...options });
  expect(findings).toEqual([]);
  return readDocx(bytes);
};

/** A picture of one white point. */
const pixel = new Uint8Array(
  Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAsTiW0wAAAABJRU5ErkJggg==', 'base64'),
);

const sum = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

const styleOf = (docx: ReadDocx, text: string) => {
  const paragraph = all(docx.body, 'w:p').find((each) => textOf(each) === text);
  return paragraph && valOf(paragraph, 'w:pStyle');
};

describe('a letter as DOCX', () => {
  it('has a block of every kind, numbered and nested as written', async () => {
    expect(paragraphs(await made(everyBlock))).toEqual([
      'Sample Robotics Inc\n77 Placeholder Road',
      'The heading',
      'A paragraph with bold words.',
      'Lists',
      '1. one',
      '  • nested',
      '    1. deep',
      '    2. deeper',
      'More of the nested.',
      '☐\ta box',
      '2. two',
      'A paragraph between.',
      '7. seven',
      '8. eight',
      '☐\tPhoto: color',
      '☑\tdone',
      'A table',
      ...['Term', 'What is agreed', 'Sum', 'Position', 'Engineer', '1', 'Place', 'Springfield', '2'],
      'Keep this.',
      '• a bullet in a frame',
      'What is signed.',
      'Officer Example\nHead of People',
      'On the next page',
      'The end.',
    ]);
  });

  it('numbers each list by itself', async () => {
    const docx = await made('1. a\n2. b\n\ntext\n\n1. c\n2. d\n\ntext\n\n1. e');
    expect(paragraphs(docx).filter((line) => line !== 'text')).toEqual(['1. a', '2. b', '1. c', '2. d', '1. e']);
  });

  it('has real headings, which the navigation of Word shows', async () => {
    const docx = await made(everyBlock);
    expect(styleOf(docx, 'The heading')).toBe('Heading1');
    expect(styleOf(docx, 'Lists')).toBe('Heading2');
    expect(styleOf(docx, 'A table')).toBe('Heading3');
    const styles = all(docx.part('word/styles.xml'), 'w:style');
    const names = ['Heading1', 'Heading2', 'Heading3'].map((id) => {
      const style = styles.find(({ attributes }) => attributes['w:styleId'] === id);
      return style && [valOf(style, 'w:name'), valOf(style, 'w:color'), first(style, 'w:b') !== undefined];
    });
    expect(names).toEqual([1, 2, 3].map((level) => [`Heading ${level}`, 'auto', true]));
  });

  it('draws the header of a table again on each page, breaks no row, and fills the width between the margins', async () => {
    const docx = await made(
      `${everyBlock}\n\n| A long header of a narrow column | B |\n| --- | --- |\n| ${'word '.repeat(60)} | x |`,
    );
    const room = 12_240 - 2 * 63 * 20;
    const tables = all(docx.body, 'w:tbl').filter((table) => all(table, 'w:tblHeader').length > 0);
    expect(tables).toHaveLength(2);
    for (const table of tables) {
      const [head, ...rows] = all(table, 'w:tr');
      expect(head && all(head, 'w:tblHeader')).toHaveLength(1);
      expect(rows.flatMap((row) => all(row, 'w:tblHeader'))).toEqual([]);
      for (const row of all(table, 'w:tr')) expect(all(row, 'w:cantSplit')).toHaveLength(1);
      const widths = all(table, 'w:gridCol').map(({ attributes }) => Number(attributes['w:w']));
      expect(widths.reduce((total, width) => total + width, 0)).toBe(room);
      expect(Math.min(...widths)).toBeGreaterThan(200);
    }
  });

  it('aligns the cells of a table as written', async () => {
    const [table] = all((await made(everyBlock)).body, 'w:tbl');
    const aligned = table && all(table, 'w:jc').map(({ attributes }) => attributes['w:val']);
    expect(aligned).toEqual(Array.from({ length: 3 }, () => ['left', 'center', 'right']).flat());
  });

  it('has boxes that a click ticks', async () => {
    const boxes = all((await made(everyBlock)).body, 'w14:checkbox');
    const ticked = boxes.map((box) => first(box, 'w14:checked')?.attributes['w14:val']);
    expect(ticked).toEqual(['0', '0', '1']);
  });

  it('keeps what is signed with the line to sign on, and the line with the name', async () => {
    const { body } = await made(everyBlock);
    const every = all(body, 'w:p');
    const signed = every.findIndex((each) => textOf(each) === 'What is signed.');
    const [text, line, name] = every.slice(signed, signed + 3);
    expect([text, line].map((each) => each && all(each, 'w:keepNext').length)).toEqual([1, 1]);
    expect(line && all(line, 'w:pBdr')).toHaveLength(1);
    expect(name && textOf(name)).toBe('Officer Example\nHead of People');
  });

  it('keeps a heading with the table or frame below it', async () => {
    const { body } = await made('## A\n\n| B |\n| --- |\n| c |\n\n## D\n\n> e');
    const children = body.children.filter((child) => typeof child !== 'string');
    const before = children.flatMap((child, at) => (child.name === 'w:tbl' ? [children.slice(at - 2, at)] : []));
    expect(before.map((pair) => pair.map(textOf))).toEqual([
      ['A', ''],
      ['D', ''],
    ]);
    expect(before.map(([, gap]) => gap && all(gap, 'w:keepNext').length)).toEqual([1, 1]);
  });

  it('is on Letter paper, in American English and a font that is everywhere', async () => {
    const docx = await made(everyBlock);
    expect(first(docx.body, 'w:pgSz')?.attributes).toMatchObject({ 'w:w': '12240', 'w:h': '15840' });
    const margins = first(docx.body, 'w:pgMar')?.attributes;
    expect(margins).toMatchObject({ 'w:top': '1080', 'w:right': '1260', 'w:bottom': '1160', 'w:left': '1260' });
    const defaults = first(docx.part('word/styles.xml'), 'w:docDefaults');
    expect(defaults && valOf(defaults, 'w:lang')).toBe('en-US');
    expect(defaults && first(defaults, 'w:rFonts')?.attributes['w:ascii']).toBe('Arial');
  });

  it('tells its page of how many at the foot of every page', async () => {
    const docx = await made(everyBlock);
    const foot = docx.part('word/footer1.xml');
    expect(textOf(foot)).toBe('Page  of ');
    expect(all(foot, 'w:instrText').map(({ children }) => children.join(''))).toEqual(['PAGE', 'NUMPAGES']);
  });

  it('begins a page where it is told to', async () => {
    const { body } = await made(everyBlock);
    const every = all(body, 'w:p');
    const begins = every.findIndex((each) => all(each, 'w:pageBreakBefore').length > 0);
    expect(every.slice(begins).map(textOf)).toEqual(['', 'On the next page', 'The end.']);
  });
});

describe('the letterhead of a DOCX', () => {
  const room = (docx: ReadDocx) =>
    all(docx.body, 'w:spacing').filter(({ attributes }) => attributes['w:lineRule'] === 'atLeast');

  it('is an inch left free when none is given, for paper of the house', async () => {
    const docx = await made(everyBlock);
    expect(room(docx).map(({ attributes }) => attributes['w:line'])).toEqual(['1440']);
    expect([...docx.files.keys()].filter((path) => path.includes('header'))).toEqual([]);
  });

  it('stands at the head of the first page only, in place of that inch', async () => {
    const docx = await made(everyBlock, { letterhead: ['Sample Robotics Inc', '77 Placeholder Road & Co'] });
    expect(room(docx)).toEqual([]);
    expect(all(docx.part('word/header1.xml'), 'w:p').map(textOf)).toEqual([
      'Sample Robotics Inc',
      '77 Placeholder Road & Co',
    ]);
    expect(all(docx.body, 'w:headerReference').map(({ attributes }) => attributes['w:type'])).toEqual(['first']);
    expect(
      all(docx.body, 'w:footerReference')
        .map(({ attributes }) => attributes['w:type'])
        .sort(),
    ).toEqual(['default', 'first']);
    expect(all(docx.body, 'w:titlePg')).toHaveLength(1);
  });

  it('may have a logo, no larger than on our pages, with what it shows in words', async () => {
    const logo = { type: 'png', bytes: pixel, width: 4000, height: 1000, alt: 'A robot' } as const;
    const docx = await made(everyBlock, { letterhead: ['Sample Robotics Inc'], logo });
    expect(room(docx)).toEqual([]);
    const head = docx.part('word/header1.xml');
    const [extent] = all(head, 'wp:extent').map(({ attributes }) => [attributes.cx, attributes.cy].map(Number));
    const EMU = 12_700;
    expect(extent?.map((size) => size / EMU)).toEqual([194.4, 48.6]);
    const [told] = all(head, 'wp:docPr').map(({ attributes }) => attributes);
    expect(told).toMatchObject({ id: '1', descr: 'A robot' });
    const [one, two] = await Promise.all([1, 2].map(() => letterDocx(everyBlock, { title: 'x', logo })));
    expect(one && sum(one.bytes)).toBe(two && sum(two.bytes));
  });
});

describe('what a DOCX says of itself', () => {
  it('is its title and language: neither who made it nor when', async () => {
    const docx = await made(everyBlock, { title: 'Letter of <Sample> & Co' });
    const properties = docx.part('docProps/core.xml');
    const said = properties.children.map((each) =>
      typeof each === 'string' ? each : [each.name, each.children.join('')],
    );
    expect(said).toEqual([
      ['dc:title', 'Letter of <Sample> & Co'],
      ['cp:revision', '1'],
      ['dc:language', 'en-US'],
    ]);
    const everything = [...docx.files.values()].join('');
    expect(everything).not.toMatch(/20\d\d-\d\d-\d\d/);
    expect(everything).not.toMatch(/Un-named|<(?:Application|AppVersion|Company|Manager)\b|w:rsid/);
  });

  it('is the same bytes each time, in another time zone and language too', async () => {
    const options = { title: 'The letter', letterhead: ['Sample Robotics Inc'] };
    const [one, two] = await Promise.all([letterDocx(everyBlock, options), letterDocx(everyBlock, options)]);
    expect(sum(one.bytes)).toBe(sum(two.bytes));
    const elsewhere = execFileSync(process.execPath, ['--import', 'tsx', 'test/letters/docx-once.ts'], {
      env: { ...process.env, TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
      encoding: 'utf8',
    });
    expect(elsewhere.trim()).toBe(sum(one.bytes));
  });
});

describe('hostile text in a DOCX', () => {
  const parts = (docx: ReadDocx) => [...docx.files.keys()].sort();
  const names = (docx: ReadDocx) => new Set([...docx.files.values()].flatMap((xml) => xml.match(/<[\w:.-]+/g) ?? []));
  const hostile = [
    '</w:t></w:r></w:p><w:p><w:r><w:t>second',
    '<w:instrText>INCLUDETEXT "http://attacker.example"</w:instrText>',
    '{ DDEAUTO c:\\windows\\system32\\cmd.exe "/k calc" }',
    ']]> & <![CDATA[ x ]]> &#60; &lt; &amp;lt;',
    '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>&e;',
    '\'"><script>alert(1)</script>',
    '[a link](https://attacker.example) ![image](x.png) <https://attacker.example>',
    '# heading\n- list\n| a | b |\n| --- | --- |\n***',
  ];

  for (const text of hostile) {
    it(`is text and nothing else: ${JSON.stringify(text)}`, async () => {
      const options = { title: text, letterhead: ['House', text] };
      const wild = await made(`P ${escapeMarkdown(text)} e\n\n| H |\n| --- |\n| ${escapeMarkdown(text)} |`, options);
      const tame = await made('P x e\n\n| H |\n| --- |\n| x |', {
        title: 'x',
        letterhead: ['House', 'x'],
      });
      const flat = text.replaceAll('\n', ' ');
      expect(paragraphs(wild)).toEqual([`P ${flat} e`, 'H', flat]);
      expect(parts(wild)).toEqual(parts(tame));
      expect([...names(wild)].filter((name) => !names(tame).has(name) && name !== '<w:br')).toEqual([]);
      expect([...wild.files.values()].join('')).not.toMatch(/TargetMode="External"/);
    });
  }

  it('that cannot be seen is told by its number, and never carried', async () => {
    const unseen = ['\u0007', '\u001b', '\u202e', '\u2066', '\u200f', '\u200b', '\u00ad', '\ufeff', '\ud800', '\uffff'];
    for (const character of unseen) {
      const point = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
      const { bytes, findings } = await letterDocx(`a${character}b`, { title: 'The letter' });
      expect(paragraphs(readDocx(bytes))).toEqual([`a[${point}]b`]);
      expect(findings.map(({ rule, severity, says }) => [rule, severity, says])).toEqual([
        ['every-character-has-a-glyph', 'error', `The letter holds the character ${point}, which cannot be seen.`],
      ]);
    }
  });

  it('of any kind gives a file that is read, with that text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 60 }), async (text) => {
        const { bytes } = await letterDocx(`P${escapeMarkdown(text)}e`, { title: text });
        const [said = ''] = paragraphs(readDocx(bytes));
        const plain = text.normalize('NFC').replace(/[\s\p{C}\p{Z}]/gu, '');
        expect(said.replace(/\[U\+[0-9A-F]+\]|[\s\p{Z}]/gu, '')).toBe(`P${plain}e`);
      }),
      { numRuns: 40 },
    );
  });
});

/** What the pages say, without the marks of lists. */
const spokenBelow = (tag: Tag, sheets: readonly Sheet[]): string =>
  tag.kids
    .map((kid) => {
      if (!('tag' in kid)) return textBelow({ tag: 'Span', kids: [kid] }, sheets);
      return kid.tag === 'Lbl' ? ' ' : ` ${spokenBelow(kid, sheets)} `;
    })
    .join('');

describe('our letters as DOCX', () => {
  const letters = Object.keys(templates).filter((name) => name.startsWith('letters/'));
  const markdownOf = (name: string) => {
    const template = templates[name];
    if (template === undefined) throw new Error(`There is no template ${name}.`);
    return renderTemplate(template, viewWith(), packetValues);
  };
  const words = (text: string) =>
    text
      .replace(/[☐☑]/g, ' ')
      .split(/\s+/)
      .filter((word) => word !== '');

  for (const name of letters) {
    it(`say what the pages say, word for word: ${name}`, async () => {
      const markdown = markdownOf(name);
      const { laidOut } = layOut(markdown, faces, { title: name });
      const [root] = laidOut.tags;
      if (root === undefined) throw new Error('no tags');
      const docx = await made(markdown);
      const said = all(docx.body, 'w:p').map(textOf);
      expect(words(said.join(' '))).toEqual(words(spokenBelow(root, laidOut.sheets)));
    });
  }

  const office = ['soffice', 'libreoffice'].find((program) => spawnSync(program, ['--version']).status === 0);

  const where = office === undefined ? ' (skipped: neither soffice nor libreoffice is on this machine)' : '';

  it.skipIf(office === undefined)(`are opened by LibreOffice, with the same text${where}`, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'optpack-docx-'));
    try {
      for (const [at, name] of letters.entries()) {
        const { bytes } = await letterDocx(markdownOf(name), { title: name });
        writeFileSync(join(folder, `${at}.docx`), bytes);
        const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
        const convert = ['--headless', profile, '--convert-to', 'txt:Text (encoded):UTF8', '--outdir', folder];
        execFileSync(office ?? '', [...convert, join(folder, `${at}.docx`)]);
        const opened = readFileSync(join(folder, `${at}.txt`), 'utf8').replace('\ufeff', '');
        const said = paragraphs(readDocx(bytes)).join('\n');
        expect(words(opened)).toEqual(words(said));
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
