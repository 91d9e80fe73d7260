import { defineEditions } from './edition-define.ts';

/** Editions of Form G-1145; earlier ones are taken as well. */
export const editions = defineEditions('g-1145', { agency: 'USCIS', dated: 'filing' }, [
  {
    edition: '2014-09-26',
    printed: '09/26/14',
    values: [
      {
        // No source bears a day: the newest stored text of all is of this one.
        from: '2026-10-08',
        value: 'accepted',
        exact: false,
        confidence: 'several sources',
        cite: { title: 'USCIS, page of Form G-1145', url: 'https://www.uscis.gov/g-1145', seen: null },
      },
    ],
    story: null,
  },
]);
