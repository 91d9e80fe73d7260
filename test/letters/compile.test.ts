import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileTemplate } from '../../src/letters/compile.ts';
import { layOut } from '../../src/letters/layout.ts';
import { noPacketValues, packetLists } from '../../src/letters/packet-values.ts';
import { renderTemplate } from '../../src/letters/template.ts';
import { templateVariables } from '../../src/letters/variables.ts';
import { printers } from '../../src/letters/vocabulary.ts';
import { faces } from './made-faces.ts';
import { packetValues, viewWith } from './sample-view.ts';

const findingsOf = (source: string) => {
  const compiled = compileTemplate(source, 'mine/letter.md.hbs');
  return compiled.ok ? [] : compiled.findings;
};

const rendered = (source: string) => {
  const compiled = compileTemplate(source, 'mine/letter.md.hbs');
  if (!compiled.ok) throw new Error(compiled.findings.map(({ says }) => says).join('\n'));
  return renderTemplate(compiled.template, viewWith(), packetValues);
};

describe('an unknown name in a template of a user', () => {
  const meant: Readonly<Record<string, string>> = {
    '{{employer.nmae}}': 'employer.name',
    '{{employr.name}}': 'employer.name',
    '{{employer.everify.number}}': 'employer.eVerify.number',
    '{{eVerifyNumber}}': 'employer.eVerify.number',
    '{{student.passport.numbr}}': 'student.passport.number',
    '{{derived.studentFulName}}': 'derived.studentFullName',
    '{{packet.facts.stem-opt-lenght}}': 'packet.facts.stem-opt-length',
    '{{packet.dates.filing-close}}': 'packet.dates.filing-closes',
    '{{packet.ofice.fee}}': 'packet.office.fee',
    '{{#if employer.ien}}x{{/if}}': 'employer.ein',
    '{{#each packet.parts}}{{titel}}{{/each}}': 'title',
  };

  for (const [source, name] of Object.entries(meant)) {
    it(`is told with the one that is near: ${source}`, () => {
      expect(findingsOf(source).map(({ fix }) => fix.split('? ')[0])).toEqual([`Did you mean ${name}`]);
    });
  }

  it('is told without one where none is near', () => {
    expect(findingsOf('{{zzzzzz.qqqqqq}}').map(({ fix }) => fix.startsWith('Mend the template.'))).toEqual([true]);
  });

  it('is told with the answers of the group, when it is near a group', () => {
    const [finding] = findingsOf('{{student.nmae}}');
    expect(finding?.fix).toMatch(/^Did you mean one of student\.name\.family, /);
  });

  it('has its place in the file, with the lines around it', () => {
    const [finding] = findingsOf('# Letter\n\nDear {{employer.nmae}},\nyours');
    expect(finding?.at).toMatchObject({ file: 'mine/letter.md.hbs', line: 3, column: 8 });
    expect(finding?.at?.frame).toContain('> 3 | Dear {{employer.nmae}},');
  });

  it('never shows a number that looks like an identifier', () => {
    const [finding] = findingsOf('SSN 123-45-6789\n{{employer.nmae}}');
    expect(finding?.at?.frame).not.toContain('6789');
  });
});

describe('a template of a user that wants more than a letter needs', () => {
  const refused: Readonly<Record<string, string>> = {
    '{{#each packet.parts}}{{#each packet.days}}x{{/each}}{{/each}}': 'A list cannot be repeated inside another.',
    '{{#each packet.parts as |part|}}{{part.title}}{{/each}}': 'Names of your own are not known here.',
    '{{#each packet.parts as |title|}}{{title}}{{/each}}': 'Names of your own are not known here.',
    '{{#if employer.name as |name|}}{{name}}{{/if}}': 'Names of your own are not known here.',
    '{{#each packet.parts}}x{{else}}{{lookup employer "name"}}{{/each}}': `lookup is not one of ${printers.join(', ')}.`,
    '{{#each packet.parts}}x{{else}}{{constructor}}{{/each}}': 'constructor is not a path of the case.',
    '{{#each packet.parts}}{{../employer.name}}{{/each}}': '../employer.name reaches outside; name a path of the case.',
    '{{#each packet.parts}}{{@index}}{{/each}}': '@index reaches outside; name a path of the case.',
    '{{employer.[__proto__]}}': 'employer.__proto__ is not a path of the case.',
    '{{employer.name.constructor}}': 'employer.name.constructor is not a path of the case.',
    '{{employer.name.toHTML}}': 'employer.name.toHTML is not a path of the case.',
    '{{#each packet.parts}}{{title.raw}}{{/each}}': `An entry has ${packetLists.parts.join(' and ')}, not title.raw.`,
    '{{{{raw}}}}{{x}}{{{{/raw}}}}': 'raw is not one of if, unless, each.',
    '{{helperMissing}}': 'helperMissing is not a path of the case.',
    '{{blockHelperMissing employer.name}}': `blockHelperMissing is not one of ${printers.join(', ')}.`,
  };

  for (const [source, says] of Object.entries(refused)) {
    it(`is refused: ${source}`, () => {
      expect(templateVariables(source).faults.map((fault) => fault.says)).toContain(says);
      expect(compileTemplate(source, 'Mine').ok).toBe(false);
    });
  }

  it('is refused when it asks deeper than anybody reads', () => {
    const nested = (depth: number) => `${'{{#if employer.name}}'.repeat(depth)}x${'{{/if}}'.repeat(depth)}`;
    expect(rendered(nested(12))).toBe('x');
    expect(findingsOf(nested(13)).map(({ says }) => says)).toEqual([
      'mine/letter.md.hbs, line 1: Questions are nested deeper than 12.',
    ]);
    expect(compileTemplate(nested(2200), 'Mine').ok).toBe(false);
  });

  it('is refused when it is longer than any letter', () => {
    expect(rendered('x'.repeat(64_000))).toHaveLength(64_000);
    expect(findingsOf('x'.repeat(64_001)).map(({ rule, severity }) => [rule, severity])).toEqual([
      ['a-template-is-at-most-64-kb', 'error'],
    ]);
  });
});

