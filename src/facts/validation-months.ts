import { defineFact } from './define.ts';
import { monthList } from './unit.ts';

export const validationMonths = defineFact({
  id: 'validation-months',
  title: 'After how many months from the STEM start on the card the student confirms the record to the school',
  unit: monthList,
  dated: 'preparation',
  values: [
    {
      from: '2016-05-10',
      exact: false,
      value: [6, 12, 18, 24],
      confidence: 'several sources',
      cite: {
        title: '8 CFR 214.2(f)(12)(ii); university offices',
        url: 'https://www.ecfr.gov/current/title-8/section-214.2',
        seen: null,
      },
      doubt: 'One office leaves out the 24th month.',
    },
  ],
});
