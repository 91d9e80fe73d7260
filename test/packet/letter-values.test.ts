import { describe, expect, test } from 'vitest';
import { ourLaw } from '../../src/facts/law.ts';
import { compileTemplate } from '../../src/letters/compile.ts';
import { missingVariables, renderTemplate } from '../../src/letters/template.ts';
import { drawnValues, letterValues } from '../../src/packet/letter-values.ts';
import { sampleOffice, viewWith } from '../letters/sample-view.ts';

const compiled = (source: string) => {
  const result = compileTemplate(source, 'The test template');
  if (!result.ok) throw new Error(result.findings.map(({ says }) => says).join('\n'));
  return result.template;
};

const print = (source: string, changes = {}, office: typeof sampleOffice | null = null) => {
  const template = compiled(source);
  const view = viewWith(changes);
  return renderTemplate(template, view, drawnValues([template], { view, law: ourLaw, office }));
};

const missing = (source: string, changes = {}) => {
  const template = compiled(source);
  const view = viewWith(changes);
  const values = letterValues([template], { view, law: ourLaw, office: null });
  return missingVariables(template, view, 'The letter', values).map(({ path, says }) => path ?? says);
};

describe('a letter prints the dates of the case', () => {
  test('by the id of a date: its day, and when its window opens and closes', () => {
    // OPT ends on 2027-01-14, before the 60 days of the recommendation of 2026-11-16 are over.
    expect(print('{{packet.dates.filing-closes}}')).toBe('2027\\-01\\-14');
    // STEM OPT begins on 2027-01-15; a report is due within 10 days of each mark.
    expect(print('{{day packet.dates.validation-report-6}}')).toBe('July 15\\, 2027');
    expect(print('{{day packet.dates.validation-report-6-closes}}')).toBe('July 25\\, 2027');
    expect(
      print('{{day packet.dates.validation-report-6-opens}}', { school: { limits: { reportOpensDaysBefore: 15 } } }),
    ).toBe('June 30\\, 2027');
  });

  test('and the next of several, as of the day on which it was prepared', () => {
    const next = '{{packet.dates.validation-report-next-title}}: {{day packet.dates.validation-report-next}}';
    expect(print(next)).toBe('Validation report after 6 months: July 15\\, 2027');
    expect(print(next, { filing: { preparedOn: '2027-07-25' } })).toBe(
      'Validation report after 6 months: July 15\\, 2027',
    );
    expect(print(next, { filing: { preparedOn: '2027-07-26' } })).toBe(
      'Validation report after 12 months: January 15\\, 2028',
    );
  });

  test('and asks for the answer that a date waits for', () => {
    // Without the day of the recommendation the end of OPT alone sets the last day.
    expect(missing('{{day packet.dates.filing-closes}}', { school: { recommendedOn: undefined } })).toEqual([]);
    const noCard = {
      student: { optCard: undefined },
      school: { recommendedOn: undefined, stemPeriod: undefined, i20: undefined },
    };
    expect(missing('{{day packet.dates.filing-closes}}', noCard)).toEqual([
      'student.optCard.ends',
      'school.recommendedOn',
    ]);
    expect(missing('{{day packet.dates.validation-report-6}}', noCard)).toEqual(['school.stemPeriod.from']);
  });

  test('or leaves them out where the template asks first', () => {
    const source = '{{#if packet.dates.filing-closes}}by {{day packet.dates.filing-closes}}{{else}}open{{/if}}';
    expect(print(source)).toBe('by January 14\\, 2027');
    expect(
      print(source, { student: { optCard: undefined }, school: { recommendedOn: undefined, i20: undefined } }),
    ).toBe('open');
  });

  test('and all that are still to come', () => {
    const source = '{{#each packet.days}}{{title}}; {{/each}}';
    expect(print(source)).toContain('Validation report after 24 months; ');
    expect(print(source)).toContain('Last day on which USCIS must have the I\\-765; ');
    expect(print(source, { filing: { preparedOn: '2027-01-15' } })).not.toContain('USCIS must have');
  });
});

describe('a letter prints the office', () => {
  test('from its school pack', () => {
    expect(print('{{packet.office.fee}}', {}, sampleOffice)).toBe('Office text fee');
    expect(print('{{#each packet.office.portals}}{{text}} {{url}}{{/each}}', {}, sampleOffice)).toContain(
      'Student portal',
    );
  });

  test('and asks for a pack where it prints what none gives', () => {
    expect(missing('{{packet.office.fee}}')).toEqual([
      'The letter prints office.fee of the school pack, and no pack gives it.',
    ]);
    expect(missing('{{#if packet.office.fee}}{{packet.office.fee}}{{/if}}')).toEqual([]);
    expect(print('{{#if packet.office.portals}}portals{{else}}none{{/if}}')).toBe('none');
  });
});

describe('without the day on which it was prepared', () => {
  const bare = { filing: { preparedOn: undefined, mailedOn: undefined, expectedReceipt: undefined } };

  test('that day is what facts and dates need, once', () => {
    expect(missing('{{packet.facts.upload-size}} {{packet.dates.opt-ends}} {{packet.factsSeen}}', bare)).toEqual([
      'filing.preparedOn',
    ]);
  });

  test('a draft shows an open question, never the other case', () => {
    const source = '{{#if packet.facts.upload-size}}at most {{packet.facts.upload-size}}{{else}}any size{{/if}}';
    expect(print(source, bare)).toBe('at most \\[not known without filing\\.preparedOn\\]');
  });
});
