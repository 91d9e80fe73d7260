import { expect, test } from 'vitest';
import { forms } from '../../forms/registry.ts';
import { answerPaths } from '../../src/case/outline.ts';
import { makeView, type ViewPath } from '../../src/case/view.ts';
import type { Row } from '../../src/form/rows.ts';
import { answersUsed } from '../../src/letters/template.ts';
import { recipes } from '../../src/packet/recipes/registry.ts';
import { templateOf } from '../../src/packet/template-of.ts';

/** Answers that nothing prints: the rules of preflight judge what is printed by them. */
const keptForRules: readonly string[] = [
  'student.optCard.category',
  'student.optCard.starts',
  'school.dso.title',
  'job.isVolunteerWork',
  'job.isSelfEmployment',
];

/** Answers that choose what is printed: the parts of a packet, and the day that facts are read for. */
const keptForChoosing: readonly string[] = ['filing.method', 'filing.submittedOn'];

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

test('every answer that is asked is printed by a form or a letter, or is kept for a named reason', () => {
  const kept = [...keptForRules, ...keptForChoosing];
  expect(
    answerPaths()
      .filter((path) => !printed.has(path))
      .sort(),
  ).toEqual(kept.toSorted());
});
