import type { Case } from '../case/case.ts';
import { freeWords } from '../case/free-words.ts';
import { compact } from '../case/identifier.ts';
import { formI983 } from '../facts/cited.ts';
import { defineRule } from './define.ts';

/** No such number has fewer digits: most texts are done with a look. */
const DIGITS = /\d\D{0,2}\d\D{0,2}\d\D{0,2}\d/;

/** Runs of letters and digits that could be such a number, with their separators. */
const NUMBERS = /\b[A-Z]{0,2}\d[\dA-Z -]{4,}[\dA-Z]\b/g;

const given = (number: string | undefined): readonly string[] =>
  number === undefined || number === 'none' || compact(number).length < 6 ? [] : [compact(number)];

const privateNumbers = ({ student }: Case): readonly string[] => [
  ...given(student.ssn),
  ...given(student.aNumber),
  ...given(student.passport?.number),
  ...given(student.arrival?.i94),
  ...given(student.uscisOnlineAccount),
];

export const freeWordsHoldNoPrivateNumber = defineRule({
  id: 'free-words-hold-no-private-number',
  title: 'The words for employer and school hold no private number of the student',
  severity: 'warning',
  why: 'The employer and everybody who handles the plan or the letter read them; the forms have boxes of their own for every number that is asked for.',
  cites: [formI983('page 4, privacy act statement')],
  check: ({ case: answers }) => {
    const found = freeWords(answers).flatMap(({ path, text }) => {
      const runs = DIGITS.test(text) ? text.match(NUMBERS) : null;
      return runs === null ? [] : [{ path, runs: runs.map(compact) }];
    });
    if (found.length === 0) return [];
    const numbers = privateNumbers(answers);
    return found.flatMap(({ path, runs }) => {
      if (!runs.some((run) => numbers.some((number) => run.includes(number)))) return [];
      return [
        {
          path,
          says: 'The words hold a private number of the student: SSN, A-Number, passport, I-94 or online account.',
          fix: 'Take the number out; the forms that need it print it in its own box.',
        },
      ];
    });
  },
  examples: {
    fails: [
      { job: { duties: 'Writes planners. SSN 123-45-6789.' } },
      { plan: { remarks: 'USCIS number A012345678' } },
      { plan: { goals: 'The student, passport X0000001, learns to plan by projects.' } },
      { plan: { remarks: 'I-94 012345678A1.' } },
      { student: { uscisOnlineAccount: '012345678901' }, plan: { remarks: 'Account 0123 4567 8901' } },
    ],
    passes: [
      { plan: { remarks: 'Phone 202-555-0177, part 123-45-6780.' } },
      { student: { ssn: 'none' }, plan: { remarks: 'SSN 123-45-6789' } },
      { student: { ssn: '12345' }, plan: { remarks: 'Room 12345' } },
    ],
  },
});
