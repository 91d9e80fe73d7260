import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { FactValue } from '../../src/facts/define.ts';
import { isOnStemList } from '../../src/facts/is-on-stem-list.ts';
import { lawWith, ourLaw } from '../../src/facts/law.ts';
import { stemList } from '../../src/facts/stem-list.ts';
import { stemTitles } from '../../src/facts/stem-titles.ts';

const DAY = '2026-11-16';

const listOn = (day: string): readonly string[] => {
  const on = ourLaw.on(stemList, day);
  return on.is === 'known' ? on.value : [];
};

const own = (value: FactValue<unknown>['value']): FactValue<unknown> => ({
  from: '2026-01-01',
  value,
  confidence: 'one source',
  cite: { title: 'A notice', url: 'https://example.org/notice', seen: null },
});

describe('the STEM list', () => {
  test('has 466 codes, each once and in their order', () => {
    const codes = listOn(DAY);
    expect(codes).toHaveLength(466);
    expect(codes).toEqual([...new Set(codes)].sort());
    expect(codes.every((code) => /^\d\d\.\d{4}$/.test(code))).toBe(true);
  });

  test('has 215 codes in its four whole series, of 22 series in all', () => {
    const codes = listOn(DAY);
    expect(codes.filter((code) => /^(14|26|27|40)\./.test(code))).toHaveLength(215);
    expect(new Set(codes.map((code) => code.slice(0, 2))).size).toBe(22);
  });

  test('got one code in 2024: 03.0204', () => {
    expect(listOn('2023-07-11')).toEqual([]);
    const before = listOn('2024-07-22');
    expect(before).toHaveLength(465);
    expect(before).not.toContain('03.0204');
    expect(listOn('2023-07-12')).toEqual(before);
    expect(listOn('2024-07-23')).toContain('03.0204');
    expect(listOn('2024-07-23').filter((code) => !before.includes(code))).toEqual(['03.0204']);
  });

  test('is the table of facts, code for code and title for title', () => {
    const sum = (lines: readonly string[]) => createHash('sha256').update(lines.join('\n')).digest('hex');
    // SHA-256 of the sorted lines of stem-cip-list.csv.
    expect(sum(listOn(DAY))).toBe('c69533f6119af7633a478eacc745c5d902fc4ec5212dd86d6e2c0b7a8c37c4f3');
    expect(sum([...stemTitles].map(([code, title]) => `${code} ${title}`))).toBe(
      'aaf7844afe59b115e4301ef6da21b2a0d76eebc2a3c058061e704d4cb44de913',
    );
  });

  test('is the same list on every asking', () => {
    expect(listOn(DAY)).toEqual(listOn('2024-07-23'));
  });

  test('has a title for every code and for no other', () => {
    expect([...stemTitles.keys()]).toEqual(listOn(DAY));
    expect([...stemTitles.values()].every((title) => /^[A-Z]/.test(title) && !title.endsWith('.'))).toBe(true);
    expect(stemTitles.get('11.0701')).toBe('Computer Science');
    expect(stemTitles.get('30.4801')).toBe('Linguistics and Computer Science');
    expect(stemTitles.get('01.0308')).toBe('Agroecology and Sustainable Agriculture');
  });
});

describe('a degree code is on the STEM list', () => {
  test.each([
    ['11.0701', true, 'Computer Science'],
    ['01.0308', true, 'the first'],
    ['30.7001', true, 'Data Science'],
    ['30.7099', false, 'Data Science, Other: in the CIP and not on the list'],
    ['52.0201', false, 'Business Administration'],
    ['15.0000', true, 'looks like a heading and is a code of the list'],
    ['41.0000', true, 'looks like a heading and is a code of the list'],
    ['14.9999', true, 'a code to come, by its series'],
    ['26.0001', true, 'by its series'],
    ['27.9998', true, 'by its series'],
    ['40.9998', true, 'by its series'],
    ['13.9999', false, 'beside a whole series'],
    ['15.9998', false, 'no whole series'],
    ['41.9998', false, 'no whole series'],
    ['14.0000', false, 'the heading of a series'],
    ['14.0100', false, 'a heading in a series'],
    ['110701', true, 'written without its point'],
    ['11.0701 ', true, 'written with a space'],
  ])('%s: %s (%s)', (code, is) => {
    expect(isOnStemList(ourLaw, code, DAY)).toBe(is);
  });

  test.each(['11.07', '11.07011', 'Computer Science', ''])('nobody knows of "%s", which is no code', (code) => {
    expect(isOnStemList(ourLaw, code, DAY)).toBeNull();
  });

  test('nobody knows on a day whose list is not known', () => {
    expect(isOnStemList(ourLaw, '11.0701', '2023-07-11')).toBeNull();
    expect(isOnStemList(ourLaw, '03.0204', '2024-07-22')).toBe(false);
    expect(isOnStemList(ourLaw, '03.0204', '2024-07-23')).toBe(true);
  });

  test('as a file of facts has it', () => {
    const law = lawWith(
      new Map([
        ['stem-list', [own(['30.7099'])]],
        ['stem-series', [own({ readOn: 'https://example.org/series' })]],
      ]),
    );
    expect(isOnStemList(law, '30.7099', DAY)).toBe(true);
    expect(isOnStemList(law, '11.0701', DAY)).toBe(false);
    expect(isOnStemList(law, '14.9999', DAY)).toBe(false);
  });
});
