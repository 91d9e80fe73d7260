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
    letterhead: null,
    advisers: [],
    dsoContact: null,
    fee: null,
    leadTime: null,
    portals: [],
    requestPapers: [{ text: UNDECIDED }],
    filingPapers: [],
    reports: [],
    wording: {},
    changes: [],
    doubts: [],
  }),
  steps: [
    'Name roles, no people: a pack is public. Leave out what the office does not say.',
    'Write the day you read the page of the office into "seen".',
    'Note under "changes" what the page says and does not hold any more, with the fact that says so.',
    'npm run generate',
    'npx vitest run test/schools',
  ],
});
