import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { baseRows } from '../../src/form/additions.ts';
import { prove } from '../../src/form/prove.ts';
import { readOwn } from '../../src/form/read-own.ts';
import { reread } from '../../src/form/reread.ts';
import { asDict, SyntaxFault } from '../../src/form/syntax.ts';
import { inflate, makeups, masterOf } from './masters.ts';
import { expected, filled, planAll } from './plans.ts';
import { mendSum, openlyFilled } from './tamper.ts';

const makeup = makeups.g1145;
const plans = planAll(makeup, 'Q');
const master = await masterOf(makeup, 'stand-in');
const whole = filled(master, makeup, plans);

/** True when reading a damaged file ends in a fault or in a proof that finds a difference. Other errors escape. */
function isNoticed(bytes: Uint8Array): boolean {
  try {
    const reading = readOwn(bytes, master, [makeup.parts[0].fields], inflate);
    return prove(expected(makeup, plans), reading).differences.length > 0;
  } catch (error) {
    if (error instanceof SyntaxFault) return true;
    throw error;
  }
}

describe('a written file opened again', () => {
  it('gives its objects and streams by number', () => {
    const file = reread(whole, inflate);
    const catalog = asDict(file.object(master.index.catalog));
    expect(catalog.get('/Type')).toEqual({ name: '/Catalog' });
    const field = master.index.forms[0]?.fields['form1[0].#subform[0].LastName[0]'];
    const dict = asDict(file.object(field?.object ?? 0));
    expect(dict.get('/T')).toEqual({ string: 'LastName[0]' });
    const look = asDict(dict.get('/AP')).get('/N');
    const object = typeof look === 'object' && look !== null && 'object' in look ? look.object : 0;
    expect(Buffer.from(file.stream(object)).toString('latin1')).toContain('(Q00 Sample) Tj');
    expect(file.stands(object)).toBe(true);
  });

  it('has no object beyond its table', () => {
    const file = reread(whole, inflate);
    for (const number of [0, file.size, file.size + 1_000_000]) expect(() => file.object(number)).toThrow(SyntaxFault);
  });

  it('is what it says: unharmed, it is proven', () => {
    expect(isNoticed(whole)).toBe(false);
    expect(isNoticed(openlyFilled(master, makeup, plans))).toBe(false);
  });
});

describe('damage is never passed over:', () => {
  it('a file cut off anywhere', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: whole.length - 1 }), (length) => {
        expect(isNoticed(whole.subarray(0, length))).toBe(true);
      }),
      { examples: [[0], [master.body.length], [whole.length - 1], [whole.length - 6]] },
    );
  });

  it('a file with something after its end', () => {
    expect(isNoticed(Buffer.concat([whole, Buffer.from('1 0 obj\n<<>>\nendobj\n')]))).toBe(true);
  });

  it('another number at its end', () => {
    const text = Buffer.from(whole).toString('latin1');
    const at = text.lastIndexOf('startxref\n') + 'startxref\n'.length;
    for (const start of ['0', '1', String(master.body.length), '99999999', '-1', 'x']) {
      expect(isNoticed(Buffer.from(`${text.slice(0, at)}${start}\n%%EOF\n`, 'latin1')), start).toBe(true);
    }
  });

  const open = openlyFilled(master, makeup, plans);
  const { start, rows } = storedTable(open);

  it('a changed byte in the cross-reference, its checksum made right', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: rows.length - 1 }), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const file = Buffer.from(open);
        file.writeUInt8((file[start + at] ?? 0) ^ change, start + at);
        mendSum(file, start + at);
        expect(isNoticed(file)).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  it('a changed byte in the cross-reference, squeezed as it is', () => {
    const table = Number(/startxref\n(\d+)/.exec(Buffer.from(whole.subarray(-40)).toString('latin1'))?.[1]);
    const first = Buffer.from(whole).indexOf('stream\n', table) + 'stream\n'.length;
    const end = Buffer.from(whole).indexOf('\nendstream', first);
    expect(end - first).toBeGreaterThan(50);
    for (let at = first; at < end; at += 1) {
      const file = Buffer.from(whole);
      file[at] = (file[at] ?? 0) ^ 0x10;
      // The last bits before the checksum are padding.
      const isPadding = at === end - 5 && unpacksTo(file.subarray(first, end), reread(whole, inflate).rows);
      expect(isPadding || isNoticed(file), `byte ${at - first} of ${end - first}`).toBe(true);
    }
  });
});

function unpacksTo(packed: Uint8Array, wanted: Uint8Array): boolean {
  try {
    return Buffer.from(inflate(packed)).equals(wanted);
  } catch {
    return false;
  }
}

/** Where the rows of a stored, not squeezed cross-reference begin in the file, and the rows. */
function storedTable(bytes: Uint8Array): { start: number; rows: Uint8Array } {
  const { rows } = reread(bytes, inflate);
  expect(rows.length).toBeGreaterThan(baseRows(master).length);
  return { start: Buffer.from(bytes).lastIndexOf(Buffer.from(rows)), rows };
}
