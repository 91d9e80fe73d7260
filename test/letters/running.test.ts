import { describe, expect, it } from 'vitest';
import { type LayoutOptions, layOut } from '../../src/letters/layout.ts';
import type { Picture } from '../../src/letters/sheet.ts';
import { faces } from './made-faces.ts';
import { readSheet, shapeOf, tagsOf, textBelow } from './read-sheet.ts';

const laid = (options: Omit<LayoutOptions, 'title'>, markdown = 'Words.\n\n'.repeat(60)) => {
  const { laidOut, findings } = layOut(markdown, faces, { title: 'The letter', ...options });
  expect(findings).toEqual([]);
  return laidOut;
};

const name = 'Identity of a person with very many names and the office of a school with a long name, ';

describe('the foot of a page', () => {
  const sizes: readonly (readonly [number, number])[] = [
    [612, 792],
    [595, 842],
    [420, 595],
    [288, 432],
  ];
  for (const pageSize of sizes) {
    it(`tells a long line beside the page number, on two lines, never over it: ${pageSize.join(' by ')}`, () => {
      for (const length of [1, 2, 3, 8]) {
        const footer = `${name.repeat(length)}last`;
        const { sheets } = laid({ footer, pageSize });
        for (const sheet of sheets) {
          const foot = readSheet(sheet).filter(({ mcid }) => mcid === null);
          const number = foot.find(({ text }) => text.startsWith('Page'));
          const lines = foot.filter((one) => one !== number);
          expect(lines.length).toBeLessThanOrEqual(2);
          for (const { x, width } of lines) expect(x + width).toBeLessThan((number?.x ?? 0) - 8);
          const told = lines.map(({ text }) => text).join('');
          if (told === footer) continue;
          // Shortened behind a whole word.
          expect(told).toMatch(/\w…$/);
          expect(footer.startsWith(told.slice(0, -1))).toBe(true);
          expect(footer.slice(told.length - 1)).toMatch(/^[ ,]/);
          for (const { y } of lines) expect(y).toBeGreaterThan(18);
        }
      }
    });
  }

  it('loses no word that two lines can hold', () => {
    const footer = `${name}${name}last`;
    const [sheet] = laid({ footer }).sheets;
    const told = (sheet ? readSheet(sheet) : []).filter(({ mcid, text }) => mcid === null && !text.startsWith('Page'));
    expect(told.map(({ text }) => text).join('')).toBe(footer);
    expect(told).toHaveLength(2);
  });

  // Trying each of its words took twenty seconds a page.
  it('shortens the longest answer there may be at once', { timeout: 5_000 }, () => {
    const [sheet] = laid({ footer: 'a '.repeat(10_000) }, 'Words.').sheets;
    const told = (sheet ? readSheet(sheet) : []).filter(({ text }) => text.startsWith('a '));
    expect(told.map(({ text }) => text).join('')).toMatch(/^(?:a ){100,}a…$/);
    expect(told).toHaveLength(2);
  });

  it('cuts a word that is longer than the line, with an ellipsis', () => {
    const [sheet] = laid({ footer: 'x'.repeat(900) }).sheets;
    const told = (sheet ? readSheet(sheet) : []).filter(({ text }) => text.startsWith('x'));
    expect(told.map(({ text }) => text).join('')).toMatch(/^x{100,}…$/);
    expect(Math.max(...told.map(({ x, width }) => x + width))).toBeLessThan(612 - 63 - 30);
  });

  it('shortens a header of more than three lines at a word', () => {
    const header = name.repeat(10);
    const sheet = laid({ header }).sheets[1];
    const told = (sheet ? readSheet(sheet) : []).filter(({ mcid, text }) => mcid === null && !text.startsWith('Page'));
    expect(told).toHaveLength(3);
    expect(told.map(({ text }) => text).join('')).toMatch(/\w…$/);
  });
});

