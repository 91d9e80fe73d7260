import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { room } from '../../src/cli/commands/room.ts';
import { sampleWith } from '../packet/paper.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'optpack-room-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What the command says about a case. */
const says = async (answers: unknown, options: Readonly<Record<string, unknown>> = {}) => {
  const file = join(folder, 'case.json');
  writeFileSync(file, JSON.stringify(answers));
  let out = '';
  const io = {
    program: 'optpack',
    colour: false,
    out: (text: string) => {
      out += text;
    },
    err: () => {},
  };
  const code = await room.run({ format: 'text', ...options }, [file], io);
  return { code, out };
};

describe('optpack room', () => {
  it('tells for every narrative how much of its box is used', async () => {
    const goals = Array.from({ length: 16 }, (_, at) => `Goal ${String(at).padStart(2, '0')}`).join('\n');
    const { code, out } = await says(sampleWith({ plan: { goals } }).case, { packet: ['school-request'] });
    expect(code).toBe(0);
    for (const box of ['student role', 'employer oversight', 'measures and assessments', 'additional remarks'])
      expect(out).toContain(`I-983 Section 5 ${box}`);
    expect(out).toMatch(/^I-983 Section 5 goals and objectives +127 +16 of 11 +8 pt +146% +goes on elsewhere$/m);
    expect(out).not.toContain('I-765');
  });

  it('tells the same to programs', async () => {
    const { out } = await says(sampleWith({ plan: { role: 'One.\nTwo.' } }).case, { format: 'json' });
    const told: { room: readonly Readonly<Record<string, unknown>>[] } = JSON.parse(out);
    expect(told.room.find(({ path }) => path === 'plan.role')).toEqual({
      item: 'I-983 Section 5 student role',
      path: 'plan.role',
      isAnswered: true,
      characters: 9,
      size: 10,
      lines: { used: 2, of: 8 },
      percent: 19,
      goesOn: false,
    });
    const items = told.room.map(({ item }) => item);
    expect(items).toContain('I-765 28.b');
    expect(new Set(items).size).toBe(items.length);
  });

  it('tells what is wrong with answers that cannot be read', async () => {
    const { code, out } = await says({ student: { name: { family: 7 } } });
    expect(code).toBe(1);
    expect(out).toContain('student.name.family');
  });
});
