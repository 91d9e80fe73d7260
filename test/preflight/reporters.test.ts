import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import MarkdownIt from 'markdown-it';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/finding.ts';
import { printable } from '../../src/preflight/printable.ts';
import { jsonReport } from '../../src/preflight/reporters/json.ts';
import { reporters } from '../../src/preflight/reporters/registry.ts';
import { textReport } from '../../src/preflight/reporters/text.ts';
import { sortedFindings } from '../../src/preflight/sorted.ts';
import { countsLine } from '../../src/preflight/told.ts';
import { at, finding, reportOf, waived } from './findings.ts';

const plain = { colour: false };

const told = async (id: string, ...report: Parameters<typeof reportOf>): Promise<string> => {
  const load = reporters[id];
  if (load === undefined) throw new Error(`no reporter ${id}`);
  return (await load()).report(reportOf(...report), plain);
};

const ids = Object.keys(reporters);

describe('the reporters', () => {
  it('are the files of their folder, each by its own name (run `npm run generate`)', async () => {
    const files = readdirSync(join(import.meta.dirname, '../../src/preflight/reporters'));
    expect(ids).toEqual(
      files
        .map((file) => basename(file, '.ts'))
        .filter((id) => id !== 'registry')
        .sort(),
    );
    for (const [id, load] of Object.entries(reporters)) {
      const reporter = await load();
      expect(reporter.id).toBe(id);
    }
  });

  it.each(ids)('%s tells every finding, its fix and its rule, and every waived one with who and why', async (id) => {
    const findings = (['error', 'warning', 'note'] as const).flatMap((severity) =>
      [1, 2].map((number) =>
        finding({ severity, says: `Wrong ${severity} ${number}.`, fix: `Mend ${severity} ${number}.`, at: at(number) }),
      ),
    );
    const text = await told(id, findings, { waived: [waived()] });
    for (const { says, fix, rule } of findings) for (const words of [says, fix, rule]) expect(text).toContain(words);
    for (const words of ['The photo is 40 days old.', 'The office saw the photo.', 'Adviser Example', '2026-11-22'])
      expect(text).toContain(words);
    expect(text).toMatch(/[^\n]\n$/);
  });

  it.each(ids)('%s names the file and the line of a finding, and the page and box in a PDF', async (id) => {
    const inPdf = { file: 'filled.pdf', page: 3, box: 'Line7' };
    const text = await told(id, [finding({ at: at(37) }), finding({ path: null, inPdf })]);
    for (const words of ['case.json', '37', 'filled.pdf', '3', 'Line7']) expect(text).toContain(words);
  });

  it.each(ids)('%s is whole without findings', async (id) => {
    expect(await told(id, [])).toMatch(/0|\[\]/);
  });
});

/** Texts of an answer file that try to be more than text. */
const hostileTexts = [
  'Name \u001b[2J\u202egnp\u0007\u009b',
  'a\n::error file=x::owned\n::set-output name=x::y',
  'a\r\n## owned\r\n- [ ] task',
  '100% %0A::warning::x',
  '[click](https://evil.example/x) ![img](https://evil.example/y.png)',
  '<script>alert(1)</script><img src=x onerror=y>&lt;',
  '`code` **bold** _it_ ~~no~~ | cell | $x$ {0} {{x}} \\',
  'https://evil.example www.evil.example @everyone a@evil.example #12',
  '\u2028\u2029\u0000\ud800',
];

const hostile = (text: string): Finding =>
  finding({
    rule: 'ein-is-nine-digits',
    path: `student.${text}`,
    says: `It says ${text} here.`,
    fix: `Write ${text} so.`,
    why: `Because ${text}.`,
    items: [text],
    at: { file: `${text}.json`, line: 2, column: 3, frame: `> 2 | ${text.replace(/\p{Cc}/gu, ' ')}\n    | ^` },
    inPdf: { file: `${text}.pdf`, page: 1, box: text },
  });

