import { describe, expect, it } from 'vitest';
import { i765FeePaper } from '../../src/facts/i-765-fee-paper.ts';
import { lawWith } from '../../src/facts/law.ts';
import { readOverrides } from '../../src/facts/read-overrides.ts';
import { facts } from '../../src/facts/registry.ts';

const cite = { title: 'A notice', url: 'https://example.org/notice', seen: '2026-11-20' };
const entry = (changes: Readonly<Record<string, unknown>> = {}) => ({
  from: '2026-12-01',
  value: 560,
  cite,
  ...changes,
});

/** Reads a file as an editor writes it, so that lines mean something. */
const read = (json: unknown) => readOverrides('facts.json', JSON.stringify(json, null, 1));
const fee = (...values: readonly unknown[]) => read({ 'i-765-fee-paper': values });

/** What is told of a file, in short. */
const told = ({ findings }: ReturnType<typeof readOverrides>) =>
  findings.map(({ rule, severity, says, fix, at, path, items }) => ({
    rule,
    severity,
    says,
    fix,
    path,
    items,
    line: at?.line,
  }));

describe('a file of facts', () => {
  it('replaces the facts that it names', () => {
    const { overrides } = fee(entry({ value: 520, from: '2024-04-01' }), entry());
    expect([...overrides.keys()]).toEqual(['i-765-fee-paper']);
    const law = lawWith(overrides);
    expect(law.on(i765FeePaper, '2026-11-30')).toMatchObject({ is: 'known', value: 520 });
    expect(law.on(i765FeePaper, '2026-12-01')).toMatchObject({
      is: 'known',
      value: 560,
      from: '2026-12-01',
      exact: true,
      cite,
    });
  });

  it('is one source unless it says otherwise, and can say all that our own facts say', () => {
    expect(fee(entry()).overrides.get('i-765-fee-paper')).toStrictEqual([
      { from: '2026-12-01', value: 560, cite, confidence: 'one source' },
    ]);
    const whole = entry({ exact: false, confidence: 'from memory', doubt: 'Unsure.' });
    expect(fee(whole).overrides.get('i-765-fee-paper')).toEqual([whole]);
  });

  it('may say that a value is to be read somewhere, or that there is no such rule', () => {
    const { overrides, findings } = fee(
      entry({ value: { readOn: 'https://www.uscis.gov/g-1055' } }),
      entry({ from: '2027-01-01', value: null, cite: { ...cite, seen: null } }),
    );
    expect(findings.map(({ severity }) => severity)).toEqual(['note']);
    const law = lawWith(overrides);
    expect(law.on(i765FeePaper, '2026-12-31')).toMatchObject({ is: 'unseen', readOn: 'https://www.uscis.gov/g-1055' });
    expect(law.on(i765FeePaper, '2027-01-01')).toEqual({ is: 'nothing' });
  });

  it('may have comments, and commas at the end', () => {
    const text = `{ // ours\n "i-765-fee-paper": [${JSON.stringify(entry())},],\n}`;
    expect(readOverrides('facts.jsonc', text).overrides.size).toBe(1);
  });

  it('leaves a note for every fact that it replaces, where it does so', () => {
    const values = { 'i-765-fee-paper': [entry()], 'edition-i-765-2026-09-15': [entry({ value: 'accepted' })] };
    const { findings } = read(values);
    expect(findings).toMatchObject([
      {
        rule: 'facts-are-those-of-optpack',
        severity: 'note',
        path: null,
        items: [],
        says: 'The fact i-765-fee-paper is that of your file of facts, not that of optpack.',
        cites: [cite],
        at: { file: 'facts.json', line: 2, column: 2 },
      },
      { says: 'The fact edition-i-765-2026-09-15 is that of your file of facts, not that of optpack.' },
    ]);
  });

  it('takes every value that we have ourselves', () => {
    const ours = Object.fromEntries(facts.map(({ id, values }) => [id, values]));
    const { overrides, findings } = read(ours);
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(overrides.size).toBe(facts.length);
  });

  it('may be empty', () => {
    expect(read({})).toEqual({ overrides: new Map(), findings: [] });
  });
});

