import { dayAt } from '../case/day-at.ts';
import { citeOf } from '../facts/cite-of.ts';
import { rulemakingCapgap2025 } from '../facts/rulemaking-capgap-2025.ts';
import { defineRule } from './define.ts';

const PATH = 'student.capGapUntil';

export const capGapCarriesOptBeyondTheCard = defineRule({
  id: 'cap-gap-carries-opt-beyond-the-card',
  title: 'A cap-gap extension ends after the OPT card does',
  severity: 'warning',
  why: 'A cap-gap carries OPT on from the end of the card; one that ends by then moves no day, so one of the two days is wrong.',
  cites: [citeOf(rulemakingCapgap2025)],
  packets: ['school', 'uscis'],
  check: (view) => {
    const [until, ends] = [dayAt(view, PATH), dayAt(view, 'student.optCard.ends')];
    if (until === null || ends === null || until > ends) return [];
    return [
      {
        path: PATH,
        says: `The cap-gap extension ends on ${until}, and the OPT card on ${ends}.`,
        fix: 'Copy the day from the I-20 that shows the cap-gap, or write "none" if there is none.',
      },
    ];
  },
  examples: {
    fails: [{ student: { capGapUntil: '2027-01-14' } }, { student: { capGapUntil: '2026-10-01' } }],
    passes: [
      { student: { capGapUntil: '2027-01-15' } },
      { student: { capGapUntil: 'none' } },
      { student: { capGapUntil: '2026-10-01', optCard: { ends: null } } },
    ],
  },
});
