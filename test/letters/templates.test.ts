import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { layOut } from '../../src/letters/layout.ts';
import { missingVariables, renderTemplate } from '../../src/letters/template.ts';
import { templateVariables } from '../../src/letters/variables.ts';
import { templates } from '../../templates/registry.ts';
import { faces } from './made-faces.ts';
import { readSheet, tagsOf, textBelow } from './read-sheet.ts';
import { packetValues, sampleOf, viewWith } from './sample-view.ts';

const folder = join(import.meta.dirname, '../../templates');
const ENDING = '.md.hbs';

const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.hbs'))
  .map((file) => ({ name: file.slice(0, -ENDING.length), file, source: readFileSync(join(folder, file), 'utf8') }));

const templateOf = (name: string) => {
  const template = templates[name];
  if (template === undefined) throw new Error(`There is no template ${name}.`);
  return template;
};

const rendered = (name: string, changes = {}) => renderTemplate(templateOf(name), viewWith(changes), packetValues);

/** What is different where a template is printed and the sample is another case. */
const situations: Readonly<Record<string, object>> = {
  'sheets/i-907': { filing: { premium: { fee: 1780 } } },
  'sheets/payment-of-i-907': { filing: { premium: { fee: 1780 } } },
};

/** The letter as read aloud, page by page through the tags. */
const read = (name: string, changes = {}) => {
  const { laidOut, findings } = layOut(rendered(name, changes), faces, {
    title: name,
    footer: 'Testa Quill Samplename',
  });
  expect(findings).toEqual([]);
  const [root] = laidOut.tags;
  if (root === undefined) throw new Error('no tags');
  return { laidOut, root, text: textBelow(root, laidOut.sheets) };
};

describe('every template', () => {
  it('is in the registry by its name (run `npm run generate`)', () => {
    expect(Object.keys(templates).sort()).toEqual(sources.map(({ name }) => name).sort());
    expect(sources.length).toBeGreaterThanOrEqual(3);
  });

  for (const { name, source } of sources) {
    it(`names only variables that there are: ${name}`, () => {
      expect(templateVariables(source).faults).toEqual([]);
    });

    it(`prints nothing that the sample leaves open: ${name}`, () => {
      const own = situations[name];
      const { view, packet } =
        own === undefined ? sampleOf(name) : { view: viewWith({ ...own }), packet: packetValues };
      expect(missingVariables(templateOf(name), view, name, packet)).toEqual([]);
      expect(renderTemplate(templateOf(name), view, packet)).not.toMatch(/not answered|no value/);
    });

    it(`gives no advice and no address of an agency: ${name}`, () => {
      expect(source).not.toMatch(
        /\byou should\b|\byou (are|may be) eligible\b|\bqualif(y|ies)\b|\bwe (advise|recommend|suggest)\b/i,
      );
      expect(source).not.toMatch(/\bapply for\b|\bguarantee|\bP\.?O\.? Box\b|\blockbox\b/i);
    });

    it(`writes no number of the law by itself: ${name}`, () => {
      const withoutVariables = source.replaceAll(/\{\{[^}]*\}\}/g, '');
      expect(withoutVariables).not.toMatch(
        /\b(17|24|29|36)[ -]months?\b|\b(5|10|30|60|90|120|150|180) (business )?days?\b|\$\s?\d|\b20\d\d\b/i,
      );
    });

    it(`begins with one heading of the first level and skips no level: ${name}`, () => {
      const { root } = read(name);
      expect(tagsOf(root, 'H1')).toHaveLength(1);
      const levels: readonly string[] = JSON.stringify(root).match(/"H[123]"/g) ?? [];
      expect(levels[0]).toBe('"H1"');
      if (levels.includes('"H3"')) expect(levels).toContain('"H2"');
    });
  }
});

