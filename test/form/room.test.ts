import { describe, expect, test } from 'vitest';
import { form as i765 } from '../../forms/i-765/2025-08-21/form.ts';
import { form as i983 } from '../../forms/i-983/2016-07/form.ts';
import { planForm } from '../../src/form/plan.ts';
import { roomIn } from '../../src/form/room.ts';
import { viewWith } from '../forms/complete-answers.ts';

const useOf = (path: string, changes: Parameters<typeof viewWith>[0]) =>
  [i983, i765].flatMap((form) => roomIn(form, viewWith(changes))).find((use) => use.path === path);

describe('how much of a box is used', () => {
  test('a narrative of three lines in a box of eight', () => {
    const role = ['One.', 'Two.', 'Three.'].join('\n');
    expect(useOf('plan.role', { plan: { role } })).toEqual({
      item: 'I-983 Section 5 student role',
      path: 'plan.role',
      isAnswered: true,
      characters: 16,
      size: 10,
      lines: { used: 3, of: 8 },
      // Eleven lines at 8 points.
      percent: 28,
      goesOn: false,
    });
  });

  test('more than all of it goes on elsewhere', () => {
    const role = Array.from({ length: 12 }, (_, at) => `Line ${at}.`).join('\n');
    expect(useOf('plan.role', { plan: { role } })).toMatchObject({
      size: 8,
      lines: { used: 12, of: 11 },
      percent: 110,
      goesOn: true,
    });
  });

  test('a box with a greatest length counts characters', () => {
    const degree = { shortForI765: 'MS Compu' };
    expect(useOf('student.degree.shortForI765', { student: { degree } })).toMatchObject({ characters: 8, percent: 50 });
  });

  test('what is not answered uses nothing', () => {
    expect(useOf('plan.role', { plan: { role: undefined } })).toMatchObject({ isAnswered: false, percent: 0 });
    expect(useOf('student.name.middle', { student: { name: { middle: 'none' } } })).toMatchObject({
      isAnswered: false,
    });
  });

  test('agrees with the plan: over 100 percent is what goes on', () => {
    for (const length of [10, 400, 900, 1200, 1500, 1700, 2400]) {
      const view = viewWith({ plan: { goals: 'word '.repeat(length / 5).trim() } });
      const use = roomIn(i983, view).find(({ path }) => path === 'plan.goals');
      const continued = planForm(i983, view).continued.length > 0;
      expect(use?.goesOn).toBe(continued);
      expect((use?.percent ?? 0) > 100).toBe(continued);
    }
  });
});
