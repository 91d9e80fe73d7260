import type { CasePath } from '../case/path.ts';
import type { View } from '../case/view.ts';
import { defineRule } from './define.ts';

/** Street and ZIP code as one word, whatever case and signs; null when one of them is not answered. */
const place = (view: View, street: CasePath, zip: CasePath): string | null => {
  const [one, other] = [view.at(street), view.at(zip)];
  if (one.is !== 'answered' || other.is !== 'answered') return null;
  return `${one.text}${other.text.slice(0, 5)}`.toLowerCase().replace(/[^\p{L}\d]/gu, '');
};

export const worksiteIsNotTheHome = defineRule({
  id: 'worksite-is-not-the-home',
  title: 'The site of the training is not the home of the student',
  severity: 'note',
  why: 'Section 5 asks where the student really works, so working from home is told there; offices then look for how the employer trains and supervises from afar, and some ask for days on site.',
  cites: [
    {
      title: 'University of Washington, Post COVID Guidance for STEM OPT',
      url: 'https://iss.washington.edu/stem-opt-post-covid-guidance/',
      seen: null,
    },
    {
      title: 'ICE, Form I-983 (7/16), section 5: employer site information and employer oversight',
      url: 'https://www.ice.gov/doclib/sevis/pdf/i983.pdf',
      seen: null,
    },
  ],
  packets: ['school'],
  check: (view) => {
    const site = place(view, 'plan.site.street', 'plan.site.zip');
    const homes = [
      place(view, 'student.mailingAddress.street', 'student.mailingAddress.zip'),
      place(view, 'student.physicalAddress.street', 'student.physicalAddress.zip'),
    ];
    if (site === null || !homes.includes(site)) return [];
    return [
      {
        path: 'plan.site',
        says: 'The site where the student works is an address of the student.',
        fix: 'Keep it if the student really works there; say in "plan.oversight" how the supervisor trains and checks from afar and on which days they meet, and ask your office whether it accepts that.',
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
    ],
    passes: [{ plan: { site: { street: '500 Sample Avenue', zip: '01102' } } }],
  },
});
