import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PDFDocument } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/finding.ts';
import type { Box, Inventory } from '../../src/form/inventory.ts';
import { type Recognised, recognise } from '../../src/form/recognise.ts';
import { drawStandIn } from '../../src/form/stand-in.ts';
import { hasJudges } from '../judges.ts';
import { editionOf, editions } from './editions.ts';
import { throughQpdf } from './judged.ts';
import { onePage, pdfOf, stream } from './pdf-of.ts';

const i765 = editionOf('i-765');
const g1145 = editionOf('g-1145');
const blanks = process.env.OPTPACK_BLANKS ?? '';

const only = (found: Recognised | Finding[]): Finding => {
  const [finding, ...others] = Array.isArray(found) ? found : [];
  if (!finding || others.length > 0) throw new Error(`one finding expected, got ${JSON.stringify(found)}`);
  return finding;
};

/** An edition with some of its boxes changed; null removes one. */
function changed(edition: Inventory, change: (name: string, box: Box) => Box | null): Inventory {
  const boxes = Object.entries(edition.boxes).flatMap(([name, box]) => {
    const now = change(name, box);
    return now === null ? [] : [[name, now] as const];
  });
  return { ...edition, boxes: Object.fromEntries(boxes) };
}

/** The bytes with the n-th place of some words changed to others as long. */
function replaced(bytes: Uint8Array, from: string, to: string, nth: number): Uint8Array {
  const parts = Buffer.from(bytes).toString('latin1').split(from);
  if (parts.length < nth + 1 || from.length !== to.length) throw new Error('nothing to replace');
  const text = `${parts.slice(0, nth).join(from)}${to}${parts.slice(nth).join(from)}`;
  return new Uint8Array(Buffer.from(text, 'latin1'));
}

describe('an edition is told by its boxes', () => {
  for (const { form, edition, printedEdition, ...rest } of editions) {
    it(`${form.toUpperCase()} (${printedEdition}), and a stand-in is told apart`, async () => {
      const drawn = drawStandIn({ form, edition, printedEdition, ...rest });
      expect(await recognise(drawn, editions)).toEqual({ form, edition, standIn: true });
    });
  }

  it('half a point here or there is the same form, one point is not', async () => {
    const moved = (by: number) =>
      changed(g1145, (_, box) => {
        const [x, y, width, height] = box.rect;
        return { ...box, rect: [x + by, y, width, height] };
      });
    expect(await recognise(drawStandIn(moved(0.4)), editions)).toMatchObject({ form: 'g-1145' });
    expect(only(await recognise(drawStandIn(moved(1)), editions)).rule).toBe('blank-is-the-official-form');
  });

  it('a box that is missing, added, longer or of another kind makes it another form', async () => {
    const name = 'form1[0].#subform[0].LastName[0]';
    const variants = [
      changed(g1145, (box, now) => (box === name ? null : now)),
      changed(g1145, (box, now) => (box === name && now.kind === 'text' ? { ...now, maxLength: 31 } : now)),
      changed(g1145, (box, now) =>
        box === name ? { kind: 'tick', on: 'Y', page: now.page, rect: now.rect, item: null } : now,
      ),
      {
        ...g1145,
        boxes: { ...g1145.boxes, Extra: { kind: 'signature', page: 1, rect: [1, 1, 5, 5], item: null } as const },
      },
    ];
    for (const variant of variants) {
      const finding = only(await recognise(drawStandIn(variant), editions));
      expect(finding.rule).toBe('blank-is-the-official-form');
      expect(finding.says).toContain('differs from it in 1 box:');
    }
  });

  it('an on-value or an option that differs makes it another form', async () => {
    const tick = changed(i765, (_, box) => (box.kind === 'tick' && box.on === ' APT ' ? { ...box, on: 'APT' } : box));
    const list = changed(i765, (_, box) => (box.kind === 'choice' ? { ...box, options: ['NY'] } : box));
    for (const variant of [tick, list]) {
      expect(only(await recognise(drawStandIn(variant), editions)).rule).toBe('blank-is-the-official-form');
    }
  });
});

