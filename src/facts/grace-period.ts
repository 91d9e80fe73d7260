import { defineFact } from './define.ts';
import { days } from './unit.ts';

export const gracePeriod = defineFact({
  id: 'grace-period',
  title: 'How long a student may stay after the end of STEM OPT',
  unit: days,
  dated: 'preparation',
  values: [
    {
      from: '2016-05-10',
      exact: false,
      value: 60,
      confidence: 'several sources',
      cite: { title: '8 CFR 214.2(f)(5)(iv)', url: 'https://www.ecfr.gov/current/title-8/section-214.2', seen: null },
    },
  ],
  asides: [
    {
      says: 'The online CFR has printed the postponed text since 2026-09-18; it is not the law in force.',
      confidence: 'one source',
      cite: { title: '8 CFR 214.2(f)(5)', url: 'https://www.ecfr.gov/current/title-8/section-214.2', seen: null },
    },
    {
      says: 'A rule published on 2026-07-17 would make it 30 days. It was due to begin on 2026-09-15 and was postponed by a court on 2026-09-14.',
      confidence: 'several sources',
      cite: { title: '91 FR 44976', url: 'https://www.federalregister.gov/citation/91-FR-44976', seen: null },
    },
  ],
});
