import { describe, expect, test } from 'vitest';
import type { Written } from '../../src/packet/compose.ts';
import { editableFiles } from '../../src/packet/editable-files.ts';
import type { LetterPart, Part, Recipe } from '../../src/packet/recipe.ts';
import { recipes } from '../../src/packet/recipes/registry.ts';

const title = 'Letter with the STEM I-20';
const editable: LetterPart = { kind: 'letter', template: 'letters/adviser-cover-letter', title, docx: true };
const printed: LetterPart = { kind: 'letter', template: 'checklists/adviser-cover-letter', title: 'Checklist' };
const recipe: Recipe = { ...recipes['adviser-cover-letter'], parts: [printed, editable] };

const letters = (markdown: string): ReadonlyMap<Part, Written> =>
  new Map(recipe.parts.map((part) => [part, { markdown, options: { title } }]));

describe('the editable letters of a packet', () => {
  test('are those that its recipe wants as DOCX', async () => {
    const { files, findings } = await editableFiles(recipe, letters('Dear Testa,'), null);
    expect(files.map(({ path }) => path)).toEqual(['parts/letter-with-the-stem-i-20.docx']);
    expect(findings).toEqual([]);
  });

  test('tell of a character that a page has room for and that nobody sees in Word: a soft hyphen', async () => {
    const { findings } = await editableFiles(recipe, letters('Dear Tes\u00adta,'), null);
    expect(findings).toMatchObject([
      {
        rule: 'every-character-has-a-glyph',
        severity: 'error',
        items: [title],
        says: expect.stringContaining('U+00AD'),
      },
    ]);
  });
});
