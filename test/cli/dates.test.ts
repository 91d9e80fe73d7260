import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { mergePatch } from '../../src/case/merge-patch.ts';
import { dates } from '../../src/cli/commands/dates.ts';
import { hanging, wrapped } from '../../src/cli/wrapped.ts';
import { readCalendar } from '../dates/read-calendar.ts';
import { sampleAnswers } from '../samples.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'optpack-dates-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));
afterEach(() => vi.useRealTimers());

const file = (name: string): string => join(folder, name);

/** What the command says about the sample with a merge patch. */
const says = async (
  options: Readonly<Record<string, unknown>> = {},
  patch: Parameters<typeof mergePatch>[1] = {},
  colour = false,
) => {
  writeFileSync(file('case.json'), JSON.stringify(mergePatch(sampleAnswers(), patch)));
  const said = { out: '', err: '' };
  const io = {
    program: 'optpack',
    colour,
    out: (text: string) => {
      said.out += text;
    },
    err: (text: string) => {
      said.err += text;
    },
  };
  const code = await dates.run({ format: 'text', on: '2026-11-22', ...options }, [file('case.json')], io);
  return { code, ...said };
};

describe('optpack dates', () => {
  it('tells each date with the days left, its rule and the number of its source', async () => {
    const { code, out } = await says();
    expect(code).toBe(0);
    expect(out).toMatch(/^2026-10-16 {2}past {10}First day on which USCIS may receive the I-765 \[1\]$/m);
    expect(out).toMatch(/^2027-01-14 {2}now, 53 days {2}Last day on which USCIS must have the I-765 \[1, 3\]$/m);
    expect(out).toMatch(/^2027-01-15 {2}54 days {7}STEM OPT begins \[\d+\]$/m);
    expect(out).toMatch(/^\[1\] 8 CFR 214\.2\(f\)\(11\)\(i\)\(C\).*90 days; several$/m);
    expect(out).toMatch(/^- During OPT: 17 of 90 days, 73 days left \[\d+\]$/m);
    expect(out).toMatch(/^- During OPT and STEM OPT together: 17 of 150 days, 133 days left \[\d+\]$/m);
  });

  it('counts from the day given: today, tomorrow, and what is over', async () => {
    const on = async (day: string) => (await says({ on: day })).out;
    expect(await on('2027-01-14')).toMatch(/^2027-01-14 {2}today {9}OPT ends/m);
    expect(await on('2027-01-13')).toMatch(/^2027-01-14 {2}1 day {9}OPT ends/m);
    expect(await on('2027-01-15')).toMatch(/^2027-01-14 {2}past {10}OPT ends/m);
    expect(await on('2027-07-20')).toMatch(/^2027-07-15 {2}now, 5 days {3}Validation report after 6 months/m);
  });

  it('counts from the day of the machine when no day is given', async () => {
    vi.useFakeTimers({ now: new Date(2027, 0, 13, 12) });
    expect((await says({ on: undefined })).out).toContain('counted from 2027-01-13');
  });

  it('keeps to 80 columns, but for addresses', async () => {
    for (const patch of [{}, { school: { stemPeriod: null }, student: { optCard: null } }]) {
      const { out } = await says({ ics: file(`wide-${Object.keys(patch).length}.ics`) }, patch);
      const wide = out
        .split('\n')
        .filter((line) => line.length > 80 && !line.includes('://') && !line.includes(folder));
      expect(wide).toEqual([]);
    }
  });

  it('tells which answers are missing', async () => {
    const { code, out } = await says(
      {},
      { school: { recommendedOn: null, i20: null }, student: { unemployment: null } },
    );
    expect(code).toBe(0);
    expect(out).toMatch(
      /Not known yet\n\n- Last day of the recommendation for the I-765: needs school\.recommendedOn\n/,
    );
    expect(out).toMatch(/Days without a job that counts\n\n- needs student\.unemployment\n/);
    expect(out).not.toContain('During OPT:');
  });

  it('says how many days without a job are too many', async () => {
    const { out } = await says({}, { student: { unemployment: [{ from: '2026-01-15', to: '2026-04-15' }] } });
    expect(out).toContain('During OPT: 91 of 90 days, 1 day too many');
  });

  it('shows what is over dimmed where there are colours', async () => {
    expect((await says({}, {}, true)).out).toContain('\u001b[2m2026-10-16');
    expect((await says()).out).not.toContain('\u001b');
  });

  it('tells the same to programs', async () => {
    const { out } = await says({ format: 'json' });
    const told: { on: string; dates: readonly { id: string }[]; sources: readonly { id: string }[] } = JSON.parse(out);
    expect(told.on).toBe('2026-11-22');
    expect(told.dates.find(({ id }) => id === 'validation-report-6')).toMatchObject({
      opens: '2027-06-30',
      day: '2027-07-15',
      closes: '2027-07-25',
      left: { is: 'ahead', days: 235 },
      sources: [
        'validation-months',
        'validation-close',
        'school.limits.reportOpensDaysBefore',
        'school.limits.reportClosesDaysAfter',
      ],
    });
    const sources = told.sources.map(({ id }) => id);
    expect(new Set(sources).size).toBe(sources.length);
    expect(JSON.parse(out)).toMatchObject({
      version: 1,
      calendar: null,
      findings: [],
      unemployment: { onOpt: { used: 17, allowed: 90, left: 73, source: 'unemployment-on-opt' } },
    });
  });

  it('takes a file of facts, and says so', async () => {
    const cite = { title: 'A notice', url: 'https://example.org/notice', seen: '2026-11-01' };
    const value = { from: '2026-01-01', value: 30, confidence: 'one source', cite };
    writeFileSync(file('facts.json'), JSON.stringify({ 'grace-period': [value] }));
    const { code, out } = await says({ facts: file('facts.json') });
    expect(code).toBe(0);
    expect(out).toMatch(/^2029-02-13 {2}\d+ days {6}Last day of the grace period/m);
    expect(out).toContain('grace-period');
  });
});

