import { haveSameWords } from '../case/bare-words.ts';
import type { Case } from '../case/case.ts';
import { said, type Words } from '../case/said.ts';
import { isSameName } from '../case/same-name.ts';
import { instructionsI765 } from '../facts/cited.ts';
import { defineRule } from './define.ts';

const isOneOf = (words: Words, others: readonly Words[]): boolean => {
  const text = said(words);
  if (text === null) return false;
  return others.some((other) => haveSameWords(text, said(other) ?? ''));
};

const isOfTheSchool = ({ preparer, school }: Case): boolean => {
  if (preparer === undefined || preparer === 'none') return false;
  const [given, family, adviser] = [said(preparer.given), said(preparer.family), said(school?.dso?.name)];
  const name = `${given ?? ''} ${family ?? ''}`.trim();
  if (name !== '' && adviser !== null && isSameName(name, adviser)) return true;
  const { email } = preparer;
  if (email !== undefined && email !== 'none' && email.toLowerCase() === school?.dso?.email?.toLowerCase()) return true;
  return isOneOf(preparer.organization, [school?.name, school?.office]);
};

export const preparerIsNotTheSchoolAdviser = defineRule({
  id: 'preparer-is-not-the-school-adviser',
  title: 'The preparer of the I-765 is not the adviser of the school',
  severity: 'warning',
  why: 'Part 5 is for who completes the form for the student and signs it under penalty of perjury; an adviser who explains it or looks over it is not a preparer, and schools do not sign there.',
  cites: [
    instructionsI765('Part 5'),
    {
      title: 'Miami University, filing Form I-765 for STEM OPT: preparer (stored copy)',
      url: 'https://miamioh.edu/',
      seen: null,
    },
  ],
  packets: ['uscis'],
  finds: ['I765-38'],
  check: ({ case: answers }) =>
    answers.student.usesPreparer === true && isOfTheSchool(answers)
      ? [
          {
            path: 'preparer',
            says: 'The preparer in Part 5 is the adviser or the office of the school.',
            fix: 'Answer "student.usesPreparer" with false and "preparer" with "none", unless the adviser really completed the form for you and signs it.',
          },
        ]
      : [],
  examples: {
    fails: [
      { student: { usesPreparer: true }, preparer: { family: 'Example', given: 'Adviser' } },
      { student: { usesPreparer: true }, preparer: { family: 'Helpername', email: 'Adviser@example.edu' } },
      { student: { usesPreparer: true }, preparer: { organization: 'International Student Office' } },
      { student: { usesPreparer: true }, preparer: { organization: 'EXAMPLE STATE UNIVERSITY' } },
    ],
    passes: [
      { student: { usesPreparer: true }, preparer: { family: 'Helpername', given: 'Adviser', organization: 'none' } },
      { student: { usesPreparer: true }, preparer: { family: 'Example', email: 'none' }, school: { dso: null } },
      { preparer: { family: 'Example', given: 'Adviser' } },
      { student: { usesPreparer: true }, preparer: 'none' },
    ],
  },
});
