import { isSameOrganisation } from '../case/organisation-name.ts';
import { said } from '../case/said.ts';
import { stemRule } from '../facts/cited.ts';
import { defineRule } from './define.ts';

export const formerEmployerIsAnotherEmployer = defineRule({
  id: 'former-employer-is-another-employer',
  title: 'The former employer is not the employer of the new plan',
  severity: 'error',
  why: 'The groups employer, job and plan are those of the new job; when they still hold the former one, the office gets its plan a second time.',
  cites: [stemRule('a new training plan with each new employer')],
  check: ({ case: { employer, formerEmployer } }) => {
    if (formerEmployer === undefined || formerEmployer === 'none') return [];
    const [former, now] = [said(formerEmployer.name), said(employer?.name)];
    if (former === null || now === null || !isSameOrganisation(former, now)) return [];
    return [
      {
        path: 'formerEmployer.name',
        says: 'The former employer has the same name as the employer of the plan.',
        fix: 'Write the new employer into the groups employer, job and plan; for the same employer with another EIN build the packet material-change.',
      },
    ];
  },
  examples: {
    fails: [{ formerEmployer: { name: 'Sample Robotics, Inc.' } }],
    passes: [
      { formerEmployer: { name: 'Former Robotics Inc' } },
      { formerEmployer: { name: 'none' } },
      { formerEmployer: { name: 'Sample Robotics Inc' }, employer: { name: null } },
    ],
  },
});
