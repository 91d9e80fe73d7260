import { UNDECIDED } from './draft-form.ts';
import type { MakeUnit } from './unit-file.ts';

/** An employer pack in which nothing is known but its name. */
export const newEmployer: MakeUnit = (id) => ({
  path: `templates/employers/${id}.json`,
  content: JSON.stringify({
    id,
    name: UNDECIDED,
    seen: null,
    source: UNDECIDED,
    answers: { name: UNDECIDED },
    since: [],
    lacks: [{ answers: ['employer.ein'], ask: UNDECIDED }],
    notes: [],
    doubts: [],
  }),
  steps: [
    'Name roles, no people: a pack is public. Leave out what the employer does not say, and name it under "lacks".',
    'The E-Verify number and the EIN are two numbers: take neither for the other.',
    'npm run generate',
    'npx vitest run test/employers',
  ],
});
