import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeOf, type Encoding, nameObject, pointOf, showString, textString } from '../../src/form/encoding.ts';
import { decodeText, parseObject } from '../../src/form/syntax.ts';

const encodings: readonly Encoding[] = ['winansi', 'pdfdoc'];

/** The bytes of a string object, as a reader gets them. */
function bytesOf(object: string): string {
  const value = parseObject(object);
  if (typeof value !== 'object' || value === null || !('string' in value)) throw new Error(`${object} is no string`);
  return value.string;
}

describe('a text string', () => {
  it('is readable when it is plain', () => {
    expect(textString('N/A 08/21/25')).toBe('(N/A 08/21/25)');
  });

  it('escapes what would end it, and breaks lines', () => {
    expect(textString('a(b)c\\d\ne')).toBe('(a\\(b\\)c\\\\d\\ne)');
  });

  it('is UTF-16 with a mark beyond ASCII', () => {
    expect(textString('é–€')).toBe('<FEFF00E9201320AC>');
    expect(textString('𝒳')).toBe('<FEFFD835DCB3>');
  });

  it('reads back as it was, whatever it says', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(decodeText(bytesOf(textString(text)))).toBe(text);
      }),
    );
  });

  it('reads back as it was when it is made of what PDF syntax is made of', () => {
    const nasty = fc.string({
      unit: fc.constantFrom('(', ')', '\\', '\n', '\r', '<', '>', '[', '/', '%', '7', 'n', 'é', ' '),
    });
    fc.assert(
      fc.property(nasty, (text) => {
        expect(decodeText(bytesOf(textString(text)))).toBe(text);
      }),
      { numRuns: 500 },
    );
  });
});

describe.each(encodings)('words shown in %s', (encoding) => {
  const points = Array.from({ length: 0x2300 }, (_, point) => point).filter(
    (point) => codeOf(point, encoding) !== null,
  );

  it('cover Latin-1 and the usual typographic signs', () => {
    for (const sign of 'azAZ09~éÅß’‘“”–—€•') expect(codeOf(sign.codePointAt(0) ?? 0, encoding), sign).not.toBeNull();
  });

  it('have one code for each character and one character for each code', () => {
    const codes = points.map((point) => codeOf(point, encoding) ?? 0);
    expect(new Set(codes).size).toBe(points.length);
    expect(codes.map((code) => pointOf(code, encoding))).toEqual(points);
  });

  it('read back as they were', () => {
    const words = fc.string({
      unit: fc.constantFrom(...points.map((point) => String.fromCodePoint(point)), '(', ')', '\\'),
    });
    fc.assert(
      fc.property(words, (text) => {
        const codes = [...bytesOf(showString(text, encoding))].map((code) => code.charCodeAt(0));
        expect(String.fromCodePoint(...codes.map((code) => pointOf(code, encoding)))).toBe(text);
      }),
    );
  });

  it.each(['\n', '\u0000', 'Ж', 'ễ', '\u00a0', '\u00ad', '😀'])('refuse %j, which has no code', (sign) => {
    expect(codeOf(sign.codePointAt(0) ?? 0, encoding)).toBeNull();
    expect(() => showString(`a${sign}`, encoding)).toThrow(/has no code in/);
  });
});

// Codes from ISO 32000-1, annex D.2: the two tables differ exactly where a mistake would print another sign.
describe.each([
  ['€', 0o200, 0o240],
  ['–', 0o226, 0o205],
  ['—', 0o227, 0o204],
  ['’', 0o222, 0o220],
  ['“', 0o223, 0o215],
  ['•', 0o225, 0o200],
  ['Š', 0o212, 0o227],
  ['ž', 0o236, 0o236],
  ['é', 0o351, 0o351],
])('%s', (sign, winansi, pdfdoc) => {
  it('has the codes of the standard', () => {
    const point = sign.codePointAt(0) ?? 0;
    expect([codeOf(point, 'winansi'), codeOf(point, 'pdfdoc')]).toEqual([winansi, pdfdoc]);
  });
});

describe('a name', () => {
  it('writes spaces and delimiters as numbers', () => {
    expect(nameObject(' APT ')).toBe('/#20APT#20');
    expect(nameObject('a/b#c(d)')).toBe('/a#2fb#23c#28d#29');
  });

  it('reads back as it was', () => {
    const latin1 = fc.string({ unit: fc.integer({ min: 1, max: 255 }).map((code) => String.fromCharCode(code)) });
    fc.assert(
      fc.property(latin1, (text) => {
        expect(parseObject(nameObject(text))).toEqual({ name: `/${text}` });
      }),
    );
  });

  it('refuses a character that is more than one byte', () => {
    expect(() => nameObject('–')).toThrow('U+2013 cannot stand in a name');
  });
});
