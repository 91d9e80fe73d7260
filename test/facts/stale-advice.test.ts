import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { isDay } from '../../src/case/day.ts';
import { sinceTold, staleAdvice, staleStatements } from '../../src/facts/stale-advice.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

const idsIn = (text: string, day?: string): readonly string[] =>
  staleAdvice(text, day).map(({ statement }) => statement.id);

/** Words as out-of-date pages and letters have them, restated; since when they are wrong. */
const told: readonly (readonly [id: string, since: string | null, text: string])[] = [
  ['stem-opt-of-17-months', '2016-05-10', 'This letter supports the STEM 17-Month OPT extension of our employee.'],
  ['opt-of-29-months-in-all', '2016-05-10', 'With it OPT comes to twenty-nine months.'],
  [
    'filing-from-120-days-before-the-end-of-opt',
    '2016-05-10',
    'USCIS takes the application no earlier than 120 days before the EAD expires.',
  ],
  ['unemployment-of-120-days', '2016-05-10', 'No more than 120 days of unemployment may add up.'],
  [
    'report-of-the-employer-within-48-hours',
    '2016-05-10',
    'The employer has to report to the school within 48 hours of a termination.',
  ],
  ['only-one-stem-extension', '2016-05-10', 'OPT for STEM majors has a one-time extension.'],
  [
    'extension-on-the-same-degree-only',
    '2016-05-10',
    'The extension must rest on the same degree as the post-completion OPT.',
  ],
  ['contract-work-on-form-1099', '2016-05-10', 'The student works for the company on a 1099 basis.'],
  ['self-employment-on-stem-opt', '2016-05-10', 'On the extension a student may be self-employed.'],
  [
    'work-through-an-agency-on-stem-opt',
    '2016-05-10',
    'A student on the extension may be employed by an employment agency.',
  ],
  ['stem-list-of-2016', '2024-07-23', 'The code is on the STEM Designated Degree Program List as of May 10, 2016.'],
  ['confirmations-without-the-last-one', '2016-05-10', 'Confirm your job in a report after 6, 12, and 18 months.'],
  ['extension-of-the-card-by-540-days', null, 'A pending I-765 extends the EAD by 540 days.'],
  ['grace-period-of-30-days', null, 'After STEM OPT there is a grace period of 30 days.'],
  [
    'stem-filing-within-30-days-of-the-recommendation',
    '2016-05-10',
    'For STEM OPT, file within 30 days of the recommendation in SEVIS.',
  ],
  ['i-765-fee-of-340-dollars', '2010-11-23', 'The filing fee is $340.'],
  ['i-765-fee-of-380-dollars', '2016-12-23', 'Put the application fee of $380 into the envelope.'],
  ['i-765-fee-of-410-dollars', '2024-04-01', 'USCIS charges $410.00 for it.'],
  ['i-907-fee-of-1500-dollars', '2024-02-26', 'Premium processing costs $1,500.'],
  ['i-907-fee-of-1685-dollars', '2026-03-01', 'Add Form I-907 and $1685.'],
  ['payment-by-check-or-money-order', '2025-10-29', 'Pay the fee by money order.'],
  [
    'payment-by-check-or-money-order',
    '2025-10-29',
    "A cashier's check payable to the U.S. Department of Homeland Security",
  ],
  ['no-paid-faster-processing', '2023-03-06', 'USCIS does not let applicants pay a fee for expedited processing.'],
  ['fee-of-a-proposed-rule', null, 'The school pays a fee of $30,000 before the DSO can recommend STEM OPT.'],
  ['i-765-edition-09-15-26', '2026-09-14', 'Use the I-765 of 09/15/26.'],
  ['i-765-edition-01-20-25', '2026-04-30', 'Use the edition of 01/20/2025.'],
  ['i-765-edition-04-01-24', '2026-04-30', 'Take version 04/01/24.'],
  ['i-765-edition-10-31-22', '2026-04-30', 'Take version 10/31/22.'],
  ['i-765-edition-07-26-22', '2026-04-30', 'Take version 07/26/22.'],
  ['i-765-edition-08-25-20', '2022-11-07', 'The accepted edition is 08/25/20.'],
  ['i-765-edition-05-27-08', '2022-11-07', 'Form I-765 (05/27/08).'],
  ['mail-to-phoenix-or-dallas', '2021-01-08', 'Mail it to PO Box 21281 there.'],
  ['mail-to-phoenix-or-dallas', '2021-01-08', 'It goes to the lockbox in Dallas.'],
  ['mail-to-chicago', '2026-10-07', 'USCIS, Attn: I-765 C03, P.O. Box 805373.'],
  [
    'mail-to-a-service-center-by-state',
    '2021-01-08',
    'The address decides which of the 4 USCIS Service Centers gets the application.',
  ],
  ['e-verify-number-on-the-i-983', null, "Enter your employer's E-Verify number in section 3 of the I-983."],
  ['i-983-to-uscis', null, 'Include a signed copy of Form I-983 with the I-765.'],
  ['stapled-papers', '2022-12-31', 'Staple the check to the I-765.'],
  ['old-item-of-the-category', '2022-11-07', 'Item 16: write (c)(3)(C).'],
  ['old-item-of-the-stem-block', '2022-11-07', 'Fill in question 17 for the STEM extension.'],
  ['old-item-of-the-address', '2022-11-07', 'Filling in item 3: your US address.'],
  ['old-item-of-the-earlier-i-765', '2022-11-07', 'Item 11 asks about an earlier EAD.'],
  ['old-item-of-the-last-arrival', '2022-11-07', 'Item number 12: date of the last entry.'],
  ['old-item-of-the-current-status', '2022-11-07', 'Item 15 is your current immigration status.'],
  ['old-item-of-the-social-security-number', '2026-04-30', 'Write the SSN into 13.b.'],
  ['old-item-of-a-social-security-card', '2026-04-30', 'Item 14 asks whether you want a Social Security card.'],
  ['old-item-of-the-names-of-the-parents', '2026-04-30', 'Items 16.a and 16.b are the name of your father.'],
  ['old-item-of-the-citizenship', '2026-04-30', 'Your country goes into 18.a.'],
  ['old-item-of-the-place-of-birth', '2026-04-30', 'Where you were born: 19.a to 19.c.'],
  ['old-item-of-the-day-of-birth', '2026-04-30', 'Item 20 is the date of birth.'],
  ['old-item-of-the-i-94', '2026-04-30', '21.a is the number of the I-94.'],
  ['old-item-of-the-passport', '2026-04-30', 'The passport number goes into 21.b.'],
];

