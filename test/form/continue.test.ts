import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { beginText } from '../../src/form/continue.ts';
import type { Space } from '../../src/form/fit.ts';

/** Ten characters a line, one point each. */
const space: Space = { size: 1, lines: 3, room: 10, measure: (text) => [...text].length };

const bare = (text: string) => text.replace(/\s/g, '');

describe('the beginning of a text', () => {
  test('is all of it when the lines hold it', () => {
    expect(beginText('One two\nthree', 3, space)).toEqual({
      lines: ['One two', 'three'],
      value: 'One two\nthree',
      rest: '',
    });
  });

  test('ends with a word, and the rest begins with the next', () => {
    expect(beginText('One two three four', 1, space)).toEqual({
      lines: ['One two '],
      value: 'One two ',
      rest: 'three four',
    });
  });

  test('goes back to the end of a word when the last line is the middle of one', () => {
    expect(beginText('One abcdefghijklmnopqrstuvwxyz', 2, space)).toEqual({
      lines: ['One '],
      value: 'One ',
      rest: 'abcdefghijklmnopqrstuvwxyz',
    });
  });

  test('cuts a word only when it is longer than all lines', () => {
    expect(beginText('abcdefghijklmnopqrstuvwxyz', 2, space)).toEqual({
      lines: ['abcdefghij', 'klmnopqrst'],
      value: 'abcdefghijklmnopqrst',
      rest: 'uvwxyz',
    });
  });

  test('of a list ends with an entry, whatever words that entry has', () => {
    expect(beginText('One\nTwo three four\nFive', 2, space, true)).toEqual({
      lines: ['One'],
      value: 'One',
      rest: 'Two three four\nFive',
    });
    expect(beginText('One two three four\nFive', 1, space, true)).toMatchObject({ value: 'One two ' });
  });

  test('keeps the line breaks of the text on both sides', () => {
    expect(beginText('a\n\nb\nc\n\nd', 3, space)).toMatchObject({ value: 'a\n\nb', rest: 'c\n\nd' });
  });

  const word = fc.string({ unit: fc.constantFrom(...'abcXYZ09.,'), minLength: 1, maxLength: 40 });
  const text = fc
    .array(fc.oneof(word, fc.constantFrom(' ', '  ', '\n', '\r\n', '\r', '\u2028', '\u2029', '\n\n')), {
      maxLength: 60,
    })
    .map((parts) => parts.join(' '));

  test('and the rest are the text, whatever it is', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 12 }), (written, most) => {
        const { lines, value, rest } = beginText(written, most, space);
        expect(lines.length).toBeLessThanOrEqual(most);
        expect(bare(lines.join(''))).toBe(bare(value));
        expect(bare(value) + bare(rest)).toBe(bare(written));
        for (const line of lines) expect(line.trimEnd().length).toBeLessThanOrEqual(10);
      }),
    );
  });
});
