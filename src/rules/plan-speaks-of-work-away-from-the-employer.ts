import { said } from '../case/said.ts';
import { formI983 } from '../facts/cited.ts';
import { defineRule } from './define.ts';

/** Where the work is done, and words of which an account of the supervision there uses one. */
const places = {
  'at home': { words: /\b(?:home|remote|afar|video|online|virtual|telework|hybrid|calls?\b)/i, where: 'at home' },
  'at a client': { words: /\b(?:client|customer|third[- ]part|placement)/i, where: 'at a client' },
  'through a staffing agency': {
    words: /\b(?:agency|staffing|client|customer|third[- ]part|placement)/i,
    where: 'through a staffing agency',
  },
} as const;

export const planSpeaksOfWorkAwayFromTheEmployer = defineRule({
  id: 'plan-speaks-of-work-away-from-the-employer',
  title: 'The plan says how the employer supervises work that is done away from it',
  severity: 'warning',
  why: 'The employer certifies supervision and training by its own staff at the place of the plan; where the student works elsewhere, offices look for how that is done.',
  cites: [
    formI983('section 4, items 4.b and 4.c, and section 5, employer oversight'),
    {
      title: 'Tufts University, STEM Extension of OPT: remote work, and work at another site (stored copy)',
      url: 'https://www.tufts.edu/',
      seen: null,
    },
  ],
  finds: ['I983-23'],
  check: ({ case: { job, plan } }) => {
    const arrangement = job?.arrangement;
    const oversight = said(plan?.oversight);
    if (arrangement === undefined || arrangement === 'at the employer' || oversight === null) return [];
    const { words, where } = places[arrangement];
    if (words.test(oversight) || words.test(said(plan?.remarks) ?? '')) return [];
    return [
      {
        path: 'plan.oversight',
        says: `The work is done ${where}, and neither oversight nor remarks of the plan speak of it.`,
        fix: 'Say who of the employer supervises the student there, how often and in what way they meet, and who reviews the work.',
      },
    ];
  },
  examples: {
    fails: [
      { job: { arrangement: 'at home' } },
      { job: { arrangement: 'at a client' }, plan: { remarks: 'The student works at home.' } },
      { job: { arrangement: 'through a staffing agency' } },
    ],
    passes: [
      {
        job: { arrangement: 'at home' },
        plan: { oversight: 'The lead engineer meets the student by video every day.' },
      },
      {
        job: { arrangement: 'at a client' },
        plan: { remarks: 'A senior engineer of the employer is at the client too.' },
      },
      {
        job: { arrangement: 'through a staffing agency' },
        plan: { oversight: 'A mentor of the agency is there daily.' },
      },
      { job: { arrangement: 'at home' }, plan: { oversight: 'none' } },
    ],
  },
});
