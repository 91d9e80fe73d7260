import { formI765, instructionsI765 } from '../facts/cited.ts';
import { decisiveDay } from '../facts/decisive-day.ts';
import { defineRule } from './define.ts';

const PATH = 'student.passport.expires';

export const passportIsValidOnTheDayOfFiling = defineRule({
  id: 'passport-is-valid-on-the-day-of-filing',
  title: 'The passport is valid on the day of filing',
  severity: 'warning',
  why: 'Items 18 and 21 ask for the passport issued last; an expired one is likely the one before it, and a student has to keep a valid passport.',
  cites: [formI765('items 18 and 21'), instructionsI765('passport and travel document numbers')],
  finds: ['I765-30'],
  packets: ['uscis'],
  check: (view) => {
    const expires = view.at(PATH);
    const filed = decisiveDay(view, 'filing');
    if (expires.is !== 'answered' || filed === null || expires.text >= filed) return [];
    return [
      {
        path: PATH,
        says: `The passport expired on ${expires.text}, before the day of filing (${filed}).`,
        fix: 'Give number and last day of the passport issued last, even if you entered on the older one; if there is none yet, ask your adviser.',
      },
    ];
  },
  examples: {
    fails: [{ student: { passport: { expires: '2026-11-23' } } }, { student: { passport: { expires: '2019-02-03' } } }],
    passes: [
      { student: { passport: { expires: '2026-11-24' } } },
      { student: { passport: { expires: 'none' } } },
      {
        student: { passport: { expires: '2019-02-03' } },
        filing: { mailedOn: null, submittedOn: null, preparedOn: null },
      },
    ],
  },
});
