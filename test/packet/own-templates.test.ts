import { describe, expect, it } from 'vitest';
import { strikeNumbers } from '../../src/case/secret.ts';
import { ownTemplates, type TemplateFile } from '../../src/packet/own-templates.ts';
import { type TemplateName, templateNames } from '../../src/packet/template-names.ts';

const ours: readonly TemplateName[] = [
  { name: 'letters/employer-letter', packets: ['employer-letter', 'school-request'] },
  { name: 'checklists/employer-letter', packets: ['employer-letter'] },
  { name: 'checklists/uscis-paper', packets: ['uscis-paper'] },
  { name: 'sheets/i-983-continuation', packets: [] },
];

const file = (path: string, text = '# A'): TemplateFile => ({
  path,
  name: `wording/${path}`,
  text,
  sha256: '0123456789abcdef'.repeat(4),
});

const sources = { 'checklists/uscis-paper': '# Ours' };

const read = (...files: readonly TemplateFile[]) => ownTemplates(files, { names: ours, sources });

const told = (...files: readonly TemplateFile[]) =>
  read(...files).findings.map(({ rule, severity, says, fix }) => [rule, severity, says, fix]);

describe('a template of a user', () => {
  it('replaces the one of its name', () => {
    const own = read(file('letters/employer-letter.md.hbs'), file('checklists/uscis-paper.md.hbs'));
    expect([...own.templates.keys()]).toEqual(['letters/employer-letter', 'checklists/uscis-paper']);
    expect(own.replaced[0]).toEqual({
      name: 'letters/employer-letter',
      file: 'letters/employer-letter.md.hbs',
      sha256: '0123456789abcdef'.repeat(4),
      packets: ['employer-letter', 'school-request'],
    });
  });

  it('is told with its sum, without the folders of the machine, for the packets that print it', () => {
    const { notesFor } = read(file('letters/employer-letter.md.hbs'));
    expect(notesFor(['uscis-paper'])).toEqual([]);
    const notes = notesFor(['school-request', 'uscis-paper']);
    expect(notes.map(({ rule, severity, says, fix }) => [rule, severity, says, fix])).toEqual([
      [
        'templates-are-those-of-optpack',
        'note',
        'The template letters/employer-letter is yours, letters/employer-letter.md.hbs (its SHA-256 begins with 0123.4567.89ab), not that of optpack.',
        'Read the pages that it makes; without --templates that of optpack holds.',
      ],
    ]);
  });

  it('replaces nothing when it says what ours says', () => {
    const own = read(file('checklists/uscis-paper.md.hbs', '# Ours'));
    expect([own.templates.size, own.replaced, own.findings]).toEqual([0, [], []]);
  });

  it('has no sum that is struck out as an identifier', () => {
    const sum = '1234567890123456'.repeat(4);
    const { notesFor } = read({ ...file('letters/employer-letter.md.hbs'), sha256: sum });
    const [says = ''] = notesFor(['school-request']).map((note) => note.says);
    expect(strikeNumbers(says)).toBe(says);
  });

  it('needs no folder where one template has its name', () => {
    expect([...read(file('uscis-paper.md.hbs')).templates.keys()]).toEqual(['checklists/uscis-paper']);
  });

  it('needs its folder where two have it', () => {
    expect(told(file('employer-letter.md.hbs'))).toEqual([
      [
        'every-own-template-replaces-one-of-optpack',
        'error',
        'wording/employer-letter.md.hbs may replace letters/employer-letter and checklists/employer-letter.',
        'Put it into a folder: letters/employer-letter.md.hbs',
      ],
    ]);
  });

  const misnamed: Readonly<Record<string, string>> = {
    'letters/employr-letter.md.hbs': 'letters/employer-letter',
    'checklist/uscis-paper.md.hbs': 'checklists/uscis-paper',
    'mine/uscis-paper.md.hbs': 'checklists/uscis-paper',
    'uscis-papr.md.hbs': 'checklists/uscis-paper',
  };
  for (const [path, meant] of Object.entries(misnamed)) {
    it(`with a misspelt name is an error that says which is near: ${path}`, () => {
      const [[rule, severity, , fix] = []] = told(file(path));
      expect([rule, severity]).toEqual(['every-own-template-replaces-one-of-optpack', 'error']);
      expect(fix).toBe(`Did you mean ${meant}.md.hbs? All names are listed by: optpack templates`);
    });
  }

  it('with a name far from all is an error that says where the names are', () => {
    expect(told(file('zzz.md.hbs')).map(([, , , fix]) => fix)).toEqual(['All names are listed by: optpack templates']);
  });

  it('cannot replace the sheet on which an official form goes on', () => {
    expect(told(file('sheets/i-983-continuation.md.hbs')).map(([rule, severity]) => [rule, severity])).toEqual([
      ['every-own-template-replaces-one-of-optpack', 'error'],
    ]);
  });

  it('is refused when another replaces the same', () => {
    const own = read(file('checklists/uscis-paper.md.hbs'), file('uscis-paper.md.hbs'));
    expect(own.findings.filter(({ severity }) => severity === 'error').map(({ says }) => says)).toEqual([
      'wording/uscis-paper.md.hbs and wording/checklists/uscis-paper.md.hbs both replace checklists/uscis-paper.',
    ]);
  });

  it('that does not compile is an error for each mistake in it, beside those of the others', () => {
    const wrong = read(
      file('checklists/uscis-paper.md.hbs', '{{employer.nmae}}\n{{> header}}'),
      file('letters/employer-letter.md.hbs', '{{#if}}'),
    );
    expect(wrong.findings.map(({ at }) => [at?.file, at?.line])).toEqual([
      ['wording/checklists/uscis-paper.md.hbs', 1],
      ['wording/checklists/uscis-paper.md.hbs', 2],
      ['wording/letters/employer-letter.md.hbs', 1],
    ]);
    expect(wrong.templates.size).toBe(0);
  });
});

describe('the names of templates', () => {
  const names = templateNames();

  it('are those of all our templates, with the packets that print them', () => {
    expect(names.length).toBeGreaterThan(8);
    expect(names.find(({ name }) => name === 'letters/employer-letter')?.packets).toContain('school-request');
    expect(names.find(({ name }) => name === 'sheets/tab')?.packets).toContain('uscis-paper');
  });

  it('have no packet only where an official form goes on', () => {
    expect(names.filter(({ packets }) => packets.length === 0).map(({ name }) => name)).toEqual([
      'sheets/i-765-additional-information',
      'sheets/i-983-continuation',
    ]);
  });
});
