/** What the wording of an office may be about, by key. Templates print these where a pack has them. */
export const wordingKeys = [
  // Who may have STEM OPT, by the office.
  'eligibility',
  // How to ask for the STEM I-20.
  'request',
  // How the I-983 is completed and signed.
  'plan',
  // How the STEM I-20 is signed and kept.
  'signing',
  // What goes to USCIS, and when.
  'filing',
  // While USCIS decides, and with the new card.
  'pending',
  'approved',
  // Duties of the student during STEM OPT.
  'reporting',
  'validation',
  'evaluation',
  'employerChange',
  'materialChange',
  'endOfEmployment',
  'departure',
  'sevpPortal',
  'travel',
  'unemployment',
  'study',
  // Whom to ask.
  'contact',
] as const;

export type WordingKey = (typeof wordingKeys)[number];
