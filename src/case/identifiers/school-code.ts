import { defineIdentifier } from '../identifier.ts';

/** Fifteen characters such as CHI214F00379000; the last three are the campus. */
export const schoolCode = defineIdentifier({
  id: 'school-code',
  title: 'SEVIS school code',
  pattern: /^[A-Z]{3}\d{3}F\d{8}$/,
  spelling: /^[A-Z]{3}\d{3}F\d{5}[. ]?\d{3}$/i,
  label: /^(?:SEVIS)?SCHOOLCODE(?=[A-Z]{3}\d)/,
});
