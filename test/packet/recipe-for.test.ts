import { describe, expect, test } from 'vitest';
import { type Recipe, recipeFor } from '../../src/packet/recipe.ts';
import { recipes } from '../../src/packet/recipes/registry.ts';
import { viewWith } from '../forms/complete-answers.ts';

const formsFor = (payment: string | null): string[] =>
  recipeFor(recipes['uscis-paper'], viewWith({ filing: { payment } })).parts.flatMap((part) =>
    part.kind === 'form' ? [part.form] : [],
  );

describe('the parts that a case needs', () => {
  test.each(['G-1450', 'g1450', 'Form G-1450'])(
    'a fee paid by "%s" puts Form G-1450 on top of what is mailed',
    (payment) => {
      expect(formsFor(payment)).toEqual(['g-1450', 'g-1145', 'i-765']);
    },
  );

  test.each(['G-1650', 'none', 'check', null])('a fee paid by %s does not', (payment) => {
    expect(formsFor(payment)).toEqual(['g-1145', 'i-765']);
  });

  test('all conditions of a part must hold, and the recipe itself is not changed', () => {
    const recipe: Recipe = {
      id: 'made-up',
      title: 'Made up',
      packet: 'uscis',
      purpose: 'A test.',
      acts: 'student',
      by: null,
      signs: [],
      parts: [
        {
          kind: 'form',
          form: 'i-765',
          when: [
            ['student.usesPreparer', false],
            ['filing.method', 'paper'],
          ],
        },
        {
          kind: 'form',
          form: 'g-1145',
          when: [
            ['student.usesPreparer', true],
            ['filing.method', 'paper'],
          ],
        },
      ],
    };
    expect(recipeFor(recipe, viewWith()).parts.map((part) => part.kind === 'form' && part.form)).toEqual(['i-765']);
    expect(recipe.parts).toHaveLength(2);
  });
});
