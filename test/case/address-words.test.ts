import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asLabel, unitLabel, worldAddress } from '../../src/case/address-words.ts';

describe('an address on a label', () => {
  it.each([
    ['USCIS, 1 Placeholder Plaza, Exampleton, MA 01100', 'USCIS\n1 Placeholder Plaza\nExampleton, MA 01100'],
    [
      'USCIS, Attn: TEST, P.O. Box 9, Exampleton, MA 01100-0009',
      'USCIS\nAttn: TEST\nP.O. Box 9\nExampleton, MA 01100-0009',
    ],
    ['USCIS , 1 Placeholder Plaza ,Exampleton', 'USCIS\n1 Placeholder Plaza\nExampleton'],
    ['USCIS\n1 Placeholder Plaza, Floor 3', 'USCIS\n1 Placeholder Plaza, Floor 3'],
    ['USCIS', 'USCIS'],
    ['MA 01100', 'MA 01100'],
  ])('of %j has its lines', (line, label) => {
    expect(asLabel([line])).toBe(label);
  });

  it('loses no word of one line', () => {
    const part = fc.stringMatching(/^[A-Za-z0-9.#]{1,12}$/);
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 6 }), (parts) => {
        expect(asLabel([parts.join(', ')]).split(/\n|, /)).toEqual(parts);
      }),
    );
  });

  it('of a student has the unit beside the street', () => {
    expect(unitLabel(['1 Sample Road', 'apt', '4B', 'Springfield', 'MA', '01101'])).toBe(
      '1 Sample Road Apt 4B\nSpringfield, MA 01101',
    );
    expect(unitLabel(['1 Sample Road', null, null, 'Springfield', 'MA', '01101'])).toBe(
      '1 Sample Road\nSpringfield, MA 01101',
    );
  });
});

describe('the address of a helper in one line', () => {
  it('ends with its country, at home and abroad', () => {
    const home = ['1 Sample Road', 'ste', '3', 'Springfield', 'MA', '01101', null, null, 'United States'];
    expect(worldAddress(home)).toBe('1 Sample Road Ste 3, Springfield, MA 01101, United States');
    const abroad = ['9 Sample Lane', null, null, 'Sampleton', null, null, 'North Example', '99-999', 'Exampleland'];
    expect(worldAddress(abroad)).toBe('9 Sample Lane, Sampleton, North Example 99-999, Exampleland');
  });
});
