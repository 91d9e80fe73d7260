import type { UsedForm } from '../packet/packet.ts';

/** What people do with each form by hand, in the order of doing it. */
export const byHand: Readonly<Record<string, readonly string[]>> = {
  'i-983': ['Sign the I-983: the student on page 1, the employer on pages 2 and 4.'],
  'g-1145': [],
  'g-1450': ['On the G-1450 the card holder writes the card data by hand and signs in ink.'],
  'i-765': [
    'Sign and date the I-765 in ink in Part 3; an interpreter signs and dates Part 4, a preparer Part 5. optpack leaves every signature and its day empty.',
  ],
};

const EVALUATION = 5;

/** Page 5 of the I-983 has signatures of its own. */
const handwork = ({ form, pages }: UsedForm): readonly string[] => {
  const all = byHand[form] ?? [];
  if (form !== 'i-983' || !pages.includes(EVALUATION)) return all;
  const evaluation = 'Sign page 5 of the I-983: the student and the employer of that evaluation.';
  return pages.length === 1 ? [evaluation] : [...all, evaluation];
};

/** What to do with a packet, one line each. */
export const nextSteps = (packet: string, forms: readonly UsedForm[]): string[] => [
  `Compare every page of ${packet} with your own papers.`,
  ...forms.flatMap(handwork),
  'Follow the checklist on its first page.',
];
