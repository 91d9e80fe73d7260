import { describe, expect, test } from 'vitest';
import { namedOnly } from '../../forms/named-only.ts';
import { forms } from '../../forms/registry.ts';
import { exceptionalBoxes, printedItem } from '../../src/form/printed-items.ts';

describe('reading the printed item from a tooltip', () => {
  test.each([
    ['Part 2.  Heading. 1. A. Enter a name.', '1.a'],
    ['Part 2.  Heading. 1.B. Enter a name.', '1.b'],
    ['Part 2.  Heading. 5. E Select a state.', '5.e'],
    ['Part 2.  Heading. 13. Provide a number.', '13'],
    [
      'Part 2.  Heading. 28. (c)(3)(C) Heading.  If item in Item Number 27., answer Item Numbers 28. A. - 28. C. 28. A. Enter.',
      '28.a',
    ],
    ['Part 2.  Heading. 31. A. Number of Form I - 1 40. Enter 13 Characters.', '31.a'],
    [
      'Part 3.  Heading. NOTE:  Select either Item Number 1. A. or 1. B.  If so, Item Number 2. 1. A. Select.',
      'Part 3 1.a',
    ],
    ['Part 6.  Heading.  4. D. Enter words.', 'Part 6 4.d'],
  ])('%s', (tooltip, item) => {
    expect(printedItem('any box', tooltip)).toEqual({ item, sure: true });
  });

  test('a box outside the parts has none', () => {
    expect(printedItem('any box', 'Select this box if Form G-28 is attached.')).toEqual({ item: null, sure: true });
  });

  test('a tooltip of a part without a number is not guessed', () => {
    expect(printedItem('any box', 'Part 5.  Heading. Enter words.')).toMatchObject({ sure: false });
  });

  test('every exception is a box of an edition', () => {
    const names = [...forms.map(({ inventory }) => inventory), ...namedOnly].flatMap(({ boxes }) => Object.keys(boxes));
    expect(exceptionalBoxes.length).toBeGreaterThan(0);
    expect(exceptionalBoxes.filter((box) => !names.includes(box))).toEqual([]);
  });
});
