import { UNDECIDED } from './draft-form.ts';
import { camelCase, type MakeUnit } from './unit-file.ts';

/** A fact with one value that nobody has read yet. */
export const newFact: MakeUnit = (id) => ({
  path: `src/facts/${id}.ts`,
  content: `import { defineFact } from './define.ts';
import { words } from './unit.ts';

export const ${camelCase(id)} = defineFact({
  id: '${id}',
  title: '${UNDECIDED}',
  unit: words,
  dated: 'filing',
  values: [
    {
      from: '2000-01-01',
      value: '${UNDECIDED}',
      confidence: 'from memory',
      cite: { title: '${UNDECIDED}', url: '${UNDECIDED}', seen: null },
    },
  ],
});
`,
  steps: [
    'Choose the unit, and which day of a case decides (`dated`).',
    'Give every value the day from which it holds, and the day its source was last seen; null when that is not known.',
    'npm run generate',
    'npx vitest run test/facts',
  ],
});
