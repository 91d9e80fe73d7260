import { defineFact } from './define.ts';
import { days } from './unit.ts';

export const finalEvaluation = defineFact({
  id: 'final-evaluation',
  title: 'How soon after the end of STEM OPT or of a job the final self-evaluation is due',
  unit: days,
  dated: 'preparation',
  values: [
    {
      from: '2016-05-10',
      exact: false,
      value: 10,
      confidence: 'several sources',
      cite: {
        title: '8 CFR 214.2(f)(10)(ii)(C)(9)(i); 81 FR 13040',
        url: 'https://www.federalregister.gov/citation/81-FR-13040',
        seen: null,
      },
    },
  ],
});
