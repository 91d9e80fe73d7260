import type { MergePatch } from '../../src/case/merge-patch.ts';
import { withoutEmployer, withoutOffice } from './commands.ts';

/** Something that the page of an office asks for, and the command that makes it. */
export interface SeedRow {
  /** Number of the page in the project's material. */
  readonly seed: '000' | '001' | '002' | '003' | '004';
  readonly office: 'UMass' | 'Tufts' | 'NC State' | 'Duke' | 'SF State';
  /** In our words, as the README has it. */
  readonly asks: string;
  /** `case.jsonc` and `row.json` stand for the answers below. */
  readonly command: string;
  /** The sample that the answers are, or `row` for that of an adviser's list, and what differs in it. */
  readonly answers: readonly [sample: string, ...changes: MergePatch[]];
  /** What its pages hold, each as words of one page or of several that follow each other. */
  readonly words: readonly (string | RegExp)[];
  /** What the boxes of its forms show. */
  readonly boxes?: readonly string[];
}

type Asked = Omit<SeedRow, 'seed' | 'office'>;

const of = (seed: SeedRow['seed'], office: SeedRow['office'], rows: readonly Asked[]): readonly SeedRow[] =>
  rows.map((row) => ({ seed, office, ...row }));

const umass = of('000', 'UMass', [
  {
    asks: 'the optional SEVP Portal: link, changes within 10 days, no employer deleted, its end, and the report to the office all the same',
    command: 'optpack build case.jsonc --packet sevp-portal-sheet --school umass',
    answers: ['sample', withoutOffice],
    words: [
      'is optional',
      'It works for 31 days: open the account then, even when there is nothing to change.',
      'Too late, or locked out? The office (ISSS) can reset it.',
      'write its last day into the old employer',
      'Delete no employer unless you entered it by mistake: days of work that are deleted count as days without a job',
      'After 10 days the Portal takes the change no more. Never enter a wrong day to get it in: the office enters it for you.',
      'you still report to the office, in OPT and STEM OPT reporting forms of ISSS. Only the office gives you a new I-20.',
      'January 30, 2029 (16 days after)',
      'July 14, 2029 (6 months after)',
      'screen shots or a print-out of every page',
      'Phishing:',
      'Employer name, the legal one Sample Robotics Inc',
      'The Portal took my change no more, because more than 10 days had passed. Please enter it for me.',
    ],
  },
  {
    asks: 'employment changes sent to the office itself, which gives the new I-20',
    command: 'optpack build case.jsonc --packet employer-change --school umass',
    answers: ['new-employer', withoutOffice],
    words: ['Send the STEM OPT reporting form to ISSS.', 'gives you a new I-20', 'delete no employer'],
  },
  {
    asks: 'the days on which the Portal becomes read-only and closes',
    command: 'optpack dates case.jsonc --school umass',
    answers: ['sample', withoutOffice],
    words: [/2029-01-30[\s\S]*SEVP Portal can only be read/, /2029-07-14[\s\S]*SEVP Portal closes/],
  },
]);

