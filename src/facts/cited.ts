import type { Cite } from '../finding.ts';

// The copies that were read bear no day of their own, so no day is claimed for them.

/** A place on Form I-765: `item 27`. */
export const formI765 = (where: string): Cite => ({
  title: `Form I-765, edition 08/21/25, ${where}`,
  url: 'https://www.uscis.gov/sites/default/files/document/forms/i-765.pdf',
  seen: null,
});

/** A place in the instructions for Form I-765: `item 12`. */
export const instructionsI765 = (where: string): Cite => ({
  title: `Instructions for Form I-765, edition 08/21/25, ${where}`,
  url: 'https://www.uscis.gov/sites/default/files/document/forms/i-765instr.pdf',
  seen: null,
});

/** A place on Form I-983: `section 5`. */
export const formI983 = (where: string): Cite => ({
  title: `Form I-983 (7/16), ${where}`,
  url: 'https://www.ice.gov/doclib/sevis/pdf/i983.pdf',
  seen: null,
});

/** What the rule of 2016 on STEM OPT says: `an employer that trains the student itself`. */
export const stemRule = (what: string): Cite => ({
  title: `8 CFR 214.2(f)(10)(ii)(C); 81 FR 13040: ${what}`,
  url: 'https://www.federalregister.gov/citation/81-FR-13040',
  seen: null,
});

/** What an international office says on its page on Form I-983: `the date awarded`. */
export const officeOnI983 = (what: string): Cite => ({
  title: `University of Massachusetts Amherst, page on Form I-983 (stored copy): ${what}`,
  url: 'https://www.umass.edu/global-affairs/international-students-scholars/immigration/f1-students/employment/stem-opt/i983',
  seen: null,
});
