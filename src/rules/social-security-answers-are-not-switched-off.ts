import type { View } from '../case/view.ts';
import { type Breach, defineRule } from './define.ts';

const given = (answer: unknown): boolean => answer !== undefined && answer !== 'none';

const noCard = ({ case: { student } }: View): readonly Breach[] =>
  (['father', 'mother'] as const).flatMap((parent) =>
    given(student[parent])
      ? [
          {
            path: 'student.socialSecurityCard.wanted',
            says: `The name of the ${parent} is given, and no box prints it because no Social Security card is wanted.`,
            fix: `Answer "student.socialSecurityCard.wanted" with true if you want a card; otherwise answer "student.${parent}" with "none".`,
          },
        ]
      : [],
  );

export const socialSecurityAnswersAreNotSwitchedOff = defineRule({
  id: 'social-security-answers-are-not-switched-off',
  title: 'Names of parents are given only for a Social Security card that is wanted',
  severity: 'warning',
  why: 'Editions of the I-765 up to 01/20/25 print the names of the parents for a Social Security card; given without it they are a mistake in one of the answers.',
  cites: [
    {
      title: 'Form I-765, edition 01/20/25, items 14 to 17',
      url: 'https://www.uscis.gov/sites/default/files/document/forms/i-765.pdf',
      seen: null,
    },
  ],
  // Told only by a packet whose edition prints item 14: later editions do not ask.
  check: (view) => (view.case.student.socialSecurityCard?.wanted === false ? noCard(view) : []),
  examples: {
    fails: [
      { student: { father: { family: 'Samplename', given: 'Parenta' } } },
      { student: { mother: { family: 'Samplename', given: 'Parenta' } } },
    ],
    passes: [
      {
        student: {
          socialSecurityCard: { wanted: true },
          father: { family: 'Samplename', given: 'Parenta' },
        },
      },
      { student: { father: null, mother: 'none' } },
    ],
  },
});
