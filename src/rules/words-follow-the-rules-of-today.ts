import { stemRule } from '../facts/cited.ts';
import { sinceTold } from '../facts/stale-advice.ts';
import { SEVENTEEN_MONTHS } from '../facts/stale-rules.ts';
import { staleWordsOf } from '../facts/stale-words.ts';
import { defineRule } from './define.ts';

export const wordsFollowTheRulesOfToday = defineRule({
  id: 'words-follow-the-rules-of-today',
  title: 'The words of plan, letter and remarks follow the rules of today',
  severity: 'warning',
  why: 'Many pages still tell rules, fees, addresses and item numbers that have changed; words that follow them promise or ask for what does not exist.',
  cites: [
    stemRule('what changed on 2016-05-10'),
    {
      title: 'USCIS, page of Form I-765: fee, payment, edition, mailing address',
      url: 'https://www.uscis.gov/i-765',
      seen: '2026-10-08',
    },
  ],
  finds: ['I765-28'],
  check: (view) =>
    staleWordsOf(view)
      .filter(({ statement }) => statement.id !== SEVENTEEN_MONTHS)
      .map(({ path, statement, words }) => ({
        path,
        says: `The words "${words}" tell of ${statement.told}, ${sinceTold(statement)}.`,
        fix: `Leave it out, or write what holds today: ${statement.today}`,
      })),
  examples: {
    fails: [
      { plan: { oversight: 'The employer tells the school within 48 hours when the student leaves the job.' } },
      { plan: { remarks: 'The student may be without a job for 120 days; unemployment is counted from the start.' } },
      { job: { duties: 'Works as a 1099 contractor on planners.' } },
      { plan: { remarks: 'While the I-765 is pending the work goes on for 540 days.' } },
    ],
    passes: [
      { plan: { remarks: 'The employer reports within five business days when the student leaves the job.' } },
      { plan: { oversight: 'The service ends idle jobs after 48 hours and reports them to the lead engineer.' } },
      { plan: { remarks: 'The 17-month OPT extension.' } },
      { plan: { remarks: 'OPT of 29 months in all.' }, filing: { preparedOn: '2016-05-09' } },
    ],
  },
});
