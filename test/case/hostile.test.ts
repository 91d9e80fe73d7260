import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCase } from '../../src/case/read.ts';

const rulesOf = (text: string) => readCase([{ name: 'hostile.json', text }]).findings.map(({ rule }) => rule);

/** Longest that a refusal may take, in milliseconds; the slowest here takes a tenth of it. */
const SOON = 1500;

describe('a hostile answer file is refused with one finding, soon', () => {
  it.each([
    ['of 50 MB', () => `{"a":"${'x'.repeat(50_000_000)}"}`, 'answer-file-is-at-most-1-mb'],
    ['of 100,000 lists in lists', () => '['.repeat(100_000), 'answer-file-is-nested-at-most-64-levels'],
    ['of 65 groups in groups', () => '{"a":'.repeat(65), 'answer-file-is-nested-at-most-64-levels'],
    ['of nesting behind wrong ends', () => `[${'}}}},['.repeat(100_000)}`, 'answer-file-is-nested-at-most-64-levels'],
    ['of half a million numbers', () => `{"a":[${'1,'.repeat(500_000)}1]}`, 'answer-file-is-of-one-person'],
    ['of 100,000 keys', () => `{${'"a":1,'.repeat(100_000)}"b":1}`, 'answer-file-is-of-one-person'],
  ])('%s', (_, make, rule) => {
    const text = make();
    const start = performance.now();
    expect(rulesOf(text)).toEqual([rule]);
    expect(performance.now() - start).toBeLessThan(SOON);
  });

  it('but 64 levels are read', () => {
    const text = `{"a":${'['.repeat(63)}${']'.repeat(63)}, "student": {"name": {"family": "Samplename"}}}`;
    expect(rulesOf(text)).toEqual(['key-is-known']);
  });

  it('and thousands of mistakes end with their number', () => {
    const start = performance.now();
    const keys = Array.from({ length: 3000 }, (_, index) => `"k${index}": 1`).join(',');
    const { findings } = readCase([{ name: 'a', text: `{"student": {"name": {"family": "Samplename"}}, ${keys}}` }]);
    expect(findings).toHaveLength(101);
    expect(findings.at(-1)?.says).toBe('There are 2900 more mistakes in the answer files.');
    expect(performance.now() - start).toBeLessThan(SOON);
  });
});

describe('keys that JavaScript knows', () => {
  it.each(['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'])('%s is an unknown key', (key) => {
    const text = `{"student": {"name": {"family": "Samplename"}, "${key}": {"polluted": true}}, "${key}": {"polluted": true}}`;
    const { findings, case: read } = readCase([{ name: 'a', text }]);
    expect(read).toBeNull();
    expect(findings.map(({ rule, path }) => [rule, path])).toEqual([
      ['key-is-known', `student.${key}`],
      ['key-is-known', key],
    ]);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });
});

describe('any text', () => {
  const pieces = fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    ':',
    ',',
    '"student"',
    '"name"',
    '"',
    '1',
    'true',
    'x',
    '//',
    '/*',
    '\n',
    '\\u',
    ' ',
  );

  it('gives a case or findings with places inside the file', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
        const text = parts.join('');
        const lines = text.split('\n').length;
        const { findings, case: read } = readCase([{ name: 'a', text }]);
        expect(read === null).toBe(findings.length > 0);
        for (const { at } of findings) {
          expect(at?.line).toBeGreaterThan(0);
          expect(at?.line).toBeLessThanOrEqual(lines);
          expect(at?.column).toBeGreaterThan(0);
        }
      }),
      { numRuns: 400 },
    );
  });
});
