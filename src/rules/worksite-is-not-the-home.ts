import { homeOf, placeOf } from '../case/place.ts';
import { formI983 } from '../facts/cited.ts';
import { defineRule } from './define.ts';

export const worksiteIsNotTheHome = defineRule({
  id: 'worksite-is-not-the-home',
  title: 'The site of the training is not the home of a student who works elsewhere',
  severity: 'warning',
  why: 'Section 5 asks where the student really works; working from home is told as that, and offices then look for how the employer trains and supervises from afar.',
  cites: [
    {
      title: 'University of Washington, Post COVID Guidance for STEM OPT',
      url: 'https://iss.washington.edu/stem-opt-post-covid-guidance/',
      seen: null,
    },
    formI983('section 5, employer site information and employer oversight'),
  ],
  packets: ['school', 'plan'],
  finds: ['I983-14'],
  check: ({ case: answers }) => {
    const { job, plan } = answers;
    const site = placeOf(plan?.site);
    if (site === null || job?.arrangement === 'at home' || site !== homeOf(answers)) return [];
    return [
      {
        path: 'plan.site',
        says: 'The site where the student works is the address where the student lives, and the answers do not say that the work is done at home.',
        fix: 'Answer "job.arrangement" with "at home" if the student really works there, and say in "plan.oversight" how the supervisor trains and checks from afar; otherwise give the address of the work.',
      },
    ];
  },
  examples: {
    fails: [
      { plan: { site: { street: '500 Sample Avenue', unit: { kind: 'apt', number: '4B' }, zip: '01101' } } },
      {
        student: {
          livesAtMailingAddress: false,
          physicalAddress: { street: '9 Home Lane', unit: 'none', city: 'Springfield', state: 'MA', zip: '01109' },
        },
        plan: { site: { street: '9 Home lane.', zip: '01109-1234' } },
      },
      { job: { arrangement: null }, plan: { site: { street: '500 Sample Avenue', zip: '01101' } } },
    ],
    passes: [
      { plan: { site: { street: '500 Sample Avenue', zip: '01102' } } },
      { job: { arrangement: 'at home' }, plan: { site: { street: '500 Sample Avenue', zip: '01101' } } },
      { student: { livesAtMailingAddress: false }, plan: { site: { street: '500 Sample Avenue', zip: '01101' } } },
    ],
  },
});
