import { stemRule } from '../facts/cited.ts';
import { sinceTold } from '../facts/stale-advice.ts';
import { SEVENTEEN_MONTHS } from '../facts/stale-rules.ts';
import { staleWordsOf } from '../facts/stale-words.ts';
import { defineRule } from './define.ts';

export const stemOptIsNotCalledOneOf17Months = defineRule({
  id: 'stem-opt-is-not-called-one-of-17-months',
  title: 'No words of the case ask for a STEM OPT extension of 17 months',
  severity: 'error',
  why: 'The extension of 17 months has not existed since the rule of 2016; a plan or a letter for it supports another extension than the one that is asked for.',
  cites: [stemRule('24 months instead of 17')],
  check: (view) =>
    staleWordsOf(view)
      .filter(({ statement }) => statement.id === SEVENTEEN_MONTHS)
      .map(({ path, statement, words }) => ({
        path,
        says: `The words "${words}" tell of ${statement.told}, ${sinceTold(statement)}.`,
        fix: `Write what holds today: ${statement.today}`,
      })),
  examples: {
    fails: [
      { job: { relationToDegree: 'I support the STEM 17-Month OPT extension, as the work applies her degree.' } },
      { plan: { remarks: 'The student asks for a seventeen-month extension of OPT.' } },
    ],
    passes: [
      { plan: { remarks: 'The student asks for a 24-month extension of OPT.' } },
      { plan: { remarks: 'The 17-month extension was replaced by one of 24 months, which the student asks for.' } },
      { job: { duties: 'Plans a project of 17 months and its extension to new hardware.' } },
      { plan: { remarks: 'The 17-month OPT extension.' }, filing: { preparedOn: '2016-05-09' } },
    ],
  },
});
