import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/finding.ts';
import { jsonReport } from '../../src/preflight/reporters/json.ts';
import { countsLine, printable, textReport } from '../../src/preflight/reporters/text.ts';
import { sortedFindings } from '../../src/preflight/sorted.ts';

const finding = (more: Partial<Finding>): Finding => ({
  rule: 'ein-has-nine-digits',
  severity: 'error',
  path: 'employer.ein',
  items: ['I-983 Section 3'],
  says: 'The EIN has eight digits.',
  fix: 'Write all nine digits.',
  ...more,
});

const at = (line: number, file = 'case.json') => ({
  file,
  line,
  column: 5,
  frame: `> ${line} | "ein": "12"\n    |     ^`,
});

describe('the text report', () => {
  it('tells everything there is to tell about a finding', () => {
    expect(textReport([finding({ at: at(12) })], { colour: false })).toBe(
      [
        'MUST FIX (1)',
        '',
        '1. The EIN has eight digits.',
        '   case.json:12:5',
        '     > 12 | "ein": "12"',
        '         |     ^',
        '   answer: employer.ein',
        '   items:  I-983 Section 3',
        '   fix:    Write all nine digits.',
        '   rule:   ein-has-nine-digits',
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
    const headings = textReport(findings, { colour: false }).match(/^[A-Z ]+ \(\d\)$/gm);
    expect(headings).toEqual(['MUST FIX (2)', 'REVIEW (1)', 'NOTE (1)']);
    expect(countsLine(findings)).toBe('MUST FIX 2, REVIEW 1, NOTE 1');
  });

  it('is plain without colour, and the same words with it', () => {
    const findings = [finding({ at: at(3) })];
    const plain = textReport(findings, { colour: false });
    const coloured = textReport(findings, { colour: true });
    expect(plain).toMatch(/^[\n\x20-\x7e]+$/);
    expect(coloured).not.toBe(plain);
    expect(stripVTControlCharacters(coloured)).toBe(plain);
  });

  it('shows, and does not obey, what would steer the terminal', () => {
    const hostile = finding({ says: 'Name \u001b[2Jx\u202egnp\u0007', path: 'a\u009bb' });
    const told = textReport([hostile], { colour: false });
    expect(told).toContain('Name \\u001b[2Jx\\u202egnp\\u0007');
    expect(told).toContain('a\\u009bb');
    expect(printable('Nguyễn Łukasz\tÅ')).toBe('Nguyễn Łukasz\tÅ');
  });

  it('is empty without findings', () => {
    expect(textReport([], { colour: true })).toBe('');
  });
});

describe('the JSON report', () => {
  it('has every key of every finding', () => {
    const report = JSON.parse(jsonReport([finding({}), finding({ at: at(1) })], []));
    expect(report).toEqual({
      version: 1,
      findings: [
        { ...finding({}), at: null },
        { ...finding({}), at: at(1) },
      ],
      packets: [],
    });
  });
});

describe('findings of several packets', () => {
  it('are told once, with all their items', () => {
    const told = sortedFindings([finding({ items: ['I-983 3'] }), finding({ items: ['I-765 28.b', 'I-983 3'] })]);
    expect(told).toEqual([finding({ items: ['I-983 3', 'I-765 28.b'] })]);
  });

  it('are told twice when they differ in anything that is told', () => {
    expect(
      sortedFindings([finding({}), finding({ fix: 'Another way.' }), finding({ at: at(2) }), finding({ path: null })]),
    ).toHaveLength(4);
  });

  it('come gravest first, then by their line', () => {
    const told = sortedFindings([
      finding({ severity: 'note', at: at(1) }),
      finding({ says: 'late', at: at(9) }),
      finding({ says: 'early', at: at(2) }),
    ]);
    expect(told.map(({ says, severity }) => [says, severity])).toEqual([
      ['early', 'error'],
      ['late', 'error'],
      ['The EIN has eight digits.', 'note'],
    ]);
  });
});
