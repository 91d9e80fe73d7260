import { bareSpelling, mrzSpelling } from '../case/mrz-spelling.ts';
import type { CasePath } from '../case/path.ts';
import type { View } from '../case/view.ts';
import { type Breach, defineRule } from './define.ts';

const names = [
  'student.name.family',
  'student.name.given',
  'student.name.middle',
] as const satisfies readonly CasePath[];

const foreign = /[^\p{ASCII}]/u;

/** Spaces, hyphens and case are written in one way in the machine-readable lines and in another elsewhere. */
const compared = (name: string): string => name.replace(/[\s-]+/g, ' ').toUpperCase();

const check = (view: View, path: CasePath): readonly Breach[] => {
  const answer = view.at(path);
  if (answer.is !== 'answered' || !foreign.test(answer.text)) return [];
  const spellings = [...new Set([mrzSpelling(answer.text), bareSpelling(answer.text)])].filter((one) => one !== null);
  if (spellings.some((one) => compared(one) === compared(answer.onForm))) return [];
  const offered = spellings.map((one) => JSON.stringify(one)).join(' or ');
  return [
    {
      path,
      says:
        spellings.length === 0
          ? 'The name has letters that the machine-readable lines of a passport do not have.'
          : `The machine-readable lines of a passport usually spell this name ${offered}.`,
      fix: 'Read the two lines at the foot of the photo page, and give the spelling that stands there in "asOnForm".',
    },
  ];
};

export const nameIsSpelledAsInThePassport = defineRule({
  id: 'name-is-spelled-as-in-the-passport',
  title: 'The name on the forms is spelled as in the machine-readable lines of the passport',
  severity: 'note',
  why: 'Passport, I-20 and I-94 carry the spelling of the machine-readable lines; another spelling on the I-765 may end in a card that does not match them.',
  cites: [
    {
      title: 'ICAO Doc 9303, part 3, section 6: transliteration of national characters',
      url: 'https://www.icao.int/publications/Documents/9303_p3_cons_en.pdf',
      seen: null,
    },
    {
      title: 'Study in the States, SEVIS name fields job aid',
      url: 'https://studyinthestates.dhs.gov/sevis-help-hub/learn-more/sevis-job-aids/name-fields-job-aid',
      seen: null,
    },
  ],
  check: (view) => names.flatMap((path) => check(view, path)),
  examples: {
    fails: [
      { student: { name: { family: 'Sørensen' } } },
      { student: { name: { given: { text: 'Łucja', asOnForm: 'Wucja' } } } },
    ],
    passes: [
      { student: { name: { family: { text: 'Sørensen', asOnForm: 'SOERENSEN' } } } },
      { student: { name: { family: { text: 'Sørensen', asOnForm: 'Sorensen' } } } },
    ],
  },
});