const tufts = of('001', 'Tufts', [
  {
    asks: 'the request: I-983, I-94, the office fee of its own, e-signatures, two weeks',
    command: 'optpack build case.jsonc --packet school-request --school tufts',
    answers: ['sample', withoutOffice],
    words: [
      'Record of your newest I-94',
      'Scan of Form I-983, completed and signed by you and the employer',
      'The fee of the office, $200',
      'It is not the fee of USCIS.',
      'Where to: International Center Portal, Request Center.',
      'up to 14 days for the STEM I-20',
      'a signature made with e-signature software, or a scanned picture of an ink signature',
    ],
    boxes: ['Tufts University', 'Samplename, Testa Quill'],
  },
  {
    asks: 'sign the new I-20, then file online or on paper, by the end of OPT and within 60 days; the I-983 stays out',
    command: 'optpack build row.json --packet adviser-cover-letter --school tufts',
    answers: ['row'],
    words: [
      'Sign and date page 1 by hand, under the student attestation.',
      'USCIS must have your Form I-765 by January 14, 2027.',
      'our recommendation holds for 60 days, until January 15, 2027',
      'Form I-765: online or on paper, never both',
      'Do not send: Form I-983',
      'Validation report after 6 months',
    ],
  },
  {
    asks: 'work while the case is pending: what the employer is shown, and M-274',
    command: 'optpack build case.jsonc --packet work-authorization-note --school tufts',
    answers: ['sample', withoutOffice],
    words: [
      'By 8 CFR 274a.12(b)(6)(iv) I may work on for up to 180 days after the last day of the card: until July 13, 2027',
      'Receipt notice of the Form I-765',
      'M-274, section 7.4.2',
    ],
  },
  {
    asks: 'validation reports every six months',
    command: 'optpack build case.jsonc --packet validation-report --school tufts',
    answers: ['first-year', withoutOffice],
    words: [
      'Validation report after 12 months of STEM OPT',
      'Confirm your job and your contact details every six months with a STEM OPT Validation Report',
      '8 Placeholder Court',
    ],
  },
  {
    asks: 'the self-evaluation after a year, page 5 with the whole form',
    command: 'optpack build case.jsonc --packet evaluation-12-month --school tufts',
    answers: ['first-year', withoutOffice],
    words: ['upper half of page 5', 'Send all pages of the signed I-983 with it', 'Signed Form I-983'],
    boxes: ['01-15-2027', '01-14-2028'],
  },
  {
    asks: 'another employer within 10 days: new I-983, self-evaluation of the job that was left',
    command: 'optpack build case.jsonc --packet employer-change --school tufts',
    answers: ['new-employer', withoutOffice],
    words: [
      'STEM OPT Employer Update Request within 10 days',
      'From November 8, 2027 I work for Invented Vision Systems LLC. My job with Sample Robotics Inc is over.',
      /New Form I-983 and the letter, to the office you November 18, 2027/,
    ],
    boxes: ['Invented Vision Systems LLC', '36-0000000', '10-29-2027'],
  },
  {
    asks: 'a material change told by a changed I-983',
    command: 'optpack build case.jsonc --packet material-change --school tufts',
    answers: ['changed-terms', withoutOffice],
    words: ['at the earliest opportunity', 'Another EIN of the employer'],
    boxes: ['47-0000000', '32'],
  },
  {
    asks: 'the end of a job, told by the student and within 5 business days by the employer',
    command: 'optpack build case.jsonc --packet end-of-employment --school tufts',
    answers: ['job-ended', withoutOffice],
    words: [
      'Report that you left with a STEM OPT Employer Update in the Request Center',
      'tells the school within 5 business days when the student leaves or is dismissed, here by March 17, 2028',
    ],
    boxes: ['03-10-2028'],
  },
  {
    asks: 'the final self-evaluation, signed by both',
    command: 'optpack build case.jsonc --packet evaluation-final --school tufts',
    answers: ['stem-opt-over', withoutOffice],
    words: ['lower half of page 5', 'your supervisor signs it', 'January 24, 2029'],
    boxes: ['01-14-2029'],
  },
  {
    asks: 'leaving early or another status: the office told with the day and the final self-evaluation',
    command: 'optpack build case.jsonc --packet departure --school tufts',
    answers: ['new-status', withoutOffice],
    words: [
      'write to internationalcenter@tufts.edu with your name and the day',
      'STEM OPT ends on the day on which the new status begins',
    ],
    boxes: ['09-30-2028'],
  },
]);

