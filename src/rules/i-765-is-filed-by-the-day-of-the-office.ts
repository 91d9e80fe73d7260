import { addDays } from '../case/day-sum.ts';
import { filedOn } from '../case/filing-days.ts';
import { optEnd } from '../case/opt-end.ts';
import { citeOf } from '../facts/cite-of.ts';
import { filingWindow } from '../facts/filing-window.ts';
import { days } from '../facts/unit.ts';
import { defineRule } from './define.ts';

export const i765IsFiledByTheDayOfTheOffice = defineRule({
  id: 'i-765-is-filed-by-the-day-of-the-office',
  title: 'The I-765 is filed by the day that the office of the school wants',
  severity: 'warning',
  why: 'Offices want the I-765 filed some days before OPT ends, so that a packet that comes back can be filed again. That is a rule of the office, not of USCIS.',
  cites: [citeOf(filingWindow)],
  packets: ['uscis'],
  check: (view) => {
    const limit = view.at('school.limits.daysBeforeOptEnd');
    const [filed, end] = [filedOn(view), optEnd(view)];
    if (limit.is !== 'answered' || typeof limit.value !== 'number' || filed === null || end === null) return [];
    const latest = addDays(end.day, -limit.value);
    // After the end of OPT no day of the office matters any more.
    if (filed.day <= latest || filed.day > end.day) return [];
    return [
      {
        path: filed.path,
        says: `The I-765 is filed on ${filed.day}; the office wants it filed ${days.tell(limit.value)} before OPT ends on ${end.day}, by ${latest}.`,
        fix: 'File by that day, or tell the office why it is later.',
      },
    ];
  },
  examples: {
    fails: [
      { filing: { mailedOn: '2027-01-01', expectedReceipt: '2027-01-05' } },
      { filing: { mailedOn: '2027-01-08', expectedReceipt: '2027-01-12' } },
      { school: { limits: { daysBeforeOptEnd: 52 } } },
      {
        school: { recommendedOn: '2026-12-14', i20: { issuedOn: '2026-12-14', dsoSignedOn: '2026-12-14' } },
        filing: { method: 'online', fee: 470, payment: 'Pay.gov', mailedOn: 'none', submittedOn: '2027-01-14' },
      },
    ],
    passes: [
      { filing: { mailedOn: '2026-12-31', expectedReceipt: '2027-01-05' } },
      { filing: { mailedOn: '2027-01-15', expectedReceipt: '2027-01-20' } },
      { school: { limits: { daysBeforeOptEnd: 51 } } },
      { school: { limits: { daysBeforeOptEnd: 0 } }, filing: { mailedOn: '2027-01-14' } },
      { school: { limits: null }, filing: { mailedOn: '2027-01-13' } },
      { filing: { mailedOn: null } },
      { student: { optCard: { ends: null } } },
    ],
  },
});
