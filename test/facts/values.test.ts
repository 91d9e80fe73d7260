import { describe, expect, test } from 'vitest';
import type { Fact } from '../../src/facts/define.ts';
import { lawWith, ourLaw } from '../../src/facts/law.ts';
import { facts } from '../../src/facts/registry.ts';

const factOf = (id: string): Fact<unknown> => {
  const fact = facts.find((one) => one.id === id);
  if (fact === undefined) throw new Error(`There is no fact ${id}.`);
  return fact;
};

/** What a fact says on a day, in short: the value, the page to read, or null. */
const said = (id: string, day: string): unknown => {
  const on = ourLaw.on(factOf(id), day);
  if (on.is === 'nothing') return null;
  return on.is === 'unseen' ? on.readOn : on.value;
};

const CHECKS = ['check', 'money order', 'cashier check'];

/** Typed from the tables of facts (fees.csv, payment-methods.csv, deadlines.csv, lockbox.csv, editions.csv), not from the files. */
const expected: readonly (readonly [id: string, day: string, value: unknown])[] = [
  ['i-765-fee-paper', '2007-07-29', null],
  ['i-765-fee-paper', '2007-07-30', 340],
  ['i-765-fee-paper', '2010-11-22', 340],
  ['i-765-fee-paper', '2010-11-23', 380],
  ['i-765-fee-paper', '2016-12-22', 380],
  ['i-765-fee-paper', '2016-12-23', 410],
  ['i-765-fee-paper', '2020-10-02', 410],
  ['i-765-fee-paper', '2024-03-31', 410],
  ['i-765-fee-paper', '2024-04-01', 520],
  ['i-765-fee-paper', '2026-11-24', 520],
  ['i-765-fee-online', '2021-04-11', null],
  ['i-765-fee-online', '2021-04-12', 410],
  ['i-765-fee-online', '2024-03-31', 410],
  ['i-765-fee-online', '2024-04-01', 470],
  ['i-765-fee-online', '2026-11-24', 470],
  ['premium-fee', '2023-03-05', null],
  ['premium-fee', '2023-03-06', 1500],
  ['premium-fee', '2024-02-25', 1500],
  ['premium-fee', '2024-02-26', 1685],
  ['premium-fee', '2026-02-28', 1685],
  ['premium-fee', '2026-03-01', 1780],
  ['premium-processing', '2026-11-24', 30],
  ['paper-payment', '2018-01-01', CHECKS],
  ['paper-payment', '2019-09-26', CHECKS],
  ['paper-payment', '2019-09-27', [...CHECKS, 'G-1450']],
  ['paper-payment', '2025-08-28', [...CHECKS, 'G-1450']],
  ['paper-payment', '2025-08-29', [...CHECKS, 'G-1450', 'G-1650']],
  ['paper-payment', '2025-10-27', [...CHECKS, 'G-1450', 'G-1650']],
  ['paper-payment', '2025-10-28', [...CHECKS, 'G-1450', 'G-1650', 'G-1651']],
  ['paper-payment', '2025-10-29', ['G-1450', 'G-1650', 'G-1651']],
  ['paper-payment', '2026-11-24', ['G-1450', 'G-1650', 'G-1651']],
  ['mailing-address', '2026-10-07', 'https://www.uscis.gov/i-765-addresses'],
  ['former-address-postmark', '2026-10-06', null],
  ['former-address-postmark', '2026-10-07', '2026-11-09'],
  ['filing-window', '2016-05-09', 120],
  ['filing-window', '2016-05-10', 90],
  ['recommendation-window', '2016-05-09', null],
  ['recommendation-window', '2016-05-10', 60],
  ['first-opt-window', '2026-11-24', 30],
  ['stem-opt-length', '2016-05-09', 17],
  ['stem-opt-length', '2016-05-10', 24],
  ['pending-work', '2026-11-24', 180],
  ['stem-extensions-in-a-lifetime', '2016-05-09', 1],
  ['stem-extensions-in-a-lifetime', '2016-05-10', 2],
  ['prior-degree-age', '2026-11-24', 10],
  ['unemployment-on-opt', '2015-01-01', 90],
  ['unemployment-on-opt', '2026-11-24', 90],
  ['unemployment-in-all', '2016-05-09', 120],
  ['unemployment-in-all', '2016-05-10', 150],
  ['hours-a-week', '2026-11-24', 20],
  ['change-report', '2026-11-24', 10],
  ['new-plan', '2026-11-24', 10],
  ['validation-months', '2026-11-24', [6, 12, 18, 24]],
  ['validation-close', '2026-11-24', 10],
  ['evaluation-months', '2026-11-24', 12],
  ['evaluation-close', '2026-11-24', 10],
  ['final-evaluation', '2026-11-24', 10],
  ['employer-departure-report', '2016-05-09', null],
  ['employer-departure-report', '2016-05-10', 5],
  ['site-visit-notice', '2026-11-24', 48],
  ['grace-period', '2026-11-24', 60],
  ['sevp-portal-link', '2018-03-22', null],
  ['sevp-portal-link', '2026-11-24', 31],
  ['sevp-portal-edits', '2026-11-24', 16],
  ['sevp-portal-access', '2026-11-24', 6],
  ['photo-age', '2026-11-24', 30],
  ['address-report', '2026-11-24', 10],
  ['upload-size', '2026-11-24', 12],
  ['photo-upload-size', '2026-11-24', 6],
  ['upload-types', '2026-11-24', ['pdf', 'jpg', 'jpeg']],
  ['stem-series', '2026-11-24', ['14', '26', '27', '40']],
  ['naics-edition', '2026-11-24', 'NAICS 2022'],
  ['i983-electronic-signature', '2023-09-17', null],
  ['g-1650-edition', '2026-11-24', 'https://www.uscis.gov/g-1650'],
  ['g-1651-edition', '2026-11-24', 'https://www.uscis.gov/g-1651'],
  ['i-907-edition', '2026-11-24', 'https://www.uscis.gov/i-907'],
];

