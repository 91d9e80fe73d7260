import { describe, expect, it } from 'vitest';
import { append } from '../../src/form/append.ts';
import { PrepareError } from '../../src/form/prepare/open-part.ts';
import { prepareMaster } from '../../src/form/prepare/prepare.ts';
import { hasJudges, type Picture, painted, pdfinfo, qpdfComplaints, unpacked } from '../judges.ts';
import {
  blankOf,
  describeOrigins,
  faces,
  hasOfficial,
  makeups,
  masterOf,
  type Origin,
  ports,
  sha256,
} from './masters.ts';
import { partsOf } from './plans.ts';

const nothing = (makeup: (typeof makeups)[keyof typeof makeups]) => partsOf(makeup, []);

describeOrigins('a master made of %s blanks, filled with nothing', (origin) => {
  describe.each(Object.values(makeups))('$name', (makeup) => {
    const empty = async () => append(await masterOf(makeup, origin), 'Empty', nothing(makeup), ports);

    it.skipIf(!hasJudges('qpdf'))('is clean for qpdf', async () => {
      expect(qpdfComplaints(await empty())).toBe('');
    });

    it.skipIf(!hasJudges('pdftoppm'))('paints as the blank does, pixel for pixel', async () => {
      const wanted: Picture[] = [];
      for (const { fields, pages } of makeup.parts) {
        const blank = painted(await blankOf(fields, origin), 40);
        wanted.push(...pages.flatMap((page) => blank[page - 1] ?? []));
      }
      const pictures = painted(await empty(), 40);
      expect(pictures.map(({ width, height }) => [width, height])).toEqual(
        wanted.map(({ width, height }) => [width, height]),
      );
      expect(pictures.flatMap((picture, at) => differingPixels(picture, wanted[at]))).toEqual(pictures.map(() => 0));
      expect(pictures.every(({ pixels }) => pixels.some((grey) => grey < 128))).toBe(true);
    });

    it.skipIf(!hasJudges('qpdf'))('keeps nothing that runs, locks or outlives the blank', async () => {
      const plain = unpacked(await empty());
      for (const word of [
        '/XFA',
        '/Perms',
        '/JavaScript',
        '/JS',
        '/Encrypt',
        '/UR3',
        '/OpenAction',
        '/AA',
        '/Metadata',
      ]) {
        expect(plain.includes(`${word} `) || plain.includes(`${word}<`), word).toBe(false);
      }
      expect(plain).toContain('/AcroForm');
    });

    it.skipIf(!hasJudges('pdfinfo'))('has the pages it was asked for', async () => {
      const pages = makeup.parts.reduce((sum, part) => sum + part.pages.length, 0);
      expect(pdfinfo(await empty())).toMatch(new RegExp(`^Pages: +${pages}$`, 'm'));
    });

    it('knows every box of its pages and no other', async () => {
      const { index } = await masterOf(makeup, origin);
      expect(index.forms.map(({ fields }) => Object.keys(fields).sort())).toEqual(
        makeup.parts.map(({ fields, pages }) =>
          Object.entries<{ readonly page: number }>(fields.boxes)
            .filter(([, box]) => (pages as readonly number[]).includes(box.page))
            .map(([name]) => name)
            .sort(),
        ),
      );
    });
  });

  it('depends on the blanks alone', async () => {
    const [first, second] = [await masterOf(makeups.g1145, origin), await again(origin)];
    expect(sha256(second.body)).toBe(sha256(first.body));
    expect(second.index).toEqual(first.index);
  });
});

describe.skipIf(!hasOfficial || !hasJudges('pdfinfo'))('the tags of official blanks (OPTPACK_BLANKS, pdfinfo)', () => {
  it.each([makeups.g1145, makeups.i765, makeups.uscis])('are still there: $name', async (makeup) => {
    const wanted = [];
    for (const { fields } of makeup.parts) wanted.push(...tagsOf(await blankOf(fields, 'official')));
    const found = tagsOf(append(await masterOf(makeup, 'official'), 'Empty', nothing(makeup), ports));
    expect(wanted.length).toBeGreaterThan(20);
    expect(found).toEqual(['Document', ...wanted]);
  });
});

describe('blanks that do not fit', () => {
  it('a blank of another form is refused with a reason', async () => {
    const blank = await blankOf(makeups.g1145.parts[0].fields, 'stand-in');
    const part = { ...makeups.i765.parts[0], blank, sha256: sha256(blank), standIn: true };
    const attempt = prepareMaster([part], faces(), { deflate: ports.deflate, sha256 });
    await expect(attempt).rejects.toThrow(new PrepareError('i-765: the blank has 1 pages, not 7'));
  });
});

async function again(origin: Origin) {
  const { fields, pages } = makeups.g1145.parts[0];
  const blank = await blankOf(fields, origin);
  const part = { fields, pages, blank, sha256: sha256(blank), standIn: origin === 'stand-in' };
  const { deflateSync } = await import('node:zlib');
  return prepareMaster([part], faces(), { deflate: (bytes) => deflateSync(bytes, { level: 9 }), sha256 });
}

function differingPixels({ pixels }: Picture, other: Picture | undefined): number {
  return pixels.reduce((sum, grey, at) => sum + (grey === other?.pixels[at] ? 0 : 1), 0);
}

/** The tag tree as pdfinfo prints it, without depths and object numbers. */
function tagsOf(bytes: Uint8Array): string[] {
  return pdfinfo(bytes, '-struct')
    .split('\n')
    .map((line) => line.trim().replace(/^Object \d+ 0$/, 'Object'))
    .filter((line) => line !== '');
}
