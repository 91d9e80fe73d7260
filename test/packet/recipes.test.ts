import { describe, expect, test } from 'vitest';
import { documentKinds } from '../../src/case/documents.ts';
import type { LetterPart, Recipe } from '../../src/packet/recipe.ts';
import { recipeText } from '../../src/packet/recipe-text.ts';
import { recipes } from '../../src/packet/recipes/registry.ts';
import { templateOf } from '../../src/packet/template-of.ts';

const all: readonly (readonly [string, Recipe])[] = Object.entries(recipes);

const lettersOf = ({ parts }: Recipe): LetterPart[] =>
  parts.filter((part): part is LetterPart => part.kind === 'letter');

const usesOf = (template: string): readonly string[] => templateOf(template).uses.map(({ path }) => path);

describe.each(all)('the packet %s', (id, recipe) => {
  test('is named as its file', () => {
    expect(recipe.id).toBe(id);
  });

  test('begins with its own checklist and has a letter or a sheet beside it', () => {
    const [first, ...others] = lettersOf(recipe);
    expect(first?.template).toBe(`checklists/${id}`);
    expect(others.length).toBeGreaterThan(0);
  });

  test('prints the day by which it is to be done on its checklist', () => {
    const { by } = recipe;
    if (by === null) return;
    const printed = usesOf(`checklists/${id}`);
    expect(printed.some((path) => path.startsWith(`packet.dates.${by}`))).toBe(true);
  });

  test('is told in words that name a date that there is', () => {
    const { acts, parts } = recipeText(recipe);
    expect(acts).toMatch(/^The (student|office|employer) acts/);
    expect(parts).toHaveLength(recipe.parts.length);
  });

  test('says who signs, for each form in it', () => {
    for (const part of recipe.parts) {
      if (part.kind !== 'form' || part.form === 'g-1145') continue;
      const form = part.form === 'g-1450' ? 'the payment form' : `Form ${part.form.toUpperCase()}`;
      expect(recipe.signs.map(({ what }) => what).join('; ')).toContain(form);
    }
  });

  test('takes each kind of paper once, the first and the others apart', () => {
    const takers = recipe.parts.filter((part) => part.kind === 'papers' || part.kind === 'upload');
    const taken = takers.flatMap((part) =>
      part.of.map((kind) => `${kind} ${part.kind === 'papers' ? (part.only ?? '') : ''}`),
    );
    expect(new Set(taken).size).toBe(taken.length);
    expect(takers.flatMap(({ of }) => of).every((kind) => documentKinds.includes(kind))).toBe(true);
  });

  test('names the day on which its facts were seen, where it prints facts', () => {
    for (const { template } of lettersOf(recipe)) {
      if (!template.startsWith('checklists/')) continue;
      const uses = usesOf(template);
      if (uses.some((path) => path.startsWith('packet.facts.') || path.startsWith('packet.dates.')))
        expect(uses).toContain('packet.factsSeen');
    }
  });
});

test('no two packets have one title', () => {
  const titles = all.map(([, { title }]) => title);
  expect(new Set(titles).size).toBe(titles.length);
});
