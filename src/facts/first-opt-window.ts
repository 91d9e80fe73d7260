import { defineFact } from './define.ts';
import { days } from './unit.ts';

export const firstOptWindow = defineFact({
  id: 'first-opt-window',
  title: 'How long after the recommendation in SEVIS the I-765 for a first OPT may still arrive',
  unit: days,
  dated: 'receipt',
  values: [
    {
      from: '2016-05-10',
      exact: false,
      value: 30,
      confidence: 'several sources',
      cite: {
        title: '8 CFR 214.2(f)(11)(i)(B)(2); instructions for Form I-765, edition 08/21/25',
        url: 'https://www.uscis.gov/sites/default/files/document/forms/i-765instr.pdf',
        seen: null,
      },
    },
  ],
});
