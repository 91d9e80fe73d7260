import { defineFact } from './define.ts';
import { days } from './unit.ts';

export const photoAge = defineFact({
  id: 'photo-age',
  title: 'How old the photos may be on the day of filing',
  unit: days,
  dated: 'filing',
  values: [
    {
      from: '2025-08-21',
      exact: false,
      value: 30,
      confidence: 'several sources',
      cite: {
        title:
          'University offices; the instructions for Form I-765, edition 08/21/25, say only that the photos are recent',
        url: 'https://www.uscis.gov/i-765',
        seen: null,
      },
      doubt: 'It is a practice of offices: the instructions name no number of days.',
    },
  ],
});
