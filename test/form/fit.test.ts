import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fields as i765 } from '../../forms/i-765/2025-08-21/fields.ts';
import { fields as i983 } from '../../forms/i-983/2016-07/fields.ts';
import { fitText } from '../../src/form/fit.ts';
import { metricsOf, widthOf } from '../../src/form/font-metrics.ts';
import type { TextBox } from '../../src/form/inventory.ts';
import { splitLines, wrap } from '../../src/form/wrap.ts';

const familyName: TextBox = i765.boxes['form1[0].Page1[0].Line1a_FamilyName[0]'];
const ssn: TextBox = i765.boxes['form1[0].Page2[0].Line12b_SSN[0]'];
const degree: TextBox = i765.boxes['form1[0].Page3[0].Line27a_Degree[0]'];
const schoolName: TextBox = i983.boxes['Name of School Recommending STEM OPT'];
const employerName: TextBox = i983.boxes['Employer Name'];
const oversight: TextBox =
  i983.boxes[
    'Employer Oversight Explain how the employer provides oversight and supervision of individuals filling positions such as that being filled by the named F1 student If the employer has a training program or related policy in place that controls such oversight and supervision please describe'
  ];

/** Invented prose, 93 characters a sentence with its space. */
const sentence = 'The employer reviews the work of the student each week and writes down what has been learned. ';
const prose = (characters: number): string =>
  sentence
    .repeat(Math.ceil(characters / sentence.length))
    .slice(0, characters)
    .trimEnd();

const helvetica = metricsOf('Helv');

describe('boxes with a fixed size', () => {
  test('a name of 28 characters fits the box of 174 points, as it does on the official form', () => {
    expect(fitText(familyName, 'A'.repeat(28))).toMatchObject({ fits: true, size: 10, multiline: false });
  });

  test('one character more is told with the room and the length, and is not made smaller', () => {
    expect(fitText(familyName, 'A'.repeat(29))).toEqual({ fits: false, room: 'about 28 characters', length: 29 });
  });

  test('the degree box holds 16 characters because the form says so', () => {
    expect(fitText(degree, 'MS Computer Scie')).toMatchObject({ fits: true });
    expect(fitText(degree, 'MS Computer Scien')).toEqual({ fits: false, room: '16 characters', length: 17 });
  });

  test('a line begins two points from the edge and stands in the middle of its box', () => {
    const fitted = fitText(familyName, 'Samplename');
    const line = fitted.fits ? fitted.lines[0] : undefined;
    // Ascent 8.33 and descent 3 points at 10 points: as much free above as below in 18 points.
    expect(line?.x).toBe(2);
    expect((line?.y ?? 0) - 3).toBeCloseTo(18 - ((line?.y ?? 0) + 8.33), 6);
  });
});

describe('comb boxes', () => {
  test('each character stands in the middle of its own cell', () => {
    const fitted = fitText(ssn, '123456789');
    const lines = fitted.fits ? fitted.lines : [];
    const cell = 129.01 / 9;
    expect(lines.map(({ text }) => text).join('')).toBe('123456789');
    lines.forEach(({ x }, index) => {
      expect(x + 3).toBeCloseTo(cell * (index + 0.5), 6);
    });
  });
});

describe('boxes that leave the size to the viewer', () => {
  test('short words are set at 10 points', () => {
    expect(fitText(employerName, 'Sample Robotics Inc')).toMatchObject({ fits: true, size: 10, multiline: false });
  });

  test('a longer name is set smaller, but never under 8 points', () => {
    const room = 273.72 - 4;
    const longest = 'n'.repeat(Math.floor(room / (0.556 * 8)));
    expect(fitText(employerName, longest)).toMatchObject({ fits: true, size: 8 });
    expect(fitText(employerName, `${longest}n`)).toMatchObject({ fits: false, length: longest.length + 1 });
  });

  test('a tall one-line box becomes multi-line only when its row says so', () => {
    const name = 'Example State University of Samples and Placeholders';
    expect(fitText(schoolName, name)).toMatchObject({ fits: false });
    expect(fitText(schoolName, name, { lines: 2 })).toMatchObject({
      fits: true,
      multiline: true,
      lines: { length: 2 },
    });
  });

  test('two lines stand in the middle of a tall one-line box, away from the label above it', () => {
    const fitted = fitText(schoolName, 'Example State University of Samples and Placeholders', { lines: 2 });
    if (!fitted.fits) throw new Error('the name fits in two lines');
    const { ascent, descent } = metricsOf(schoolName.font);
    const [first, last] = [fitted.lines[0]?.y ?? 0, fitted.lines.at(-1)?.y ?? 0];
    const above = schoolName.rect[3] - first - (ascent * fitted.size) / 1000;
    expect(above).toBeCloseTo(last - (descent * fitted.size) / 1000, 6);
    expect(above).toBeGreaterThan(2);
  });

  test('a tall box that needs only one line stays a one-line box', () => {
    expect(fitText(schoolName, 'Example University', { lines: 2 })).toMatchObject({ fits: true, multiline: false });
  });
});

