import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Fault, isFault } from '../../src/node/fault.ts';
import { LARGEST_ANSWER_FILE, readAnswerFiles, recordedName } from '../../src/node/read-files.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'read-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const written = (name: string, content: string | Uint8Array): string => {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
};

const faultOf = (work: () => unknown): Fault => {
  try {
    work();
  } catch (thrown) {
    if (thrown instanceof Fault) return thrown;
    throw thrown;
  }
  throw new Error('no fault was thrown');
};

describe('an answer file that can be read', () => {
  it('gives its text and the sum of its bytes', () => {
    const file = written('case.json', '{"a": "ế"}');
    const [read] = readAnswerFiles([file]);
    // As sha256sum tells it.
    const sum = '46ccb3556bbb660dcdfc59d5d38cef786d46e6f460b87acecbfffc60f1f7289c';
    expect(read).toEqual({ name: file, text: '{"a": "ế"}', sha256: sum });
  });

  it('loses a byte order mark of UTF-8, which is no answer', () => {
    const file = written('bom.json', new Uint8Array([0xef, 0xbb, 0xbf, 0x7b, 0x7d]));
    expect(readAnswerFiles([file])[0]?.text).toBe('{}');
  });

  it('may be as large as the limit and no larger', () => {
    const largest = written('largest.json', ' '.repeat(LARGEST_ANSWER_FILE - 1).concat('1'));
    expect(readAnswerFiles([largest])[0]?.text.length).toBe(LARGEST_ANSWER_FILE);
    const larger = written('larger.json', ' '.repeat(LARGEST_ANSWER_FILE).concat('1'));
    expect(faultOf(() => readAnswerFiles([larger])).message).toMatch(/at most 1 MB/);
  });

  it('is recorded without its folders', () => {
    const [read] = readAnswerFiles([written('mine.json', '{}')]);
    expect(read && recordedName(read)).toBe('mine.json');
  });

  it('may come from a pipe', () => {
    const module = JSON.stringify(join(import.meta.dirname, '../../src/node/read-files.ts'));
    const program = `import(${module}).then((m) => console.log(JSON.stringify(m.readAnswerFiles(['-']))))`;
    const ran = spawnSync(process.execPath, ['--import', 'tsx', '-e', program], {
      input: '{"piped": 1}',
      encoding: 'utf8',
    });
    expect(JSON.parse(ran.stdout)).toMatchObject([{ name: 'standard input', text: '{"piped": 1}' }]);
  });
});

describe('an answer file that cannot be read', () => {
  const cases: readonly (readonly [says: RegExp, make: () => string])[] = [
    [/there is no such file/, () => join(folder, 'missing.json')],
    [/this is a folder/, () => folder],
    [/a part of this path is a file/, () => join(written('file.json', '{}'), 'case.json')],
    [/the file is empty/, () => written('empty.json', '')],
    [/nothing but blanks/, () => written('blank.json', ' \n\t\n')],
    [/UTF-16/, () => written('utf16le.json', Buffer.from('\ufeff{"a": 1}', 'utf16le'))],
    [/UTF-16/, () => written('utf16be.json', Buffer.from('\ufeff{"a": 1}', 'utf16le').swap16())],
    [/zero byte/, () => written('no-mark.json', Buffer.from('{"a": 1}', 'utf16le'))],
    [/symbolic links lead in a circle/, () => loop()],
    [/more than 1 MB/, () => '/dev/zero'],
  ];

  const loop = (): string => {
    const link = join(folder, 'loop.json');
    rmSync(link, { force: true });
    symlinkSync(link, link);
    return link;
  };

  for (const [says, make] of cases) {
    it(`says so: ${says.source}`, () => {
      const file = make();
      const fault = faultOf(() => readAnswerFiles([file]));
      expect(fault.message).toMatch(says);
      expect(fault.message).toContain(file);
      expect(fault.code).toBe('cannot-read');
      expect(fault.fix).toMatch(/\.$|optpack init$/);
    });
  }

  it('says when it may not be opened', ({ skip }) => {
    if (process.getuid?.() === 0) skip('the superuser may open everything');
    const file = written('secret.json', '{}');
    chmodSync(file, 0);
    expect(faultOf(() => readAnswerFiles([file])).message).toMatch(/not allowed to read/);
  });

  it('is refused by its size before it is read', () => {
    const file = written('huge.json', '{');
    truncateSync(file, 50_000_000);
    const start = performance.now();
    expect(faultOf(() => readAnswerFiles([file])).message).toContain('50.0 MB');
    expect(performance.now() - start).toBeLessThan(50);
  });

  it('is told together with all others', () => {
    mkdirSync(join(folder, 'sub'), { recursive: true });
    const fault = faultOf(() => readAnswerFiles([join(folder, 'one.json'), join(folder, 'sub')]));
    expect(fault.message.split('\n')).toHaveLength(2);
    expect(fault.message).toMatch(/one\.json: there is no such file\.\n.*sub: this is a folder/);
  });
});

it('the standard input can be named once', () => {
  const fault = faultOf(() => readAnswerFiles(['-', join(folder, 'one.json'), '-']));
  expect(fault.message).toBe('standard input: - can be named once.');
});

describe('bytes that are not UTF-8', () => {
  it('are named by line and character', () => {
    // "Société" in Latin-1 on the second line.
    const bytes = Buffer.concat([Buffer.from('{\n  "é": "Soci'), Buffer.from([0xe9]), Buffer.from('t"}')]);
    const fault = faultOf(() => readAnswerFiles([written('latin1.json', bytes)]));
    expect(fault.message).toContain('byte 16 (0xe9) on line 2, character 13');
  });

  it('are found wherever they stand, also at the end', () => {
    const bad = fc.constantFrom([0xff], [0xc3], [0xe1, 0xba], [0xf0, 0x9f, 0x98], [0xc3, 0x28], [0x80]);
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', minLength: 1 }),
        bad,
        fc.string({ unit: 'grapheme' }),
        (before, middle, after) => {
          const start = Buffer.from(`x${before}`);
          const file = written(
            'any.json',
            Buffer.concat([start, Buffer.from(middle), Buffer.from(after === '' ? '' : `!${after}`)]),
          );
          const fault = faultOf(() => readAnswerFiles([file]));
          expect(fault.message).toContain(`byte ${start.length + 1} (0x${middle[0]?.toString(16)})`);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('a fault', () => {
  it('is known by its mark, not by its class: bundles have copies of the class', () => {
    const copy = Object.assign(new Error('from elsewhere'), { [Symbol.for('optpack.fault')]: true });
    expect(isFault(copy)).toBe(true);
    expect(isFault(new Error('a bug'))).toBe(false);
    expect(isFault('text')).toBe(false);
  });
});
