import { describe, expect, test } from 'vitest';
import { beginsAlike, isSameOrganisation } from '../../src/case/organisation-name.ts';

describe('names of one organisation', () => {
  test.each([
    ['Sample Robotics Inc', 'SAMPLE ROBOTICS, INC.'],
    ['Sample Robotics, Incorporated', 'Sample Robotics'],
    ['Sample Robotics L.L.C.', 'Sample Robotics LLC'],
    ['The Sample Company', 'Sample Co.'],
    ['Sample & Example LLP', 'Sample and Example L.L.P.'],
    ['Sample-Robotics', 'SampleRobotics'],
    ['A B Sample Ltd', 'A.B. Sample Limited'],
    ['Exämple GmbH', 'Example'],
    ['The Company', 'the company'],
  ])('%s and %s', (one, other) => {
    expect(isSameOrganisation(one, other)).toBe(true);
    expect(isSameOrganisation(other, one)).toBe(true);
    expect(beginsAlike(one, other)).toBe(!/-|SampleR/.test(one + other));
  });

  test.each([
    ['Sample Robotics Inc', 'Sample Robots Inc'],
    ['Sample Robotics', 'Sample Robotics Holdings'],
    ['Sample', 'Example'],
    ['LLC', 'Inc'],
    ['A B Sample', 'Sample'],
    ['Sample A', 'Sample B'],
  ])('%s and %s are of two', (one, other) => {
    expect(isSameOrganisation(one, other)).toBe(false);
  });
});

describe('a name that was cut, or has a division behind it', () => {
  test('begins with all words of the shorter one', () => {
    expect(beginsAlike('Sample Robotics Inc', 'Sample Robotics, Springfield Division')).toBe(true);
    expect(beginsAlike('Sample Robotics and Automation', 'Sample Robotics')).toBe(true);
  });

  test('does not begin with other words, or with none', () => {
    expect(beginsAlike('Robotics Sample', 'Sample Robotics of Springfield')).toBe(false);
    expect(beginsAlike('Sample', 'Samples of Springfield')).toBe(false);
    expect(beginsAlike('***', 'Sample')).toBe(false);
    expect(beginsAlike('Sample Robots', 'Sample Robotics of Springfield')).toBe(false);
  });
});
