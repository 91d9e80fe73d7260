import { defineFact } from './define.ts';
import { days } from './unit.ts';

export const filingWindow = defineFact({
  id: 'filing-window',
  title: 'How long before the end of OPT the I-765 may be filed at the earliest',
  unit: days,
  dated: 'receipt',
  values: [
    {
      from: '2008-04-08',
      exact: false,
      value: 120,
      confidence: 'one source',
      cite: {
        title: 'University page on the extension of 17 months, from before the rule of 2016',
        url: 'https://www.federalregister.gov/citation/81-FR-13040',
        seen: null,
      },
      doubt: 'The day from which it held is from memory.',
    },
    {
      from: '2016-05-10',
      value: 90,
      confidence: 'several sources',
      cite: {
        title: '8 CFR 214.2(f)(11)(i)(C); USCIS, page of Form I-765',
        url: 'https://www.uscis.gov/i-765',
        seen: '2026-04-30',
      },
    },
  ],
});
