import { describe, expect, test } from 'vitest';
import { mergePatch } from '../../src/case/merge-patch.ts';

describe('a merge patch', () => {
  test('replaces what it names, keeps the rest and its order, and adds at the end', () => {
    const merged = mergePatch({ a: 1, b: { c: 2, d: 3 } }, { e: 5, b: { c: 4 } });
    expect(JSON.stringify(merged)).toBe('{"a":1,"b":{"c":4,"d":3},"e":5}');
  });

  test('takes away what it names null, and lists are replaced whole', () => {
    expect(mergePatch({ a: [1, 2], b: 1 }, { a: [3], b: null })).toEqual({ a: [3] });
  });

  test('makes a group of what was none', () => {
    expect(mergePatch({ unit: 'none' }, { unit: { kind: 'apt', number: '4' } })).toEqual({
      unit: { kind: 'apt', number: '4' },
    });
  });

  test('leaves the target as it was', () => {
    const target = { a: { b: 1 } };
    mergePatch(target, { a: { b: 2 } });
    expect(target).toEqual({ a: { b: 1 } });
  });
});
