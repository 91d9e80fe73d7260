import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asDict, decodeText, parseObject, SyntaxFault, type Value } from '../../src/form/syntax.ts';

/** What reading a text comes to: the object, or the fault. Any other error escapes and fails the test. */
function outcome(text: string): Value | SyntaxFault {
  try {
    return parseObject(text);
  } catch (error) {
    if (error instanceof SyntaxFault) return error;
    throw error;
  }
}

describe('one PDF object', () => {
  it.each<[string, Value]>([
    ['true', true],
    ['null', null],
    ['-12.50 ', -12.5],
    ['+.5', 0.5],
    ['/#20APT#20', { name: '/ APT ' }],
    ['/Name(x)', { name: '/Name' }],
    ['12 0 R', { object: 12 }],
    ['(a(b)c)', { string: 'a(b)c' }],
    ['(\\101\\7\\n\\(\\\\\\\nx)', { string: 'A\u0007\n(\\x' }],
    ['<48 656C6C6f2>', { string: 'Hello ' }],
    ['[1 2 0 R/A(b)<<>>]', [1, { object: 2 }, { name: '/A' }, { string: 'b' }, new Map()]],
    [
      '<</A 1/B[<</C null>>]>>',
      new Map<string, Value>([
        ['/A', 1],
        ['/B', [new Map([['/C', null]])]],
      ]),
    ],
  ])('%j is read', (text, value) => {
    expect(parseObject(text)).toEqual(value);
  });

  it('ends where it ends: what follows is not looked at', () => {
    expect(parseObject('(x) >> nonsense')).toEqual({ string: 'x' });
  });

  it.each([
    '',
    ' ',
    '<<',
    '<</A',
    '<</A 1',
    '<<1 2>>',
    '[',
    '[1',
    '(',
    '(a(b)',
    '(a\\',
    '<41',
    '<4x>',
    'R',
    '1.2.3',
    'tru',
    ')',
    '>>',
    '}',
  ])('%j is a fault', (text) => {
    expect(outcome(text)).toBeInstanceOf(SyntaxFault);
  });

  it('is given up when it is nested too deeply, and not when it is nested as files are', () => {
    expect(outcome(`${'['.repeat(40)}${']'.repeat(40)}`)).not.toBeInstanceOf(SyntaxFault);
    expect(outcome('['.repeat(1_000_000))).toEqual(new SyntaxFault('objects are nested too deeply'));
    expect(outcome('<</A '.repeat(1_000_000))).toEqual(new SyntaxFault('objects are nested too deeply'));
  });

  it('is read or refused, whatever the text is', () => {
    const syntax = fc.constantFrom(
      '<<',
      '>>',
      '[',
      ']',
      '(',
      ')',
      '\\',
      '/',
      '#',
      '<',
      '>',
      '%',
      ' ',
      '\n',
      '1',
      '0',
      'R',
      '.',
      '-',
      'A',
      'true',
      '\u00ff',
    );
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.array(syntax, { maxLength: 60 }).map((parts) => parts.join('')),
    );
    let read = 0;
    fc.assert(
      fc.property(texts, (text) => {
        if (!(outcome(text) instanceof SyntaxFault)) read += 1;
      }),
      { numRuns: 2_000 },
    );
    expect(read).toBeGreaterThan(50);
  });

  it('takes time in proportion to its length', () => {
    const long = 200_000;
    const start = performance.now();
    expect(outcome(`(${'('.repeat(long)}`)).toBeInstanceOf(SyntaxFault);
    expect(outcome(`<${'4 '.repeat(long)}`)).toBeInstanceOf(SyntaxFault);
    expect(outcome(`/${'#'.repeat(long)}`)).toEqual({ name: `/${'#'.repeat(long)}` });
    expect(outcome('9'.repeat(long))).toEqual(Number('9'.repeat(long)));
    expect(outcome(`[${'1 '.repeat(long)}`)).toBeInstanceOf(SyntaxFault);
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});

describe('a dictionary', () => {
  it('is asked for and got, or refused', () => {
    expect(asDict(parseObject('<</A 1>>')).get('/A')).toBe(1);
    for (const text of ['[]', '1', '(x)', 'null']) expect(() => asDict(parseObject(text))).toThrow(SyntaxFault);
    expect(() => asDict(undefined)).toThrow(SyntaxFault);
  });
});

describe('a stored text', () => {
  it('is UTF-16 after its mark and as it stands without', () => {
    expect(decodeText('\u00fe\u00ff\u20ac'.replace('\u20ac', '\u0020\u00ac'))).toBe('€');
    expect(decodeText('plain')).toBe('plain');
  });
});
