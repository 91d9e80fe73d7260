import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { sarif } from '../../src/preflight/reporters/sarif.ts';
import { rules } from '../../src/rules/registry.ts';
import { at, finding, reportOf, waived } from './findings.ts';

/**
 * The part of the OASIS schema of SARIF 2.1.0 (sarif-schema-2.1.0.json) that a log of ours touches: its objects refuse keys that
 * they do not know, lines and columns count from 1, `uri` is a reference, `suppression` names its kind and status.
 */
const message = z.strictObject({ text: z.string().min(1) });
const uri = z.string().regex(/^[A-Za-z0-9._~!$&'()*+,;=:@%/-]+$/);
const count = z.number().int().min(1);
const logical = z.strictObject({ fullyQualifiedName: z.string().min(1), kind: z.string() });
const physical = z.strictObject({
  artifactLocation: z.strictObject({ uri }),
  region: z.strictObject({ startLine: count, startColumn: count }).optional(),
});
const location = z.strictObject({
  physicalLocation: physical.optional(),
  logicalLocations: z.array(logical).min(1).optional(),
});
const suppression = z.strictObject({
  kind: z.enum(['inSource', 'external']),
  status: z.enum(['accepted', 'underReview', 'rejected']),
  justification: z.string(),
});
const result = z.strictObject({
  ruleId: z.string(),
  ruleIndex: z.number().int().min(0),
  level: z.enum(['none', 'note', 'warning', 'error']),
  message,
  locations: z.array(location).optional(),
  suppressions: z.array(suppression).optional(),
  properties: z.record(z.string(), z.unknown()),
});
const descriptor = z.strictObject({
  id: z.string(),
  shortDescription: message.optional(),
  fullDescription: message.optional(),
  helpUri: z.url().optional(),
  help: message.optional(),
});
const schema = z.strictObject({
  $schema: z.url(),
  version: z.literal('2.1.0'),
  runs: z.array(
    z.strictObject({
      tool: z.strictObject({
        driver: z.strictObject({ name: z.string(), version: z.string(), rules: z.array(descriptor) }),
      }),
      columnKind: z.enum(['utf16CodeUnits', 'unicodeCodePoints']),
      results: z.array(result),
    }),
  ),
});

const logOf = (...report: Parameters<typeof reportOf>) =>
  schema.parse(JSON.parse(sarif.report(reportOf(...report), { colour: false })));

const RULE = 'sevis-id-is-n-and-ten-digits';

describe('a SARIF log', () => {
  const { runs } = logOf(
    [
      finding({ rule: RULE, at: at(4, 'my case/ümlaut.json') }),
      finding({ rule: 'key-is-known', severity: 'warning', path: null }),
      finding({ rule: RULE, severity: 'note', path: null, inPdf: { file: '/tmp/i765.pdf', page: 3, box: 'Line7' } }),
      finding({ rule: 'of-no-catalogue', at: at(2, 'C:\\cases\\a.json') }),
    ],
    { waived: [waived()] },
  );
  const [run] = runs;

  test('is of the shape that the standard asks for, with one run', () => {
    expect(runs).toHaveLength(1);
    expect(run?.results.map(({ level }) => level)).toEqual(['error', 'warning', 'note', 'error', 'warning']);
  });

  test('names each rule once, with what it says, why, and where that was read', () => {
    const described = run?.tool.driver.rules ?? [];
    expect(described.map(({ id }) => id)).toEqual([RULE, 'key-is-known', 'of-no-catalogue', 'photo-is-recent']);
    for (const { ruleId, ruleIndex } of run?.results ?? []) expect(described[ruleIndex]?.id).toBe(ruleId);
    const rule = rules.find(({ id }) => id === RULE);
    expect(described[0]?.shortDescription?.text).toBe(rule?.title);
    expect(described[0]?.fullDescription?.text).toBe(rule?.why);
    expect(described[0]?.helpUri).toBe(rule?.cites[0].url);
    expect(described[0]?.help?.text).toContain(rule?.cites[0].title);
  });

  test('places a finding by file, line and column, and by the answer', () => {
    expect(run?.results[0]?.locations).toEqual([
      {
        physicalLocation: {
          artifactLocation: { uri: 'my%20case/%C3%BCmlaut.json' },
          region: { startLine: 4, startColumn: 5 },
        },
        logicalLocations: [{ fullyQualifiedName: 'employer.ein', kind: 'member' }],
      },
    ]);
    expect(run?.results[1]?.locations).toBeUndefined();
    expect(run?.results[2]?.locations).toEqual([
      {
        physicalLocation: { artifactLocation: { uri: 'file:///tmp/i765.pdf' } },
        logicalLocations: [{ fullyQualifiedName: 'page 3, box Line7', kind: 'member' }],
      },
    ]);
    expect(run?.results[3]?.locations?.[0]?.physicalLocation?.artifactLocation.uri).toBe('file:///C:/cases/a.json');
  });

  test('keeps a waived finding as suppressed, with who answers for it', () => {
    const suppressed = run?.results.filter(({ suppressions }) => suppressions !== undefined);
    expect(suppressed).toHaveLength(1);
    expect(suppressed?.[0]?.suppressions).toEqual([
      {
        kind: 'inSource',
        status: 'accepted',
        justification: 'Adviser Example on 2026-11-22: The office saw the photo.',
      },
    ]);
  });

  test('of a file named by half a character is written all the same', () => {
    const [log] = logOf([finding({ at: at(1, 'a\ud800.json') })]).runs;
    expect(log?.results[0]?.locations?.[0]?.physicalLocation?.artifactLocation.uri).toBe('a%EF%BF%BD.json');
  });
});