describe('a mistake in a file of facts is told with its line and how to mend it', () => {
  const shape = 'facts-file-has-the-right-shape';
  const where = (key: string) => `facts.json: "${key}" of entry 1 of the fact i-765-fee-paper is not as it has to be.`;
  const LIST = /^Write a list of values: \[/;

  it.each([
    ['text for a fee', { value: '560' }, where('value'), /such as 520 \(US dollars\)/, 5],
    ['a fee below zero', { value: -1 }, where('value'), /such as 520/, 5],
    ['a page that is no address', { value: { readOn: 'uscis.gov' } }, where('value'), /"readOn": "https:/, 5],
    ['more than a page', { value: { readOn: 'https://example.org/', and: 1 } }, where('value'), /"readOn": "https:/, 5],
    ['a day that is none', { from: '2026-02-30' }, where('from'), /first day of the value, YYYY-MM-DD/, 4],
    ['a number for a day', { from: 2026 }, where('from'), /YYYY-MM-DD/, 4],
    ['no title', { cite: { ...cite, title: ' ' } }, where('cite.title'), /name of the source/, 7],
    ['too long a title', { cite: { ...cite, title: 'x'.repeat(501) } }, where('cite.title'), /name of the source/, 7],
    [
      'an insecure address',
      { cite: { ...cite, url: 'http://example.org/' } },
      where('cite.url'),
      /begins with https/,
      8,
    ],
    ['an address without a host', { cite: { ...cite, url: 'https://example' } }, where('cite.url'), /full address/, 8],
    ['an address with a blank', { cite: { ...cite, url: 'https://a.org/ b' } }, where('cite.url'), /full address/, 8],
    ['text before an address', { cite: { ...cite, url: 'see https://a.org/' } }, where('cite.url'), /full address/, 8],
    ['a day that is none', { cite: { ...cite, seen: 'today' } }, where('cite.seen'), /YYYY-MM-DD, or null/, 9],
    ['words of its own', { confidence: 'sure' }, where('confidence'), /several sources, one source, from memory/, 11],
    ['yes for true', { exact: 'yes' }, where('exact'), /Write false/, 11],
    ['an empty doubt', { doubt: ' ' }, where('doubt'), /^Write a sentence/, 11],
    ['a number for a doubt', { doubt: 7 }, where('doubt'), /^Write a sentence/, 11],
    ['too long a doubt', { doubt: 'x'.repeat(501) }, where('doubt'), /^Write a sentence/, 11],
    ['a source in one word', { cite: 'USCIS' }, where('cite'), /"title": .*"url": .*"seen":/, 6],
  ])('%s', (_, changes, says, fix, line) => {
    const findings = told(fee(entry(changes)));
    expect(findings).toEqual([
      { rule: shape, severity: 'error', says, fix: expect.stringMatching(fix), path: null, items: [], line },
    ]);
    expect(fee(entry(changes)).overrides.size).toBe(0);
  });

  it.each(['from', 'value', 'cite'])('a value without its %s', (key) => {
    const { [key]: _, ...rest }: Readonly<Record<string, unknown>> = entry();
    expect(told(fee(rest))).toMatchObject([
      { rule: shape, says: `facts.json: "${key}" of entry 1 of the fact i-765-fee-paper is missing.`, line: 3 },
    ]);
  });

  it.each(['title', 'url', 'seen'])('a source without its %s', (key) => {
    const { [key]: _, ...rest }: Readonly<Record<string, unknown>> = cite;
    expect(told(fee(entry({ cite: rest })))).toMatchObject([
      { says: `facts.json: "cite.${key}" of entry 1 of the fact i-765-fee-paper is missing.`, line: 6 },
    ]);
  });

  it.each([[560], [{}], [[]]])('no list of values: %j', (value) => {
    expect(told(read({ 'i-765-fee-paper': value }))).toMatchObject([
      {
        rule: shape,
        says: 'facts.json: the fact i-765-fee-paper is not as it has to be.',
        fix: expect.stringMatching(LIST),
        line: 2,
      },
    ]);
  });

  it('a value that stands alone', () => {
    expect(told(fee(560))).toMatchObject([
      {
        says: 'facts.json: entry 1 of the fact i-765-fee-paper is not as it has to be.',
        fix: expect.stringMatching(LIST),
        line: 3,
      },
    ]);
  });

  it('values that do not follow one another', () => {
    const wrong = {
      says: 'facts.json: "from" of entry 2 of the fact i-765-fee-paper is not as it has to be.',
      fix: 'Put the values in the order of their first days, each day once.',
    };
    expect(told(fee(entry(), entry()))).toMatchObject([{ ...wrong, line: 13 }]);
    expect(told(fee(entry(), entry({ from: '2026-11-30' })))).toMatchObject([wrong]);
    expect(told(fee(entry(), entry({ from: '2026-12-02' })))).toMatchObject([{ severity: 'note' }]);
  });

  it('a fact that there is not', () => {
    expect(told(read({ 'i-765-fee': [entry()] }))).toMatchObject([
      {
        rule: 'facts-file-names-facts-of-optpack',
        severity: 'error',
        says: 'facts.json names "i-765-fee", which is no fact of optpack.',
        fix: 'Did you mean i-765-fee-online or i-765-fee-paper? All facts are listed by: optpack facts',
        line: 2,
      },
    ]);
    expect(told(read({ filing: {} }))).toMatchObject([{ fix: expect.stringContaining('Did you mean filing-window?') }]);
    expect(told(read({ qqqqqq: [] }))).toMatchObject([{ fix: 'All facts are listed by: optpack facts' }]);
  });

  it('a key that there is not, with others of its kind', () => {
    expect(told(fee(entry({ until: '2027-01-01', note: 'x' })))).toMatchObject([
      { rule: shape, says: 'facts.json has an unknown key "until" in entry 1 of the fact i-765-fee-paper.', line: 11 },
      { rule: shape, says: 'facts.json has an unknown key "note" in entry 1 of the fact i-765-fee-paper.', line: 12 },
    ]);
    expect(told(fee(entry({ cite: { ...cite, page: 1 } })))).toMatchObject([
      {
        says: 'facts.json has an unknown key "page" in "cite" of entry 1 of the fact i-765-fee-paper.',
        fix: expect.stringContaining('in cite title, url and seen'),
        line: 10,
      },
    ]);
  });

  it('the same fact twice', () => {
    const text = `{ "i-765-fee-paper": [],\n "i-765-fee-paper": [] }`;
    expect(told(readOverrides('facts.json', text))).toMatchObject([
      { rule: shape, says: 'facts.json has the same key twice.', fix: 'Keep the right one of the two.', line: 2 },
    ]);
  });

  it('no JSON', () => {
    for (const text of ['{ "i-765-fee-paper": [', 'fees', '[]', '7']) {
      const [finding] = told(readOverrides('facts.json', text));
      expect(finding).toMatchObject({
        rule: 'facts-file-is-readable-json',
        severity: 'error',
        says: 'facts.json is no JSON that can be read.',
        line: 1,
      });
    }
  });

  it('every mistake at once, a hundred at the most', () => {
    const many = read(Object.fromEntries(Array.from({ length: 150 }, (_, at) => [`no-such-${at}`, []])));
    expect(many.findings).toHaveLength(100);
  });

  it.each([
    ['naics-edition', 'Write a value such as "NAICS 2022" (words), or'],
    ['mailing-address', 'Write a value such as "By USPS: USCIS, Attn: I-765 C03, P.O. Bo..." (words), or'],
    ['i-907-edition', 'Write a value such as "some words" (words), or'],
    ['stem-list', 'Write a value such as ["01.0308","01.0901","01.0902","01.0903"] (CIP codes), or'],
    [
      'edition-i-765-2026-09-15',
      'Write a value such as "not-accepted" (accepted, superseded, not-accepted, older-print), or',
    ],
  ])('an example for %s', (id, words) => {
    expect(told(read({ [id]: [entry({ value: 7.5 })] }))[0]?.fix.startsWith(words)).toBe(true);
  });

  it('an example for every fact', () => {
    for (const { id } of facts) {
      const [finding] = told(read({ [id]: [entry({ value: { wrong: true } })] }));
      expect(finding?.fix).toMatch(/^Write a value such as .{1,80} \(.+\), or \{ "readOn"/);
    }
  });
});

describe('a file of answers that is named by mistake', () => {
  it('is refused without showing its identifiers', () => {
    const { findings } = readOverrides(
      'case.json',
      '{ "student": { "ssn": "123-45-6789", "sevisId": "N0001234567" } }',
    );
    expect(findings).toHaveLength(1);
    expect(JSON.stringify(findings)).not.toMatch(/123-45|N0001234/);
  });
});