describe('what the facts say on a day', () => {
  test.each(expected)('%s on %s', (id, day, value) => {
    expect(said(id, day)).toEqual(value);
  });

  test('the paper filing was mailed to Phoenix or Dallas, then to Chicago, and today nobody here knows where', () => {
    expect(said('mailing-address', '2021-01-07')).toMatch(
      /PO Box 21281, Phoenix, AZ 85036.*PO Box 660867, Dallas, TX 75266/,
    );
    for (const day of ['2021-01-08', '2026-10-06'])
      expect(said('mailing-address', day)).toMatch(/P\.O\. Box 805373, Chicago, IL 60680-5374.*131 S\. Dearborn St\./);
    expect(ourLaw.on(factOf('mailing-address'), '2026-10-07')).toMatchObject({
      is: 'unseen',
      from: '2026-10-07',
      confidence: 'one source',
    });
  });

  test.each([
    ['rulemaking-ds-2026', '2026-09-13', /^Published, to begin on 2026-09-15\./],
    ['rulemaking-ds-2026', '2026-09-14', /^Postponed nationwide by a court \(D\. Mass\., 1:26-cv-13799\)\. .*60 days/],
    ['rulemaking-ds-2026', '2026-09-30', /the government has appealed \(1st Cir\. 26-2112\), and no stay was found/],
    ['rulemaking-opt-fees-2026', '2026-10-08', /^Proposed; comments close on 2026-11-09\. No fee is due\./],
    ['rulemaking-opt-practical-2027', '2026-10-07', /2027-02/],
    ['rulemaking-ead-autoext-2025', '2025-10-30', /274a\.13 only\. The 180 days .* stay/],
    ['rulemaking-premium-2026', '2026-02-28', /to begin on 2026-03-01/],
    ['rulemaking-premium-2026', '2026-03-01', /\$1,780/],
    ['rulemaking-fee-2024', '2024-03-31', /to begin on 2024-04-01/],
    ['rulemaking-fee-2024', '2024-04-01', /\$470 online and \$520 on paper/],
    ['rulemaking-hr1-fy2027', '2026-10-15', /to begin on 2026-10-16\. .*does not reach category \(c\)\(3\)/],
    ['rulemaking-hr1-fy2027', '2026-10-16', /^In force\. .*does not reach category \(c\)\(3\)/],
    ['rulemaking-i765-address-2026', '2026-10-07', /postmark of 2026-11-09 or earlier/],
    ['rulemaking-payments-2025', '2025-10-27', /^Announced/],
    ['rulemaking-payments-2025', '2025-10-28', /^In force: checks and money orders are rejected/],
    ['rulemaking-stem-list-2024', '2024-07-23', /03\.0204.*466 codes/],
    ['rulemaking-capgap-2025', '2025-01-16', /to begin on 2025-01-17/],
    ['rulemaking-capgap-2025', '2025-01-17', /April 1/],
  ])('%s on %s', (id, day, words) => {
    expect(said(id, day)).toMatch(words);
  });

  test('eleven rules are followed, none of them before it was known', () => {
    const rules = facts.filter(({ id }) => id.startsWith('rulemaking-'));
    expect(rules).toHaveLength(11);
    for (const rule of rules) expect(ourLaw.on(rule, '2016-05-10')).toEqual({ is: 'nothing' });
  });
});

