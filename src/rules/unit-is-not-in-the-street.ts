import type { CasePath } from '../case/path.ts';
import { type StreetAndUnit, unitInStreet } from '../case/street-unit.ts';
import { defineRule } from './define.ts';

const streets = [
  'student.mailingAddress.street',
  'student.physicalAddress.street',
  'plan.site.street',
  'interpreter.address.street',
  'preparer.address.street',
  'employer.street',
] as const satisfies readonly CasePath[];

const words = { apt: 'Apt', ste: 'Suite', flr: 'Floor' } as const;

const split = (path: string, { street, kind, number }: StreetAndUnit): string =>
  path === 'employer.street'
    ? `Write "street": ${JSON.stringify(street)} and "suite": ${JSON.stringify(`${words[kind]} ${number}`)}.`
    : `Write "street": ${JSON.stringify(street)} and "unit": ${JSON.stringify({ kind, number })}.`;

export const unitIsNotInTheStreet = defineRule({
  id: 'unit-is-not-in-the-street',
  title: 'The apartment, suite or floor is not written into the street',
  severity: 'warning',
  why: 'The forms have boxes of their own for it; the post may return a card whose address lacks the apartment there.',
  cites: [
    {
      title: 'Form I-765, edition 08/21/25, items 5.c and 7.b',
      url: 'https://www.uscis.gov/sites/default/files/document/forms/i-765.pdf',
      seen: null,
    },
  ],
  check: (view) =>
    streets.flatMap((path) => {
      const answer = view.at(path);
      const found = answer.is === 'answered' ? unitInStreet(answer.onForm) : null;
      if (found === null) return [];
      return [{ path, says: 'The street ends with an apartment, suite or floor.', fix: split(path, found) }];
    }),
  examples: {
    fails: [
      { student: { mailingAddress: { street: '500 Sample Avenue Apt 4B', unit: 'none' } } },
      { plan: { site: { street: '79 Placeholder Road, 3rd Floor' } } },
      { employer: { street: '77 Placeholder Road #300', suite: 'none' } },
    ],
    passes: [
      { student: { mailingAddress: { street: '500 Sample Avenue', unit: { kind: 'apt', number: '4B' } } } },
      { student: { mailingAddress: { street: '12 Fl Street', unit: 'none' } } },
      { employer: { street: '4 Suite Boulevard' } },
    ],
  },
});
