import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/finding.ts';
import { oneCauseOnce } from '../../src/packet/one-cause.ts';

const finding = (rule: string, path: string | null, severity: Finding['severity'] = 'error'): Finding => ({
  rule,
  severity,
  path,
  items: [],
  says: '',
  fix: '',
});

const rulesOf = (...findings: readonly Finding[]) => oneCauseOnce(findings).map(({ rule, path }) => `${rule} ${path}`);

describe('an identifier that a rule calls wrong', () => {
  const rule = finding('a-number-is-seven-to-nine-digits', 'student.aNumber');

  test('is not told again by its boxes', () => {
    const boxes = [
      'box-takes-every-character',
      'form-font-has-every-character',
      'box-holds-the-text',
      'box-holds-exactly-its-characters',
      'every-printed-box-is-answered',
      'every-printed-variable-is-answered',
      'none-answers-only-what-may-be-none',
    ].map((id) => finding(id, 'student.aNumber'));
    expect(rulesOf(...boxes, rule)).toEqual(['a-number-is-seven-to-nine-digits student.aNumber']);
  });

  test('leaves what boxes say of other answers, and what other rules say', () => {
    const others = [
      finding('box-holds-the-text', 'student.ssn'),
      finding('box-holds-the-text', null),
      finding('no-number-is-spelled-as-another-kind', 'student.aNumber', 'warning'),
    ];
    expect(rulesOf(rule, ...others)).toHaveLength(4);
  });
});

describe('a box is heard', () => {
  test('when the rule only warns: the box alone stops the packet', () => {
    const warning = finding('passport-number-is-six-to-nine-characters', 'student.passport.number', 'warning');
    expect(rulesOf(finding('box-takes-every-character', 'student.passport.number'), warning)).toHaveLength(2);
  });

  test('when the answer is no identifier: its letters are another matter than what a rule has against it', () => {
    const error = finding('employer-name-is-one', 'employer.name');
    expect(rulesOf(finding('box-takes-every-character', 'employer.name'), error)).toHaveLength(2);
  });

  test('when nobody else speaks', () => {
    expect(rulesOf(finding('box-holds-the-text', 'student.aNumber'))).toHaveLength(1);
    expect(
      rulesOf(finding('box-holds-the-text', 'filing.category'), finding('category-is-that', 'filing.category')),
    ).toEqual(['category-is-that filing.category']);
  });
});
