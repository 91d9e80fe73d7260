import { defineFact } from './define.ts';
import { days } from './unit.ts';

export const pendingWork = defineFact({
  id: 'pending-work',
  title: 'How long after the end of the OPT card work goes on while the timely I-765 is pending, at the longest',
  unit: days,
  dated: 'receipt',
  values: [
    {
      from: '2016-05-10',
      exact: false,
      value: 180,
      confidence: 'several sources',
      cite: {
        title: '8 CFR 274a.12(b)(6)(iv); USCIS, page on the STEM OPT extension',
        url: 'https://www.uscis.gov/working-in-the-united-states/students-and-exchange-visitors/optional-practical-training-extension-for-stem-students-stem-opt',
        seen: '2026-01-30',
      },
    },
  ],
  asides: [
    {
      says: 'The interim rule of 2025-10-30 ended the automatic extension of other renewals. It changed 8 CFR 274a.13 only: the 180 days stay.',
      confidence: 'several sources',
      cite: { title: '90 FR 48799', url: 'https://www.federalregister.gov/citation/90-FR-48799', seen: null },
    },
  ],
});
