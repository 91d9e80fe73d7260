import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { maskOf, noMask } from '../../src/case/mask.ts';
import { readCase } from '../../src/case/read.ts';
import { secretValues } from '../../src/case/secret.ts';
import { makeView } from '../../src/case/view.ts';
import { checkPacket } from '../../src/packet/build.ts';
import { recipes } from '../../src/packet/recipes/registry.ts';
import { makeReport } from '../../src/preflight/make-report.ts';
import type { Report } from '../../src/preflight/report.ts';
import { reporters } from '../../src/preflight/reporters/registry.ts';

const sample = readFileSync(new URL('../../templates/sample/case.jsonc', import.meta.url), 'utf8');

/** The report of `optpack check` on a text. */
const reportOf = (name: string, text: string, showIds = false): Report => {
  const reading = readCase([{ name, text }], () => [], { showIds });
  const view = reading.case === null ? null : makeView(reading.case);
  const found = view === null ? [] : Object.values(recipes).flatMap((recipe) => checkPacket(recipe, view));
  return makeReport({
    findings: [...reading.findings, ...found],
    waivers: reading.case?.waivers,
    packets: ['school', 'uscis'],
    by: 'check',
    reported: [],
    locate: (finding) => {
      const at = finding.path === null ? undefined : (finding.at ?? reading.places(finding.path));
      return at === undefined ? finding : { ...finding, at };
    },
    mask: () => (showIds ? noMask : maskOf(secretValues(text))),
  });
};

const everyReport = async (report: Report): Promise<string> => {
  const loaded = await Promise.all(Object.values(reporters).map((load) => load()));
  return loaded.map((reporter) => reporter.report(report, { colour: true })).join('\n');
};

const digits = (count: number) =>
  fc.array(fc.integer({ min: 1, max: 9 }), { minLength: count, maxLength: count }).map((each) => each.join(''));
const letters = (count: number) =>
  fc.string({ unit: fc.constantFrom(...'ABCDEFGHKLMNP'), minLength: count, maxLength: count });

/** Identifiers of a person, each under the path of its answer in the sample. */
const identifiers = fc.record({
  ssn: digits(9),
  aNumber: digits(9),
  sevisId: digits(10).map((number) => `N${number}`),
  passport: fc.tuple(letters(2), digits(7)).map((parts) => parts.join('')),
  i94: fc.tuple(digits(9), letters(1), digits(1)).map((parts) => parts.join('')),
  account: digits(12),
  card: fc.tuple(letters(3), digits(10)).map((parts) => parts.join('')),
  receipt: digits(10).map((number) => `IOE${number}`),
});

type Identifiers = typeof identifiers extends fc.Arbitrary<infer T> ? T : never;

/** As people write numbers: with separators at odd places. */
const apart = (id: string, seed: number): string =>
  [...id]
    .map((sign, at) => sign + ((seed >> at) & 1 && at < id.length - 1 ? [' ', '-', '.', ' - '][(seed + at) % 4] : ''))
    .join('');

const inSample: Readonly<Record<keyof Identifiers, RegExp>> = {
  ssn: /"123-45-6789"/,
  aNumber: /(?<="aNumber": )"012345678"/,
  sevisId: /"N0001234567"/g,
  passport: /"X0000001"/,
  i94: /"012345678A1"/,
  account: /(?<="uscisOnlineAccount": )"none"/,
  card: /"SRC0000000001"/,
  receipt: /(?<="receipt": )"none"/,
};

const withIdentifiers = (ids: Identifiers, seed: number): string =>
  Object.entries(inSample).reduce(
    (text, [kind, place]) =>
      text.replace(place, JSON.stringify(apart(Object.entries(ids).find(([name]) => name === kind)?.[1] ?? '', seed))),
    sample,
  );