describe('pages that disagree are refused', () => {
  it('by a bar code of another edition, naming page and editions', async () => {
    const mixed = changed(i765, (_, box) =>
      box.kind === 'barcode' && box.page === 3 ? { ...box, value: 'I-765|01/20/25|3' } : box,
    );
    const finding = only(await recognise(drawStandIn(mixed), editions));
    expect(finding.rule).toBe('blank-pages-are-of-one-edition');
    expect(finding.says).toMatch(/bar code of page 3 says I-765 01\/20\/25.*08\/21\/25/);
  });

  it('by a footer of another edition, naming page and editions', async () => {
    const mixed = replaced(drawStandIn(i765), 'Edition 08/21/25', 'Edition 01/20/25', 5);
    const finding = only(await recognise(mixed, editions));
    expect(finding.rule).toBe('blank-pages-are-of-one-edition');
    expect(finding.says).toMatch(/footer of page 5 says I-765 01\/20\/25.*08\/21\/25/);
  });

  it('by a page without a footer, and each wrong page has its finding', async () => {
    const bare = replaced(drawStandIn(i765), 'Edition 08/21/25', 'Edition        .', 2);
    const mixed = replaced(bare, 'I-765 Edition', 'I-129 Edition', 7);
    const findings = await recognise(mixed, editions);
    expect(findings).toMatchObject([
      { rule: 'blank-pages-are-of-one-edition', says: expect.stringContaining('footer of page 2 names no edition') },
      { rule: 'blank-pages-are-of-one-edition', says: expect.stringContaining('footer of page 7 says I-129 08/21/25') },
    ]);
  });

  it('by pages in another order', async () => {
    const swapped = changed(i765, (_, box) => {
      const page = box.page === 1 ? 2 : box.page === 2 ? 1 : box.page;
      return { ...box, page };
    });
    expect(only(await recognise(drawStandIn(swapped), editions)).rule).toBe('blank-is-the-official-form');
  });

  it('a whole form of an edition with the same boxes is an edition that is not known', async () => {
    const later: Inventory = {
      ...changed(i765, (_, box) => (box.kind === 'barcode' ? { ...box, value: `I-765|09/15/26|${box.page}` } : box)),
      printedEdition: '09/15/26',
    };
    const finding = only(await recognise(drawStandIn(later), editions));
    expect(finding.rule).toBe('blank-is-a-known-edition');
    expect(finding.says).toContain('Every page says edition 09/15/26');
    expect(await recognise(drawStandIn(later), [i765, { ...later, edition: '2026-09-15' }])).toMatchObject({
      edition: '2026-09-15',
    });
  });
});

describe('a form that is filled in is refused', () => {
  it('names the items, never what was written', async () => {
    const document = await PDFDocument.load(drawStandIn(i765));
    const [name, box] = Object.entries(i765.boxes).find(([, { kind, item }]) => kind === 'text' && item !== null) ?? [];
    document
      .getForm()
      .getTextField(name ?? '')
      .setText('Testa');
    const finding = only(await recognise(await document.save(), editions));
    expect(finding.rule).toBe('blank-is-empty');
    expect(finding.items).toEqual([`I-765 ${box?.item}`]);
    expect(JSON.stringify(finding)).not.toContain('Testa');
  });

  it('a single tick is enough', async () => {
    const document = await PDFDocument.load(drawStandIn(i765));
    document.getForm().getCheckBox('form1[0].Page1[0].Part1_Checkbox[0]').check();
    expect(only(await recognise(await document.save(), editions)).rule).toBe('blank-is-empty');
  });
});

