import { formI983 } from '../facts/cited.ts';
import { defineRule } from './define.ts';

/** Questions that only a material change has. */
const ofMaterialChange = ['newEin', 'lessPay', 'fewerHours', 'otherDuties', 'says'] as const;

export const planChangeIsTheOneThatIsReported = defineRule({
  id: 'plan-change-is-the-one-that-is-reported',
  title: 'The change of the plan is told as what it is, a new employer or a material change',
  severity: 'error',
  why: 'A new employer has a plan of its own within days, and a material change has a changed plan of the same employer; the office sends back the one when it is the other.',
  cites: [formI983('sections 4 and 6, material changes')],
  check: (view) => {
    const { plan, formerEmployer } = view.case;
    const change = plan?.change;
    if (change === undefined || change === 'none') return [];
    if (change.what === 'material change' && formerEmployer !== undefined && formerEmployer !== 'none') {
      return [
        {
          // Only the report of a new employer prints it: no other packet is told of this.
          path: 'formerEmployer.name',
          says: 'The change of the plan is a material change, and a former employer is named, as for a new employer.',
          fix: 'Write "new employer" as plan.change.what, or build the packet material-change.',
        },
      ];
    }
    const asked = ofMaterialChange.find((question) => change[question] !== undefined && change[question] !== 'none');
    if (change.what !== 'new employer' || asked === undefined) return [];
    return [
      {
        path: `plan.change.${asked}`,
        says: 'The change of the plan is a new employer, and questions of a material change are answered.',
        fix: 'Write "material change" as plan.change.what, or build the packet employer-change.',
      },
    ];
  },
  examples: {
    fails: [
      {
        plan: { change: { what: 'material change', on: '2027-06-01' } },
        formerEmployer: { name: 'Former Robotics Inc', goesOn: false },
      },
      { plan: { change: { what: 'new employer', on: '2027-06-01', newEin: true, lessPay: false } } },
    ],
    passes: [
      {
        plan: { change: { what: 'new employer', on: '2027-06-01' } },
        formerEmployer: { name: 'Former Robotics Inc', goesOn: false },
      },
      { plan: { change: { what: 'material change', on: '2027-06-01', newEin: true, says: 'It moved.' } } },
      { plan: { change: { what: 'material change' } }, formerEmployer: 'none' },
      { plan: { change: { newEin: true } } },
      { plan: { change: { what: 'new employer', says: 'none' } } },
    ],
  },
});