/** Places where no identifier belongs, each with how an answer file looks when somebody writes one there. */
const elsewhere: readonly ((text: string, id: string) => string)[] = [
  (text, id) =>
    text
      .replace('"Placeholder Road"', JSON.stringify(`${id} Road`))
      .replace('"79 Placeholder Road"', JSON.stringify(`Box ${id} łø`)),
  (text, id) => text.replace(/"duties": "/, `"duties": "My number is ${id}. Łø `),
  (text, id) => text.replace('"student": {', `"student": {\n // ${id}\n ${JSON.stringify(id)}: true,`),
  (text, id) => text.replace('"readsEnglish": true,', `// ${id}\n/* ${id} */`),
  (text, id) => text.replace('"employer": {', `"employer": { ${JSON.stringify(`n${id}`)}: "x",`),
  (text, id) =>
    text.replace(
      /"waivers": "none"/,
      `"waivers": [{ "rule": ${JSON.stringify(id)}, "reason": "${id}", "name": "${id}", "day": "2026-11-22" }]`,
    ),
  (text, id) =>
    text.replace(
      /"waivers": "none"/,
      `"waivers": [{ "rule": "photo-is-recent", "reason": "${id}", "name": "${id}", "day": "2026-11-22" }]`,
    ),
  (text, id) => text.replace(/"currentStatus": "[^"]*"/, `"currentStatus": "${id}"`),
  (text, id) => text.replace(/"category": "\(c\)\(3\)\(C\)"/, `"category": "${id}"`),
  (text, id) => text.replace(/"payment": "[^"]*"/, `"payment": "${id}"`),
  (text, id) => text.replace(/"family": "Samplename"/, `"family": "${id} łøŁø"`),
  (text, id) => text.replace(/"takenOn": "[^"]*"/, `"takenOn": "${id}"`),
];

/** What makes findings near an identifier: a line lost, a brace lost, an answer lost. */
const damage = (text: string, line: number): string => {
  const lines = text.split('\n');
  return lines.with(line % lines.length, '@').join('\n');
};

const holds = (text: string, id: string): boolean => {
  const core = id.replace(/^[A-Z]+/, '');
  return new RegExp([...core].join('[^A-Za-z0-9]{0,3}'), 'i').test(text);
};

describe('identifiers that can be misused', () => {
  test('each have an answer in the sample', () => {
    for (const place of Object.values(inSample)) expect(sample.search(place)).toBeGreaterThan(0);
    for (const write of elsewhere) expect(write(sample, 'XXXX')).toContain('XXXX');
  });

  test('never appear in a report, wherever they are written and however they are spelled', async () => {
    let findings = 0;
    await fc.assert(
      fc.asyncProperty(
        identifiers,
        fc.nat(0xffff),
        fc.array(fc.tuple(fc.nat(elsewhere.length - 1), fc.constantFrom(...Object.keys(inSample)), fc.nat(0xffff)), {
          maxLength: 4,
        }),
        fc.option(fc.nat(400)),
        async (ids, seed, writings, broken) => {
          const whole = writings.reduce(
            (text, [place, kind, way]) => {
              const id = apart(Object.entries(ids).find(([name]) => name === kind)?.[1] ?? '', way);
              return elsewhere[place]?.(text, id) ?? text;
            },
            withIdentifiers(ids, seed),
          );
          const report = reportOf(`case-${ids.sevisId}.jsonc`, broken === null ? whole : damage(whole, broken));
          findings += report.findings.length;
          const shown = await everyReport(report);
          expect(Object.values(ids).filter((id) => holds(shown, id))).toEqual([]);
        },
      ),
      { numRuns: 200 },
    );
    expect(findings).toBeGreaterThan(100);
  });

  test('are looked for by this test where they are shown: with --show-ids', async () => {
    const text = sample.replace('"sevisId": "N0001234567"', '"sevisId": "N98765432"');
    expect(holds(await everyReport(reportOf('case.jsonc', text)), 'N98765432')).toBe(false);
    const shown = await everyReport(reportOf('case.jsonc', text, true));
    expect(holds(shown, 'N98765432')).toBe(true);
    expect(shown).toContain('"sevisId": "N98765432"');
  });

  test('are told apart from what may be shown', async () => {
    const text = sample.replace('"zip": "01101",', '').replace(/"sex": "[^"]*",/, '');
    const shown = await everyReport(reportOf('case.jsonc', text));
    expect(shown).not.toContain('***');
  });
});