describe('what is not ours is named', () => {
  const page = (footer: string) => {
    const contents = stream(new Uint8Array(Buffer.from(`BT /F 8 Tf 36 24 Td (${footer}) Tj ET`)));
    const font = '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>';
    return pdfOf([...onePage('', '/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>'), contents, font]);
  };

  it('another form by its footer, with the forms that are known', async () => {
    const finding = only(await recognise(page('Form I-129 Edition 02/27/26'), editions));
    expect(finding.rule).toBe('blank-is-a-known-form');
    expect(finding.says).toContain('Form I-129 (02/27/26)');
    for (const { form } of editions) expect(finding.fix).toContain(form.toUpperCase());
  });

  it('instructions are not the form', async () => {
    const finding = only(await recognise(page('Form I-765 Instructions 08/21/25'), editions));
    expect(finding.says).toContain('the instructions for Form I-765');
  });

  it('any other PDF is no form that is known', async () => {
    expect(only(await recognise(page('Minutes of the meeting'), editions)).says).toContain(
      'no form that optpack knows',
    );
  });

  it('a page that unpacks to 100 MB does not reach pdf.js', async () => {
    const { deflateSync } = await import('node:zlib');
    const contents = stream(deflateSync(Buffer.alloc(100 * 2 ** 20, ' ')), '/Filter/FlateDecode');
    const finding = only(await recognise(pdfOf([...onePage('', '/Contents 4 0 R'), contents]), editions));
    expect(finding.rule).toBe('blank-is-of-reasonable-size');
  });

  it('drawings that draw each other a thousand million times over end in a finding within ten seconds', async () => {
    const levels = Array.from({ length: 10 }, (_, i) => {
      const next = `/Resources<</XObject<</X ${i + 5} 0 R>>/Font<</F 15 0 R>>>>`;
      const calls = i === 9 ? 'BT /F 8 Tf (a) Tj ET' : '/X Do '.repeat(10);
      return stream(new Uint8Array(Buffer.from(calls)), `/Type/XObject/Subtype/Form/BBox[0 0 9 9]${next}`);
    });
    const objects = [
      ...onePage('', '/Contents 14 0 R/Resources<</XObject<</X 4 0 R>>>>'),
      ...levels,
      stream(new Uint8Array(Buffer.from('/X Do '.repeat(10)))),
      '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
    ];
    const start = performance.now();
    const finding = only(await recognise(pdfOf(objects), editions));
    expect(finding.severity).toBe('error');
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});

describe.skipIf(blanks === '')('official blanks (needs OPTPACK_BLANKS)', () => {
  const read = (name: string) => new Uint8Array(readFileSync(join(blanks, name)));
  const known: Record<string, string> = {
    'i-765/2025-08-21.pdf': 'i-765 2025-08-21',
    'i-983/2016-07.omb-2025-05-31.pdf': 'i-983 2016-07',
    'i-765/2025-01-20.pdf': 'i-765 2025-01-20',
    'i-765/2020-08-25.pdf': 'i-765 2020-08-25',
    'g-1145/2014-09-26.pdf': 'g-1145 2014-09-26',
    'g-1450/2026-02-06.derived.pdf': 'g-1450 2026-02-06',
  };

  for (const [file, name] of Object.entries(known)) {
    const [form, edition] = name.split(' ');

    it(`${file} is recognised`, async () => {
      expect(await recognise(read(file), editions)).toEqual({ form, edition, standIn: false });
    });

    it.skipIf(!hasJudges('qpdf'))(`${file} is recognised decrypted, linearised and repacked (needs qpdf)`, async () => {
      for (const options of [['--decrypt'], ['--decrypt', '--linearize'], ['--decrypt', '--object-streams=disable']]) {
        const other = throughQpdf(read(file), ...options);
        expect(await recognise(other, editions)).toEqual({ form, edition, standIn: false });
      }
    });
  }

  it('is recognised when pdf-lib saved it anew', async () => {
    const document = await PDFDocument.load(read('i-983/2016-07.omb-2025-05-31.pdf'), { updateMetadata: false });
    expect(await recognise(await document.save(), editions)).toMatchObject({ form: 'i-983', standIn: false });
  });

  const newest = [editionOf('i-765'), editionOf('i-983')];

  for (const [printed, status] of [
    ['01/20/25', 'does not take it: seen since 2026-04-30'],
    ['08/25/20', 'has not taken it since 2022-11-07'],
  ] as const) {
    it(`I-765 ${printed} is named by who does not know it, with its status and the nearest edition`, async () => {
      const [month, day, year] = printed.split('/');
      const finding = only(await recognise(read(`i-765/20${year}-${month}-${day}.pdf`), newest));
      expect(finding.rule).toBe('blank-is-a-known-edition');
      expect(finding.says).toMatch(
        new RegExp(`edition ${printed} of Form I-765.*08/21/25, in \\d+ boxes\\. USCIS ${status}`),
      );
      expect(finding.fix).toContain('Give optpack edition 08/21/25');
    });
  }

  it('the instructions and a card form are named for what they are', async () => {
    const instructions = only(await recognise(read('i-765-instructions/2025-08-21.pdf'), editions));
    expect(instructions.says).toContain('the instructions for Form I-765 (08/21/25)');
    const card = only(await recognise(read('g-1450/2026-02-06.derived.pdf'), newest));
    expect(card).toMatchObject({ rule: 'blank-is-a-known-form', says: expect.stringContaining('G-1450 (02/06/26)') });
  });
});

describe('a form that prints no day of its edition', () => {
  const i983 = editionOf('i-983');
  const printed = async (expires: string): Promise<Uint8Array> => {
    const document = await PDFDocument.load(drawStandIn(i983));
    document.getPage(0).drawText(`EXPIRATION DATE: ${expires}`, { x: 400, y: 760, size: 7 });
    return document.save();
  };

  it('is another print when its OMB expiry date is another, though every box is the same', async () => {
    expect(await recognise(await printed('5/31/2025'), editions)).toMatchObject({ form: 'i-983', edition: '2016-07' });
    const found = await recognise(await printed('04/30/2029'), editions);
    expect(found).toMatchObject([
      { rule: 'blank-is-a-known-edition', says: expect.stringContaining('with the OMB expiry date 2029-04-30') },
    ]);
  });

  it('is the accepted print of that date when the user accepted it', async () => {
    const accepted = { ...i983, edition: '2016-07.omb-2029-04-30', expires: '2029-04-30' };
    const found = await recognise(await printed('04/30/2029'), [...editions, accepted]);
    expect(found).toMatchObject({ edition: '2016-07.omb-2029-04-30' });
  });
});
