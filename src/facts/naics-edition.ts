import { defineFact } from './define.ts';
import { words } from './unit.ts';

export const naicsEdition = defineFact({
  id: 'naics-edition',
  title: 'Edition of the NAICS from which the code of the employer is taken',
  unit: words,
  dated: 'preparation',
  values: [
    {
      from: '2022-01-01',
      exact: false,
      value: 'NAICS 2022',
      confidence: 'one source',
      cite: {
        title: 'US Census Bureau, North American Industry Classification System',
        url: 'https://www.census.gov/naics/',
        seen: null,
      },
    },
  ],
});
