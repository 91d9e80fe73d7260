import { expect, test } from 'vitest';
import { adviserOf } from '../../../src/schools/advisers.ts';
import { projectPack, testSeed } from '../seed-table.ts';

testSeed('duke', {
  held: [
    ['the school', 'answers.name', 'Duke University'],
    ['the office', 'answers.office', /Duke Visa Services/],
    ['post-completion OPT and a degree on the list', 'wording.eligibility', /post-completion OPT.*on the STEM list/],
    ['no degree by single courses', 'wording.eligibility', /Courses in science alone do not count/],
    [
      'who gives programs their CIP codes',
      'wording.eligibility',
      /registrar, the office for student systems and the departments/,
    ],
    ['20 hours in the field', 'wording.eligibility', /20 hours a week or more/],
    ['the employer employs and trains', 'wording.eligibility', /the one that employs and trains you/],
    [
      'no sole proprietorships, temp agencies, labor for hire',
      'wording.eligibility',
      /sole proprietorships, temp agencies/,
    ],
    [
      'E-Verify asked for at HR, or another employer',
      'wording.eligibility',
      /HR or payroll knows.*OPT ends after 12 months/,
    ],
    [
      'an earlier degree, with a job that belongs to it',
      'wording.eligibility',
      /earlier STEM degree.*the job belongs to it/,
    ],
    ['a second extension on a higher degree', 'wording.eligibility', /later degree at a higher level/],
    ['the I-983', 'requestPapers.0', /I-983, completed and signed/],
    ['the advisor as DSO on page 1', 'dsoContact', /STEM OPT Extension Advisor/],
    ['the same told of the form', 'wording.plan', /designated school official/],
    ['the I-765 with its category', 'requestPapers.1', /\(c\)\(3\)\(C\) in item 27/],
    ['Form G-1145, recommended', 'requestPapers.2', /G-1145.*"recommended"/],
    ['the offer letter', 'requestPapers.3', /Offer letter/],
    ['all three pages of each Duke I-20', 'requestPapers.4', /all three pages of each/],
    [
      'papers of an earlier degree',
      'requestPapers.5',
      /official transcript, proof that the school is accredited today, and all I-20s/,
    ],
    ['the page of the passport', 'requestPapers.6', /biographical page/],
    ['the newest visa, even expired', 'requestPapers.7', /even if it has expired/],
    ['the newest I-94 with D/S', 'requestPapers.8', /duration of status/],
    ['EADs on both sides', 'requestPapers.9', /front and back/],
    ['the transcript', 'requestPapers.10', /official Duke transcript/],
    [
      'two new photos, name and number in pencil',
      'filingPapers.11',
      /never used before, with your full legal name and A-Number .* in pencil/,
    ],
    ['the portal', 'portals.0.name', 'TDS Portal'],
    ['how to log in', 'wording.request', /Log in with Portal Account, and use your personal email address/],
    [
      'the advisor for lost log-in data',
      'wording.request',
      /If you do not know them, ask your STEM OPT Extension Advisor/,
    ],
    ['every step completed', 'wording.request', /Read all instructions and complete every step/],
    ['USCIS has it in time', 'wording.filing', /no later than 60 days after the DSO recommended STEM OPT in SEVIS/],
    ['addresses within 10 days, in the portal', 'reports.0', /within 10 days.*Address Update portal/],
    ['interruptions of employment', 'reports.1', /every gap in it/],
    ['what Duke does with reports', 'wording.reporting', /Duke passes them on to SEVIS/],
    ['the employer within 5 business days, by email', 'reports.2', /5 business days.*email your adviser/],
    ['150 days, added up', 'wording.unemployment', /150 days of unemployment; single days add up/],
    ['records of employment', 'wording.unemployment', /Keep records of each job/],
    ['an adviser by last name', 'wording.contact', /A to L and one for M to Z/],
  ],
  ofLaw: [
    ['no filing sooner than 90 days', 'i-765-does-not-arrive-too-early'],
    ['the category of the extension', 'category-is-that-of-the-stem-extension'],
    ['both sides of the EAD', 'opt-card-is-copied-on-both-sides'],
    ['photos never used before', 'photo-is-not-used-before'],
    ['papers of an earlier degree', 'earlier-degree-is-proven'],
    ['an earlier degree of the past 10 years', 'earlier-degree-is-recent-enough'],
    ['days of unemployment', 'unemployment-in-all-is-within-its-days'],
  ],
  stale: [
    [/\$410/, /\$520 on paper/],
    [/check, cashier/, /G-1450/],
    [/48 hours/, /5 business days/],
    [/version of the I-765/, /edition that its page names/],
    [/self-employment and volunteer/, /Neither counts/],
    [/visa and an offer letter/, /wishes of the office/],
  ],
});

test.each([
  ['Abel', /A to L/],
  ['Lyle', /A to L/],
  ['Łukasz', /A to L/],
  ['Mayer', /M to Z/],
  ['Öz', /M to Z/],
  ["d'Example", /A to L/],
  ['王', /Duke Visa Services, which names/],
])('a student called %s has the advisor %s', (family, title) => {
  expect(adviserOf(projectPack('duke').advisers, family)?.title).toMatch(title);
});
