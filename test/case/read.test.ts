import { describe, expect, it } from 'vitest';
import { readCase } from '../../src/case/read.ts';

/** Answers with one mistake, where it is found, and what is said. `at` is line:column. */
interface Mistake {
  readonly when: string;
  readonly text: string;
  readonly rule: string;
  readonly at: string;
  readonly path: string | null;
  readonly says: string | RegExp;
  readonly fix: string | RegExp;
}

const named = (rest: string) => `{\n  "student": { "name": { "family": "Samplename" }${rest}\n}`;

const mistakes: readonly Mistake[] = [
  {
    when: 'a key is misspelt',
    text: named(',\n    "phnoe": "2025550143" }'),
    rule: 'key-is-known',
    at: '3:5',
    path: 'student.phnoe',
    says: 'The key "phnoe" in student is not known.',
    fix: 'Did you mean "phone"?',
  },
  {
    when: 'a key stands in the wrong group',
    text: named(' },\n  "sevisId": "N0001234567"'),
    rule: 'key-is-known',
    at: '3:3',
    path: 'sevisId',
    says: 'The key "sevisId" is not known.',
    fix: 'Did you mean student.sevisId?',
  },
  {
    when: 'two keys are run together',
    text: named(' },\n  "employer": { "eVerifyNumber": "1000001" }'),
    rule: 'key-is-known',
    at: '3:17',
    path: 'employer.eVerifyNumber',
    says: 'The key "eVerifyNumber" in employer is not known.',
    fix: 'Did you mean employer.eVerify.number?',
  },
  {
    when: 'a key resembles nothing',
    text: named(' },\n  "filing": { "zzzzzzzz": 1 }'),
    rule: 'key-is-known',
    at: '3:15',
    path: 'filing.zzzzzzzz',
    says: 'The key "zzzzzzzz" in filing is not known.',
    fix: /^Known here: method, category, reason, fee, payment,/,
  },
  {
    when: 'a key is written twice',
    text: named(',\n    "email": "a@example.org",\n    "email": "b@example.org" }'),
    rule: 'key-is-written-once',
    at: '4:5',
    path: 'student.email',
    says: 'The key "email" of student is written twice, in line 3 and in line 4.',
    fix: 'Keep the right one of the two.',
  },
  {
    when: 'Yes is written as text',
    text: named(',\n    "livesAtMailingAddress": "yes" }'),
    rule: 'answer-is-of-the-right-kind',
    at: '3:30',
    path: 'student.livesAtMailingAddress',
    says: 'student.livesAtMailingAddress is text in quotes; it should be true or false without quotes.',
    fix: 'Write true or false without quotes. For example: true.',
  },
  {
    when: 'a number is written as text',
    text: named(' },\n  "filing": { "fee": "520" }'),
    rule: 'answer-is-of-the-right-kind',
    at: '3:22',
    path: 'filing.fee',
    says: 'filing.fee is text in quotes; it should be a number without quotes.',
    fix: 'Write a number without quotes. For example: 520.',
  },
  {
    when: 'an identifier is written as a number',
    text: named(',\n    "passport": { "number": 12345678 } }'),
    rule: 'identifier-is-written-in-quotes',
    at: '3:29',
    path: 'student.passport.number',
    says: 'student.passport.number is a number; a number loses its leading zeros.',
    fix: 'Put it in double quotes, with every zero. For example: "X0000001".',
  },
  {
    when: 'an answer is null',
    text: named(',\n    "mobile": null }'),
    rule: 'answer-is-of-the-right-kind',
    at: '3:15',
    path: 'student.mobile',
    says: 'student.mobile is null; it should be "none" or text in quotes.',
    fix: 'Without an answer write "none" when there is none, or leave the key out.',
  },
  {
    when: 'text stands for a group',
    text: named(',\n    "physicalAddress": "500 Sample Avenue" }'),
    rule: 'answer-is-of-the-right-kind',
    at: '3:24',
    path: 'student.physicalAddress',
    says: 'student.physicalAddress is text in quotes; it should be "none" or a group in { }.',
    fix: /^Write "none" or a group in \{ \}\./,
  },
  {
    when: 'a group stands for text',
    text: named(',\n    "ssn": {} }'),
    rule: 'answer-is-of-the-right-kind',
    at: '3:5',
    path: 'student.ssn',
    says: 'student.ssn is a group in { }; it should be "none" or text in quotes.',
    fix: /^Write "none" or text in quotes\./,
  },
  {
    when: 'a choice does not exist',
    text: named(',\n    "maritalStatus": "engaged" }'),
    rule: 'answer-is-one-of-the-choices',
    at: '3:22',
    path: 'student.maritalStatus',
    says: 'student.maritalStatus is none of its choices.',
    fix: 'Write "single", "married", "divorced" or "widowed".',
  },
  {
    when: 'a choice inside an address is wrong',
    text: named(',\n    "mailingAddress": { "unit": { "kind": "room" } } }'),
    rule: 'answer-is-one-of-the-choices',
    at: '3:43',
    path: 'student.mailingAddress.unit.kind',
    says: 'student.mailingAddress.unit.kind is none of its choices.',
    fix: 'Write "apt", "ste" or "flr".',
  },
  {
    when: 'a text is empty',
    text: named(',\n    "email": "   " }'),
    rule: 'answer-is-not-empty',
    at: '3:14',
    path: 'student.email',
    says: 'student.email is empty.',
    fix: /write "none" when there is none, or leave the key out/,
  },
  {
    when: 'a list is empty',
    text: named(',\n    "citizenships": [] }'),
    rule: 'answer-is-not-empty',
    at: '3:5',
    path: 'student.citizenships',
    says: 'student.citizenships is empty.',
    fix: 'Write the answer, or leave the key out until you know it.',
  },
  {
    when: 'a list is too long',
    text: named(' },\n  "job": { "otherCompensation": ["a", "b", "c", "d", "e"] }'),
    rule: 'answer-is-not-too-long',
    at: '3:12',
    path: 'job.otherCompensation',
    says: 'job.otherCompensation has more than 4 entries.',
    fix: 'Write at most 4 entries.',
  },
  {
    when: 'an identifier is a whole page',
    text: named(`,\n    "sevisId": "${'N'.repeat(81)}" }`),
    rule: 'answer-is-not-too-long',
    at: '3:16',
    path: 'student.sevisId',
    says: 'student.sevisId has more than 80 characters.',
    fix: 'Write at most 80 characters.',
  },
  {
    when: 'a day does not exist',
    text: named(',\n    "birth": { "day": "2026-02-30" } }'),
    rule: 'day-is-in-the-calendar',
    at: '3:23',
    path: 'student.birth.day',
    says: 'student.birth.day is not a calendar day: February 2026 has 28 days.',
    fix: 'Write the day as YYYY-MM-DD. For example: "1999-02-03".',
  },
  {
    when: 'a day is written the American way',
    text: named(',\n    "birth": { "day": "02/03/1999" } }'),
    rule: 'day-is-in-the-calendar',
    at: '3:23',
    path: 'student.birth.day',
    says: 'student.birth.day is not a calendar day: a day is written YYYY-MM-DD.',
    fix: 'Write the day as YYYY-MM-DD. For example: "1999-02-03".',
  },
  {
    when: 'a head count is a fraction',
    text: named(' },\n  "employer": { "fullTimeEmployees": 1.5 }'),
    rule: 'number-is-whole',
    at: '3:38',
    path: 'employer.fullTimeEmployees',
    says: 'employer.fullTimeEmployees is not a whole number.',
    fix: 'Write a whole number. For example: 120.',
  },
  {
    when: 'hours are negative',
    text: named(' },\n  "job": { "hoursPerWeek": -1 }'),
    rule: 'number-is-within-reason',
    at: '3:28',
    path: 'job.hoursPerWeek',
    says: 'job.hoursPerWeek is less than zero.',
    fix: 'Write a number of zero or more. For example: 40.',
  },
  {
    when: 'an amount is beyond all salaries',
    text: named(' },\n  "job": { "salary": { "amount": 1e300 } }'),
    rule: 'number-is-within-reason',
    at: '3:34',
    path: 'job.salary.amount',
    says: 'job.salary.amount is larger than 1,000,000,000.',
    fix: 'Write the number again. For example: 98000.',
  },
  {
    when: 'the family name is missing',
    text: '{\n  "student": {\n    "name": { "given": "Testa" }\n  }\n}',
    rule: 'required-answer-is-given',
    at: '3:5',
    path: 'student.name.family',
    says: 'student.name.family is missing.',
    fix: 'Add the family name: it is the only answer that no file can do without.',
  },
  {
    when: 'the student is missing',
    text: '// nobody yet\n{}',
    rule: 'required-answer-is-given',
    at: '2:1',
    path: 'student.name.family',
    says: 'student.name.family is missing.',
    fix: 'Add the family name: it is the only answer that no file can do without.',
  },
  {
    when: 'the family name is none',
    text: '{ "student": { "name": { "family": "none" } } }',
    rule: 'family-name-is-given',
    at: '1:36',
    path: 'student.name.family',
    says: 'student.name.family cannot be "none".',
    fix: 'A person with one name writes it as family name.',
  },
  {
    when: 'a second spelling lacks its partner',
    text: named(',\n    "currentStatus": { "text": "F-1" } }'),
    rule: 'required-answer-is-given',
    at: '3:5',
    path: 'student.currentStatus.asOnForm',
    says: 'student.currentStatus.asOnForm is missing.',
    fix: 'Add the key "asOnForm".',
  },
  {
    when: 'an email has a second spelling, which would be another address',
    text: named(',\n    "email": { "text": "a@example.org", "asOnForm": "b@example.org" } }'),
    rule: 'answer-is-of-the-right-kind',
    at: '3:5',
    path: 'student.email',
    says: 'student.email is a group in { }; it should be "none" or text in quotes.',
    fix: 'Write "none" or text in quotes. For example: "testa.samplename@example.org".',
  },
  {
    when: 'hours are a third',
    text: named(' },\n  "job": { "hoursPerWeek": 40.333333333333336 }'),
    rule: 'number-has-two-decimals-at-most',
    at: '3:28',
    path: 'job.hoursPerWeek',
    says: 'job.hoursPerWeek has more than two decimals.',
    fix: 'Round it. For example: 40.',
  },
  {
    when: 'an amount is a power of ten',
    text: named(' },\n  "job": { "salary": { "amount": 1e-7 } }'),
    rule: 'number-has-two-decimals-at-most',
    at: '3:34',
    path: 'job.salary.amount',
    says: 'job.salary.amount has more than two decimals.',
    fix: 'Round it. For example: 98000.',
  },
  {
    when: 'a comma is missing',
    text: named(',\n    "email": "a@example.org"\n    "phone": "2025550143" }'),
    rule: 'answer-file-is-readable-json',
    at: '4:5',
    path: null,
    says: 'There is no comma before this.',
    fix: 'Put a comma after the answer before.',
  },
  {
    when: 'a word stands without quotes',
    text: named(',\n    "usesPreparer": no }'),
    rule: 'answer-file-is-readable-json',
    at: '3:21',
    path: null,
    says: 'This word stands without quotes.',
    fix: 'Put text in double quotes; only numbers, true and false stand without.',
  },
  {
    when: 'a text is not closed',
    text: named(',\n    "email": "a@example.org\n }'),
    rule: 'answer-file-is-readable-json',
    at: '3:14',
    path: null,
    says: 'A text is not closed on its line.',
    fix: /^Put a double quote at its end/,
  },
  {
    when: 'the file is a list',
    text: '// mine\n[]',
    rule: 'answer-file-is-one-group',
    at: '2:1',
    path: null,
    says: 'answers.jsonc is not a group of answers.',
    fix: /^Begin with \{ and end with \}/,
  },
  {
    when: 'the file is empty',
    text: '',
    rule: 'answer-file-is-one-group',
    at: '1:1',
    path: null,
    says: 'answers.jsonc holds no answers.',
    fix: /^Begin with \{ and end with \}/,
  },
];

