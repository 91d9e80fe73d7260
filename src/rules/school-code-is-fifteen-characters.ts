import { compact } from '../case/identifier.ts';
import { tellMisshapen } from '../case/mix-up-told.ts';
import { formI983 } from '../facts/cited.ts';
import { defineRule } from './define.ts';

const PATH = 'school.sevisCode';
const WITHOUT_CAMPUS = /^[A-Z]{3}\d{3}F\d{5}$/;

export const schoolCodeIsFifteenCharacters = defineRule({
  id: 'school-code-is-fifteen-characters',
  title: 'The SEVIS school code is fifteen characters, the last three those of the campus',
  severity: 'error',
  why: 'Section 1 of the I-983 asks for the code with its three digits of the campus; without them, or with another number there, the office sends the form back.',
  cites: [formI983('section 1: SEVIS school code including 3-digit suffix')],
  finds: ['I983-13'],
  check: (view) => {
    const answer = view.at(PATH);
    if (answer.is !== 'answered') return [];
    if (!WITHOUT_CAMPUS.test(compact(answer.text))) return tellMisshapen(view, [PATH]);
    return [
      {
        path: PATH,
        says: 'The school code has twelve characters: the three digits of the campus at its end are missing.',
        fix: 'Copy all fifteen characters from the I-20, or ask the office which campus it is; a main campus is often 000.',
      },
    ];
  },
  examples: {
    fails: [
      { school: { sevisCode: 'EXA214F00000' } },
      { school: { sevisCode: 'EXA214F0000000' } },
      { school: { sevisCode: 'N0001234567' } },
    ],
    passes: [{ school: { sevisCode: 'EXA 214F 00000.000' } }, { school: { sevisCode: 'exa214f00000001' } }],
  },
});
