import { homeOf, placeOf } from '../case/place.ts';
import type { View } from '../case/view.ts';
import { formI983, officeOnI983 } from '../facts/cited.ts';
import { type Breach, defineRule } from './define.ts';

const breach = (says: string, fix: string): readonly Breach[] => [{ path: 'plan.site', says, fix }];

const away = ({ case: answers }: View, site: string): readonly Breach[] =>
  site === placeOf(answers.employer)
    ? breach(
        'The site in section 5 is the address of the employer, and the answers say that the work is done elsewhere.',
        'Give the address where the student really works, that of the client; the address of the employer stands in section 3.',
      )
    : [];

const atHome = ({ case: answers }: View, site: string): readonly Breach[] => {
  const home = homeOf(answers);
  return home === null || home === site
    ? []
    : breach(
        'The answers say that the work is done at home, and the site in section 5 is not where the student lives.',
        'Give the home address as the site, or change "job.arrangement" when the work is done at that site.',
      );
};

export const siteIsWhereTheWorkIsDone = defineRule({
  id: 'site-is-where-the-work-is-done',
  title: 'The site in section 5 is the place where the student really works',
  severity: 'warning',
  why: 'Section 5 asks for the place of the training, not for the head office; a visit of the government goes there, and a move is a change to report.',
  cites: [formI983('section 5, employer site information'), officeOnI983('the address where you work')],
  packets: ['school', 'plan'],
  finds: ['I983-14'],
  check: (view) => {
    const { job, plan } = view.case;
    const site = placeOf(plan?.site);
    if (site === null) return [];
    switch (job?.arrangement) {
      case 'at home':
        return atHome(view, site);
      case 'at a client':
      case 'through a staffing agency':
        return away(view, site);
      default:
        return [];
    }
  },
  examples: {
    fails: [
      { job: { arrangement: 'at home' } },
      { job: { arrangement: 'at a client' }, plan: { site: { street: '77 Placeholder road', zip: '01102-0001' } } },
      { job: { arrangement: 'through a staffing agency' }, plan: { site: { street: '77 Placeholder Road' } } },
      {
        job: { arrangement: 'at home' },
        student: {
          livesAtMailingAddress: false,
          physicalAddress: { street: '9 Home Lane', unit: 'none', city: 'Springfield', state: 'MA', zip: '01109' },
        },
        plan: { site: { street: '500 Sample Avenue', zip: '01101' } },
      },
    ],
    passes: [
      { job: { arrangement: 'at home' }, plan: { site: { street: '500 Sample Avenue', zip: '01101' } } },
      { job: { arrangement: 'at home' }, student: { livesAtMailingAddress: false, physicalAddress: 'none' } },
      { job: { arrangement: 'at a client' } },
      { plan: { site: { street: '77 Placeholder Road' } } },
      { job: { arrangement: 'at home' }, plan: { site: { zip: null } } },
      {
        job: { arrangement: 'at a client' },
        plan: { site: { street: '77 Placeholder Road' } },
        employer: { street: null },
      },
    ],
  },
});
