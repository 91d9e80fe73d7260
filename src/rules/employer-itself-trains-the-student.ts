import { formI983, stemRule } from '../facts/cited.ts';
import { defineRule } from './define.ts';

export const employerItselfTrainsTheStudent = defineRule({
  id: 'employer-itself-trains-the-student',
  title: 'The employer that signs the plan trains and supervises the student itself',
  severity: 'error',
  why: 'The employer that signs the training plan has to be the one that employs and trains the student; it certifies supervision and training by its own knowledgeable staff.',
  cites: [formI983('section 4, items 4.b and 4.c'), stemRule('the signer employs and trains the student')],
  packets: ['school', 'plan'],
  asks: ['job.employerTrains'],
  finds: ['I983-23'],
  check: ({ case: { job } }) =>
    job?.employerTrains === false
      ? [
          {
            path: 'job.employerTrains',
            says: 'The answers say that people of somebody else train and supervise the student, not those of the employer that signs the plan.',
            fix: 'Name a person of the employer who trains and supervises the student, and say in "plan.oversight" how; if there is none, ask your office before anything is signed.',
          },
        ]
      : [],
  examples: { fails: [{ job: { employerTrains: false } }], passes: [{ job: { employerTrains: true } }] },
});
