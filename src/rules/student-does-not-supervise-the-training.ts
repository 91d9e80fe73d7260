import { said } from '../case/said.ts';
import { isSameName } from '../case/same-name.ts';
import { studentNames } from '../case/student-name.ts';
import { formI983 } from '../facts/cited.ts';
import { defineRule } from './define.ts';

export const studentDoesNotSuperviseTheTraining = defineRule({
  id: 'student-does-not-supervise-the-training',
  title: 'The official in section 5 who trains the student is another person',
  severity: 'error',
  why: 'Section 5 names the official of the employer who trains and evaluates the student; nobody supervises their own training.',
  cites: [formI983('section 5, name of official, and section 4, item 4.b')],
  finds: ['I983-22'],
  check: ({ case: answers }) => {
    const supervisor = said(answers.plan?.supervisor?.name);
    if (supervisor === null || !studentNames(answers).some((name) => isSameName(name, supervisor))) return [];
    return [
      {
        path: 'plan.supervisor.name',
        says: 'The official who trains and evaluates the student has the name of the student.',
        fix: 'Name the person of the employer who supervises the student.',
      },
    ];
  },
  examples: {
    fails: [{ plan: { supervisor: { name: 'Testa Samplename' } } }],
    passes: [{ plan: { supervisor: { name: 'Testa Example' } } }, { plan: { supervisor: { name: 'none' } } }],
  },
});
