import { describe, expect, test } from 'vitest';
import { maskOf, noMask } from '../../src/case/mask.ts';
import { hideSecrets, secretValues } from '../../src/case/secret.ts';

describe('a mask', () => {
  const mask = maskOf(['A012345678', 'N0001234567', '123-45-6789', 'AB12CD34', 'unknown', '2026-11-22', '12 345']);

  test.each([
    ['as given', 'It is A012345678.', 'It is ********78.'],
    ['without its letter and zeros', 'It is 12345678.', 'It is ******78.'],
    ['with more zeros', 'It is 0012345678.', 'It is ********78.'],
    ['apart', 'It is A 012-345-678.', 'It is * ***-***-*78.'],
    ['run together', 'It is 123456789!', 'It is *******89!'],
    ['in small letters, inside a word', 'file_ab12cd34x.pdf', 'file_******34x.pdf'],
    ['with odd blanks', 'N 000\u00a0123\u20134567', '* ***\u00a0***\u2013**67'],
    ['short, as a word', 'No. 12345, not 9123459', 'No. *****, not 9123459'],
  ])('strikes out an identifier of the case %s', (_, text, shown) => {
    expect(mask.known(text)).toBe(shown);
  });

  test('leaves words and days alone, and lines apart', () => {
    const text = 'It is unknown since 2026-11-22: 123\n45\n6789';
    expect(mask.known(text)).toBe(text);
  });

  test('in sentences strikes out whatever looks like an identifier, but for our own examples', () => {
    const { all, known } = maskOf([]);
    expect(all('The key "987-65-4320" is not known.')).toBe('The key "***-**-**20" is not known.');
    expect(all('i20_N0009876543.pdf')).toBe('i20_*********43.pdf');
    expect(all('Card SRC2490000001 and 987.65.4320')).toBe('Card ***********01 and ***.**.**20');
    const example = 'For example: "123-45-6789", "N0001234567", on 2026-11-22 or 2027-01-15.';
    expect(all(example)).toBe(example);
    expect(known('987-65-4320')).toBe('987-65-4320');
  });

  test('can be lifted', () => {
    expect([noMask.all('123-45-6789'), noMask.known('123-45-6789')]).toEqual(['123-45-6789', '123-45-6789']);
  });
});

describe('the secret values of an answer file', () => {
  test('are those of secret keys and long numbers, without quotes and escapes', () => {
    const text =
      '{"ssn": "1\\u00323-45-6789", "school": {"i20": {"sevisId": "N1"}}, "optCard": {"number": "SRC 24", "receipt": "IOE1"}, "phone": "2025550143", "x": 123456789}';
    expect(secretValues(text)).toEqual(['123-45-6789', 'N1', 'SRC 24', 'IOE1', '123456789']);
  });

  test.each([
    ['the card number of an OPT card', '{"optCard": {"number": "SRC24"}}', '{"optCard": {"number": "*****"}}'],
    ['its receipt', '{"optCard": {"receipt": "IOE 091"}}', '{"optCard": {"receipt": "*** *91"}}'],
    ['the SEVIS id of the I-20', '{"i20": {"sevisId": "N00012"}}', '{"i20": {"sevisId": "******"}}'],
    ['an SSN with dots in a text', '{"remarks": "my 123.45.6789 is"}', '{"remarks": "** ***.**.**** is"}'],
    ['a number in the name of a scan', '{"file": "i20_N0001234567.pdf"}', '{"file": "***_***********.*df"}'],
  ])('are struck out of frames: %s', (_, text, shown) => {
    expect(hideSecrets(text)).toBe(shown);
  });
});
