import { defineIdentifier } from '../identifier.ts';

/** Nine digits; areas 000, 666 and 9xx, group 00 and serial 0000 are never issued (python-stdnum). */
export const ssn = defineIdentifier({
  id: 'ssn',
  title: 'Social Security number',
  pattern: /^(?!000|666|9)\d{3}(?!00)\d{2}(?!0000)\d{4}$/,
  spelling: /^\d{3}-\d{2}-\d{4}$/,
  label: /^(?:SSN?|SOCIALSECURITY)(?:NUMBER|NO)?(?=\d)/,
});
