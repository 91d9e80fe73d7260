import { describe, expect, test } from 'vitest';
import { fitsMajor, shortDegree } from '../../src/case/short-degree.ts';
import { viewOf } from '../rules/identifier-views.ts';

const read = (shortForI765: string) => shortDegree(viewOf({ student: { degree: { shortForI765 } } }));

describe('the short form of a degree', () => {
  test.each([
    ['MS Computer Sci', 'master', ['computer', 'sci']],
    ['M.S. Comp. Sci.', 'master', ['comp', 'sci']],
    ['MSCS', 'master', ['cs']],
    ['MS-EECS', 'master', ['eecs']],
    ['BSEE', 'bachelor', ['ee']],
    ['MSEE 2nd', 'master', ['ee']],
    ['MBA', 'master', ['business']],
    ['MS BA', 'master', ['ba']],
    ['MA MA', 'master', ['ma']],
    ['MEng Robotics', 'master', ['robotics']],
    ['SM Physics', 'master', ['physics']],
    ['AB Math', 'bachelor', ['math']],
    ['BS Mech Engineer', 'bachelor', ['mech', 'engineer']],
    ['Bachelor Biology', 'bachelor', ['biology']],
    ['Master of Science in Stats', 'master', ['stats']],
    ['PhD Physics', 'doctor', ['physics']],
    ['Ph.D. Physics', 'doctor', ['physics']],
    ['BS MATH', 'bachelor', ['math']],
    ['AS Nursing', 'associate', ['nursing']],
  ])('%s: %s, %s', (written, level, major) => {
    expect(read(written)).toEqual({ level, major });
  });

  test.each([
    ['Masters', 'master'],
    ['Master of Science', 'master'],
    ['Bachelor of Arts', 'bachelor'],
    ['Doctor of Philosophy', 'doctor'],
    ['MS 12', 'master'],
  ])('%s names no major', (written, level) => {
    expect(read(written)).toEqual({ level, major: [] });
  });

  test.each(['Computer Science', 'BS MS Physics', 'MATH', 'Example'])('%s names no level, or two', (written) => {
    expect(read(written).level).toBeNull();
  });

  test('is nothing when it is not given', () => {
    expect(shortDegree(viewOf({ student: { degree: { shortForI765: null } } }))).toEqual({ level: null, major: [] });
  });
});

describe('words that can stand for a major', () => {
  test.each([
    ['cs', 'Computer Science'],
    ['ece', 'Electrical and Computer Engineering'],
    ['eecs', 'Electrical Engineering and Computer Science'],
    ['mgmt', 'Engineering Management'],
    ['engr', 'Mechanical Engineering'],
    ['compsci', 'Computer Science'],
    ['hci', 'Human-Computer Interaction'],
    ['math', 'Mathematics, General'],
  ])('%s: %s', (word, major) => {
    expect(fitsMajor([word], major)).toBe(true);
  });

  test('are those of which one fits', () => {
    expect(fitsMajor(['applied', 'stats'], 'Statistics')).toBe(true);
    expect(fitsMajor(['applied', 'physics'], 'Statistics')).toBe(false);
    expect(fitsMajor(['biology'], 'Computer Science')).toBe(false);
    expect(fitsMajor(['sc'], 'Computer Science')).toBe(true);
    expect(fitsMajor(['ecs'], 'Computer Science')).toBe(false);
    expect(fitsMajor([], 'Computer Science')).toBe(false);
  });

  test('begin as a word does, or stand for the first letters of all', () => {
    expect(fitsMajor(['tats'], 'Statistics')).toBe(false);
    expect(fitsMajor(['cxq'], 'Computer Science')).toBe(false);
    expect(fitsMajor(['ctie'], 'Computer Science')).toBe(false);
    expect(fitsMajor(['oth'], 'Physics, Other')).toBe(false);
    expect(fitsMajor(['tr'], 'Theatre')).toBe(true);
  });
});
