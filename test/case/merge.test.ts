import { describe, expect, it } from 'vitest';
import { readCase } from '../../src/case/read.ts';

const student = { name: 'student.json', text: '{ "student": { "name": { "family": "Samplename" } } }' };

describe('answers in several files', () => {
  it('merge by key, deep into the groups', () => {
    const reading = readCase([
      student,
      {
        name: 'employer.json',
        text: '{ "employer": { "name": "Sample Robotics Inc", "eVerify": { "number": "1000001" } } }',
      },
      {
        name: 'school.json',
        text: '{ "employer": { "eVerify": { "clientNumber": "none" } }, "student": { "sex": "female" } }',
      },
    ]);
    expect(reading.findings).toEqual([]);
    expect(reading.case).toEqual({
      student: { name: { family: 'Samplename' }, sex: 'female' },
      employer: { name: 'Sample Robotics Inc', eVerify: { number: '1000001', clientNumber: 'none' } },
    });
    expect(reading.places('employer.eVerify.clientNumber')?.file).toBe('school.json');
    expect(reading.places('employer.name')?.file).toBe('employer.json');
  });

  it('may give the same answer twice, lists included, and name another $schema', () => {
    const text = '{ "$schema": "a", "student": { "citizenships": ["Exampleland"], "phone": "2025550143" } }';
    const again = text.replace('"a"', '"b"').replace('2025550143', '2025550143 ');
    const reading = readCase([student, { name: 'a', text }, { name: 'b', text: again }]);
    expect(reading.findings).toEqual([]);
    expect(reading.case?.student.phone).toBe('2025550143');
  });

  it.each([
    ['text', '"email": "a@example.org"', '"email": "b@example.org"', 'student.email'],
    ['Yes and No', '"readsEnglish": true', '"readsEnglish": false', 'student.readsEnglish'],
    ['none and a list', '"otherNames": "none"', '"otherNames": [{ "family": "Testname" }]', 'student.otherNames'],
    [
      'a longer list',
      '"citizenships": ["Exampleland"]',
      '"citizenships": ["Exampleland", "Testland"]',
      'student.citizenships',
    ],
    ['an inner value', '"birth": { "city": "Sampleton" }', '"birth": { "city": "Testville" }', 'student.birth.city'],
  ])('must not contradict one another: %s', (_, one, two, path) => {
    const files = [
      student,
      { name: 'one.json', text: `{ "student":\n { ${one} } }` },
      { name: 'two.json', text: `{ "student":\n\n { ${two} } }` },
    ];
    const { findings, case: merged } = readCase(files);
    expect(merged).toBeNull();
    expect(findings.map((finding) => [finding.rule, finding.path])).toEqual([['answer-files-agree', path]]);
    expect(findings[0]?.says).toBe(`${path} has two answers: one.json line 2 says one thing, two.json line 3 another.`);
    expect(findings[0]?.at).toMatchObject({ file: 'two.json', line: 3 });
  });

  it('tell the mistakes of every file', () => {
    const wrong = { name: 'wrong.json', text: '{ "school": { "nmae": "x" }, "job": { "title": "" } }' };
    const torn = { name: 'torn.json', text: '{ "employer": { "nmae": "x" ' };
    const told = readCase([student, torn, wrong]).findings.map(({ rule, at }) => [rule, at?.file]);
    expect(told).toEqual([
      ['answer-file-is-readable-json', 'torn.json'],
      ['key-is-known', 'wrong.json'],
      ['answer-is-not-empty', 'wrong.json'],
    ]);
  });

  it('must be at least one', () => {
    const { findings, case: none } = readCase([]);
    expect(none).toBeNull();
    expect(findings.map(({ rule }) => rule)).toEqual(['answers-are-given']);
  });
});
