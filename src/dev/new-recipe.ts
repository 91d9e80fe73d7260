import { UNDECIDED } from './draft-form.ts';
import type { MakeUnit } from './unit-file.ts';

/** A packet without parts. */
export const newRecipe: MakeUnit = (id) => ({
  path: `src/packet/recipes/${id}.ts`,
  content: `import type { Recipe } from '../recipe.ts';

export const recipe: Recipe = {
  id: '${id}',
  title: '${UNDECIDED}',
  packet: 'school',
  purpose: '${UNDECIDED}',
  acts: 'student',
  by: null,
  signs: [],
  parts: [],
};
`,
  steps: [
    'Say who gets it (`packet`), who acts, by which date of the case and who signs what, and name its parts in their order: forms with their pages, letters by their template.',
    `Write its checklist: templates/checklists/${id}.md.hbs.`,
    'Name it in a sample that it is built from: in the line `// Packets: ...` of a file of templates/sample/cases, or in src/dev/samples.ts for the base sample.',
    'npm run generate && npm run goldens',
    'npx vitest run test/packet test/goldens',
  ],
});
