import { describe, expect, test } from 'vitest';
import { unitInStreet } from '../../src/case/street-unit.ts';

describe('a unit at the end of a street', () => {
  test.each([
    ['500 Main St Apt 4', '500 Main St', 'apt', '4'],
    ['500 Main St Apt. #4B', '500 Main St', 'apt', '4B'],
    ['500 Main St, Apartment C', '500 Main St', 'apt', 'C'],
    ['500 Main St #12', '500 Main St', 'apt', '12'],
    ['500 Main St # 12', '500 Main St', 'apt', '12'],
    ['500 Main St Unit 7-A', '500 Main St', 'apt', '7-A'],
    ['77 Placeholder Road Ste 300', '77 Placeholder Road', 'ste', '300'],
    ['77 Placeholder Road, SUITE 300', '77 Placeholder Road', 'ste', '300'],
    ['77 Placeholder Road Fl 3', '77 Placeholder Road', 'flr', '3'],
    ['77 Placeholder Road, 3rd Floor', '77 Placeholder Road', 'flr', '3'],
    ['77 Placeholder Road 21st fl.', '77 Placeholder Road', 'flr', '21'],
  ])('"%s"', (line, street, kind, number) => expect(unitInStreet(line)).toEqual({ street, kind, number }));

  test.each([
    '500 Main St',
    'Apt 4',
    'PO Box 12',
    '12 Suite Street',
    '12 Fl Street',
    '1 Apt Circle',
    '500 Highway 12',
    '9 Floorboard Lane 4',
    '88 Unity 5',
  ])('none in "%s"', (line) => expect(unitInStreet(line)).toBeNull());
});
