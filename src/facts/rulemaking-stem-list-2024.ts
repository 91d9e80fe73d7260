import { defineFact } from './define.ts';
import { words } from './unit.ts';

export const rulemakingStemList2024 = defineFact({
  id: 'rulemaking-stem-list-2024',
  title: 'Update of the STEM list',
  unit: words,
  dated: 'filing',
  values: [
    {
      from: '2024-07-23',
      value:
        'In force: one code was added, 03.0204, and none removed. The list has 466 codes; no later list was found.',
      confidence: 'several sources',
      cite: {
        title: '89 FR 59748, FR Doc 2024-16127',
        url: 'https://www.federalregister.gov/citation/89-FR-59748',
        seen: '2026-10-07',
      },
    },
  ],
});
