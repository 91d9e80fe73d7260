import { defineFact } from './define.ts';
import { words } from './unit.ts';

export const rulemakingDs2026 = defineFact({
  id: 'rulemaking-ds-2026',
  title: 'Rule on a fixed period of admission for F, J and I',
  unit: words,
  dated: 'filing',
  values: [
    {
      from: '2026-07-17',
      value: 'Published, to begin on 2026-09-15. For the packet nothing changes before that day.',
      confidence: 'several sources',
      cite: {
        title: '91 FR 44976, FR Doc 2026-14439',
        url: 'https://www.federalregister.gov/citation/91-FR-44976',
        seen: null,
      },
    },
    {
      from: '2026-09-14',
      value:
        'Postponed nationwide by a court (D. Mass., 1:26-cv-13799). Duration of status, the grace period of 60 days and edition 08/21/25 of the I-765 stay.',
      confidence: 'several sources',
      cite: {
        title: 'USCIS, alert on the page of Form I-765 after the order of 2026-09-14',
        url: 'https://www.uscis.gov/i-765',
        seen: '2026-10-08',
      },
    },
    {
      from: '2026-09-30',
      value:
        'Postponed nationwide by a court (D. Mass., 1:26-cv-13799); the government has appealed (1st Cir. 26-2112), and no stay was found. Duration of status, the grace period of 60 days and edition 08/21/25 of the I-765 stay.',
      confidence: 'several sources',
      cite: {
        title: 'USCIS, alert on the page of Form I-765 after the order of 2026-09-14; 1st Cir. 26-2112',
        url: 'https://www.uscis.gov/i-765',
        seen: '2026-10-08',
      },
      doubt: 'What became of the appeal after 2026-10-08 is not known.',
    },
  ],
  asides: [
    {
      says: 'Should the rule come into force after all, an I-765 for STEM OPT that is filed by 2027-03-18 and before the end of the OPT card needs no I-539, for those who were in the United States for duration of status on 2026-09-15.',
      confidence: 'several sources',
      cite: {
        title: '8 CFR 214.1(m)(1)(i) as written in FR Doc 2026-14439',
        url: 'https://www.federalregister.gov/citation/91-FR-44976',
        seen: null,
      },
    },
  ],
});
