import { defineIdentifier } from '../identifier.ts';

/** Nine digits, two and seven; which prefixes are assigned is a fact. Seen: identifiers.csv (validator 13.15.35, python-stdnum 1.18). */
export const ein = defineIdentifier({
  id: 'ein',
  title: 'Employer Identification Number (EIN)',
  pattern: /^\d{9}$/,
  spelling: /^\d{2}-\d{7}$/,
  label: /^(?:F?EIN|FEDERALTAXID|TAXID|EMPLOYERID(?:ENTIFICATION)?)(?:NUMBER|NO)?(?=\d)/,
  box: (text) => (/^\d{9}$/.test(text) ? `${text.slice(0, 2)}-${text.slice(2)}` : null),
});
