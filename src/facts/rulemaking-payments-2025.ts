import { defineFact } from './define.ts';
import { words } from './unit.ts';

export const rulemakingPayments2025 = defineFact({
  id: 'rulemaking-payments-2025',
  title: 'Electronic payment of paper filings',
  unit: words,
  dated: 'filing',
  values: [
    {
      from: '2025-08-29',
      value: 'Announced: checks and money orders end on 2025-10-28. Form G-1650 is taken from now on.',
      confidence: 'several sources',
      cite: {
        title: 'Executive Order 14247; USCIS, alert of 2025-08-29',
        url: 'https://www.uscis.gov/i-765',
        seen: null,
      },
    },
    {
      from: '2025-10-28',
      value: 'In force: checks and money orders are rejected, but for an exemption by Form G-1651.',
      confidence: 'several sources',
      cite: {
        title: 'Executive Order 14247; USCIS, alert of 2025-08-29',
        url: 'https://www.uscis.gov/i-765',
        seen: '2026-10-08',
      },
      doubt: 'Sources differ on whether checks and money orders were still taken on 2025-10-28.',
    },
  ],
});
