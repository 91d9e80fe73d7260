import { daysBetween } from '../case/day-sum.ts';
import { planSignatureNames, planSignatures, signedOn } from '../case/signature.ts';
import { formI983 } from '../facts/cited.ts';
import { decisiveDay } from '../facts/decisive-day.ts';
import { defineRule } from './define.ts';

/** Our own margin in days, and no law: with it a plan is older than the time in which the I-765 can be filed. */
const OLD = 120;

export const i983IsSignedLately = defineRule({
  id: 'i-983-is-signed-lately',
  title: 'The I-983 is signed not long before it goes to the school',
  severity: 'warning',
  why: 'Job, pay and supervisor change in months; an office asks whether an old plan still holds, or for a new one.',
  cites: [
    formI983('sections 2, 4 and 6'),
    {
      title: 'How to prevent errors when filing your Form I-983 (stored copy)',
      url: 'https://eatsip365.com/how-to-prevent-errors-when-filing-your-form-i-983',
      seen: null,
    },
  ],
  packets: ['school', 'plan'],
  finds: ['I983-24'],
  check: (view) => {
    const prepared = decisiveDay(view, 'preparation');
    if (prepared === null) return [];
    return planSignatureNames.flatMap((which) => {
      const on = signedOn(view.case, which);
      const age = on === null ? 0 : daysBetween(on, prepared);
      if (age <= OLD) return [];
      return [
        {
          path: `signatures.${which}.on`,
          says: `The signature of ${planSignatures[which]} is ${age} days old on the day of the packet; more than ${OLD} is old by our own margin.`,
          fix: 'Check with the employer that the plan still holds, and have it signed anew if your office asks for that.',
        },
      ];
    });
  },
  examples: {
    fails: [
      { signatures: { i983Student: { on: '2026-07-24' } } },
      { signatures: { i983Employer: { on: '2026-01-10' } } },
      { signatures: { i983Plan: { on: '2025-11-22' } } },
    ],
    passes: [
      { signatures: { i983Student: { on: '2026-07-25' }, i983Employer: { on: '2026-11-22' } } },
      { signatures: { i983Student: { on: '2026-01-01' } }, filing: { preparedOn: null } },
    ],
  },
});
