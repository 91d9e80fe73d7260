import { testSeed } from '../seed-table.ts';

testSeed('umass', {
  held: [
    ['the school', 'answers.name', 'University of Massachusetts Amherst'],
    ['the office', 'answers.office', 'ISSS'],
    [
      'the SEVP Portal is optional, and no matter of the office',
      'wording.sevpPortal',
      /optional\. ISSS does not oversee it and cannot advise/,
    ],
    [
      'an email after approval, from the first day of the EAD',
      'wording.sevpPortal',
      /approved and the first day of the EAD has come/,
    ],
    ['to the university address in SEVIS', 'wording.sevpPortal', /UMass address in your SEVIS record/],
    ['a link of 31 days', 'wording.sevpPortal', /works for 31 days/],
    ['an account even without changes', 'wording.sevpPortal', /even if you have nothing to change/],
    ['a reset by the adviser', 'wording.sevpPortal', /ISSS adviser can reset it/],
    ['the address in SPIRE', 'reports.2', /SPIRE/],
    ['employers not deleted', 'wording.sevpPortal', /do not delete an earlier one, unless it was a mistake/],
    ['the count of unemployment', 'wording.unemployment', /changes the count/],
    ['an end date and a new record', 'wording.sevpPortal', /write its last day and add a new record/],
    ['one email before it closes', 'wording.sevpPortal', /One email tells you/],
    ['to be read after 16 days, closed after 6 months', 'wording.sevpPortal', /16 days after .* about 6 months after/],
    ['screen shots', 'wording.sevpPortal', /screen shots or a print/],
    ['emails that pretend', 'wording.sevpPortal', /only pretend to come from SEVP/],
    ['changes of employment to the office as well', 'reports.0', /also when you use the SEVP Portal/],
    ['an I-20 from the office alone', 'wording.sevpPortal', /uses only the SEVP Portal gets no new I-20/],
    ['a change that was forgotten', 'reports.1', /ISSS makes the change for you\. Do not write wrong days/],
    ['the reporting forms', 'portals.0', /OPT and STEM OPT reporting forms/],
    ['the SEVP Response Center', 'portals.3.name', 'SEVP Response Center, 703-603-3400'],
    ['an update after the end, which the page leaves open', 'doubts.1', /after STEM OPT has ended/],
  ],
  ofLaw: [
    ['the link', 'sevp-portal-link-ends'],
    ['the end of edits', 'sevp-portal-read-only'],
    ['the end of access', 'sevp-portal-closes'],
  ],
  stale: [[/a record of the new employer/, /the school adds the employer/]],
});