const ncState = of('002', 'NC State', [
  {
    asks: "an I-983 with the school's part filled in, and the copies for the upload center",
    command: 'optpack build case.jsonc --packet school-request --school nc-state',
    answers: ['sample', withoutOffice],
    words: [
      'Copy of each previous EAD',
      'Form I-983, pages 1 to 4, completed and signed by you and the employer',
      'Where to: STEM OPT Upload Center.',
      'up to 10 business days for the STEM I-20',
      'The fee of the I-765 is $410. Today: It is $520 on paper and $470 online.',
    ],
    boxes: ['North Carolina State University', 'EXA214F00000000', 'Adviser Example, adviser@example.edu, 202-555-0100'],
  },
  {
    asks: 'a cover letter with the I-20: how the application is put together and mailed, and every report',
    command: 'optpack build row.json --packet adviser-cover-letter --school nc-state',
    answers: ['row'],
    words: [
      'North Carolina State University Office of International Services',
      'Sign the I-20 before you copy it, and leave a copy with the office.',
      'What goes in, in this order 1. Paper only: the payment form on top, then Form G-1145',
      'A copy of your OPT card (EAD), front and back.',
      'Copy of the I-20 with the first OPT recommendation, and of all earlier I-20s (recommended)',
      'https://www.uscis.gov/i-765-addresses',
      'Validation report after 6 months June 30, 2027 July 25, 2027',
      'Email the office with the subject End of STEM OPT Employment',
      'Send the Departure Form of the office.',
    ],
  },
  {
    asks: 'the application by mail in order, with the payment and the address of today',
    command: 'optpack build case.jsonc --packet uscis-paper --school nc-state',
    answers: ['sample', withoutOffice],
    words: ['Form G-1450 on top, for the fee of $520', 'Form G-1145', 'no staples, clips or holes'],
    boxes: ['1000001', 'Sample Robotics Inc'],
  },
  {
    asks: 'the E-Verify number from the employer, told apart from the EIN',
    command: 'optpack build row.json --packet employer-worksheet',
    answers: ['row', { student: { optCard: null }, school: null, filing: null }],
    words: [
      'With the EIN in the place of the E-Verify number an application is rejected.',
      'EIN, of the tax office: for Form I-983, section 3',
      'E-Verify company number: for Form I-765, item 28.c',
      'on every page of your E-Verify agreement (MOU), below the logo',
    ],
  },
  {
    asks: 'the old EAD, the I-20 and the receipt as proof for 180 days',
    command: 'optpack build case.jsonc --packet work-authorization-note --school nc-state',
    answers: ['sample', withoutOffice],
    words: [
      /OPT card \(EAD\): front and back.*I-20 with the STEM OPT recommendation: every page.*Receipt notice of the I-765/,
      'until July 13, 2027, or until USCIS decides, whichever is first',
    ],
  },
  {
    asks: 'validation reports in a window from 15 days before to 10 days after',
    command: 'optpack build case.jsonc --packet validation-report --school nc-state',
    answers: ['first-year', withoutOffice],
    words: [
      'The office takes it from December 31, 2027',
      'Last day January 25, 2028',
      'Confirm job and address after 6, 12, 18 and 24 months of STEM OPT with the OPT Employment Validation Form.',
    ],
  },
  {
    asks: 'a calculator of the reporting windows',
    command: 'optpack dates case.jsonc --school nc-state',
    answers: ['sample', withoutOffice],
    words: [/2027-06-30/, /2027-07-25/, /2027-12-31/, /2029-01-25/],
  },
  {
    asks: 'the evaluation on student progress after twelve months, signed by both',
    command: 'optpack build case.jsonc --packet evaluation-12-month --school nc-state',
    answers: ['first-year', withoutOffice],
    words: ['January 14, 2028', 'The evaluation on student progress covers the first 12 months', 'Officer Example'],
    boxes: ['01-15-2027', '01-14-2028'],
  },
  {
    asks: 'the final evaluation within 10 days',
    command: 'optpack build case.jsonc --packet evaluation-final --school nc-state',
    answers: ['stem-opt-over', withoutOffice],
    words: ['Final evaluation at the office you January 24, 2029', 'STEM OPT Upload Center'],
    boxes: ['01-14-2029'],
  },
  {
    asks: 'another employer: New Employer form, I-983 pages 1 to 4, final self-evaluation',
    command: 'optpack build case.jsonc --packet employer-change --school nc-state',
    answers: ['new-employer', withoutOffice],
    words: ['send the New Employer form, pages 1 to 4 of a new I-983, and the final self-evaluation'],
    boxes: ['Invented Vision Systems LLC', '10-29-2027'],
  },
  {
    asks: 'the end of a job within 10 days, by email and with the final evaluation',
    command: 'optpack build case.jsonc --packet end-of-employment --school nc-state',
    answers: ['job-ended', withoutOffice],
    words: ['with the subject End of STEM OPT Employment, the employer and the last day', 'March 20, 2028'],
    boxes: ['03-10-2028'],
  },
  {
    asks: 'a changed I-983 after a material change',
    command: 'optpack build case.jsonc --packet material-change --school nc-state',
    answers: ['changed-terms', withoutOffice],
    words: ['Send a changed I-983 through the STEM OPT Upload Center at the earliest opportunity'],
    boxes: ['47-0000000'],
  },
  {
    asks: 'departure and change of status, with proof, within 10 days',
    command: 'optpack build case.jsonc --packet departure --school nc-state',
    answers: ['new-status', withoutOffice],
    words: ['A copy of the approval notice, or of the visa and the I-94.', 'Departure Form within 10 days'],
    boxes: ['09-30-2028'],
  },
  {
    asks: 'NC State as the employer',
    command: 'optpack build case.jsonc --packet school-request --school nc-state --employer nc-state',
    answers: ['sample', withoutOffice, { employer: { name: null } }],
    words: ['Form I-983: 4 pages', 'North Carolina State University has employed Testa Quill Samplename'],
    boxes: ['North Carolina State University', 'Officer Example, Head of People'],
  },
]);