describe('hostile text', () => {
  it.each(ids)('never steers a terminal: %s', async (id) => {
    for (const text of hostileTexts) {
      const shown = await told(id, [hostile(text)], { waived: [waived({ reason: text, name: text })] });
      expect(shown).not.toMatch(/(?!\n)[\p{Cc}\p{Cs}\p{Bidi_Control}\p{Zl}\p{Zp}]/u);
    }
  });

  it('begins no workflow command of its own', async () => {
    for (const text of hostileTexts) {
      const lines = (await told('github', [hostile(text)], { waived: [waived({ reason: text })] }))
        .trimEnd()
        .split('\n');
      expect(lines.map((line) => /^::(\w+) /.exec(line)?.[1])).toEqual(['error', 'notice', 'notice']);
      const [first = ''] = lines;
      const [, properties = '', message = ''] = /^::error (.*?)::(.*)$/.exec(first) ?? [];
      expect(properties.split(',').map((one) => one.split('=')[0])).toEqual(['file', 'line', 'col', 'title']);
      const read = message.replaceAll('%0A', '\n').replaceAll('%25', '%');
      expect(read.split('\n').slice(0, 2)).toEqual([
        `It says ${printable(text)} here.`,
        `Write ${printable(text)} so.`,
      ]);
    }
  });

  it('is only text in Markdown: no HTML, no link, no picture, no task', async () => {
    const reader = new MarkdownIt({ html: true, linkify: true, typographer: true }).enable(['strikethrough', 'table']);
    const cite = { title: 'Form [x](y) I-983', url: 'https://www.ice.gov/form', seen: null };
    for (const text of hostileTexts) {
      const shown = await told('markdown', [{ ...hostile(text), cites: [cite] }], { waived: [waived({ name: text })] });
      const html = reader.render(shown);
      expect(html.match(/<(?!\/?(?:h2|h3|ol|ul|li|p|strong|code)\b)[^>]*>/g) ?? []).toEqual([
        '<a href="https://www.ice.gov/form">',
        '</a>',
      ]);
      const words = html
        .replace(/<[^>]*>/g, '')
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&quot;', '"')
        .replaceAll('&amp;', '&')
        .replaceAll('\u2060', '');
      expect(words).toContain(`It says ${printable(text)} here.`);
    }
  });

  it('makes no link and takes no argument in SARIF', async () => {
    for (const text of hostileTexts) {
      const { message } = JSON.parse(await told('sarif', [hostile(text)])).runs[0].results[0];
      expect(message.text).not.toMatch(/(?<!\\)[[\]]/);
      expect(message.text.replaceAll('{{', '').replaceAll('}}', '')).not.toMatch(/[{}]/);
      const read = message.text
        .replace(/\\([\\[\]])/g, '$1')
        .replaceAll('{{', '{')
        .replaceAll('}}', '}');
      expect(read).toBe(`It says ${printable(text)} here. Write ${printable(text)} so.`);
    }
  });

  it('is told as it is in JSON', async () => {
    for (const text of hostileTexts) {
      const [read] = JSON.parse(await told('json', [hostile(text)])).findings;
      expect(read.says).toBe(`It says ${text} here.`);
    }
  });
});

describe('a text made printable', () => {
  it('shows by number what nobody sees: a name with it is told from the name without it', () => {
    expect(printable('i-94\u200b.pdf')).toBe('i-94\\u200b.pdf');
    expect(printable('\ufeffi-94.pdf')).toBe('\\ufeffi-94.pdf');
    // Beyond the first plane: both halves of it.
    expect(printable('i-94\u{e0041}.pdf')).toBe('i-94\\udb40\\udc41.pdf');
    expect(JSON.parse(`"${printable('i-94\u{e0041}.pdf')}"`)).toBe('i-94\u{e0041}.pdf');
  });

  it('leaves letters of every script as they are', () => {
    for (const name of ['José Ångström', '王小明', 'محمد', 'हिन्दी', '😀']) expect(printable(name)).toBe(name);
  });
});

