import { defineFact } from './define.ts';
import { words } from './unit.ts';

export const rulemakingOptPractical2027 = defineFact({
  id: 'rulemaking-opt-practical-2027',
  title: 'Planned rule on practical training',
  unit: words,
  dated: 'filing',
  values: [
    {
      from: '2026-10-07',
      exact: false,
      value: 'Planned: the agenda names 2027-02 for a proposal. Nothing changes for the packet.',
      confidence: 'several sources',
      cite: {
        title: 'Regulatory agenda, RIN 1653-AA97',
        url: 'https://www.reginfo.gov/public/do/eAgendaMain',
        seen: '2026-10-07',
      },
    },
  ],
});