describe('low boxes of the I-983', () => {
  test('a day in a box 11 points high keeps clear of the rule printed above it', () => {
    const to: TextBox = i983.boxes.To;
    const fitted = fitText(to, '01-14-2029');
    if (!fitted.fits) throw new Error('a day fits its box');
    // Digits of Helvetica are 703/1000 of the size high.
    const top = (fitted.lines[0]?.y ?? 0) + 0.703 * fitted.size;
    expect(fitted.size).toBeGreaterThanOrEqual(8);
    expect(to.rect[3] - top).toBeGreaterThan(1.5);
  });
});

describe('the narrative boxes of the I-983', () => {
  test.each([
    [860, 10],
    [1_080, 9],
    [1_480, 8],
  ])('%i characters of prose fit at %f points', (characters, size) => {
    expect(fitText(oversight, prose(characters))).toMatchObject({ fits: true, size, multiline: true });
  });

  test('the box of 100 points holds eleven lines at 8 points and not twelve', () => {
    const lines = (count: number): string => Array.from({ length: count }, (_, line) => `line ${line}`).join('\n');
    expect(fitText(oversight, lines(11))).toMatchObject({ fits: true, size: 8, lines: { length: 11 } });
    expect(fitText(oversight, lines(12))).toMatchObject({
      fits: false,
      room: expect.stringMatching(/^about 11 lines/),
    });
  });

  test('2,000 characters are told with room and length', () => {
    const text = prose(2_000);
    expect(fitText(oversight, text)).toMatchObject({
      fits: false,
      room: expect.stringMatching(/^about 11 lines of 1[34]\d characters$/),
      length: text.length,
    });
  });

  test('every line lies inside the box', () => {
    const fitted = fitText(oversight, prose(1_480));
    const lines = fitted.fits ? fitted.lines : [];
    expect(lines).toHaveLength(11);
    for (const { text, x, y } of lines) {
      expect(x + widthOf(text.trimEnd(), helvetica, 8)).toBeLessThanOrEqual(536.28 - 2);
      expect(y + 0.718 * 8).toBeLessThanOrEqual(100.08 - 2);
      expect(y - 0.207 * 8).toBeGreaterThanOrEqual(2);
    }
  });
});

describe('breaking lines', () => {
  const measure = (text: string): number => text.length;

  test('words move whole to the next line, and their spaces stay behind', () => {
    expect(wrap('one two  three', 8, measure)).toEqual(['one two  ', 'three']);
  });

  test('line breaks of every kind stay, and so do empty lines', () => {
    expect(wrap('a\nb\r\nc\rd\u2028e\u2029\nf', 9, measure)).toEqual(['a', 'b', 'c', 'd', 'e', '', 'f']);
  });

  test('a word that is longer than a line is cut, and begins on the line where it stands', () => {
    expect(wrap('ab cdefghijklm no', 5, measure)).toEqual(['ab ', 'cdefg', 'hijkl', 'm no']);
  });

  test('spaces at the beginning of a line stay', () => {
    expect(wrap('   one two', 6, measure)).toEqual(['   one ', 'two']);
  });

  const text = fc.string({ unit: fc.constantFrom('a', 'W', 'i', ' ', ' ', '-', '\n', '\r', 'é'), maxLength: 200 });

  test('nothing is lost, nothing is added and no line is too wide, whatever the text', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 12, max: 60 }), (words, room) => {
        const width = (part: string): number => widthOf(part, helvetica, 8);
        const lines = wrap(words, room, width);
        expect(lines.join('')).toBe(splitLines(words).join(''));
        for (const line of lines) expect(width(line.trim())).toBeLessThanOrEqual(room);
      }),
    );
  });

  test('what is laid out in a narrative box is the text, whatever the text', () => {
    fc.assert(
      fc.property(text, (words) => {
        const fitted = fitText(oversight, words);
        fc.pre(fitted.fits);
        expect(fitted.lines.map((line) => line.text).join('')).toBe(splitLines(words).join(''));
      }),
    );
  });
});
