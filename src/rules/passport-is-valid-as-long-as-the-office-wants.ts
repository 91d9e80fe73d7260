import { addMonths } from '../case/day-sum.ts';
import { instructionsI765 } from '../facts/cited.ts';
import { decisiveDay } from '../facts/decisive-day.ts';
import { months } from '../facts/unit.ts';
import { defineRule } from './define.ts';

const PATH = 'student.passport.expires';

export const passportIsValidAsLongAsTheOfficeWants = defineRule({
  id: 'passport-is-valid-as-long-as-the-office-wants',
  title: 'The passport is valid for as long as the office wants',
  severity: 'warning',
  why: 'Offices want a passport that stays valid for some months after the filing. That is a rule of the office, not of USCIS.',
  cites: [instructionsI765('passport and travel document numbers')],
  packets: ['uscis'],
  check: (view) => {
    const [limit, expires] = [view.at('school.limits.passportMonths'), view.at(PATH)];
    const filed = decisiveDay(view, 'filing');
    if (limit.is !== 'answered' || typeof limit.value !== 'number') return [];
    // A passport that has expired by then is told by another rule.
    if (expires.is !== 'answered' || filed === null || expires.text < filed) return [];
    const least = addMonths(filed, limit.value);
    if (expires.text >= least) return [];
    return [
      {
        path: PATH,
        says: `The passport is valid until ${expires.text}; the office wants it valid for ${months.tell(limit.value)} from the day of filing, until ${least}.`,
        fix: 'Renew the passport, or ask the office whether it takes this one.',
      },
    ];
  },
  examples: {
    fails: [
      { student: { passport: { expires: '2027-05-23' } } },
      { student: { passport: { expires: '2026-11-24' } } },
      { school: { limits: { passportMonths: 60 } } },
    ],
    passes: [
      { student: { passport: { expires: '2027-05-24' } } },
      { school: { limits: { passportMonths: 53 } } },
      { school: { limits: { passportMonths: 0 } }, student: { passport: { expires: '2026-11-24' } } },
      { school: { limits: null }, student: { passport: { expires: '2026-11-25' } } },
      { student: { passport: { expires: '2026-11-23' } } },
      { student: { passport: { expires: 'none' } } },
      {
        student: { passport: { expires: '2026-12-01' } },
        filing: { mailedOn: null, submittedOn: null, preparedOn: null },
      },
    ],
  },
});