describe('what does not hold', () => {
  const asides = (id: string): string => (factOf(id).asides ?? []).map(({ says }) => says).join(' ');

  test.each([
    ['i-765-fee-paper', /\$550 .*2020-10-02.*court stopped it/],
    ['rulemaking-opt-fees-2026', /\$70,000 .*\$30,000/],
    ['employer-departure-report', /48 hours/],
    ['grace-period', /30 days.*postponed by a court on 2026-09-14/],
    ['rulemaking-ds-2026', /2027-03-18.*I-539/],
    ['grace-period', /online CFR/],
    ['recommendation-window', /issue date of the I-20/],
    ['pending-work', /8 CFR 274a\.13 only/],
  ])('is told beside %s, and never as its value', (id, words) => {
    expect(asides(id)).toMatch(words);
    const values = factOf(id).values.map(({ value }) => String(value));
    expect(values.some((value) => words.test(value) || ['550', '70000', '30000', '48'].includes(value))).toBe(false);
  });
});

describe('what is in doubt', () => {
  test.each([
    ['site-visit-notice', '2026-11-24', 'from memory'],
    ['edition-i-765-2024-04-01', '2026-11-24', 'from memory'],
    ['edition-i-765-2025-08-21', '2026-11-24', 'several sources'],
    ['edition-i-765-2026-09-15', '2026-11-24', 'several sources'],
    ['edition-i-765-2022-07-26', '2026-11-24', 'one source'],
    ['edition-i-765-2022-10-31', '2026-11-24', 'one source'],
    ['edition-i-765-2020-08-25', '2026-11-24', 'one source'],
    ['edition-i-765-2008-05-27', '2026-11-24', 'one source'],
    ['edition-g-1145-2014-09-26', '2026-11-24', 'several sources'],
    ['edition-g-1450-2026-02-06', '2026-11-24', 'one source'],
    ['edition-i-983-2016-07', '2026-11-24', 'one source'],
    ['i-765-fee-paper', '2010-11-22', 'one source'],
    ['address-report', '2026-11-24', 'one source'],
    ['sevp-portal-link', '2026-11-24', 'one source'],
    ['sevp-portal-edits', '2026-11-24', 'one source'],
    ['sevp-portal-access', '2026-11-24', 'one source'],
    ['stem-extensions-in-a-lifetime', '2016-05-09', 'one source'],
  ])('%s on %s rests on: %s', (id, day, confidence) => {
    expect(ourLaw.on(factOf(id), day)).toMatchObject({ confidence });
  });

  test.each([
    ['paper-payment', '2025-10-28', /2025-10-28/],
    ['premium-fee', '2023-04-01', /from memory/],
    ['validation-close', '2026-11-24', /10 business days.*safe/],
    ['mailing-address', '2026-10-06', /2026-06/],
    ['validation-months', '2026-11-24', /24th month/],
    ['upload-size', '2026-11-24', /6 MB/],
    ['i-765-fee-paper', '2010-01-01', /page number/],
  ])('%s on %s says why', (id, day, words) => {
    expect(ourLaw.on(factOf(id), day)).toMatchObject({ doubt: expect.stringMatching(words) });
  });

  test('a day that is only the first on which a value was seen is marked', () => {
    expect(ourLaw.on(factOf('pending-work'), '2026-11-24')).toMatchObject({ exact: false });
    expect(ourLaw.on(factOf('i-765-fee-paper'), '2026-11-24')).toMatchObject({ exact: true });
  });
});

test('an own value replaces the whole history of a fact, and no other fact', () => {
  const cite = { title: 'A notice', url: 'https://example.org/notice', seen: null };
  const law = lawWith(
    new Map([['premium-fee', [{ from: '2026-12-01', value: 1900, confidence: 'one source', cite }]]]),
  );
  expect(law.overridden).toEqual(['premium-fee']);
  expect(law.on(factOf('premium-fee'), '2026-11-30')).toEqual({ is: 'nothing' });
  expect(law.on(factOf('premium-fee'), '2026-12-01')).toMatchObject({ is: 'known', value: 1900 });
  expect(law.on(factOf('i-765-fee-paper'), '2026-12-01')).toMatchObject({ value: 520 });
});
