import { defineFact } from './define.ts';
import { words } from './unit.ts';

export const rulemakingHr1Fy2027 = defineFact({
  id: 'rulemaking-hr1-fy2027',
  title: 'Inflation step of the fees of H.R.1 for the fiscal year 2027',
  unit: words,
  dated: 'filing',
  values: [
    {
      from: '2026-09-30',
      value: 'Announced, to begin on 2026-10-16. It does not reach category (c)(3): nothing changes for the packet.',
      confidence: 'one source',
      cite: {
        title: 'USCIS, notice announced on 2026-09-30; Pub. L. 119-21; 8 U.S.C. 1803, 1809',
        url: 'https://www.uscis.gov/i-765',
        seen: '2026-10-08',
      },
    },
    {
      from: '2026-10-16',
      value: 'In force. It does not reach category (c)(3): nothing changes for the packet.',
      confidence: 'one source',
      cite: {
        title: 'USCIS, notice announced on 2026-09-30; Pub. L. 119-21; 8 U.S.C. 1803, 1809',
        url: 'https://www.uscis.gov/i-765',
        seen: '2026-10-08',
      },
    },
  ],
});