describe('a mistake in an answer file is told with its place and its cure', () => {
  it.each(mistakes)('when $when', ({ text, ...expected }) => {
    const reading = readCase([{ name: 'answers.jsonc', text }]);
    const [finding, another] = reading.findings;
    expect(another).toBeUndefined();
    expect(reading.case).toBeNull();
    expect(finding?.rule).toBe(expected.rule);
    expect(finding?.severity).toBe('error');
    expect(finding?.path).toBe(expected.path);
    expect(`${finding?.at?.line}:${finding?.at?.column}`).toBe(expected.at);
    expect(finding?.at?.file).toBe('answers.jsonc');
    expect(finding?.says).toMatch(expected.says);
    expect(finding?.fix).toMatch(expected.fix);
    if (typeof expected.says === 'string') expect(finding?.says).toBe(expected.says);
    if (typeof expected.fix === 'string') expect(finding?.fix).toBe(expected.fix);
  });

  it('all at once, in the order of the lines, also beside broken JSON', () => {
    const text = named(',\n    "fone": "1"\n    "sex": "?",\n    "birth": { "day": "1999-13-01" } },\n  "filing": []');
    const lines = readCase([{ name: 'a', text }]).findings.map(({ rule, at }) => [rule, at?.line]);
    expect(lines).toEqual([
      ['key-is-known', 3],
      ['answer-file-is-readable-json', 4],
      ['answer-is-one-of-the-choices', 4],
      ['day-is-in-the-calendar', 5],
      ['answer-is-of-the-right-kind', 6],
    ]);
  });

  it('and keys of a torn file are not called unknown', () => {
    const text = '{ "student": { "name": { "family": "Samplename" },\n "school": {} ';
    const rules = readCase([{ name: 'a', text }]).findings.map(({ rule }) => rule);
    expect(rules).toEqual(['answer-file-is-readable-json']);
  });

  it('with three lines around it and a caret under the spot', () => {
    const [finding] = readCase([
      { name: 'a', text: named(',\n\t"sex": "?",\n    "email": "a@example.org" }') },
    ]).findings;
    expect(finding?.at?.frame).toBe(
      [
        '  2 |   "student": { "name": { "family": "Samplename" },',
        '> 3 |  "sex": "?",',
        '    |         ^',
        '  4 |     "email": "a@example.org" }',
      ].join('\n'),
    );
  });

  it('with the caret in sight on a line of any length', () => {
    const text = `{ "student": { "name": { "family": "${'Sample'.repeat(500)}" }, "sex": "?" } }`;
    const [finding] = readCase([{ name: 'a', text }]).findings;
    const [line = '', caret = ''] = finding?.at?.frame.split('\n') ?? [];
    expect(line.length).toBeLessThan(140);
    expect(line.slice(caret.indexOf('^')).startsWith('"?"')).toBe(true);
  });

  it('with the printed items where the caller knows them', () => {
    const text = named(',\n    "sex": "?" }');
    const itemsOf = (path: string) => (path === 'student.sex' ? ['I-765 10'] : []);
    expect(readCase([{ name: 'a', text }], itemsOf).findings[0]?.items).toEqual(['I-765 10']);
  });
});

