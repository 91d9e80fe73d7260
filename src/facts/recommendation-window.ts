import { defineFact } from './define.ts';
import { days } from './unit.ts';

export const recommendationWindow = defineFact({
  id: 'recommendation-window',
  title: 'How long after the recommendation in SEVIS the I-765 may still arrive',
  unit: days,
  dated: 'receipt',
  values: [
    {
      from: '2016-05-10',
      value: 60,
      confidence: 'several sources',
      cite: {
        title:
          '8 CFR 214.2(f)(11)(i)(C); instructions for Form I-765, edition 08/21/25; USCIS, page on the STEM OPT extension',
        url: 'https://www.uscis.gov/working-in-the-united-states/students-and-exchange-visitors/optional-practical-training-extension-for-stem-students-stem-opt',
        seen: '2026-01-30',
      },
    },
  ],
  asides: [
    {
      says: 'Some offices count from the day the DSO signed, or from the issue date of the I-20. USCIS counts from the day the DSO enters the recommendation in SEVIS.',
      confidence: 'several sources',
      cite: {
        title: 'Instructions for Form I-765, edition 08/21/25',
        url: 'https://www.uscis.gov/sites/default/files/document/forms/i-765instr.pdf',
        seen: null,
      },
    },
  ],
});
