import { UNDECIDED } from './draft-form.ts';
import { camelCase, type MakeUnit } from './unit-file.ts';

/** A rule without a check: its id is the sentence that must be true. */
export const newRule: MakeUnit = (id) => {
  if (id.split('-').length < 3) throw new Error(`"${id}" is no sentence: write for example photo-is-recent.`);
  const content = `import { defineRule } from './define.ts';

const PATH = 'student.name.family';

export const ${camelCase(id)} = defineRule({
  id: '${id}',
  title: '${UNDECIDED}',
  severity: 'warning',
  why: '${UNDECIDED}',
  cites: [{ title: '${UNDECIDED}', url: '${UNDECIDED}', seen: null }],
  check: (view) => {
    const answer = view.at(PATH);
    if (answer.is !== 'answered') return [];
    return answer.text === '${UNDECIDED}' ? [{ path: PATH, says: '${UNDECIDED}', fix: '${UNDECIDED}' }] : [];
  },
  examples: {
    fails: [{ student: { name: { family: '${UNDECIDED}' } } }],
    passes: [{}],
  },
});
`;
  return {
    path: `src/rules/${id}.ts`,
    content,
    steps: [
      'Name the packets it speaks for (`packets`) when it is not told where its answer is printed, the answers that no form prints (`asks`), and the known mistakes it finds (`finds`).',
      'Write an example for both sides of every branch.',
      'npm run generate',
      `npx vitest run test/rules -t ${id}`,
    ],
  };
};
