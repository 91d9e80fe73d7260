import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TooLong, unpack } from '../../src/evidence/pdf/unpack.ts';
import { paperPorts } from '../../src/node/paper-ports.ts';
import { lzw, packers } from './packers.ts';

describe('what a filter packed is unpacked as it was', () => {
  const data = fc.oneof(
    fc.uint8Array({ maxLength: 300 }),
    fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 9000 }),
  );

  it.each(Object.entries(packers))('%s', (name, pack) => {
    fc.assert(
      fc.property(data, (given) => {
        const bytes = Uint8Array.from(given);
        const { bytes: found, picture } = unpack(pack(bytes), [{ name, early: true }], 10_000, paperPorts);
        expect([...found]).toEqual([...bytes]);
        expect(picture).toBeNull();
      }),
      { numRuns: 60 },
    );
  });

  it('LZWDecode whose codes grow late', () => {
    const bytes = Uint8Array.from({ length: 9000 }, (_, at) => (at * at) % 7);
    const { bytes: found } = unpack(lzw(bytes, false), [{ name: 'LZWDecode', early: false }], 10_000, paperPorts);
    expect([...found]).toEqual([...bytes]);
  });

  it.each(['FlateDecode', 'LZWDecode', 'RunLengthDecode'])('%s up to a limit', (name) => {
    const packed = packers[name]?.(new Uint8Array(5000)) ?? new Uint8Array(0);
    expect(() => unpack(packed, [{ name, early: true }], 4000, paperPorts)).toThrow(TooLong);
  });
});
