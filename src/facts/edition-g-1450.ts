import type { Cite } from '../finding.ts';
import { defineEditions } from './edition-define.ts';

const page: Cite = {
  title: 'USCIS, alert on the page of Form G-1450: 02/06/26, and earlier editions until further notice',
  url: 'https://www.uscis.gov/g-1450',
  seen: '2026-10-08',
};

const earlier = {
  from: '2026-02-06',
  value: 'accepted',
  exact: false,
  confidence: 'one source',
  cite: page,
} as const;

/** Editions of Form G-1450, the newest first. */
export const editions = defineEditions('g-1450', { agency: 'USCIS', dated: 'filing' }, [
  {
    edition: '2026-02-06',
    printed: '02/06/26',
    values: [{ from: '2026-02-06', value: 'accepted', exact: true, confidence: 'one source', cite: page }],
    story: null,
  },
  { edition: '2025-06-03', printed: '06/03/25', values: [earlier], story: null },
  { edition: '2019-09-27', printed: '09/27/19', values: [earlier], story: null },
]);