describe('the text report', () => {
  it('tells everything there is to tell about a finding', () => {
    const cites = [
      { title: 'Form I-983 (7/16), section 3', url: 'https://www.ice.gov/form', seen: null },
      { title: 'UMass, guide', url: 'https://www.umass.edu/guide', seen: '2026-04-30' },
    ];
    expect(textReport([finding({ at: at(12), why: 'The form comes back.', cites })], plain)).toBe(
      [
        'MUST FIX (1)',
        '',
        '1. The EIN has eight digits.',
        '   case.json:12:5',
        '     > 12 | "ein": "12"',
        '         |     ^',
        '   answer: employer.ein',
        '   items:  I-983 Section 3 EIN',
        '   why:    The form comes back.',
        '   fix:    Write all nine digits.',
        '   source: Form I-983 (7/16), section 3 (day not known)',
        '   source: UMass, guide (seen 2026-04-30)',
        '   rule:   ein-is-nine-digits',
        '',
      ].join('\n'),
    );
  });

  it('groups by severity, gravest first, with counts', () => {
    const findings = [
      finding({ severity: 'note', says: 'N.' }),
      finding({}),
      finding({ severity: 'warning', says: 'W.' }),
      finding({ says: 'E.' }),
    ];
    const headings = textReport(findings, plain).match(/^[A-Z ]+ \(\d\)$/gm);
    expect(headings).toEqual(['MUST FIX (2)', 'REVIEW (1)', 'NOTE (1)']);
    expect(countsLine(findings)).toBe('MUST FIX 2, REVIEW 1, NOTE 1');
    expect(countsLine(findings, [waived()])).toBe('MUST FIX 2, REVIEW 1, NOTE 1, WAIVED 1');
  });

  it('is plain without colour, and the same words with it', () => {
    const findings = [finding({ at: at(3) })];
    const uncoloured = textReport(findings, plain);
    const coloured = textReport(findings, { colour: true });
    expect(uncoloured).toMatch(/^[\n\x20-\x7e]+$/);
    expect(coloured).not.toBe(uncoloured);
    expect(stripVTControlCharacters(coloured)).toBe(uncoloured);
  });

  it('shows, and does not obey, what would steer the terminal', () => {
    const steering = finding({ says: 'Name \u001b[2Jx\u202egnp\u0007', path: 'a\u009bb' });
    const shown = textReport([steering], plain);
    expect(shown).toContain('Name \\u001b[2Jx\\u202egnp\\u0007');
    expect(shown).toContain('a\\u009bb');
    expect(printable('Nguyễn Łukasz\tÅ')).toBe('Nguyễn Łukasz\tÅ');
  });

  it('is empty without findings', () => {
    expect(textReport([], { colour: true })).toBe('');
  });

  it('ends with the counts, and tells before them who answers for what', async () => {
    const lines = (await told('text', [], { waived: [waived()] })).split('\n');
    expect(lines).toEqual([
      'WAIVED (1)',
      '',
      '- The photo is 40 days old.',
      '   waived: The office saw the photo. (Adviser Example, 2026-11-22)',
      '   rule:   photo-is-recent',
      '',
      'MUST FIX 0, REVIEW 0, NOTE 0, WAIVED 1',
      '',
    ]);
  });
});

describe('the JSON report', () => {
  it('has every key of every finding', () => {
    const report = JSON.parse(jsonReport([finding({}), finding({ at: at(1), why: 'It comes back.' })], []));
    const nothing = { cites: [], why: null, at: null, inPdf: null };
    expect(report).toEqual({
      version: 1,
      findings: [
        { ...finding({}), ...nothing },
        { ...finding({}), ...nothing, why: 'It comes back.', at: at(1) },
      ],
      waived: [],
      packets: [],
    });
  });
});

describe('the GitHub report', () => {
  it('marks the line of an answer, and gives the counts last', async () => {
    const text = await told('github', [finding({ at: at(7, 'a, b: 100%.json') })]);
    expect(text.split('\n')).toEqual([
      '::error file=a%2C b%3A 100%25.json,line=7,col=5,title=ein-is-nine-digits::The EIN has eight digits.%0AWrite all nine digits.%0AAnswer: employer.ein.%0AI-983 Section 3 EIN.',
      '::notice title=optpack::MUST FIX 1, REVIEW 0, NOTE 0',
      '',
    ]);
  });
});

describe('findings of several packets', () => {
  it('are told once, with all their items', () => {
    const sorted = sortedFindings([finding({ items: ['I-983 3'] }), finding({ items: ['I-765 28.b', 'I-983 3'] })]);
    expect(sorted).toEqual([finding({ items: ['I-983 3', 'I-765 28.b'] })]);
  });

  it('are told twice when they differ in anything that is told', () => {
    const inPdf = { file: 'a.pdf', page: 1, box: null };
    expect(
      sortedFindings([
        finding({}),
        finding({ fix: 'Another way.' }),
        finding({ at: at(2) }),
        finding({ path: null }),
        finding({ inPdf }),
        finding({ inPdf: { ...inPdf, page: 2 } }),
      ]),
    ).toHaveLength(6);
  });

  it('come gravest first, then by their line', () => {
    const sorted = sortedFindings([
      finding({ severity: 'note', at: at(1) }),
      finding({ says: 'late', at: at(9) }),
      finding({ says: 'early', at: at(2) }),
    ]);
    expect(sorted.map(({ says, severity }) => [says, severity])).toEqual([
      ['early', 'error'],
      ['late', 'error'],
      ['The EIN has eight digits.', 'note'],
    ]);
  });
});
