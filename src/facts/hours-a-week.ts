import { defineFact } from './define.ts';
import { hours } from './unit.ts';

export const hoursAWeek = defineFact({
  id: 'hours-a-week',
  title: 'How many hours a week a student works for each employer at the least',
  unit: hours,
  dated: 'preparation',
  values: [
    {
      from: '2016-05-10',
      value: 20,
      confidence: 'several sources',
      cite: {
        title: '8 CFR 214.2(f)(10)(ii)(C)(4), (8); USCIS Policy Manual, volume 2, part F, chapter 5',
        url: 'https://www.uscis.gov/policy-manual/volume-2-part-f-chapter-5',
        seen: null,
      },
    },
  ],
});
