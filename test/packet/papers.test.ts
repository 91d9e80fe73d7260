import { expect, test } from 'vitest';
import { fileTold } from '../../src/packet/papers.ts';

test('a file is told by its name, without its folders', () => {
  expect(fileTold({ at: 0, file: '../scans/i-94.pdf' })).toBe('i-94.pdf');
  expect(fileTold({ at: 0, file: 'C:\\scans\\Zeugnis für Łucja.pdf' })).toBe('Zeugnis für Łucja.pdf');
});

test('a file whose name our fonts cannot draw is told by its place, and stops no packet', () => {
  expect(fileTold({ at: 2, file: '学位证.pdf' })).toBe('file 3 of your list');
  expect(fileTold({ at: 0, file: 'диплом.jpg' })).toBe('file 1 of your list');
});
