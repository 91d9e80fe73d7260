import { describe, expect, it } from 'vitest';
import { degreeLevel, degreeLevels, isHigher } from '../../src/case/degree-level.ts';

describe('the level of a degree', () => {
  it.each([
    ["Bachelor's", 'bachelor'],
    ['BACHELOR’S', 'bachelor'],
    ['Bachelor of Science', 'bachelor'],
    ['B.S.', 'bachelor'],
    ['BSc (Hons)', 'bachelor'],
    ['B.Tech.', 'bachelor'],
    ['undergraduate', 'bachelor'],
    ["Master's", 'master'],
    ['Masters of Engineering', 'master'],
    ['M.S. in Computer Science', 'master'],
    ['MBA', 'master'],
    ['Ph.D.', 'doctor'],
    ['PHD', 'doctor'],
    ['Doctorate', 'doctor'],
    ['Doctor of Philosophy', 'doctor'],
    ["Associate's", 'associate'],
    ['A.A.S.', 'associate'],
  ])('%s: %s', (written, level) => {
    expect(degreeLevel(written)).toBe(level);
  });

  it.each(['BS/MS', "Bachelor's and Master's", 'Certificate', 'Diplom', '', '2', 'Computer Science', 'graduate'])(
    '%s names none, or several',
    (written) => {
      expect(degreeLevel(written)).toBeNull();
    },
  );

  it('is above those before it in the list, and not above itself', () => {
    degreeLevels.forEach((one, index) => {
      degreeLevels.forEach((other, at) => {
        expect(isHigher(one, other), `${one} over ${other}`).toBe(index > at);
      });
    });
  });
});
