import { cip } from '../case/identifiers/cip.ts';
import { mixUps } from '../case/mix-up.ts';
import { formI983, instructionsI765 } from '../facts/cited.ts';
import { decisiveDay } from '../facts/decisive-day.ts';
import { isOnStemList } from '../facts/is-on-stem-list.ts';
import { stemList } from '../facts/stem-list.ts';
import { defineRule } from './define.ts';

const PATH = 'student.degree.cip';

/** Codes that people take for one of the list, and what is on it. */
const traps: Readonly<Record<string, string>> = {
  '30.7099': ' (Data Science, Other), though 30.7001 (Data Science, General) is',
};

export const degreeIsOnTheStemList = defineRule({
  id: 'degree-is-on-the-stem-list',
  title: 'The CIP code of the degree is on the STEM list of DHS on the day of the recommendation',
  severity: 'error',
  why: 'Only a degree in a field on the STEM Designated Degree Program List carries the extension, whatever the major is called.',
  cites: [
    instructionsI765('24-month extension for STEM students'),
    {
      title: 'DHS STEM Designated Degree Program List of 2024-07-22; 89 FR 59748',
      url: 'https://www.ice.gov/doclib/sevis/pdf/stemList2024.pdf',
      seen: '2026-09-30',
    },
    formI983('section 1: qualifying major and CIP code'),
  ],
  packets: ['school', 'uscis'],
  finds: ['I983-09'],
  check: (view, law) => {
    const answer = view.at(PATH);
    const day = decisiveDay(view, stemList.dated);
    // A code that is told to be another number is not looked up.
    if (answer.is !== 'answered' || day === null || mixUps(view).has(PATH)) return [];
    const code = cip.canonical(answer.text);
    const list = law.on(stemList, day);
    if (code === null || list.is !== 'known' || isOnStemList(law, code, day) !== false) return [];
    return [
      {
        path: PATH,
        says: `The CIP code ${code} is not on the STEM list that holds since ${list.from}${traps[code] ?? ''}.`,
        fix: 'Compare it with the I-20; if that prints this code, ask your adviser whether another degree of yours qualifies.',
      },
    ];
  },
  examples: {
    fails: [
      { student: { degree: { cip: '30.7099' } }, school: { i20: { cip: '30.7099' } } },
      { student: { degree: { cip: '52.0201' } } },
      { student: { degree: { cip: '14.0000' } } },
    ],
    passes: [
      { student: { degree: { cip: '30.7001' } } },
      { student: { degree: { cip: '14.9998' } } },
      { student: { degree: { cip: '52.02' } } },
      { student: { degree: { cip: '52.0201' } }, school: { recommendedOn: null }, filing: { preparedOn: null } },
    ],
  },
});
