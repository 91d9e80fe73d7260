import { formI983 } from '../facts/cited.ts';
import { decisiveDay } from '../facts/decisive-day.ts';
import { hoursAWeek } from '../facts/hours-a-week.ts';
import { defineRule } from './define.ts';

export const hoursAreEnoughForStemOpt = defineRule({
  id: 'hours-are-enough-for-stem-opt',
  title: 'The student works enough hours a week for this employer',
  severity: 'error',
  why: 'Each employer of a STEM OPT student gives the least hours by itself; with fewer the job does not carry the extension.',
  cites: [
    formI983('section 3: hours per week must be at least 20'),
    {
      title: '8 CFR 214.2(f)(10)(ii)(C)(4), (8); USCIS Policy Manual, volume 2, part F, chapter 5',
      url: 'https://www.uscis.gov/policy-manual/volume-2-part-f-chapter-5',
      seen: null,
    },
  ],
  packets: ['school', 'uscis', 'plan'],
  finds: ['I765-44', 'I983-17'],
  check: (view, law) => {
    const hours = view.case.job?.hoursPerWeek;
    const day = decisiveDay(view, hoursAWeek.dated);
    if (hours === undefined || day === null) return [];
    const least = law.on(hoursAWeek, day);
    if (least.is !== 'known' || hours >= least.value) return [];
    const { tell } = hoursAWeek.unit;
    return [
      {
        path: 'job.hoursPerWeek',
        says: `The job has ${tell(hours)} a week; STEM OPT asks for ${tell(least.value)} or more with each employer.`,
        fix: 'Agree on more hours with this employer; hours with another employer do not count here.',
      },
    ];
  },
  examples: {
    fails: [{ job: { hoursPerWeek: 19.99 } }, { job: { hoursPerWeek: 0 } }],
    passes: [
      { job: { hoursPerWeek: 20 } },
      { job: { hoursPerWeek: 20.5 } },
      { job: { hoursPerWeek: 10 }, filing: { preparedOn: null } },
    ],
  },
});
