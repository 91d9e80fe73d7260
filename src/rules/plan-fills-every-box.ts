import { narrative, narrativeNames, narratives } from '../case/narratives.ts';
import { formI983 } from '../facts/cited.ts';
import { defineRule } from './define.ts';

/** Characters of one plain sentence: our own measure of an answer that says next to nothing, and no law. */
const SENTENCE = 60;

export const planFillsEveryBox = defineRule({
  id: 'plan-fills-every-box',
  title: 'Every box of the training plan says something',
  severity: 'warning',
  why: 'Each box of section 5 asks for a description or an explanation; offices send back a plan that says "see above" or a few words.',
  cites: [formI983('section 5, the four boxes of the training plan')],
  finds: ['I983-19'],
  check: ({ case: answers }) =>
    narrativeNames.flatMap((name) => {
      const text = narrative(answers, name);
      if (text === null || text.length >= SENTENCE) return [];
      return [
        {
          path: `plan.${name}`,
          says: `The box "${narratives[name]}" has ${text.length} characters, less than a plain sentence.`,
          fix: 'Answer what the box asks in a few sentences of your own, together with the supervisor.',
        },
      ];
    }),
  examples: {
    fails: [
      { plan: { role: 'TBD' } },
      { plan: { goals: 'The student learns to plan and estimate projects of robotics.'.slice(0, 59) } },
      { plan: { oversight: 'See above.' } },
      { plan: { measures: { text: 'Yearly reviews.', asOnForm: 'Yearly reviews.' } } },
    ],
    passes: [
      { plan: { goals: 'The student learns to plan and estimate projects of robotics.'.slice(0, 60) } },
      { plan: { role: 'none', goals: null } },
    ],
  },
});
