import { describe, expect, it } from 'vitest';
import { layOut } from '../../src/letters/layout.ts';
import type { LaidOut, Tag } from '../../src/letters/sheet.ts';
import { faces } from './made-faces.ts';
import { readSheet, shapeOf, tagsOf, textBelow, ticksBelow } from './read-sheet.ts';

const laid = (markdown: string): LaidOut => {
  const { laidOut, findings } = layOut(markdown, faces, { title: 'The letter' });
  expect(findings).toEqual([]);
  return laidOut;
};

const root = ({ tags: [tag] }: LaidOut): Tag => {
  if (tag === undefined) throw new Error('no tags');
  return tag;
};

const xOf = (laidOut: LaidOut, words: string): number | undefined =>
  laidOut.sheets.flatMap(readSheet).find(({ text }) => text.trim() === words)?.x;

const nested = `1. one
   - two
     - [ ] three
     - [x] four
   - five
2. six

   A paragraph.

   | What | Day |
   | --- | --- |
   | seven | eight |
`;

describe('lists in lists', () => {
  const laidOut = laid(nested);

  it('are lists in the bodies of their items, each item with its label and its words first', () => {
    expect(shapeOf(root(laidOut))).toBe(
      'Document(L(' +
        'LI(Lbl LBody(P L(LI(Lbl LBody(P L(LI(Lbl(Form) LBody) LI(Lbl(Form) LBody)))) LI(Lbl LBody)))) ' +
        'LI(Lbl LBody(P P Table(THead(TR(TH TH)) TBody(TR(TD TD)))))))',
    );
    expect(textBelow(root(laidOut), laidOut.sheets)).toBe('1.one–twothreefour–five2.sixA paragraph.WhatDayseveneight');
  });

  it('are set in, level by level, and what follows in an item stands below its words', () => {
    const [one = 0, two = 0, three = 0, six, paragraph, seven = 0] = [
      'one',
      'two',
      'three',
      'six',
      'A paragraph.',
      'seven',
    ].map((words) => xOf(laidOut, words));
    expect(two - one).toBeCloseTo(17, 1);
    expect(three - two).toBeCloseTo(17, 1);
    expect([six, paragraph]).toEqual([one, one]);
    // A cell has room at its left.
    expect(seven - one).toBeCloseTo(5, 1);
  });

  it('have boxes to tick where their items have, named by the words of these', () => {
    const boxes = laidOut.sheets.flatMap(({ ticks = [] }) => ticks);
    expect(boxes.map(({ says, ticked }) => [says, ticked])).toEqual([
      ['three', false],
      ['four', true],
    ]);
    expect(tagsOf(root(laidOut), 'Form').flatMap(ticksBelow)).toEqual([
      { page: 0, tick: 0 },
      { page: 0, tick: 1 },
    ]);
    const baseline = laidOut.sheets.flatMap(readSheet).find(({ text }) => text === 'three')?.y ?? 0;
    const [, y = 0, , height = 0] = boxes[0]?.rect ?? [];
    expect(y).toBeLessThan(baseline);
    expect(y + height).toBeGreaterThan(baseline + 7);
  });

  it('number on from where the template says', () => {
    const other = laid('7. a\n8. b\n\n   20. c\n   21. d\n');
    const labels = tagsOf(root(other), 'Lbl').map((label) => textBelow(label, other.sheets));
    expect(labels).toEqual(['7.', '8.', '20.', '21.']);
  });
});

describe('a box to tick', () => {
  const says = (item: string) => laid(`- [ ] ${item}`).sheets.flatMap(({ ticks = [] }) => ticks)[0]?.says;

  it('says the words of its item, without bold and line ends, and no more than one would listen to', () => {
    expect(says('**Photo**: color,\\\n  recent')).toBe('Photo: color, recent');
    expect(says('')).toBe('A box to tick');
    const long = says('word '.repeat(200)) ?? '';
    expect(long).toMatch(/^(word )+word…$/);
    expect(long.length).toBeLessThanOrEqual(241);
  });

  it('is not text of its page', () => {
    const laidOut = laid('- [ ] one\n- [x] two');
    expect(laidOut.sheets.flatMap(readSheet).map(({ text }) => text)).toEqual(['one', 'two', 'Page 1 of 1']);
  });
});

