import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { makeView } from '../../src/case/view.ts';
import { packetsOf, printGoldens } from '../../src/dev/print-goldens.ts';
import { readSamples } from '../../src/dev/samples.ts';
import { stops } from '../../src/finding.ts';
import { checkPacket } from '../../src/packet/build.ts';
import { recipes } from '../../src/packet/recipes/registry.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const goldens = printGoldens(root);
const samples = readSamples(root);

const HOW =
  'the packet prints something else than the golden says; if that is meant, write the goldens anew with ' +
  '`npx tsx src/dev/goldens.ts` and read every changed line of the diff';

describe('what every packet of every sample prints', () => {
  test.each(goldens.map(({ path, content }) => [path, content] as const))('%s', (path, content) => {
    expect(content, HOW).toBe(readFileSync(`${root}/${path}`, 'utf8'));
  });

  test('there is no golden of a sample that is gone', () => {
    const files = readdirSync(`${root}/test/goldens`, { recursive: true, encoding: 'utf8' });
    const pages = files
      .filter((file) => file.endsWith('.txt'))
      .map((file) => `test/goldens/${file.replaceAll('\\', '/')}`);
    expect(pages.sort()).toEqual(goldens.map(({ path }) => path).sort());
  });
});

describe.each(samples.map((sample) => [sample.name, sample] as const))('the sample %s', (name, sample) => {
  const { story, answers, packets } = sample;

  test('names packets that there are', () => {
    expect(packets.filter((id) => !Object.hasOwn(recipes, id))).toEqual([]);
  });

  test.each(packetsOf(sample).map((recipe) => [recipe.id, recipe] as const))('builds %s', (_, recipe) => {
    expect(checkPacket(recipe, makeView(answers)).filter(stops)).toEqual([]);
  });

  test.runIf(name !== 'sample')('tells its story in two to four sentences', () => {
    const sentences = story.match(/[^.:]+[.:](?= |$)/g) ?? [];
    expect(sentences.length).toBeGreaterThanOrEqual(2);
    expect(story.length).toBeLessThan(500);
  });
});

test('every packet has a sample', () => {
  const shown = new Set(samples.flatMap(({ packets }) => packets));
  expect(Object.keys(recipes).filter((id) => !shown.has(id))).toEqual([]);
});
