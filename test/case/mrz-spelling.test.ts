import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bareSpelling, mrzSpelling } from '../../src/case/mrz-spelling.ts';

describe('the spelling of the machine-readable lines', () => {
  test.each([
    ['Łukasz', 'Lukasz'],
    ['Sørensen', 'Soerensen'],
    ['ØRSTED', 'OERSTED'],
    ['Ørsted', 'Oersted'],
    ['Weiß', 'Weiss'],
    ['WEIẞ', 'WEISS'],
    ['Ångström', 'Aangstroem'],
    ['Ærø', 'Aeroe'],
    ['Müller', 'Mueller'],
    ['Đặng', 'Dang'],
    ['Nguyễn', 'Nguyen'],
    ['Muñoz', 'Munoz'],
    ['Çelik', 'Celik'],
    ['Yıldız', 'Yildiz'],
    ['İnci', 'Inci'],
    ['Þórsson', 'Thorsson'],
    ['Guðmundsson', 'Gudmundsson'],
    ['Ħaż-Żebbuġ', 'Haz-Zebbug'],
    ["O'Sample", 'OSample'],
    ['Samplename', 'Samplename'],
  ])('%s is %s', (name, spelling) => expect(mrzSpelling(name)).toBe(spelling));

  test('a decomposed name is spelled like a composed one', () => {
    expect(mrzSpelling('Mu\u0308ller')).toBe('Mueller');
    expect(mrzSpelling('A\u030Asa')).toBe('Aasa');
  });

  test.each(['Иванов', '王', 'サンプル', 'Sample2', ''])('there is none for "%s"', (name) =>
    expect(mrzSpelling(name)).toBeNull(),
  );

  test('whatever the name, only letters, spaces and hyphens come out', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 12 }), (name) => {
        const spelling = mrzSpelling(name);
        expect(spelling === null || /^[A-Za-z -]+$/.test(spelling)).toBe(true);
      }),
    );
  });
});

describe('the spelling without marks', () => {
  test.each([
    ['Sørensen', 'Sorensen'],
    ['Łukasz', 'Lukasz'],
    ['Müller', 'Muller'],
    ['ÅSA', 'ASA'],
    ['Yıldız', 'Yildiz'],
  ])('%s is %s', (name, spelling) => expect(bareSpelling(name)).toBe(spelling));

  test.each(['Weiß', 'Ærø', 'Иванов'])('%s has none', (name) => expect(bareSpelling(name)).toBeNull());
});
