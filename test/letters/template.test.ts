import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { precompileTemplate } from '../../src/dev/templates.ts';
import { compileTemplate } from '../../src/letters/compile.ts';
import { repeatedPaths } from '../../src/letters/packet-paths.ts';
import { packetLists } from '../../src/letters/packet-values.ts';
import { missingVariables, renderTemplate, type Template } from '../../src/letters/template.ts';
import { readMarkdown } from '../../src/letters/tokens.ts';
import { templateVariables } from '../../src/letters/variables.ts';
import { printers } from '../../src/letters/vocabulary.ts';
import { packetValues, viewWith } from './sample-view.ts';

const compiled = (source: string): Template => {
  const result = compileTemplate(source, 'The test template');
  if (!result.ok) throw new Error(result.findings.map(({ says }) => says).join('\n'));
  return result.template;
};

const render = (source: string, changes = {}) => renderTemplate(compiled(source), viewWith(changes), packetValues);

const missing = (source: string, changes = {}) =>
  missingVariables(compiled(source), viewWith(changes), 'The letter', packetValues).map(
    ({ path, says }) => path ?? says,
  );

const faults = (source: string) => templateVariables(source).faults.map(({ says }) => says);

describe('a template prints answers', () => {
  it('as they were written, escaped', () => {
    expect(render('{{employer.name}}', { employer: { name: 'A*B & <Sons>' } })).toBe('A\\*B \\& \\<Sons\\>');
  });

  it('as days, amounts, counts and lines where it says so', () => {
    const source = '{{day filing.preparedOn}}|{{money job.salary.amount}}|{{count job.hoursPerWeek "hour" "hours"}}';
    expect(render(source)).toBe('November 22\\, 2026|\\$98\\,000|40 hours');
    expect(render('{{count job.hoursPerWeek "hour" "hours"}}', { job: { hoursPerWeek: 1 } })).toBe('1 hour');
    const asked = '{{yesNo student.usesPreparer}}';
    expect(render(asked, { student: { usesPreparer: true } })).toBe('Yes');
    expect(render(asked, { student: { usesPreparer: false } })).toBe('No');
    expect(render(asked, { student: { usesPreparer: undefined } })).toMatch(/not answered/);
    expect(render('{{money job.salary.amount}}', { job: { salary: { amount: 1_234_567.5 } } })).toBe(
      '\\$1\\,234\\,567\\.50',
    );
    expect(render('{{lines job.duties}}', { job: { duties: 'a\nb' } })).toBe('a&#10;b');
    expect(render('{{job.duties}}', { job: { duties: 'a\nb' } })).toBe('a b');
  });

  it('and the parts and facts that the recipe tells', () => {
    const source =
      '{{#each packet.parts}}{{title}}, {{count pages "page" "pages"}}. {{/each}}{{packet.facts.recommendation-window}}';
    expect(render(source)).toBe('Form I\\-983, 4 pages. Employer letter, 1 page. 60 days');
  });

  it('and never a structure, whatever they are', () => {
    const template = compiled(
      'Dear {{school.dso.name}}\n\n- [ ] {{employer.name}}\n\n| Duties |\n| --- |\n| {{lines job.duties}} |',
    );
    const shape = (name: string) => {
      const view = viewWith({ school: { dso: { name } }, employer: { name }, job: { duties: name } });
      const { blocks } = readMarkdown(renderTemplate(template, view, packetValues), 'x', (run) => run);
      return JSON.stringify(blocks, (key, value) =>
        key === 'runs' ? value.some((run: { bold: boolean }) => run.bold) : value,
      );
    };
    const plain = shape('plain');
    const text = fc.oneof(
      fc.string({ unit: 'binary', minLength: 1 }),
      fc.constantFrom('[ ] a', '# a\n# b', '**b**', '- a\n- b', '| a | b |'),
    );
    fc.assert(
      fc.property(
        text.filter((value) => value.trim() !== '' && value.trim() !== 'none'),
        (value) => {
          expect(shape(value)).toBe(plain);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('the same at run time and when it was compiled at build time', async () => {
    const source = '{{#if job.salary.amount}}{{money job.salary.amount}}{{else}}none{{/if}} {{employer.name}}';
    const text = precompileTemplate(source);
    const built: { default: Template } = await import(`data:text/javascript,${encodeURIComponent(text)}`);
    expect(renderTemplate(built.default, viewWith(), packetValues)).toBe('\\$98\\,000 Sample Robotics Inc');
    expect(render(source)).toBe('\\$98\\,000 Sample Robotics Inc');
  });
});

describe('a question of a template', () => {
  const source = '{{#if student.name.middle}}yes{{else}}no{{/if}}';

  it('holds for an answer and not for "none", for No, and for what is not answered', () => {
    expect(render(source)).toBe('yes');
    expect(render(source, { student: { name: { middle: 'none' } } })).toBe('no');
    expect(render(source, { student: { name: { middle: undefined } } })).toBe('no');
    expect(render('{{#unless student.degree.isPriorDegree}}no{{/unless}}')).toBe('no');
    expect(
      render('{{#if student.degree.isPriorDegree}}yes{{/if}}', { student: { degree: { isPriorDegree: true } } }),
    ).toBe('yes');
  });

  it('holds for an entry of a list only when the list has it', () => {
    const entry = '{{#if job.otherCompensation.[1]}}{{job.otherCompensation.[1]}}{{else}}no{{/if}}';
    expect(render(entry, { job: { otherCompensation: ['Meals', 'Bus pass'] } })).toBe('Bus pass');
    expect(render(entry, { job: { otherCompensation: ['Meals'] } })).toBe('no');
    expect(render(entry)).toBe('no');
  });
});

describe('a printed variable that is not answered', () => {
  it('is a finding that names the answer', () => {
    expect(missing('{{employer.name}} {{job.title}}', { employer: { name: undefined } })).toEqual(['employer.name']);
    expect(missing('{{employer.name}}')).toEqual([]);
  });

  it('is a finding about each answer that a derived value lacks', () => {
    const changes = { job: { salary: { per: undefined } }, employer: { city: undefined, zip: undefined } };
    const found = missing('{{derived.salary}} {{derived.employerAddress}} {{derived.salary}}', changes);
    expect(found).toEqual(['job.salary.per', 'employer.city', 'employer.zip']);
  });

  it('is no finding where the template asks before it prints', () => {
    const changes = { employer: { name: undefined } };
    expect(missing('{{#if employer.name}}{{employer.name}}{{/if}}', changes)).toEqual([]);
    expect(missing('{{#unless employer.name}}x{{else}}{{employer.name}}{{/unless}}', changes)).toEqual([]);
    expect(missing('{{#unless employer.name}}{{employer.name}}{{/unless}}', changes)).toEqual(['employer.name']);
  });

  it('is a finding only when the questions around it hold', () => {
    const source = '{{#if student.degree.isPriorDegree}}{{student.degree.school}}{{/if}}';
    expect(missing(source, { student: { degree: { school: undefined } } })).toEqual([]);
    expect(missing(source, { student: { degree: { school: undefined, isPriorDegree: true } } })).toEqual([
      'student.degree.school',
    ]);
  });

  it('is a finding when it is answered with "none" and the template prints it all the same', () => {
    expect(missing('{{employer.eVerify.clientNumber}}')).toEqual(['employer.eVerify.clientNumber']);
  });

  it('is a finding when it is a fact that no day of the case has', () => {
    const values = { texts: {}, lists: {} };
    const found = missingVariables(compiled('{{packet.facts.stem-opt-length}}'), viewWith(), 'The letter', values);
    expect(found.map(({ says }) => says)).toEqual([
      'The letter prints facts.stem-opt-length, and none is known for the days of this case.',
    ]);
  });

  it('is told in a draft, not left out', () => {
    expect(render('{{employer.name}}', { employer: { name: undefined } })).toBe(
      '\\[not answered\\: employer\\.name\\]',
    );
  });
});

describe('what a template needs', () => {
  it('is required when printed outside a question for it, else optional', () => {
    const source = '{{employer.name}}{{#if job.title}}{{job.title}}{{school.name}}{{/if}}{{#if school.office}}x{{/if}}';
    const { required, optional } = templateVariables(source);
    expect(required).toEqual(['employer.name', 'school.name']);
    expect(optional).toEqual(['job.title', 'school.office']);
  });
});

describe('a template that reaches for more than answers', () => {
  const cases: Readonly<Record<string, string>> = {
    '{{student.nmae}}': 'student.nmae is not a path of the case.',
    '{{student.constructor}}': 'student.constructor is not a path of the case.',
    '{{__proto__}}': '__proto__ is not a path of the case.',
    '{{student.name}}': 'student.name is a group; name one answer in it.',
    '{{{employer.name}}}': 'Values are always escaped; write two braces.',
    '{{&employer.name}}': 'Values are always escaped; write two braces.',
    '{{> header}}': 'Partials and decorators are not known here.',
    '{{#> header}}{{/header}}': 'Partials and decorators are not known here.',
    '{{#*inline "a"}}{{/inline}}': 'Partials and decorators are not known here.',
    '{{lookup employer "name"}}': `lookup is not one of ${printers.join(', ')}.`,
    '{{log employer.name}}': `log is not one of ${printers.join(', ')}.`,
    '{{#with employer}}{{/with}}': 'with is not one of if, unless, each.',
    '{{#each school.dso}}{{/each}}': `Only ${repeatedPaths.join(', ')} can be repeated.`,
    '{{@root.case}}': '@root.case reaches outside; name a path of the case.',
    '{{#each packet.parts}}{{../student}}{{/each}}': '../student reaches outside; name a path of the case.',
    '{{#each packet.parts}}{{employer.name}}{{/each}}': `An entry has ${packetLists.parts.join(' and ')}, not employer.name.`,
    '{{day "2026-01-01"}}': 'day needs a path.',
    '{{day (money job.starts)}}': 'day needs a path.',
  };

  for (const [source, says] of Object.entries(cases)) {
    it(`is refused: ${source}`, () => {
      expect(faults(source)).toContain(says);
      expect(compileTemplate(source, 'Mine').ok).toBe(false);
      expect(() => precompileTemplate(source, 'mine.md.hbs')).toThrow(`mine.md.hbs:1: ${says}`);
    });
  }

  it('is refused with the line of the fault, and all faults at once', () => {
    const result = compileTemplate('{{employer.name}}\n{{nothing}}\n\n{{> x}}', 'My letter');
    expect(result.ok ? [] : result.findings.map(({ rule, says }) => [rule, says])).toEqual([
      ['every-template-variable-is-known', 'My letter, line 2: nothing is not a path of the case.'],
      ['every-template-variable-is-known', 'My letter, line 4: Partials and decorators are not known here.'],
    ]);
  });

  it('is refused when it cannot be read', () => {
    expect(templateVariables('a\n{{#if employer.name').faults).toMatchObject([
      { line: 2, says: 'This cannot be read: a{{#if employer.name' },
    ]);
  });
});
