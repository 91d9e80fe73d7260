import { describe, expect, it } from 'vitest';
import { hasAssignedPrefix } from '../../src/facts/has-assigned-prefix.ts';
import { lawWith, ourLaw } from '../../src/facts/law.ts';

const DAY = '2026-11-22';
const has = (written: string, day = DAY) => hasAssignedPrefix(ourLaw, written, day);

describe('the first two digits of an EIN', () => {
  it('are one of 83 that were assigned', () => {
    const all = Array.from({ length: 100 }, (_, prefix) => `${String(prefix).padStart(2, '0')}-1234567`);
    expect(all.filter((ein) => has(ein) === true)).toHaveLength(83);
    const never = '00 07 08 09 17 18 19 28 29 49 69 70 78 79 89 96 97'.split(' ');
    expect(all.filter((ein) => has(ein) === false).map((ein) => ein.slice(0, 2))).toEqual(never);
  });

  it('are read with and without the hyphen', () => {
    expect(has('04-0000000')).toBe(true);
    expect(has('040000000')).toBe(true);
    expect(has('70-1234567')).toBe(false);
    expect(has('701234567')).toBe(false);
  });

  it('are not asked of what is no EIN', () => {
    expect(has('1000001')).toBeNull();
    expect(has('70-123456')).toBeNull();
  });

  it('are not judged on a day before anything is known', () => {
    expect(has('70-1234567', '2016-05-09')).toBeNull();
    expect(has('70-1234567', '2016-05-10')).toBe(false);
  });

  it('are judged by a file of facts where one replaces ours', () => {
    const cite = { title: 'A notice', url: 'https://example.org/notice', seen: null };
    const values = [{ from: '2026-01-01', value: ['04'], confidence: 'one source', cite }] as const;
    const law = lawWith(new Map([['ein-prefixes-never-assigned', values]]));
    expect(hasAssignedPrefix(law, '04-0000000', DAY)).toBe(false);
    expect(hasAssignedPrefix(law, '70-1234567', DAY)).toBe(true);
  });
});
