import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCase } from '../../src/case/read.ts';
import type { Json, PdfAnswer } from '../../src/preflight/pdf-answers.ts';
import { answerFileLines } from '../../src/preflight/pdf-jsonc.ts';
import { anyCase } from '../any-case.ts';

const textOf = (json: Json, answers: readonly PdfAnswer[] = [], unread: readonly string[] = []): string =>
  answerFileLines(json, answers, { from: ['Read back from a.pdf'], unread })
    .map(({ text }) => text)
    .join('\n');

describe('an answer file that is written from forms', () => {
  it('is read again as what was written, whatever the answers are', () => {
    fc.assert(
      fc.property(anyCase, (answers) => {
        const json: Json = JSON.parse(JSON.stringify(answers));
        const reading = readCase([{ name: 'written.jsonc', text: textOf(json) }]);
        expect(reading.findings).toEqual([]);
        expect(reading.case).toEqual(answers);
      }),
      { numRuns: 60 },
    );
  });

  it('has one answer a line, in the order of the schema, with its items', () => {
    const place = { file: 'a.pdf', page: 1, box: 'x' };
    const answers: PdfAnswer[] = [
      { path: 'student.email', value: 'a@example.org', way: 'said', item: 'I-765 Part 3 5', place },
    ];
    const text = textOf({ student: { email: 'a@example.org', name: { family: 'Samplename' } } }, answers);
    expect(text.split('\n').slice(2)).toEqual([
      '{',
      '  "student": {',
      '    "name": {',
      '      "family": "Samplename",',
      '    },',
      '    "email": "a@example.org", // I-765 Part 3 5',
      '  },',
      '}',
    ]);
  });

  it('cannot be steered by what stands in a form', () => {
    const text = textOf(
      { student: { name: { family: 'Sample\u202ename' } } },
      [],
      ['I-765 4: "\u2028}{ \u001b[2J"\n}'],
    );
    for (const sign of ['\u202e', '\u2028', '\u001b']) expect(text.includes(sign)).toBe(false);
    expect(readCase([{ name: 'written.jsonc', text }]).case?.student.name.family).toBe('Sample\u202ename');
  });
});