const duke = of('003', 'Duke', [
  {
    asks: 'the request in the order of the office, with the adviser for the last name as DSO',
    command: 'optpack build case.jsonc --packet school-request --school duke',
    answers: ['sample', withoutOffice],
    words: [
      'In section 1 of Form I-983 the office wants named as DSO',
      'For your family name that is STEM OPT Extension Advisor, M to Z.',
      /Form I-983, completed and signed.*Offer letter of the STEM employer.*Copies of all Duke I-20s.*newest F-1 visa.*newest electronic I-94.*Copies of all OPT EADs, front and back/,
      'Where to: TDS Portal.',
    ],
    boxes: ['Duke University'],
  },
  {
    asks: 'another adviser for last names from A to L',
    command: 'optpack build row.json --packet adviser-cover-letter --school duke',
    answers: ['row', { student: { name: { family: 'Exampleson' } } }],
    words: [
      'Duke University Duke Visa Services',
      'For your family name: STEM OPT Extension Advisor, A to L.',
      'USCIS must have your Form I-765 by January 14, 2027.',
    ],
  },
  {
    asks: 'Duke as the employer, with its E-Verify number',
    command: 'optpack build case.jsonc --packet uscis-paper --school duke --employer duke',
    answers: ['sample', withoutOffice, withoutEmployer, { employer: { eVerify: { name: 'Duke University' } } }],
    words: ['Form G-1145', 'Form I-765, every page'],
    boxes: ['1404688', 'Duke University'],
  },
  {
    asks: 'the E-Verify number already on the sheet for HR',
    command: 'optpack build case.jsonc --packet employer-worksheet --employer duke',
    answers: ['sample', { employer: null, job: null, plan: null }],
    words: ['Company number 1404688 I-765 item 28.c', 'Legal name, not the brand Duke University'],
  },
  {
    asks: 'an offer letter of the employer',
    command: 'optpack build case.jsonc --packet employer-letter --school duke',
    answers: ['sample', withoutOffice, { job: { hiredOn: 'none' } }],
    words: [
      'Offer of employment to Testa Quill Samplename under STEM OPT',
      'Duke Visa Services, Duke University',
      'E-Verify number (not the EIN) 1000001',
    ],
  },
  {
    asks: 'an earlier STEM degree: its transcript, and proof of accreditation and SEVP certification',
    command: 'optpack build case.jsonc --packet uscis-paper --school duke',
    answers: ['prior-degree', withoutOffice],
    words: [/accredited[\s\S]*SEVP/],
  },
  {
    asks: 'the end of a job reported by the employer within 5 business days, not 48 hours',
    command: 'optpack build case.jsonc --packet end-of-employment --school duke',
    answers: ['job-ended', withoutOffice],
    words: [
      'The same from the employer, within 5 business days the employer March 17, 2028',
      'For HR of Sample Robotics Inc',
    ],
  },
  {
    asks: 'unemployment counted over OPT and its extension',
    command: 'optpack dates case.jsonc --school duke',
    answers: ['sample', withoutOffice],
    words: ['150'],
  },
]);

const sfState = of('004', 'SF State', [
  {
    asks: 'the list of the office: request form, passport, I-94, EAD, photos, degree, statement of the employer, by the law of today',
    command: 'optpack build case.jsonc --packet school-request --school sf-state',
    answers: ['sample', withoutOffice],
    words: [
      'STEM OPT request form of the office, completed and signed',
      'Photocopy of the identification pages of the passport',
      'Print of your newest I-94',
      'Photocopies of your previous EAD, both sides',
      'Statement of the employer on its own letterhead: how the job relates to the STEM field on your I-20',
      'The extension lasts 17 months, OPT 29 months in all. Today: The extension lasts 24 months, OPT 36 months in all.',
      'up to 5 business days for the STEM I-20',
    ],
    boxes: ['San Francisco State University'],
  },
  {
    asks: 'the letter of the employer on its letterhead: how the job relates to the field on the I-20',
    command: 'optpack build case.jsonc --packet employer-letter --school sf-state',
    answers: ['sample', withoutOffice],
    words: [
      'On your letterhead.',
      'names the field on the I-20: Computer Science, CIP 11.0701',
      'under a STEM OPT extension of 24 months on these terms',
      'How the duties use the degree Motion planning applies',
      'Office of International Programs, San Francisco State University',
    ],
  },
  {
    asks: 'the filing with the fee, the payment and the address of today',
    command: 'optpack build case.jsonc --packet uscis-paper --school sf-state',
    answers: ['sample', withoutOffice],
    words: ['for the fee of $520', 'https://www.uscis.gov/i-765-addresses', 'Form I-765, every page'],
  },
  {
    asks: 'the same online',
    command: 'optpack build case.jsonc --packet uscis-online --school sf-state',
    answers: ['online', withoutOffice],
    words: ['pay the fee of $470 there'],
  },
  {
    asks: 'reports every six months, even without a change, and changes within 10 days',
    command: 'optpack build case.jsonc --packet validation-report --school sf-state',
    answers: ['first-year', withoutOffice],
    words: [
      'also when nothing has changed',
      'Report your data to the office every six months, even when nothing has changed.',
      'Last day January 25, 2028',
    ],
  },
  {
    asks: 'work while the case is pending, and what shows it',
    command: 'optpack build case.jsonc --packet work-authorization-note --school sf-state',
    answers: ['sample', withoutOffice],
    words: ['until July 13, 2027, or until USCIS decides, whichever is first', 'EAD EXT'],
  },
]);

/** Every row, in the order of the README. */
export const seedRows: readonly SeedRow[] = [...umass, ...tufts, ...ncState, ...duke, ...sfState];
