import { bareWords } from '../case/bare-words.ts';
import { narrative } from '../case/narratives.ts';
import { said } from '../case/said.ts';
import type { View } from '../case/view.ts';
import { formI983 } from '../facts/cited.ts';
import { defineRule } from './define.ts';

/** Words by which a text can speak of the studies of its writer. */
const STUDIES =
  /\b(?:degrees?|courses?|coursework|classes|curriculum|studies|studied|major(?:ed)?|thesis|dissertation|capstone|academic|graduate|undergraduate|university|college|bachelor'?s?|master'?s?|doctora(?:l|te)|ph\.?d|cip)\b/i;

/** Does the text have the words of the major beside each other? */
const namesTheMajor = ({ case: { student } }: View, text: string): boolean => {
  const major = said(student.degree?.major);
  return major !== null && bareWords(text).join(' ').includes(bareWords(major).join(' '));
};

export const planNamesTheDegree = defineRule({
  id: 'plan-names-the-degree',
  title: 'The training plan says how the work is tied to the degree',
  severity: 'warning',
  why: 'Section 5 asks how role and assignments relate to the knowledge of the STEM degree; a plan that never speaks of it is the one that offices send back most.',
  cites: [formI983('section 5, student role, and goals and objectives')],
  finds: ['I983-19'],
  check: (view) => {
    const role = narrative(view.case, 'role');
    if (role === null || STUDIES.test(role) || STUDIES.test(narrative(view.case, 'goals') ?? '')) return [];
    if (namesTheMajor(view, `${role} ${narrative(view.case, 'goals') ?? ''}`)) return [];
    return [
      {
        path: 'plan.role',
        says: 'Neither the role nor the goals of the training plan speak of the degree, its major or its courses.',
        fix: 'Say which knowledge of the degree the role uses and deepens, by the names of its fields or courses.',
      },
    ];
  },
  examples: {
    fails: [
      { plan: { role: 'The student is a software engineer in the motion planning team and writes planners.' } },
      {
        student: { degree: { major: null } },
        plan: { role: 'The student writes planners.', goals: 'The student learns computer science.' },
      },
      { plan: { role: 'The student writes planners.', goals: null } },
    ],
    passes: [
      { plan: { role: 'The student applies Computer-Science to the paths of robots.' } },
      { plan: { role: 'The student writes planners.', goals: 'The work deepens her courses in algorithms.' } },
      { plan: { role: 'none' } },
    ],
  },
});
