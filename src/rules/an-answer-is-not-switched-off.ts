import type { YesNoPath } from '../case/path.ts';
import type { View } from '../case/view.ts';
import { type Breach, defineRule } from './define.ts';

/** An answer that is printed only while the question `by` is not answered with `off`. */
interface Switched {
  readonly by: YesNoPath;
  readonly off: boolean;
  readonly path: string;
  readonly given: (view: View) => unknown;
}

const switched: readonly Switched[] = [
  {
    by: 'student.livesAtMailingAddress',
    off: true,
    path: 'student.physicalAddress',
    given: (view) => view.case.student?.physicalAddress,
  },
  { by: 'student.usesInterpreter', off: false, path: 'interpreter', given: (view) => view.case.interpreter },
  { by: 'student.usesPreparer', off: false, path: 'preparer', given: (view) => view.case.preparer },
];

/** Does an answer say anything but that there is none? */
const says = (answer: unknown): boolean =>
  typeof answer === 'object' && answer !== null
    ? Object.values(answer).some(says)
    : answer !== undefined && answer !== 'none';

const breachOf = (view: View, { by, off, path, given }: Switched): readonly Breach[] => {
  const answer = view.at(by);
  if (answer.is !== 'answered' || answer.value !== off || !says(given(view))) return [];
  return [
    {
      path: by,
      says: `The answer "${path}" is given, and no box prints it because "${by}" is ${off}.`,
      fix: `Answer "${by}" with ${!off} if it belongs on the form; otherwise answer "${path}" with "none".`,
    },
  ];
};

export const anAnswerIsNotSwitchedOff = defineRule({
  id: 'an-answer-is-not-switched-off',
  title: 'Answers that another answer switches off are not given',
  severity: 'warning',
  why: 'An address, an interpreter or a preparer in the answers and not on the form is a mistake in one of the two answers.',
  cites: [
    {
      title: 'Form I-765, edition 08/21/25, items 6 and 7, Part 3 items 1 and 2',
      url: 'https://www.uscis.gov/sites/default/files/document/forms/i-765.pdf',
      seen: null,
    },
  ],
  packets: ['uscis'],
  check: (view) => switched.flatMap((each) => breachOf(view, each)),
  examples: {
    fails: [
      { student: { physicalAddress: { street: '12 Box Street', unit: 'none' } } },
      { interpreter: { family: 'Helpername', given: 'Hilda' } },
      { preparer: { family: 'Helpername' } },
    ],
    passes: [
      { student: { livesAtMailingAddress: false, physicalAddress: { street: '12 Box Street', unit: 'none' } } },
      { student: { usesInterpreter: true, readsEnglish: false }, interpreter: { family: 'Helpername' } },
      { interpreter: { family: 'none' }, preparer: 'none' },
    ],
  },
});
