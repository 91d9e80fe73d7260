import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fields as i765 } from '../../forms/i-765/2025-08-21/fields.ts';
import { fields as i983 } from '../../forms/i-983/2016-07/fields.ts';
import { describeTaken, nameCharacter, refusedCharacters, takes } from '../../src/form/characters.ts';
import type { TextBox } from '../../src/form/inventory.ts';
import { suggestSpelling } from '../../src/form/spelling.ts';

const family: TextBox = i765.boxes['form1[0].Page1[0].Line1a_FamilyName[0]'];
const middle: TextBox = i765.boxes['form1[0].Page1[0].Line1c_MiddleName[0]'];
const street: TextBox = i765.boxes['form1[0].Page2[0].Line4b_StreetNumberName[0]'];
const unitNumber: TextBox = i765.boxes['form1[0].Page2[0].Pt2Line5_AptSteFlrNumber[0]'];
const email: TextBox = i765.boxes['form1[0].Page4[0].Pt3Line5_Email[0]'];
const dated: TextBox = i765.boxes['form1[0].Page3[0].Line19_DOB[0]'];
const employer: TextBox = i983.boxes['Employer Name'];
const remarks: TextBox = i983.boxes['Additional Remarks optional Provide additional information pertinent to the Plan'];

const refusedIn = (text: string, box: TextBox): readonly string[] =>
  refusedCharacters(text, box).map(({ character }) => nameCharacter(character));

describe('what a box refuses', () => {
  test.each([
    ["D'Souza", family, [`"'"`]],
    ['Łukasz', family, ['"Ł"']],
    ['José', family, ['"é"']],
    ['Smith-Jones', family, []],
    ['Smith-Jones', middle, ['"-"']],
    ['N/A', middle, []],
    ['500 Main St. #4', street, ['"."', '"#"']],
    ['4-B', unitNumber, ['"-"']],
    ['1999-02-03', dated, ['"-"']],
    ['a.b+c@example.org', email, []],
    ['Łukasz & Söhne', employer, ['"Ł"']],
    ['Söhne – “quoted” …€', employer, []],
  ])('%s', (text, box, expected) => {
    expect(refusedIn(text, box)).toEqual(expected);
  });

  test('the form refuses by its own rule, the font by having no glyph', () => {
    expect(refusedCharacters("O'Ł", family)).toEqual([
      { character: "'", by: 'form' },
      { character: 'Ł', by: 'font' },
    ]);
  });

  test('a character is named once however often it occurs', () => {
    expect(refusedIn("a'b'c'd", family)).toEqual([`"'"`]);
  });

  test.each([
    ['a tab', '\t', 'U+0009'],
    ['a right-to-left mark', '\u200f', 'U+200F'],
    ['a right-to-left override', '\u202e', 'U+202E'],
    ['half of a surrogate pair', '\ud83d', 'U+D83D'],
    ['a no-break space', '\u00a0', 'U+00A0'],
    ['a soft hyphen', '\u00ad', 'U+00AD'],
    ['a zero-width space', '\u200b', 'U+200B'],
    ['a lone combining accent', '\u0301', 'U+0301'],
  ])('%s is refused everywhere and told by its code point', (_, character, name) => {
    expect(refusedIn(`a${character}b`, employer)).toEqual([name]);
    expect(refusedIn(`a${character}b`, remarks)).toEqual([name]);
    expect(refusedIn(`a${character}b`, email)).toEqual([name]);
  });

  test('a line break is refused by a one-line box and taken by a multi-line box', () => {
    expect(refusedIn('a\nb', employer)).toEqual(['U+000A']);
    expect(refusedIn('a\r\nb\u2028c', remarks)).toEqual([]);
  });

  test('what a box takes is told in words', () => {
    expect(describeTaken(family)).toBe('letters without accents, spaces and hyphens');
    expect(describeTaken(street)).toBe('letters without accents, digits, spaces and slashes');
    expect(describeTaken(dated)).toBe('digits and slashes');
  });
});

describe('a spelling that is offered', () => {
  test.each([
    ["D'Souza", family, 'DSouza'],
    ['D’Souza', family, 'DSouza'],
    ['OʼŁukasz', remarks, "O'Lukasz"],
    ['Łukasz', family, 'Lukasz'],
    ['Đặng', family, 'Dang'],
    ['Ærøskøbing', family, 'AEroskobing'],
    ['Weiß', family, 'Weiss'],
    ['Işık', family, 'Isik'],
    ['Jose\u0301', family, 'Jose'],
    ['Smith-Jones', middle, 'Smith Jones'],
    ['#4', unitNumber, '4'],
    ['500 Main St. #4', street, '500 Main St Apt 4'],
    ['500 Main St., Rear', street, '500 Main St Rear'],
    ['Łódź Robotics', employer, 'Lódz Robotics'],
    ['a\u200fb', employer, 'ab'],
    ['a\u00a0b', employer, 'a b'],
  ])('%s', (text, box, offered) => {
    expect(suggestSpelling(text, box)).toBe(offered);
  });

  test.each([
    ['another script', '王', family],
    ['digits where a name is asked', '4711', family],
    ['a street that stays too long', `${'Long '.repeat(8)}St.`, street],
    ['a text that the box takes as it is', 'Samplename', family],
  ])('is not offered for %s', (_, text, box) => {
    expect(suggestSpelling(text, box)).toBeNull();
  });

  test('is always one that the box takes', () => {
    const boxes = fc.constantFrom(family, middle, street, unitNumber, employer, remarks);
    const unit = fc.constantFrom(...'aZ4 éŁßőÆ’#.,-/&"\t\u200f\u0301');
    fc.assert(
      fc.property(fc.string({ unit, minLength: 1, maxLength: 40 }), boxes, (text, box) => {
        const offered = suggestSpelling(text, box);
        fc.pre(offered !== null);
        expect(takes(box, offered)).toBe(true);
        expect(offered.length).toBeLessThanOrEqual(box.maxLength ?? Number.POSITIVE_INFINITY);
      }),
    );
  });
});
