import type { Cite } from '../finding.ts';
import { defineEditions } from './edition-define.ts';

const page: Cite = {
  title: 'USCIS, page of Form I-765: 08/21/25 is the only edition taken',
  url: 'https://www.uscis.gov/i-765',
  seen: '2026-10-08',
};

/** The page said on this day, and on every later one on which it was seen, that no edition but 08/21/25 is taken. */
const onlyNewest = {
  from: '2026-04-30',
  value: 'superseded',
  exact: false,
  confidence: 'several sources',
  cite: page,
} as const;

const office: Cite = {
  title: 'SEVIS Savvy, on the edition 07/26/22: the only one taken from 2022-11-07',
  url: 'https://www.sevissavvy.com/',
  seen: null,
};

/** Editions of Form I-765, the newest first. USCIS goes by the postmark or by the day of the online submission. */
export const editions = defineEditions('i-765', { agency: 'USCIS', dated: 'filing' }, [
  {
    edition: '2026-09-15',
    printed: '09/15/26',
    values: [
      {
        from: '2026-09-14',
        value: 'not-accepted',
        exact: true,
        confidence: 'several sources',
        cite: {
          title: 'USCIS, alert on the page of Form I-765: 09/15/26 is not taken, 08/21/25 still is',
          url: 'https://www.uscis.gov/i-765',
          seen: '2026-10-08',
        },
      },
    ],
    story: 'It was announced on 2026-08-14 for 2026-09-15, and withdrawn after the court order of 2026-09-14.',
  },
  {
    edition: '2025-08-21',
    printed: '08/21/25',
    values: [{ from: '2026-04-30', value: 'accepted', exact: false, confidence: 'several sources', cite: page }],
    story: null,
  },
  {
    edition: '2025-01-20',
    printed: '01/20/25',
    values: [onlyNewest],
    story: 'The last day on which it was taken is not known.',
  },
  {
    edition: '2024-04-01',
    printed: '04/01/24',
    values: [{ ...onlyNewest, confidence: 'from memory', doubt: 'That there was this edition is from memory.' }],
    story: null,
  },
  { edition: '2022-10-31', printed: '10/31/22', values: [{ ...onlyNewest, confidence: 'one source' }], story: null },
  {
    edition: '2022-07-26',
    printed: '07/26/22',
    values: [{ ...onlyNewest, confidence: 'one source' }],
    story: 'It was the only edition taken from 2022-11-07; the last day on which it was taken is not known.',
  },
  {
    edition: '2020-08-25',
    printed: '08/25/20',
    values: [
      {
        from: '2022-11-07',
        value: 'superseded',
        exact: true,
        confidence: 'one source',
        cite: office,
        doubt: 'The day is that of the next edition, which was the only one taken from then on.',
      },
    ],
    story: null,
  },
  {
    edition: '2008-05-27',
    printed: '05/27/08',
    values: [{ from: '2022-11-07', value: 'superseded', exact: false, confidence: 'one source', cite: office }],
    story: 'It was the form of one page.',
  },
]);
