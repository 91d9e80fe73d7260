import { describe, expect, test } from 'vitest';
import { mergePatch } from '../../src/case/merge-patch.ts';
import { readPack } from '../../src/schools/read-pack.ts';
import { lineOf } from './line-of.ts';
import { expectRefused } from './refused.ts';
import { samplePack } from './sample-pack.ts';

const read = (pack: unknown) => readPack({ name: 'pack.json', text: JSON.stringify(pack, null, 2) });
const readWith = (patch: object) => read(mergePatch(samplePack, patch));

const [aToL, mToZ, others] = samplePack.advisers;
const [portal] = samplePack.portals;
const [change] = samplePack.changes;
const [report] = samplePack.reports;

describe('a school pack', () => {
  test('that is in order is read as it is', () => {
    const { pack, findings } = read(samplePack);
    expect(findings).toEqual([]);
    expect(pack).toEqual(samplePack);
  });

  test.each(['logo.png', 'our-logo.JPG', 'logo.jpeg'])('may name the file of its logo: %s', (logo) => {
    expect(readWith({ letterhead: { logo } }).pack?.letterhead?.logo).toBe(logo);
  });

  test('may leave every list empty, and say of each text that there is none', () => {
    const bare = {
      ...samplePack,
      seen: null,
      answers: {},
      letterhead: null,
      advisers: [],
      dsoContact: null,
      fee: null,
      leadTime: null,
      portals: [],
      requestPapers: [],
      filingPapers: [],
      reports: [],
      wording: {},
      changes: [],
      doubts: [],
    };
    expect(read(bare).findings).toEqual([]);
  });

  const broken: readonly (readonly [what: string, patch: object, says: RegExp, fix: RegExp, line: string])[] = [
    ['a misspelt key', { wordings: {} }, /The key "wordings" is not known/, /"wording"/, '"wordings"'],
    ['no portals', { portals: null }, /has no "portals"/, /Portals and forms of the office/, '{'],
    ['a misspelt key of the fee', { fee: { dollar: 100 } }, /"dollar" in fee/, /"dollars"/, '"dollar"'],
    ['a fee in words', { fee: { dollars: 'ten' } }, /fee\.dollars .* not written/, /US dollars/, '"dollars"'],
    ['a day that is none', { seen: '2026-02-30' }, /seen of the school pack/, /2026-10-08/, '"seen"'],
    ['no web address', { source: 'our page' }, /source of the school pack/, /https:\/\/example\.edu/, '"source"'],
    ['a list of answers', { answers: ['x'] }, /answers of the school pack/, /"answers": \{/, '"answers"'],
    ['an id with spaces', { id: 'Example State' }, /id of the school pack/, /small letters/, '"id"'],
    ['a letterhead in one line', { letterhead: { lines: 'x' } }, /letterhead\.lines/, /head of the letters/, '"lines"'],
    ['a logo elsewhere', { letterhead: { logo: '../logo.png' } }, /letterhead\.logo/, /PNG or JPEG/, '"logo"'],
    ['a drawing as logo', { letterhead: { logo: 'logo.svg' } }, /letterhead\.logo/, /PNG or JPEG/, '"logo"'],
    ['a lead time in words', { leadTime: { days: 'a week' } }, /leadTime\.days/, /For example: "days": 10/, '"days"'],
    ['days of another kind', { leadTime: { counted: 'weeks' } }, /leadTime\.counted/, /"business days"/, '"counted"'],
    [
      'a portal without a name',
      { portals: [{ ...portal, name: undefined }] },
      /no "portals\.0\.name"/,
      /Name of the portal/,
      '"portals": [\n    {',
    ],
    [
      'a portal that takes nothing known',
      { portals: [{ ...portal, takes: ['fax'] }] },
      /portals\.0\.takes\.0/,
      /request, report, upload/,
      '"fax"',
    ],
    ['a misspelt key of a portal', { portals: [{ ...portal, uri: 'x' }] }, /"uri" in portals\.0/, /"url"/, '"uri"'],
    ['a paper that is a text', { requestPapers: ['I-983'] }, /requestPapers\.0/, /own order/, '"I-983"'],
    [
      'a need that is none',
      { filingPapers: [{ text: 'x', need: 'must' }] },
      /filingPapers\.0\.need/,
      /"recommended"/,
      '"must"',
    ],
    ['a report without a day', { reports: [{ ...report, when: '' }] }, /reports\.0\.when/, /By when/, '"when"'],
    [
      'wording about nothing known',
      { wording: { closing: 'x' } },
      /"closing" in wording/,
      /Known here: eligibility, request/,
      '"closing"',
    ],
    ['misspelt wording', { wording: { sevpportal: 'x' } }, /"sevpportal" in wording/, /"sevpPortal"/, '"sevpportal"'],
    ['wording that is no text', { wording: { contact: ['x'] } }, /wording\.contact/, /own words/, '"contact"'],
    [
      'an adviser without a role',
      { advisers: [{ lastNames: 'others' }] },
      /"advisers\.0\.title"/,
      /never a name/,
      '"advisers": [\n    {',
    ],
    [
      'a range of words',
      { advisers: [{ ...aToL, lastNames: { from: 'Aa', to: 'L' } }] },
      /advisers\.0\.lastNames/,
      /First letter/,
      '"Aa"',
    ],
    [
      'a letter twice',
      { advisers: [aToL, { ...mToZ, lastNames: { from: 'K', to: 'Z' } }, others] },
      /with K, L are given to several/,
      /Give every letter/,
      '"advisers": [',
    ],
    [
      'a letter never',
      { advisers: [aToL, { ...mToZ, lastNames: { from: 'P', to: 'Z' } }, others] },
      /with M, N, O are given to nobody/,
      /Give every letter/,
      '"advisers": [',
    ],
    [
      'no fallback',
      { advisers: [aToL, mToZ] },
      /no entry with "lastNames": "others"/,
      /none of A to Z/,
      '"advisers": [',
    ],
    ['two fallbacks', { advisers: [aToL, mToZ, others, others] }, /2 entries with/, /Say once/, '"advisers": ['],
    [
      'a change without its day',
      { changes: [{ ...change, since: undefined }] },
      /no "changes\.0\.since"/,
      /null when/,
      '"changes": [\n    {',
    ],
    [
      'a change by no fact',
      { changes: [{ ...change, fact: 'i-765-fee-papr' }] },
      /changes\.0\.fact .* fact that there is not/,
      /"i-765-fee-paper"/,
      '"fact"',
    ],
    ['a doubt that is a text', { doubts: ['x'] }, /doubts\.0/, /in doubt/, '"x"'],
    [
      'two lead times',
      { answers: { limits: { processingDays: 9 } } },
      /processingDays .* not what its leadTime of 7 business days comes to/,
      /11 days of the calendar/,
      '"processingDays"',
    ],
    [
      'a misspelt answer',
      { answers: { dso: { emial: 'x@example.edu' } } },
      /"emial" in school\.dso/,
      /email/,
      '"emial"',
    ],
    [
      'an answer of another kind',
      { answers: { sevisCode: 214 } },
      /school\.sevisCode is a number/,
      /quotes/,
      '"sevisCode"',
    ],
    [
      'an answer of one student',
      { answers: { recommendedOn: '2026-11-16' } },
      /school\.recommendedOn is an answer of one student/,
      /Take it out/,
      '"recommendedOn"',
    ],
  ];
  test.each(broken)('with %s is refused at its line, with what to do', (_, patch, says, fix, words) => {
    const made = mergePatch(samplePack, patch);
    expectRefused(read(made), made, { says, fix, words });
  });

  test('whose range runs backwards is told so, and which letters nobody has', () => {
    const { findings } = readWith({ advisers: [{ ...aToL, lastNames: { from: 'L', to: 'A' } }, mToZ, others] });
    expect(findings.map(({ says }) => says)).toEqual([
      expect.stringMatching(/A, B, C.* are given to nobody/),
      expect.stringMatching(/advisers\.0\.lastNames .* runs backwards/),
    ]);
  });

  test('with several mistakes tells them all', () => {
    const { findings } = readWith({ fees: 1, id: 'No Id', answers: { offices: 'x' } });
    expect(findings.map(({ rule }) => rule).sort()).toEqual([
      'key-is-known',
      'school-pack-is-written-as-packs-are',
      'school-pack-is-written-as-packs-are',
    ]);
  });

  test('that is no JSON is refused at the broken line', () => {
    const { pack, findings } = readPack({ name: 'pack.json', text: '{\n"id": "x"\n"name": 1 }' });
    expect(pack).toBe(null);
    expect(findings[0]).toMatchObject({ rule: 'answer-file-is-readable-json', at: { line: 3 } });
  });

  const stale = 'Mail a check for $410 to USCIS with the I-765.';
  const spoken: readonly (readonly [path: string, patch: object])[] = [
    ['wording.filing', { wording: { filing: stale } }],
    ['requestPapers.0.text', { requestPapers: [{ text: stale }] }],
    ['filingPapers.0.text', { filingPapers: [{ text: stale }] }],
    ['reports.0.how', { reports: [{ ...report, how: stale }] }],
    ['portals.0.for', { portals: [{ ...portal, for: stale }] }],
    ['changes.0.now', { changes: [{ ...change, now: stale }] }],
    ['doubts.0.says', { doubts: [{ says: stale }] }],
  ];
  test.each(spoken)('whose %s is out of date is read, with a warning that says since when', (path, patch) => {
    const { pack, findings } = readWith(patch);
    expect(pack).not.toBe(null);
    expect(findings.length).toBeGreaterThan(0);
    for (const finding of findings) {
      expect(finding).toMatchObject({ rule: 'school-pack-says-what-holds-today', severity: 'warning' });
      expect(finding.says).toContain(`${path} of the school pack says "`);
      expect(finding.says).toMatch(/which tells of .*(since \d{4}-\d\d-\d\d|never)/);
      expect(finding.at?.line).toBe(lineOf(mergePatch(samplePack, patch), stale));
      expect(finding.cites).toHaveLength(1);
    }
  });

  test('may say what a page once said', () => {
    expect(readWith({ changes: [{ ...change, said: stale }] }).findings).toEqual([]);
  });
});
