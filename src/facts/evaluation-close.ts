import { defineFact } from './define.ts';
import { days } from './unit.ts';

export const evaluationClose = defineFact({
  id: 'evaluation-close',
  title: 'How soon after the first twelve months of STEM OPT the office takes the first self-evaluation at the latest',
  unit: days,
  dated: 'preparation',
  values: [
    {
      from: '2016-05-10',
      exact: false,
      value: 10,
      confidence: 'several sources',
      cite: {
        title: '8 CFR 214.2(f)(10)(ii)(C)(9)(i); North Carolina State University, page on STEM OPT (stored copy)',
        url: 'https://www.federalregister.gov/citation/81-FR-13040',
        seen: null,
      },
    },
  ],
});
