import { mixUps } from '../case/mix-up.ts';
import { decisiveDay } from '../facts/decisive-day.ts';
import { einPrefixesNeverAssigned } from '../facts/ein-prefixes-never-assigned.ts';
import { hasAssignedPrefix } from '../facts/has-assigned-prefix.ts';
import { defineRule } from './define.ts';

const PATH = 'employer.ein';

export const einHasAnAssignedPrefix = defineRule({
  id: 'ein-has-an-assigned-prefix',
  title: 'The EIN begins with two digits that the tax office assigns',
  severity: 'warning',
  why: 'Seventeen of the hundred prefixes were never assigned: such a number is a slip of the finger, or another number of nine digits.',
  cites: [
    {
      title: 'IRS, How EINs are assigned and valid EIN prefixes (by validator 13.15.35 and python-stdnum 1.18)',
      url: 'https://www.irs.gov/businesses/small-businesses-self-employed/how-eins-are-assigned-and-valid-ein-prefixes',
      seen: null,
    },
  ],
  check: (view, law) => {
    const answer = view.at(PATH);
    const day = decisiveDay(view, einPrefixesNeverAssigned.dated);
    // A number that is told to be another one has no prefix to speak of.
    if (answer.is !== 'answered' || day === null || mixUps(view).has(PATH)) return [];
    if (hasAssignedPrefix(law, answer.text, day) !== false) return [];
    return [
      {
        path: PATH,
        says: 'The first two digits of the EIN are a prefix that the tax office never assigned, as far as is known.',
        fix: 'Compare it with box b of a W-2 or ask HR; an E-Verify number, a Social Security number or an A-Number is no EIN.',
      },
    ];
  },
  examples: {
    fails: [{ employer: { ein: '07-1234567' } }, { employer: { ein: '97-1234567' } }],
    passes: [
      { employer: { ein: '06-1234567' } },
      { employer: { ein: '98-1234567' } },
      { employer: { ein: '07-123456' } },
      { employer: { ein: '07-1234567' }, filing: { preparedOn: null } },
      { employer: { ein: '07-1234567' }, student: { ssn: '071-23-4567' } },
    ],
  },
});
