import { narrative } from '../case/narratives.ts';
import { formI983 } from '../facts/cited.ts';
import { defineRule } from './define.ts';

/** Words by which a text can say how something is learnt; one of them is enough. */
const MEANS =
  /\b(?:by|through|with|via|using|means|means of|assign\w*|projects?|train\w*|workshops?|seminars?|courses?|tutorials?|mentor\w*|meet\w*|review\w*|pair\w*|practi[cs]\w*|lead\w*|rotat\w*|shadow\w*|experiments?|read\w*|present\w*|design\w*|build\w*|writ\w*|test\w*|work\w*)\b/i;

export const goalsNameTheirMeans = defineRule({
  id: 'goals-name-their-means',
  title: 'The goals of the training plan say by which means they are reached',
  severity: 'warning',
  why: 'The form says that the description must both specify the goals and the means by which they will be achieved.',
  cites: [formI983('section 5, goals and objectives')],
  finds: ['I983-19'],
  check: ({ case: answers }) => {
    const goals = narrative(answers, 'goals');
    if (goals === null || MEANS.test(goals)) return [];
    return [
      {
        path: 'plan.goals',
        says: 'The goals name no means: no assignment, training, project or person by which the student learns.',
        fix: 'Say for each goal by which assignments, training or people it is reached, and by when.',
      },
    ];
  },
  examples: {
    fails: [{ plan: { goals: 'Knowledge of algorithms, of robotics and of software architecture; better skills.' } }],
    passes: [
      { plan: { goals: 'Knowledge of algorithms, through an internal course in the first half year.' } },
      { plan: { goals: 'none' } },
    ],
  },
});