describe('a table', () => {
  const headersOf = (markdown: string) => {
    const laidOut = laid(markdown);
    const cells = [...tagsOf(root(laidOut), 'TH'), ...tagsOf(root(laidOut), 'TD')];
    return cells.map((cell) => [textBelow(cell, laidOut.sheets), cell.tag, cell.scope]);
  };

  it('heads its columns', () => {
    expect(headersOf('| What | Day |\n| --- | --- |\n| Arrival | May 1 |')).toEqual([
      ['What', 'TH', 'Column'],
      ['Day', 'TH', 'Column'],
      ['Arrival', 'TD', undefined],
      ['May 1', 'TD', undefined],
    ]);
  });

  it('heads its rows too where the first cell of its header is empty, and where a first cell is bold', () => {
    for (const markdown of [
      '| | Paper |\n| --- | --- |\n| Fee | none |',
      '| | Paper |\n| --- | --- |\n| **Fee** | none |',
    ]) {
      expect(headersOf(markdown)).toEqual([
        ['Paper', 'TH', 'Column'],
        ['Fee', 'TH', 'Row'],
        ['', 'TD', undefined],
        ['none', 'TD', undefined],
      ]);
    }
    expect(headersOf('| What | Day |\n| --- | --- |\n| **Sum** | 5 |\n| **Sum** of | 5 |').slice(2)).toEqual([
      ['Sum', 'TH', 'Row'],
      ['5', 'TD', undefined],
      ['Sum of', 'TD', undefined],
      ['5', 'TD', undefined],
    ]);
  });

  it('keeps the lines of an answer in a cell', () => {
    const laidOut = laid('| A |\n| --- |\n| one&#10;two |');
    const [one, two] = ['one', 'two'].map((words) =>
      laidOut.sheets.flatMap(readSheet).find(({ text }) => text.trim() === words),
    );
    expect((one?.y ?? 0) - (two?.y ?? 0)).toBeCloseTo(13, 1);
  });
});

describe('a framed box', () => {
  it('has a line around its words, which are a division of the letter', () => {
    const laidOut = laid('Before\n\n> # TO: Office\n>\n> 1 Example Road\\\n> Springfield\n\nAfter');
    expect(shapeOf(root(laidOut))).toBe('Document(P Div(H1 P) P)');
    const [, x = 0, y = 0, width = 0, height = 0] =
      /([-\d.]+) ([-\d.]+) ([-\d.]+) ([-\d.]+) re S/.exec(laidOut.sheets[0]?.content ?? '')?.map(Number) ?? [];
    expect([x, x + width]).toEqual([63, 612 - 63]);
    const shown = laidOut.sheets.flatMap(readSheet);
    const inside = shown.filter((one) => one.y > y && one.y < y + height).map(({ text }) => text.trim());
    expect(inside).toEqual(['TO: Office', '1 Example Road', 'Springfield']);
    expect(xOf(laidOut, 'TO: Office')).toBe(63 + 8);
  });

  it('stays on one page where it can, and is closed on each where it cannot', () => {
    const frame = (lines: number) => `> ${Array.from({ length: lines }, (_, at) => `line ${at}`).join('\n>\n> ')}`;
    const framesOf = (markdown: string) =>
      laid(markdown).sheets.map(({ content }) => content.match(/ re S/g)?.length ?? 0);
    expect(framesOf(`${'Words.\n\n'.repeat(30)}${frame(12)}`)).toEqual([0, 1]);
    expect(framesOf(`${'Words.\n\n'.repeat(30)}${frame(60)}`)).toEqual([1, 1, 1]);
  });
});