describe('what pages still say', () => {
  test.each(told)('%s, since %s: %s', (id, since, text) => {
    const [found, ...others] = staleAdvice(text);
    expect(others.map(({ statement }) => statement.id)).toEqual([]);
    expect(found?.statement.id).toBe(id);
    expect(found?.statement.since).toBe(since);
    expect(text).toContain(found?.words);
  });

  test('every statement of the table has such words here', () => {
    expect([...new Set(told.map(([id]) => id))].sort()).toEqual(staleStatements.map(({ id }) => id).sort());
  });

  test.each(staleStatements.map((statement) => [statement.id, statement] as const))('%s says what holds', (_, one) => {
    expect(one.today).toMatch(/^[A-Z].*[.]$/);
    expect(one.told).toMatch(/^(?:[a-z]|OPT)[^.]*[^.]$/);
    expect(one.since === null || isDay(one.since)).toBe(true);
    expect(one.cite.title.length).toBeGreaterThan(10);
    for (const part of [...one.all, ...(one.unless === undefined ? [] : [one.unless])]) expect(part.global).toBe(false);
  });
});

describe('since when', () => {
  const text = 'We support the 17-month STEM extension, and the fee of $410 goes to USCIS.';

  test('is told with its source', () => {
    expect(staleAdvice(text).map(({ statement }) => sinceTold(statement))).toEqual([
      'out of date since 2016-05-10 (8 CFR 214.2(f)(10)(ii)(C); 81 FR 13040)',
      'out of date since 2024-04-01 (89 FR 6194; 8 CFR 106.2(a)(44); fee schedule G-1055, edition 09/09/26)',
    ]);
    const [edition] = staleAdvice('Use edition 01/20/25.');
    expect(edition && sinceTold(edition.statement)).toMatch(/^out of date since 2026-04-30 at the latest \(/);
    const [grace] = staleAdvice('STEM students have a grace period of 30 days.');
    expect(grace && sinceTold(grace.statement)).toMatch(/^never so for STEM OPT \(/);
  });

  test('counts: on an earlier day the words were right', () => {
    expect(idsIn(text, '2016-05-09')).toEqual([]);
    expect(idsIn(text, '2016-05-10')).toEqual(['stem-opt-of-17-months']);
    expect(idsIn(text, '2024-04-01')).toEqual(['stem-opt-of-17-months', 'i-765-fee-of-410-dollars']);
    expect(idsIn('A pending I-765 extends the EAD by 540 days.', '2000-01-01')).toHaveLength(1);
  });
});

describe('words that are not stale', () => {
  test.each([
    'The candidate has 17 months of experience with robots.',
    'The extension of the plant takes 17 months; the student plans it.',
    'The 17-month STEM extension was replaced by one of 24 months.',
    'The service ends idle processes after 48 hours and reports them.',
    'DHS tells the employer of a visit 48 hours before, unless a complaint of the student leads to it.',
    'The sensor records for 120 days before each review.',
    'Students may use 150 days of unemployment, 90 of them during OPT.',
    'Checks and money orders are sent back; USCIS takes Form G-1450.',
    'Check the fee on the page of USCIS before you pay.',
    'Writes software that prints Form 1099 for contractors.',
    'Self-employment is not allowed on STEM OPT.',
    'Reports are due after 6, 12, 18 and 24 months to confirm the job.',
    'Photos are taken within 30 days of filing for STEM OPT and of the I-20.',
    'The fee of $410 held until 2024-03-31; USCIS charges $520 now.',
    'The gym costs $410 a month.',
    'The bonus is $30,000 a year, without a fee.',
    'Our office is in Phoenix, Arizona, and the plant in Dallas.',
    'Do not send the I-983 to USCIS with the I-765.',
    'The E-Verify number goes into item 28.c of the I-765, not on the I-983.',
    'No staples, clips or holes in the packet.',
    'Item 17 asks for the number of the I-94 of a STEM student.',
    'Item 16 is the date of birth, and item 27 the category.',
    'Item 13 is the Social Security number.',
    'Items 18 to 21 are the passport, and 14.a the country of citizenship.',
    'Each STEM degree carries a one-time extension per degree.',
    'Use edition 08/21/25 of the I-765.',
    'Edition 01/20/25 is no longer taken.',
    'The J-1 grace period is 30 days.',
    'J students, unlike F-1 students with 60 days, have a grace period of 30 days.',
    'Use of the same degree twice is not possible under the STEM rules.',
  ])('%s', (text) => {
    expect(idsIn(text)).toEqual([]);
  });

  /** Every file of a folder that ends so. */
  const files = (folder: string, ending: string): readonly string[] =>
    readdirSync(`${root}/${folder}`, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith(ending))
      .map((file) => `${folder}/${file.replaceAll('\\', '/')}`);

  test.each([
    ...files('templates', '.hbs'),
    ...files('templates/sample', '.jsonc'),
    'templates/sample/README.md',
    ...files('test/goldens', '.txt'),
  ])('nothing of ours: %s', (path) => {
    expect(staleAdvice(readFileSync(`${root}/${path}`, 'utf8'))).toEqual([]);
  });
});
