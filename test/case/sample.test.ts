import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { derived } from '../../src/case/derived.ts';
import { answerPaths } from '../../src/case/outline.ts';
import type { CasePath } from '../../src/case/path.ts';
import { readCase } from '../../src/case/read.ts';
import { makeView } from '../../src/case/view.ts';
import { caseJsonSchema } from '../../src/dev/case-schema.ts';

const text = readFileSync(new URL('../../templates/sample/case.jsonc', import.meta.url), 'utf8');
const reading = readCase([{ name: 'case.jsonc', text }]);
const sample = () => {
  if (reading.case === null) throw new Error(reading.findings.map(({ says }) => says).join(' '));
  return reading.case;
};

const isGroup = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Paths of all leaves, `0` for any entry of a list. */
const leaves = (value: unknown, at: readonly string[] = []): readonly string[] => {
  if (Array.isArray(value)) return value.flatMap((entry) => leaves(entry, [...at, '0']));
  if (isGroup(value)) return Object.entries(value).flatMap(([key, inner]) => leaves(inner, [...at, key]));
  return [at.join('.')];
};

const isKnown = (path: string): path is CasePath => answerPaths().includes(path);

describe('the sample', () => {
  it('has no mistake', () => {
    expect(reading.findings).toEqual([]);
    expect(reading.case).not.toBeNull();
  });

  it('names the schema first and is commented in short lines', () => {
    const lines = text.split('\n');
    expect(lines.slice(0, 2).join('')).toContain('"$schema": "./case.schema.json"');
    expect(lines.filter((line) => line.trim().startsWith('//')).length).toBeGreaterThan(40);
    for (const line of lines) if (line.trim().startsWith('//')) expect(line.length).toBeLessThanOrEqual(125);
  });

  it('answers every question that the case can hold', () => {
    const view = makeView(sample());
    for (const path of answerPaths()) {
      if (!isKnown(path)) throw new Error(path);
      expect(view.at(path).is, path).not.toBe('unanswered');
    }
  });

  it('has only answers that the case knows, `"none"` of a whole group included', () => {
    const { $schema: _, ...answers } = sample();
    const known = answerPaths();
    for (const path of leaves(answers)) {
      expect(
        known.some((each) => each === path || each.startsWith(`${path}.`)),
        path,
      ).toBe(true);
    }
  });

  it('has every derived value, or that there is none of what the sample has not', () => {
    const isOfNothing = /^derived\.(?:preparer|interpreter|physicalAddress|formerEmployment|materialChanges)/;
    const view = makeView(sample());
    for (const path of Object.keys(derived) as (keyof typeof derived)[])
      expect(view.at(path).is, path).toBe(isOfNothing.test(path) ? 'none' : 'answered');
  });

  it('is about a plainly invented person, filed on paper', () => {
    const view = makeView(sample());
    expect(view.at('derived.studentFullName')).toMatchObject({ text: 'Testa Quill Samplename' });
    expect(view.at('filing.method')).toMatchObject({ text: 'paper' });
    for (const [, domain] of text.matchAll(/@([\w.]+)/g)) expect(domain).toMatch(/example(\.(org|edu))?$/);
  });

  it('fits the narrow boxes of the I-765 by their official rules', () => {
    const { student, employer } = sample();
    expect(student.degree?.shortForI765).toMatch(/^[A-Za-z -]{1,16}$/);
    expect(student.mailingAddress?.street).toMatch(/^[A-Za-z0-9 /]{1,34}$/);
    expect(student.mailingAddress?.city).toMatch(/^[A-Za-z ]{1,20}$/);
    expect(employer?.eVerify?.name).toMatch(/^[A-Za-z0-9 -]+$/);
    for (const country of student.citizenships ?? []) expect(country).toMatch(/^[A-Za-z ]+$/);
    expect(student.email).toMatch(/^.{1,38}$/);
  });

  it('plans the training in two to four sentences a box, each its own', () => {
    const { plan } = sample();
    const narratives = [plan?.role, plan?.goals, plan?.oversight, plan?.measures].map(String);
    expect(new Set(narratives).size).toBe(4);
    for (const narrative of narratives) {
      const sentences = narrative.match(/[^.]+\./g) ?? [];
      expect(sentences.length).toBeGreaterThanOrEqual(2);
      expect(sentences.length).toBeLessThanOrEqual(4);
    }
  });
});

describe('the JSON schema', () => {
  const schema = caseJsonSchema();

  interface Question {
    readonly path: string;
    readonly schema: Readonly<Record<string, unknown>>;
  }

  const questions = (node: unknown, at: readonly string[] = []): readonly Question[] => {
    if (!isGroup(node)) return [];
    const own = isGroup(node.properties)
      ? Object.entries(node.properties).flatMap(([key, inner]) => {
          const path = [...at, key];
          return [...(isGroup(inner) ? [{ path: path.join('.'), schema: inner }] : []), ...questions(inner, path)];
        })
      : [];
    const inner = Array.isArray(node.anyOf) ? node.anyOf.flatMap((each) => questions(each, at)) : [];
    return [...own, ...inner, ...questions(node.items, [...at, '0'])];
  };

  it('is of draft 2020-12 and the same every time', () => {
    expect(schema).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema', type: 'object' });
    expect(JSON.stringify(caseJsonSchema())).toBe(JSON.stringify(schema));
  });

  it('describes every key in a sentence, and shows an example of every answer', () => {
    const known = answerPaths();
    const all = questions(schema);
    for (const path of known.filter((each) => !each.endsWith('.0')))
      expect(all.map((each) => each.path)).toContain(path);
    for (const { path, schema: asked } of all) {
      expect(asked.description, path).toMatch(/^[A-Z"].{8,}[.?]$/);
      if (known.includes(path)) expect(asked.examples, path).toHaveProperty('0');
    }
  });

  it('shows only examples that the case takes', () => {
    for (const { path, schema: asked } of questions(schema)) {
      if (!Array.isArray(asked.examples) || path.includes('.0')) continue;
      const nested = path.split('.').reduceRight<unknown>((inner, key) => ({ [key]: inner }), asked.examples[0]);
      const files = [
        { name: 'name', text: '{"student":{"name":{"family":"Samplename"}}}' },
        { name: 'example', text: JSON.stringify(nested) },
      ];
      expect(readCase(files).findings, path).toEqual([]);
    }
  });

  it('refuses keys that are not known', () => {
    const groups: unknown[] = [];
    JSON.stringify(schema, (_, value: unknown) => {
      if (isGroup(value) && value.type === 'object') groups.push(value.additionalProperties);
      return value;
    });
    expect(groups.length).toBeGreaterThan(20);
    expect(groups.every((each) => each === false)).toBe(true);
  });
});
