import { defineFact } from './define.ts';
import { months } from './unit.ts';

export const evaluationMonths = defineFact({
  id: 'evaluation-months',
  title: 'After how many months from the STEM start on the card the first self-evaluation is due',
  unit: months,
  dated: 'preparation',
  values: [
    {
      from: '2016-05-10',
      exact: false,
      value: 12,
      confidence: 'several sources',
      cite: {
        title: '8 CFR 214.2(f)(10)(ii)(C)(9)(i); Form I-983, page 5',
        url: 'https://www.ice.gov/doclib/sevis/pdf/i983.pdf',
        seen: null,
      },
      doubt: 'The form wants it before the anniversary; some offices take it up to 10 days after.',
    },
  ],
});
