import { UNDECIDED } from './draft-form.ts';
import type { MakeUnit } from './unit-file.ts';

/** A letter with a heading and one paragraph. */
export const newLetter: MakeUnit = (id) => ({
  path: `templates/letters/${id}.md.hbs`,
  content: `{{day filing.preparedOn}}

# ${UNDECIDED}

${UNDECIDED}

{{derived.studentFullName}}
`,
  steps: [
    'Print answers by their path ({{employer.name}}); numbers of the law only as facts ({{packet.facts.ID}}).',
    `Name it in the recipe of its packet: { kind: 'letter', template: 'letters/${id}', title: '...' }.`,
    'npm run generate',
    'npx vitest run test/letters',
  ],
});