describe('what stops it', () => {
  it('is a day that is none, and a label without a calendar or too long for one', async () => {
    for (const options of [{ on: '2027-02-29' }, { label: 'T.S.' }, { ics: file('x.ics'), label: 'x'.repeat(41) }]) {
      const { code, out, err } = await says(options);
      expect([code, out]).toEqual([2, '']);
      expect(err).toMatch(/^optpack: --(on|label) /);
    }
    expect(existsSync(file('x.ics'))).toBe(false);
  });

  it('is a mistake in the answers: 1, and 2 when they cannot be read', async () => {
    const broken = await says({}, { student: { optCard: { ends: '2027-02-29' } } });
    expect(broken.code).toBe(1);
    expect(broken.out).toContain('February 2027 has 28 days');
    const json = await says({ format: 'json' }, { student: { optCard: { ends: '2027-02-29' } } });
    expect(JSON.parse(json.out)).toMatchObject({ findings: [{ severity: 'error', path: 'student.optCard.ends' }] });
    writeFileSync(file('none.json'), '{');
    const io = { program: 'optpack', colour: false, out: () => {}, err: () => {} };
    expect(await dates.run({ format: 'text', on: '2026-11-22' }, [file('none.json')], io)).toBe(2);
  });
});

describe('optpack dates --ics', () => {
  it('writes a calendar that a second run with a later day updates', async () => {
    const ics = file('stem.ics');
    const first = await says({ ics });
    expect(first.code).toBe(0);
    expect(first.out).toContain(`${ics}: a calendar as of 2026-11-22.`);
    const before = readCalendar(readFileSync(ics, 'utf8'));
    await says({ ics, on: '2026-12-01' }, { school: { limits: { daysBeforeOptEnd: 21 } } });
    const after = readCalendar(readFileSync(ics, 'utf8'));
    expect(after.map(({ uid }) => uid).sort()).toEqual(before.map(({ uid }) => uid).sort());
    expect(after[0]?.sequence).toBeGreaterThan(before[0]?.sequence ?? 0);
  });

  it('is of the day of the case and not of the clock: the same case gives the same bytes', async () => {
    const written = async (now: Date) => {
      vi.useFakeTimers({ now });
      await says({ ics: file('same.ics'), on: undefined });
      return readFileSync(file('same.ics'), 'utf8');
    };
    const before = await written(new Date(2026, 10, 22));
    expect(before).toContain('DTSTAMP:20261122T000000Z');
    expect(await written(new Date(2031, 4, 5))).toBe(before);
  });

  it('bears the label, and the ids of two people are not the same', async () => {
    const uids = async (name: string, patch: Parameters<typeof mergePatch>[1]) => {
      await says({ ics: file(name), label: 'T.S. 1\u001b' }, patch);
      const events = readCalendar(readFileSync(file(name), 'utf8'));
      expect(events.every(({ summary }) => summary.startsWith('T.S. 1\\u001b: '))).toBe(true);
      return events.map(({ uid }) => uid);
    };
    const one = await uids('one.ics', {});
    const other = await uids('other.ics', { student: { name: { given: 'Tester' } } });
    expect(one.filter((uid) => other.includes(uid))).toEqual([]);
    expect(one[0]).toMatch(/^filing-opens\.[0-9a-f]{16}@stem-opt\.optpack$/);
  });

  it('is not written over another file, and says so', async () => {
    const answers = file('case.json');
    await expect(says({ ics: answers })).rejects.toThrow('is not overwritten');
    expect(readFileSync(answers, 'utf8')).toContain('Samplename');
  });

  it('is not written without a day or without dates', async () => {
    const undated = await says({ ics: file('no.ics'), on: undefined }, { filing: { preparedOn: null } });
    expect([undated.code, undated.out]).toEqual([2, '']);
    expect(undated.err).toContain('answer filing.preparedOn, or give --on DAY');
    const empty = await says({ ics: file('no.ics') }, { school: null, student: { optCard: null } });
    expect(empty.code).toBe(2);
    expect(empty.err).toContain('The answers tell no date');
    expect(existsSync(file('no.ics'))).toBe(false);
  });

  it('is named in the report for programs', async () => {
    const { out } = await says({ ics: file('json.ics'), format: 'json' });
    expect(JSON.parse(out)).toMatchObject({ calendar: { file: file('json.ics'), stampedOn: '2026-11-22' } });
  });
});

describe('wrapped words', () => {
  it('fill lines, and a long word has its own', () => {
    expect(wrapped('one two three', 7)).toEqual(['one two', 'three']);
    expect(wrapped('a https://example.org/long b', 10)).toEqual(['a', 'https://example.org/long', 'b']);
    expect(hanging('- ', 'one two three', 9)).toBe('- one two\n  three');
  });
});
