import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOut } from '../../src/letters/layout.ts';
import type { LaidOut, Sheet } from '../../src/letters/sheet.ts';
import { faces } from './made-faces.ts';
import { randomLetter } from './random-letter.ts';
import { marksBelow, readSheet, type Shown } from './read-sheet.ts';

const laid = (markdown: string): LaidOut => {
  const { laidOut, findings } = layOut(markdown, faces, { title: 'The letter', footer: 'The foot' });
  expect(findings).toEqual([]);
  return laidOut;
};

const content = (sheet: Sheet): readonly Shown[] => readSheet(sheet).filter(({ mcid }) => mcid !== null);

const wordsIn = (shown: readonly Shown[]): readonly string[] =>
  shown.flatMap(({ text }) => text.split(' ').filter((word) => /^w\d/.test(word)));

/** The words in the order of the tags. */
const read = ({ sheets, tags }: LaidOut): readonly string[] => {
  const pages = sheets.map(readSheet);
  return tags
    .flatMap(marksBelow)
    .flatMap(({ page, mcid }) => wordsIn((pages[page] ?? []).filter((each) => each.mcid === mcid)));
};

/** Where letters reach: little above capitals, little below the baseline. */
const boxOf = ({ x, y, width, size }: Shown) => ({ x, width, bottom: y - 0.2 * size, top: y + 0.74 * size });

const overlaps = (one: Shown, other: Shown): boolean => {
  const [a, b] = [boxOf(one), boxOf(other)];
  const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  return across > 0.1 && Math.min(a.top, b.top) - Math.max(a.bottom, b.bottom) > 0.1;
};

describe('the pages of any letter', () => {
  it('hold every word once, in order, none over another and none outside the margins', () => {
    fc.assert(
      fc.property(randomLetter, ({ markdown, words }) => {
        const laidOut = laid(markdown);
        expect(read(laidOut)).toEqual(words);
        for (const sheet of laidOut.sheets) {
          const shown = readSheet(sheet).toSorted((a, b) => b.y - a.y);
          shown.forEach((one, at) => {
            // Only the next few can be near enough.
            for (const other of shown.slice(at + 1, at + 9))
              expect(overlaps(one, other), `${one.text} / ${other.text}`).toBe(false);
          });
          for (const { y, mcid } of shown.filter((each) => each.mcid !== null)) {
            expect(y, `${mcid}`).toBeGreaterThan(58);
            expect(y).toBeLessThan(792 - 54);
          }
          for (const {
            rect: [x, y, width],
          } of sheet.ticks ?? []) {
            expect(y).toBeGreaterThan(58 - 2);
            const beside = shown.filter((one) => Math.abs(one.y - y) < 5 && one.x + one.width > x && one.x < x + width);
            expect(beside).toEqual([]);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('keep together what belongs together', () => {
    fc.assert(
      fc.property(randomLetter, ({ markdown, together, headings }) => {
        const { sheets } = laid(markdown);
        const pageOf = new Map(
          sheets.flatMap((sheet, page) => wordsIn(content(sheet)).map((word) => [word, page] as const)),
        );
        for (const group of together) {
          const pages = new Set(group.flatMap((word) => pageOf.get(word) ?? []));
          expect(pages.size, group.join(' ')).toBe(1);
        }
        for (const sheet of sheets) expect(headings.has(wordsIn(content(sheet)).at(-1) ?? '')).toBe(false);
      }),
      { numRuns: 100 },
    );
  });

  it('are never empty, wherever a page is asked for', () => {
    for (const markdown of [
      '+++\n\na',
      'a\n\n+++',
      '+++',
      'a\n\n+++\n\n+++\n\nb',
      '+++\n\n+++\n\na\n\n+++\n\n# b\n\nc',
    ]) {
      const { sheets } = laid(markdown);
      const texts = sheets.map((sheet) => content(sheet).length);
      expect(texts.slice(0, sheets.length > 1 ? undefined : 0)).not.toContain(0);
      expect(sheets).toHaveLength(markdown.includes('b') ? 2 : 1);
    }
  });

  it('begin anew where the template says so, and not where an answer does', () => {
    expect(laid('a\n\n+++\n\nb').sheets).toHaveLength(2);
    expect(laid('a\n\n\\+\\+\\+\n\nb').sheets).toHaveLength(1);
    expect(laid('a +++ b\n\n++++\n\n+++ c').sheets).toHaveLength(1);
  });
});

describe('what is higher than a page', () => {
  const many = Array.from({ length: 90 }, (_, at) => at);
  const cases: Readonly<Record<string, string>> = {
    'a frame': many.map((at) => `> w${at}\n>\n`).join(''),
    headings: many.map((at) => `## w${at}\n\n`).join(''),
    'a row of a table below a heading': `# w0\n\n| w1 |\n| --- |\n| ${many.map((at) => `w${at + 2}${' x'.repeat(30)}`).join(' ')} |\n`,
    'items in items': many
      .slice(0, 80)
      .map((at) => `- w${2 * at}:\n  - w${2 * at + 1}\n`)
      .join(''),
    'a frame in a frame': many.map((at) => `> > w${at}\n> >\n`).join(''),
  };
  for (const [what, markdown] of Object.entries(cases)) {
    it(`goes on on the next page and loses nothing: ${what}`, () => {
      const { laidOut } = layOut(markdown, faces, { title: 'The letter' });
      const numbers = read(laidOut).map((word) => Number(/\d+/.exec(word)?.[0]));
      expect(numbers).toEqual(numbers.map((_, at) => at));
      expect(numbers.length).toBeGreaterThanOrEqual(90);
      expect(laidOut.sheets.length).toBeGreaterThan(1);
      expect(laidOut.sheets.length).toBeLessThan(9);
      for (const sheet of laidOut.sheets) expect(content(sheet).length).toBeGreaterThan(0);
    });
  }

  it('begins where it stands when it cannot be whole anyway', () => {
    const { sheets } = laid(`Before it.\n\n${many.map((at) => `> w${at}\n>\n`).join('')}`);
    expect(wordsIn(content(sheets[0] ?? { width: 0, height: 0, content: '', marks: 0 })).length).toBeGreaterThan(20);
  });
});
