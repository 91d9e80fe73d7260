import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judge, type OddFiles } from './hostile.ts';
import { oddBoxes } from './odd-boxes.ts';
import { actions, attachments, harmless, locked, scripts } from './odd-extras.ts';
import { oddPictures } from './odd-pictures.ts';
import { oddPngs } from './odd-pngs.ts';
import { oddStreams } from './odd-streams.ts';
import { oddTrees, paperOf } from './odd-trees.ts';
import { misnamed, oddTypes } from './odd-types.ts';
import { read } from './papers.ts';

const groups: Readonly<Record<string, OddFiles>> = {
  'with an odd table, tree or size': oddTrees,
  'with a program': scripts,
  'that starts something': actions,
  'that holds other files': attachments,
  'with something harmless beside its pages': harmless,
  'with a password': locked,
  'packed or drawn in an odd way': oddStreams,
  'with odd pictures': oddPictures,
  'with boxes, layers or fonts that do not show what they hold': oddBoxes,
};

describe.each(Object.entries(groups))('a PDF %s', (_, files) => {
  it.each(Object.entries(files))('%s', async (_, odd) => judge(odd, 'i-94 record.pdf'));
});

describe('a PDF that something happened to on the way', () => {
  const whole = paperOf(
    '/Names<<>>',
    '/Annots[]/Resources<</ExtGState<</G<</LW 2/BM/Multiply>>>>>>',
    '<</a[1 2 (b)]>>',
  );

  it('is a paper or an error with its name, whatever bytes were changed', async () => {
    const change = fc.record({ at: fc.nat(whole.length - 1), byte: fc.nat(255) });
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 8 }), async (changes) => {
        const bytes = Uint8Array.from(whole);
        for (const { at, byte } of changes) bytes[at] = byte;
        const { paper, findings } = await read(bytes);
        expect(paper === null).toBe(findings.some(({ severity }) => severity === 'error'));
        for (const { says } of findings) expect(says.startsWith('scan.pdf ')).toBe(true);
      }),
      { numRuns: 400 },
    );
  });
});

it('200 hostile or odd attachments are made by these tests', () => {
  const all = [...Object.values(groups), oddPngs, oddTypes, misnamed].flatMap((files) => Object.keys(files));
  expect(all.length).toBeGreaterThanOrEqual(200);
});