describe('what is no mistake', () => {
  it('is a byte order mark, comments, trailing commas and any line ending', () => {
    const text = '\uFEFF{ // me\r\n "student": { "name": { "family": " Samplename ", }, /* more */ "sex": "?" },\r\n}';
    const reading = readCase([{ name: 'a', text }]);
    expect(reading.findings.map(({ at }) => [at?.line, at?.column])).toEqual([[2, 72]]);
    const mended = readCase([{ name: 'a', text: text.replace('?', 'female') }]);
    expect(mended.findings).toEqual([]);
    expect(mended.case?.student.name.family).toBe('Samplename');
  });

  it('is everything that is not answered yet', () => {
    const reading = readCase([{ name: 'a', text: named(' }') }]);
    expect(reading.findings).toEqual([]);
    expect(reading.case).toEqual({ student: { name: { family: 'Samplename' } } });
  });
});

describe('places', () => {
  const reading = readCase([{ name: 'a', text: named(',\n    "birth": {\n      "city": "Sampleton" } }') }]);
  const spot = (path: string) => {
    const at = reading.places(path);
    return at && `${at.line}:${at.column}`;
  };

  it('are the answer itself, or the group that it is missing from', () => {
    expect(spot('student.birth.city')).toBe('4:15');
    expect(spot('student.birth.country')).toBe('3:5');
    expect(spot('student.birth')).toBe('3:5');
    expect(spot('employer.ein')).toBeUndefined();
  });
});