describe('a letterhead', () => {
  const lines = ['Example State University', 'International Office', '12 Example Hall, Springfield', '202-555-0100'];
  const picture = (width: number, height: number): Picture => ({
    width,
    height,
    head: '<</Type /XObject /Subtype /Image',
    bytes: new Uint8Array(1),
  });
  const placeOf = (content = '') => {
    const [, width = 0, height = 0, x = 0, y = 0] =
      /q ([-\d.]+) 0 0 ([-\d.]+) ([-\d.]+) ([-\d.]+) cm \/Im0 Do Q/.exec(content)?.map(Number) ?? [];
    return { width, height, x, y };
  };

  it('is text at the head of the first page: the first line large and bold, the others small, and a rule', () => {
    const laidOut = laid({ letterhead: { lines } });
    const [first, second] = laidOut.sheets.map(readSheet);
    expect(first?.slice(0, 4).map(({ text, face, size }) => [text.trim(), face, size])).toEqual([
      [lines[0], 'bold', 13],
      [lines[1], 'regular', 8.5],
      [lines[2], 'regular', 8.5],
      [lines[3], 'regular', 8.5],
    ]);
    expect(second?.map(({ text }) => text)).not.toContain(lines[0]);
    const [root] = laidOut.tags;
    const [name1, office] = root === undefined ? [] : tagsOf(root, 'P');
    expect(name1 && textBelow(name1, laidOut.sheets)).toBe(lines[0]);
    expect(office && textBelow(office, laidOut.sheets)).toBe(lines.slice(1).join(' '));
    expect(laidOut.sheets.map(({ content }) => content.match(/ l S/g)?.length ?? 0)).toEqual([1, 0]);
  });

  it('has a logo at its left, not higher than 50 points and never larger than it is', () => {
    const alt = 'Example State University';
    for (const [width, height] of [
      [1200, 400],
      [400, 1200],
      [3000, 200],
      [30, 30],
    ] as const) {
      const laidOut = laid({ letterhead: { lines, logo: { picture: picture(width, height), alt } } });
      const [sheet] = laidOut.sheets;
      const place = placeOf(sheet?.content);
      expect(place.height).toBeLessThanOrEqual(50);
      expect(place.width).toBeLessThanOrEqual(0.4 * 486 + 0.01);
      expect(place.width).toBeLessThanOrEqual((width * 72) / 96);
      expect(place.width / place.height).toBeCloseTo(width / height, 0);
      expect(place.x).toBe(63);
      const text = sheet ? readSheet(sheet).slice(0, 4) : [];
      for (const shown of text) expect(shown.x - place.x - place.width).toBeGreaterThan(13);
      const [figure] = laidOut.tags.flatMap((root) => tagsOf(root, 'Figure'));
      expect(figure?.alt).toBe(alt);
      expect(figure?.bbox).toEqual([
        place.x,
        place.y,
        expect.closeTo(place.x + place.width, 1),
        expect.closeTo(place.y + place.height, 1),
      ]);
    }
  });

  it('leaves a logo that says nothing new out of the tags', () => {
    const laidOut = laid({ letterhead: { lines, logo: { picture: picture(100, 100), alt: '' } } }, 'Words.');
    expect(laidOut.tags.map(shapeOf)).toEqual(['Document(P P P)']);
    expect(laidOut.sheets[0]?.content).toMatch(/Artifact <<\/Type \/Layout>> BDC\nq .* Do Q\nEMC/);
  });

  it('may be a logo alone, or nothing', () => {
    expect(laid({ letterhead: { lines: [] } }, 'Words.')).toEqual(laid({}, 'Words.'));
    const logo = laid({ letterhead: { lines: [], logo: { picture: picture(100, 100), alt: 'Seal' } } }, 'Words.');
    expect(logo.tags.map(shapeOf)).toEqual(['Document(Figure P)']);
  });

  it('tells a character that it cannot draw', () => {
    const { findings } = layOut('Words.', faces, { title: 'The letter', letterhead: { lines: ['漢'] } });
    expect(findings.map(({ rule }) => rule)).toEqual(['every-character-has-a-glyph']);
  });
});

describe('a web address', () => {
  const linesOf = (markdown: string) =>
    laid({}, markdown)
      .sheets.flatMap(readSheet)
      .filter(({ mcid }) => mcid !== null)
      .map(({ text }) => text);
  const address = `https://www.example.org/${'a-very-long-path/'.repeat(6)}page.html?query=string&other=${'thing.'.repeat(12)}end`;

  it('is text, and breaks behind its signs without a hyphen when it is longer than a line', () => {
    const lines = linesOf(address);
    expect(lines.join('')).toBe(address);
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines.slice(0, -1)) expect(line).toMatch(/[/?&=.-]$/);
    expect(laid({}, address).tags.map(shapeOf)).toEqual(['Document(P)']);
  });

  it('begins in the line of the words before it when it is longer than a line', () => {
    const [first = ''] = linesOf(`See the page of the agency at ${address} today`);
    expect(first).toMatch(/^See the page of the agency at https:\/\/.*[/?&=.-]$/);
  });

  it('stays whole when it fits on a line', () => {
    const short = 'https://www.example.org/page?a=b';
    const lines = linesOf(`${'word '.repeat(18)}${short} end`);
    expect(lines.filter((line) => line.includes(short))).toHaveLength(1);
  });

  it('is cut by letters where a line would else be nearly empty', () => {
    const [first = ''] = linesOf(`https://${'x'.repeat(300)}`);
    expect(first.length).toBeGreaterThan(80);
  });

  it('lets a column of a table be narrower than itself', () => {
    const laidOut = laid(
      {},
      `| Where | What it says about the case |\n| --- | --- |\n| ${address} | ${'words of the case '.repeat(8)} |\n`,
    );
    const cell = laidOut.sheets.flatMap(readSheet).find(({ text }) => text.startsWith('words of'));
    expect(cell?.x).toBeLessThan(400);
  });
});
