import { defineFact } from './define.ts';
import { words } from './unit.ts';

export const rulemakingEadAutoext2025 = defineFact({
  id: 'rulemaking-ead-autoext-2025',
  title: 'Interim rule that ends the automatic extension of employment authorization',
  unit: words,
  dated: 'filing',
  values: [
    {
      from: '2025-10-30',
      value: 'In force; it changes 8 CFR 274a.13 only. The 180 days of work while a STEM OPT case is pending stay.',
      confidence: 'several sources',
      cite: {
        title: '90 FR 48799, FR Doc 2025-19702',
        url: 'https://www.federalregister.gov/citation/90-FR-48799',
        seen: null,
      },
    },
  ],
});