describe('a template of a user that compiles', () => {
  it('prints the else of a list without entries', () => {
    const compiled = compileTemplate('{{#each packet.days}}{{title}}{{else}}none, {{employer.name}}{{/each}}', 'Mine');
    if (!compiled.ok) throw new Error('not compiled');
    expect(renderTemplate(compiled.template, viewWith(), noPacketValues)).toBe('none, Sample Robotics Inc');
  });

  it('begins with its first character, whatever mark of bytes the editor wrote', () => {
    expect(rendered('\ufeff# A')).toBe('# A');
  });

  const leaves = [
    ...[
      '{{employer.name}}',
      '{{day filing.preparedOn}}',
      '{{money filing.fee}}',
      '{{lines job.duties}}',
      '{{yesNo student.ssn}}',
    ],
    ...[
      '{{packet.facts.upload-size}}',
      '{{packet.dates.filing-closes}}',
      '{{packet.office.name}}',
      '{{student.middleName}}',
    ],
    ...['{{!-- a --}}', '\\{{', '{{title}}', '{{count pages "page" "pages"}}', '{{~employer.ein~}}'],
    ...[
      '# ',
      '\n\n',
      '\n',
      '- ',
      '- [ ] ',
      '1. ',
      '| a | b |\n| --- | --- |\n',
      '> ',
      '***',
      '---',
      '___',
      '+++',
      '**',
      'word ',
    ],
  ];
  const loose = [
    '{{else}}',
    '{{/if}}',
    '{{#each packet.parts}}',
    '{{^}}',
    '{{this}}',
    '{{.}}',
    '{{{',
    '}}',
    '{{',
    '~}}',
    '{{/each}}',
  ];
  const asked = fc.constantFrom(
    'if employer.ein',
    'unless student.ssn',
    'if packet.parts',
    'each packet.parts',
    'each packet.days',
  );
  const { body } = fc.letrec<{ node: string; body: string }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 3 },
      { weight: 5, arbitrary: fc.constantFrom(...leaves) },
      {
        weight: 1,
        arbitrary: fc
          .tuple(asked, tie('body'), tie('body'))
          .map(([ask, yes, no]) => `{{#${ask}}}${yes}{{else}}${no}{{/${ask.split(' ')[0]}}}`),
      },
    ),
    body: fc.array(tie('node'), { maxLength: 8 }).map((nodes) => nodes.join('')),
  }));

  const laidOut = (source: string): boolean => {
    const compiled = compileTemplate(source, 'Mine');
    if (!compiled.ok) {
      expect(compiled.findings.length).toBeGreaterThan(0);
      return false;
    }
    const markdown = renderTemplate(compiled.template, viewWith(), packetValues);
    expect(layOut(markdown, faces, { title: 'Mine' }).laidOut.sheets.length).toBeGreaterThan(0);
    return true;
  };

  it('is rendered and laid out, whatever it is made of', () => {
    const before = Object.getOwnPropertyNames(Object.prototype);
    let compiled = 0;
    fc.assert(
      fc.property(body, (source) => {
        if (laidOut(source)) compiled += 1;
      }),
      { numRuns: 300 },
    );
    expect(compiled).toBeGreaterThan(50);
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
  });

  it('is told what is wrong with it, or laid out, when it is put together wrongly', () => {
    const pieces = fc.array(fc.constantFrom(...leaves, ...loose), { maxLength: 12 });
    fc.assert(
      fc.property(pieces, (each) => {
        laidOut(each.join(''));
      }),
      { numRuns: 300 },
    );
  });

  it('comes to an end, however it is written', () => {
    const hostile = [
      '>',
      '> ',
      '- ',
      '**',
      '*',
      '| a ',
      '[ ](',
      '`',
      '&#10;',
      '\\',
      'a',
      'a ',
      '_ ',
      '1. ',
      '\n>',
      '- - ',
    ];
    for (const piece of hostile) {
      const markdown = rendered(piece.repeat(Math.floor(64_000 / piece.length)));
      expect(layOut(markdown, faces, { title: 'Mine' }).laidOut.sheets.length, piece).toBeGreaterThan(0);
    }
  });
});
