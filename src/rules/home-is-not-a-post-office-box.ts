import type { CasePath } from '../case/path.ts';
import type { View } from '../case/view.ts';
import { type Breach, defineRule } from './define.ts';

const POST_OFFICE_BOX = /^(?:p\.?\s*o\.?|post\s+office)\s*box\b/i;

const isBox = (view: View, path: CasePath): boolean => {
  const answer = view.at(path);
  return answer.is === 'answered' && POST_OFFICE_BOX.test(answer.text.trim());
};

const livesAtMailingAddress = (view: View): boolean => {
  const answer = view.at('student.livesAtMailingAddress');
  return answer.is === 'answered' && answer.value === true;
};

const breach = (view: View, path: CasePath, says: string, fix: string): readonly Breach[] =>
  isBox(view, path) ? [{ path, says, fix }] : [];

export const homeIsNotAPostOfficeBox = defineRule({
  id: 'home-is-not-a-post-office-box',
  title: 'Home and worksite are places, not post office boxes',
  severity: 'warning',
  why: 'Mail may go to a post office box, but nobody lives or works in one: the physical address and the site of the training must be places.',
  cites: [
    {
      title: 'Instructions for Form I-765, edition 08/21/25, items 5 and 7',
      url: 'https://www.uscis.gov/sites/default/files/document/forms/i-765instr.pdf',
      seen: null,
    },
  ],
  check: (view) => [
    ...(livesAtMailingAddress(view)
      ? breach(
          view,
          'student.mailingAddress.street',
          'The mailing address is a post office box, and the answers say that you live there.',
          'Answer "student.livesAtMailingAddress" with false and give "student.physicalAddress", the place where you live.',
        )
      : breach(
          view,
          'student.physicalAddress.street',
          'The address where you live is a post office box.',
          'Give the street and the number of the place where you live; mail may still go to the box.',
        )),
    ...breach(
      view,
      'plan.site.street',
      'The site where the student works is a post office box.',
      'Give the street and the number of the place where the student works.',
    ),
  ],
  examples: {
    fails: [
      { student: { mailingAddress: { street: 'PO Box 77', unit: 'none' } } },
      {
        student: {
          livesAtMailingAddress: false,
          physicalAddress: { street: 'P.O. Box 77', unit: 'none', city: 'Springfield', state: 'MA', zip: '01101' },
        },
      },
      { plan: { site: { street: 'Post Office Box 3' } } },
    ],
    passes: [
      {
        student: {
          mailingAddress: { street: 'PO Box 77', unit: 'none' },
          livesAtMailingAddress: false,
          physicalAddress: { street: '12 Box Street', unit: 'none', city: 'Springfield', state: 'MA', zip: '01101' },
        },
      },
      { plan: { site: { street: '5 Po Boxer Lane' } } },
    ],
  },
});
