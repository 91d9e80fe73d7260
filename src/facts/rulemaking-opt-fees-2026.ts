import { defineFact } from './define.ts';
import { words } from './unit.ts';

export const rulemakingOptFees2026 = defineFact({
  id: 'rulemaking-opt-fees-2026',
  title: 'Proposed rule on fees for Optional Practical Training',
  unit: words,
  dated: 'filing',
  values: [
    {
      from: '2026-10-08',
      value: 'Proposed; comments close on 2026-11-09. No fee is due.',
      confidence: 'several sources',
      cite: {
        title: 'FR Doc 2026-20660, RIN 1653-AB01, docket ICEB-2026-0100',
        url: 'https://www.regulations.gov/docket/ICEB-2026-0100',
        seen: '2026-10-08',
      },
      doubt: 'What followed after 2026-10-08 is not known.',
    },
  ],
  asides: [
    {
      says: 'Proposed are $70,000 for a first recommendation and $30,000 for each later one, STEM included. The school would pay before the DSO can recommend, from 60 days after a final rule on, by the day of the recommendation.',
      confidence: 'one source',
      cite: {
        title: 'FR Doc 2026-20660, RIN 1653-AB01, docket ICEB-2026-0100',
        url: 'https://www.regulations.gov/docket/ICEB-2026-0100',
        seen: '2026-10-08',
      },
    },
  ],
});
