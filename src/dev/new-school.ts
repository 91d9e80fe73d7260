import { UNDECIDED } from './draft-form.ts';
import type { MakeUnit } from './unit-file.ts';

/** A school pack in which nothing is known but its name. */
export const newSchool: MakeUnit = (id) => ({
  path: `templates/schools/${id}.json`,
  content: JSON.stringify({
    id,
    name: UNDECIDED,
    seen: null,
    source: UNDECIDED,
    answers: { office: UNDECIDED },
    fee: null,
    portals: [],
    documents: [UNDECIDED],
    wording: {},
  }),
  steps: [
    'Name roles, no people: a pack is public. Leave out what the office does not say.',
    'Write the day you read the page of the office into "seen".',
    'npm run generate',
    'npx vitest run test/schools',
  ],
});