describe('the employer letter', () => {
  const { text } = read('letters/employer-letter');

  it('says what the offices ask for', () => {
    const asked = [
      ...['November 22, 2026', 'International Student Office, Example State University', 'Testa Quill Samplename'],
      ...['Robotics Software Engineer', 'January 15, 2027', 'Writes motion planning software', 'control theory'],
      ...['98,000 USD per year', 'Sample Robotics Lab, 500 Sample Avenue, Springfield, MA 01101'],
      ...[
        'Mentor Example, Lead Engineer',
        'under a STEM OPT extension of 24 months on these terms',
        'within 5 business days',
        'Officer Example Head of People',
      ],
    ];
    for (const words of asked) expect(text).toContain(words);
  });

  it('says which number is the E-Verify number and which the EIN', () => {
    expect(text).toContain('E-Verify number (not the EIN)1000001');
    expect(text).toContain('EIN (not an E-Verify number)04-0000000');
  });

  it('names the client number when an employer agent runs E-Verify', () => {
    expect(text).not.toContain('client number');
    const agent = read('letters/employer-letter', { employer: { eVerify: { clientNumber: '2000002' } } });
    expect(agent.text).toContain('E-Verify client number (not the EIN)2000002');
  });

  it('leaves an inch for the letterhead', () => {
    const [sheet] = read('letters/employer-letter').laidOut.sheets;
    const highest = Math.max(...(sheet ? readSheet(sheet) : []).map(({ y }) => y));
    expect(792 - highest).toBeGreaterThan(54 + 72);
  });

  it('takes a name of two scripts of accents', () => {
    const named = read('letters/employer-letter', {
      student: { name: { given: 'Thị Ước', family: 'Nguyễn', middle: 'none' } },
    });
    expect(named.text).toContain('Employment of Thị Ước Nguyễn under STEM OPT');
  });

  it('keeps the lines of the duties', () => {
    const duties = 'Plans motion.\nTests it.';
    const { laidOut } = read('letters/employer-letter', { job: { duties } });
    const shown = laidOut.sheets.flatMap(readSheet);
    const [plans, tests] = ['Plans motion. ', 'Tests it.'].map((line) => shown.find((each) => each.text === line));
    expect(plans?.x).toBe(tests?.x);
    expect((plans?.y ?? 0) - (tests?.y ?? 0)).toBeCloseTo(10 * 1.3, 1);
  });
});

describe('the checklists', () => {
  // What the page of the office has out of date follows the request on a page of its own.
  const pages = { 'checklists/school-request': 2, 'checklists/uscis-paper': 1 };
  for (const [name, count] of Object.entries(pages)) {
    it(`are one page that stays with the student: ${name}`, () => {
      const { laidOut, text } = read(name, { student: { degree: { isPriorDegree: true } } });
      expect(laidOut.sheets).toHaveLength(count);
      expect(text).toContain('Keep this page; do not send it.');
      expect(text).toContain('sources last seen on January 30, 2026 or later, or from copies that bear no day');
      expect(text).toContain('no legal advice');
    });
  }

  it('tell the parts of the packet and their pages', () => {
    const { text } = read('checklists/school-request');
    expect(text).toMatch(/Form I-983[:,] 4 pages/);
    expect(text).toMatch(/Employer letter[:,] 1 page(?!s)/);
  });

  it('tell the student who signs what, and what counts as a signature', () => {
    const { text } = read('checklists/school-request');
    expect(text).toContain('You sign Form I-983, section 2.');
    expect(text).toContain('Officer Example, Head of People signs Form I-983, section 4.');
    expect(text).toContain('Officer Example, Head of People signs Form I-983, section 6.');
    expect(text).toContain('e-signature software');
    expect(text).toContain('A typed name is not a signature.');
  });

  it('put the payment on top, then G-1145, then the I-765, then the papers of the packet', () => {
    const { text } = read('checklists/uscis-paper');
    const order = [
      'Form G-1450 on top, for the fee of $520',
      'Form G-1145',
      'Form I-765, every page',
      'I-94 record: in the packet, 1 page: i-94.pdf.',
      'OPT card (EAD): front and back.',
    ];
    const places = order.map((words) => text.indexOf(words));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it('name the means that a paper filing is paid by', () => {
    expect(read('checklists/uscis-paper').text).toContain(
      'A paper filing is paid by Form G-1450 (card of a US bank), Form G-1650 (US bank account) or another means with Form G-1651 (exemption); anything else is sent back.',
    );
  });

  it('ask for the payment as it was written where it names no payment form', () => {
    const { text } = read('checklists/uscis-paper', { filing: { payment: 'card over the telephone' } });
    expect(text).toContain('Payment: card over the telephone, for the fee of $520');
    expect(text).not.toContain('on top, for the fee');
  });

  it('name the dates and who else signs, only when somebody else does', () => {
    const alone = read('checklists/uscis-paper').text;
    expect(alone).toContain('signed and dated by you in ink in Part 3, items 7.a and 7.b');
    expect(alone).not.toMatch(/interpreter|preparer/i);
    const { text } = read('checklists/uscis-paper', { student: { usesInterpreter: true, usesPreparer: true } });
    expect(text).toContain('Your interpreter signs and dates Part 4');
    expect(text).toContain('Your preparer signs and dates Part 5');
  });

  it('print the days of the case and the rule that they are measured by', () => {
    const { text } = read('checklists/uscis-paper');
    expect(text).toContain('recommendation in SEVISNovember 16, 2026');
    expect(text).toContain('as on the cardJanuary 14, 2027');
    expect(text).toContain('on or before the last day of your OPT, and within 60 days of the recommendation');
  });

  it('print no mailing address, and say where to read it', () => {
    const { text } = read('checklists/uscis-paper');
    expect(text).toContain('The mailing address changed on October 7, 2026');
    expect(text).toContain('https://www.uscis.gov/i-765-addresses');
    expect(text).toContain('Form I-983: keep it.');
  });
});
