import { expect, test } from 'vitest';
import { forms } from '../../forms/registry.ts';
import { mergePatch } from '../../src/case/merge-patch.ts';
import { answerPaths } from '../../src/case/outline.ts';
import { readCase } from '../../src/case/read.ts';
import { makeView, type ViewPath } from '../../src/case/view.ts';
import { ourLaw } from '../../src/facts/law.ts';
import type { Row } from '../../src/form/rows.ts';
import { answersUsed } from '../../src/letters/template.ts';
import { recipes } from '../../src/packet/recipes/registry.ts';
import { templateOf } from '../../src/packet/template-of.ts';
import { rules } from '../../src/rules/registry.ts';
import { sampleAnswers } from '../samples.ts';

/** Answers that choose what is printed: the parts of a packet, and the day that facts are read for. */
const keptForChoosing: readonly string[] = ['filing.method', 'filing.submittedOn'];

/** Groups that the preflight itself takes, not a rule. */
const keptForPreflight: readonly string[] = ['waivers.0.rule', 'waivers.0.reason', 'waivers.0.name', 'waivers.0.day'];

/** Days of the office that only the table of dates reads. */
const keptForDates: readonly string[] = ['school.limits.reportOpensDaysBefore', 'school.limits.reportClosesDaysAfter'];

const view = makeView({ student: { name: { family: 'Samplename' } } });

const pathsOf = (row: Row): readonly ViewPath[] => {
  switch (row.kind) {
    case 'one-of':
      return row.options.map(({ path }) => path);
    case 'beyond':
      return row.entries.flat();
    case 'fixed':
    case 'overflow':
    case 'leave':
      return [];
    default:
      return [row.path];
  }
};

const letters = Object.values(recipes).flatMap(({ parts }) =>
  parts.flatMap((part) => (part.kind === 'letter' ? answersUsed(templateOf(part.template)) : [])),
);

const printed = new Set(
  [...forms.flatMap(({ rows }) => rows.flatMap(pathsOf)), ...letters]
    .flatMap((path) => view.sources(path))
    .map((path) => path.replace(/\.\d+(?=\.|$)/g, '.0')),
);

/** The answers that a rule looks at, by its examples: through the view or in the lists of the case. */
const readByRules = (): ReadonlySet<string> => {
  const read = new Set<string>();
  for (const { check, examples } of rules) {
    for (const patch of [...examples.fails, ...examples.passes]) {
      const reading = readCase([{ name: 'case.json', text: JSON.stringify(mergePatch(sampleAnswers(), patch)) }]);
      if (reading.case === null) throw new Error('the example is no case');
      const looked = makeView(reading.case);
      check(
        {
          ...looked,
          case: watched(reading.case, [], read),
          at: (path) => {
            for (const source of looked.sources(path)) read.add(generic(source));
            return looked.at(path);
          },
        },
        ourLaw,
      );
    }
  }
  return read;
};

const generic = (path: string): string => path.replace(/\.\d+(?=\.|$)/g, '.0');

/** The same group; what is taken out of it is written down. */
const watched = <T extends object>(group: T, at: readonly string[], read: Set<string>): T =>
  new Proxy(group, {
    get: (target, key, receiver): unknown => {
      const value: unknown = Reflect.get(target, key, receiver);
      if (typeof key !== 'string' || !Object.hasOwn(target, key)) return value;
      const path = [...at, key];
      read.add(generic(path.join('.')));
      return typeof value === 'object' && value !== null ? watched(value, path, read) : value;
    },
  });

test('every answer that is asked is printed by a form or a letter, or looked at by a rule, or kept for a named reason', () => {
  const used = new Set([...printed, ...readByRules(), ...keptForChoosing, ...keptForPreflight, ...keptForDates]);
  expect(answerPaths().filter((path) => !used.has(path))).toEqual([]);
});
