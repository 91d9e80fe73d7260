import { isCopied } from '../case/copied.ts';
import { narrative, narrativeNames, narratives } from '../case/narratives.ts';
import { formI983 } from '../facts/cited.ts';
import { defineRule } from './define.ts';

export const planBoxesSayDifferentThings = defineRule({
  id: 'plan-boxes-say-different-things',
  title: 'No box of the training plan is copied from another',
  severity: 'warning',
  why: 'The four boxes of section 5 ask four questions; the same text in two of them answers one of the two at best, and offices send it back.',
  cites: [formI983('section 5, the four boxes of the training plan')],
  finds: ['I983-19'],
  check: ({ case: answers }) => {
    const texts = narrativeNames.map((name) => ({ name, text: narrative(answers, name) }));
    return texts.flatMap(({ name, text }, index) => {
      if (text === null) return [];
      const source = texts.slice(0, index).find((before) => before.text !== null && isCopied(before.text, text));
      if (source === undefined) return [];
      return [
        {
          path: `plan.${name}`,
          says: `The boxes "${narratives[source.name]}" and "${narratives[name]}" say the same.`,
          fix: `Answer in "${narratives[name]}" what that box asks, in sentences of its own.`,
        },
      ];
    });
  },
  examples: {
    fails: [
      { plan: { role: 'The team builds planners for robots.', goals: 'The team builds planners for robots.' } },
      { plan: { goals: 'The lead meets the student weekly.', measures: 'the lead meets  the student, weekly' } },
      {
        plan: {
          oversight:
            'The lead engineer assigns the work and meets the student for an hour every week in the lab, and a senior engineer reviews each change.',
          measures:
            'The lead engineer assigns the work and meets the student for one hour every week in the lab, and a senior engineer reviews each change.',
        },
      },
    ],
    passes: [
      { plan: { role: 'none', goals: 'none', oversight: 'none' } },
      {
        plan: {
          oversight: 'The lead engineer meets the student for an hour every week and assigns the work.',
          measures: 'The lead engineer writes an assessment every quarter and discusses it with the student.',
        },
      },
    ],
  },
});
