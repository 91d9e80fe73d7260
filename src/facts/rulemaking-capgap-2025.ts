import { defineFact } from './define.ts';
import { words } from './unit.ts';

export const rulemakingCapgap2025 = defineFact({
  id: 'rulemaking-capgap-2025',
  title: 'Rule on the cap-gap extension up to April 1',
  unit: words,
  dated: 'filing',
  values: [
    {
      from: '2024-12-18',
      value: 'Published, to begin on 2025-01-17. Nothing changes for the packet before that day.',
      confidence: 'one source',
      cite: { title: 'FR Doc 2024-29354', url: 'https://www.federalregister.gov/d/2024-29354', seen: null },
    },
    {
      from: '2025-01-17',
      value:
        'In force: the cap-gap runs to April 1 at the latest. A student in the cap-gap may still file for STEM OPT before it ends.',
      confidence: 'one source',
      cite: { title: 'FR Doc 2024-29354', url: 'https://www.federalregister.gov/d/2024-29354', seen: null },
    },
  ],
});
