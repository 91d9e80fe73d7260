import { defineIdentifier } from '../identifier.ts';

/** Nine digits from 9 on, middle pair 50 to 65, 70 to 88, 90 to 92 or 94 to 99; not a Social Security number. */
export const itin = defineIdentifier({
  id: 'itin',
  title: 'Individual Taxpayer Identification Number (ITIN)',
  pattern: /^9\d{2}(?:5\d|6[0-5]|7\d|8[0-8]|9[0-2]|9[4-9])\d{4}$/,
  spelling: /^9\d{2}-\d{2}-\d{4}$/,
  label: /^ITIN(?:NUMBER|NO)?(?=\d)/,
});
