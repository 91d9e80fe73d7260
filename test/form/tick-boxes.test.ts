import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { append } from '../../src/form/append.ts';
import { draftMark } from '../../src/form/draft-mark.ts';
import type { Master } from '../../src/form/master.ts';
import { loadPdfjs, openWithPdfjs } from '../../src/form/pdfjs.ts';
import { type Difference, prove } from '../../src/form/prove.ts';
import { expectedTicks } from '../../src/form/prove-ticks.ts';
import { readOwn } from '../../src/form/read-own.ts';
import { readPdfjs } from '../../src/form/read-pdfjs.ts';
import { layOut } from '../../src/letters/layout.ts';
import { hasJudges, painted, qpdfComplaints, qpdfFields, unpacked } from '../judges.ts';
import { describeOrigins, inflate, type Makeup, makeups, masterOf, ports } from './masters.ts';
import { expected as expectedOf, partsOf, planEvery } from './plans.ts';
import { tampered } from './tamper.ts';

/** A master of letters only. */
const letters: Makeup = { name: 'letters only', parts: [] };

const plansOf = (makeup: Makeup) => makeup.parts.map(({ fields, pages }) => planEvery(fields, pages, 'Q'));

const CHECKLIST = '# To do\n\n- [ ] A copy of the card\n- [x] The newest record\n\n+++\n\n- [ ] Both photos\n';

const sheets = (master: Master, markdown: string, title: string) => {
  const { laidOut } = layOut(markdown, master.index.faces, { title });
  return { kind: 'sheets', title, label: title, laidOut } as const;
};

const words = (master: Master) => sheets(master, 'Words.', 'Letter');

/** A checklist, the forms, and a second sheet with a box. */
const partsFor = (makeup: Makeup, master: Master) => {
  const [first, last] = [sheets(master, CHECKLIST, 'Checklist'), sheets(master, '- [ ] One more', 'Print plan')];
  return { first, last, parts: [first, ...partsOf(makeup, plansOf(makeup)), last] };
};

const file = (makeup: Makeup, master: Master, isDraft = false) =>
  append(master, 'Sample packet', partsFor(makeup, master).parts, ports, isDraft ? draftMark : null);

const expectedFor = (makeup: Makeup, master: Master) => {
  const { first, last } = partsFor(makeup, master);
  const own = expectedOf(makeup, plansOf(makeup));
  const before = first.laidOut.sheets.length;
  const lastPage = before + own.pages;
  return {
    ...own,
    pages: lastPage + 1,
    forms: own.forms.map((form) => ({ ...form, firstPage: form.firstPage + before })),
    ticks: [...expectedTicks(first, 0, 0), ...expectedTicks(last, lastPage, 3)],
  };
};

const proofs = async (bytes: Uint8Array, makeup: Makeup, master: Master, isDraft = false) => {
  const expected = { ...expectedFor(makeup, master), ...(isDraft ? { draft: true as const } : {}) };
  const inventories = makeup.parts.map(({ fields }) => fields);
  return [
    prove(expected, readOwn(bytes, master, inventories, inflate, [], isDraft)),
    prove(expected, await readPdfjs(bytes)),
  ];
};

const found = async (bytes: Uint8Array, makeup: Makeup, master: Master): Promise<readonly (readonly Difference[])[]> =>
  (await proofs(bytes, makeup, master)).map(({ differences }) => differences);

describeOrigins('boxes to tick beside forms on %s blanks', (origin) => {
  for (const makeup of [letters, makeups.g1145, makeups.i983, makeups.uscis]) {
    it(`are fields of the file, and both proofs find them as planned: ${makeup.name}`, async () => {
      const master = await masterOf(makeup, origin);
      for (const isDraft of [false, true]) {
        const [own, full] = await proofs(file(makeup, master, isDraft), makeup, master, isDraft);
        expect([own?.differences, full?.differences]).toEqual([[], []]);
        expect([own?.ticks, full?.ticks]).toEqual([4, 4]);
        expect(own?.filled).toBe(plansOf(makeup).flat().length);
      }
    });

    it.skipIf(!hasJudges('qpdf'))(`are seen by qpdf, each with a name of its own: ${makeup.name}`, async () => {
      const master = await masterOf(makeup, origin);
      const bytes = file(makeup, master);
      expect(qpdfComplaints(bytes)).toBe('');
      const fields = qpdfFields(bytes);
      const names = fields.map(({ fullname }) => fullname);
      const own = fields.filter(({ fullname }) => fullname.startsWith('checklist.'));
      expect(own).toMatchObject([
        { fullname: 'checklist.1', value: '/Off' },
        { fullname: 'checklist.2', value: '/Yes' },
        { fullname: 'checklist.3', value: '/Off' },
        { fullname: 'checklist.4', value: '/Off' },
      ]);
      const forms = qpdfFields(
        append(master, 'Sample packet', [...partsOf(makeup, plansOf(makeup)), words(master)], ports),
      );
      expect(names.filter((name) => !name.startsWith('checklist.'))).toEqual(forms.map(({ fullname }) => fullname));
    });
  }
});

describe('a box to tick', () => {
  const makeup = makeups.g1145;

  it('is told to who cannot see it by the words of its item, need not be ticked, and is printed', async () => {
    const bytes = file(makeup, await masterOf(makeup, 'stand-in'));
    const document = await openWithPdfjs(await loadPdfjs(), bytes).promise;
    const [first] = await (await document.getPage(1)).getAnnotations();
    expect(first).toMatchObject({
      fieldName: 'checklist.1',
      fieldType: 'Btn',
      checkBox: true,
      alternativeText: 'A copy of the card',
      fieldFlags: 0,
      annotationFlags: 4,
      hidden: false,
      readOnly: false,
      exportValue: 'Yes',
    });
    const objects = await document.getFieldObjects();
    expect(objects?.['checklist.4']).toMatchObject([{ type: 'checkbox', value: 'Off', page: document.numPages - 1 }]);
  });

  it('cannot be made to do anything by the words of its item', async () => {
    const words = ')>> /A <</S /JavaScript /JS (app.alert(1))>> (\\';
    const master = await masterOf(letters, 'stand-in');
    const markdown = `- [ ] ${words.replace(/[!-/:-@[-`{-~]/g, '\\$&')}`;
    const bytes = append(master, 'Sample', [sheets(master, markdown, 'Checklist')], ports);
    const document = await openWithPdfjs(await loadPdfjs(), bytes).promise;
    const [box] = await (await document.getPage(1)).getAnnotations();
    expect(box).toMatchObject({ alternativeText: words, actions: null });
    expect(await document.getJSActions()).toBeNull();
  });

  it.skipIf(!hasJudges('pdftoppm'))(
    'is an empty square on paper, with room for a pen, or a square with a tick',
    async () => {
      const master = await masterOf(letters, 'stand-in');
      const part = sheets(master, '- [ ] open\n- [x] done', 'Checklist');
      const [page] = painted(append(master, 'Sample', [part], ports), 144);
      if (page === undefined) throw new Error('no page');
      const dark = ([x, y, width, height]: readonly [number, number, number, number]) => {
        let count = 0;
        for (let row = Math.ceil((792 - y - height) * 2); row < (792 - y) * 2; row += 1)
          for (let column = Math.ceil(x * 2); column < (x + width) * 2; column += 1)
            if ((page.pixels[row * page.width + column] ?? 255) < 128) count += 1;
        return count;
      };
      const [open, done] = part.laidOut.sheets.flatMap(({ ticks = [] }) => ticks.map(({ rect }) => rect));
      if (open === undefined || done === undefined) throw new Error('two boxes were expected');
      const inside = ([x, y, width, height]: typeof open) => dark([x + 2, y + 2, width - 4, height - 4]);
      expect([inside(open), dark(open) > 40]).toEqual([0, true]);
      expect(inside(done)).toBeGreaterThan(15);
      expect(open[2]).toBeGreaterThanOrEqual(9);
    },
  );

  it.skipIf(!hasJudges('qpdf'))(
    'is nowhere in a file without a checklist: its form dictionary is that of the blank',
    async () => {
      const master = await masterOf(makeup, 'stand-in');
      const plain = unpacked(append(master, 'Sample', partsOf(makeup, plansOf(makeup)), ports));
      expect(plain).not.toContain('checklist');
      expect(plain.match(/\/AcroForm \d+ 0 R/g)).toHaveLength(1);
      const none = await masterOf(letters, 'stand-in');
      expect(unpacked(append(none, 'Sample', [sheets(none, 'Words', 'Letter')], ports))).not.toContain('AcroForm');
    },
  );
});

describe('the proofs of boxes to tick', () => {
  const makeup = makeups.g1145;
  const open = async () => {
    const master = await masterOf(makeup, 'stand-in');
    const { parts } = partsFor(makeup, master);
    const stored = { ...ports, deflate: (bytes: Uint8Array) => deflateSync(bytes, { level: 0 }) };
    return { master, bytes: append(master, 'Sample packet', parts, stored) };
  };
  const change = async (from: string, to: string) => {
    const { master, bytes } = await open();
    return found(tampered(bytes, from, to), makeup, master);
  };
  const box = (name: string, title: string, says: string) => ({ item: `box ${name} of ${title}`, box: name, says });

  it('find one that was ticked before the student did', async () => {
    const says = 'must be left to tick and is not empty';
    const wrong = [box('checklist.4', 'Print plan', says)];
    expect(await change('/V /Off /AS /Off', '/V /Yes /AS /Yes')).toEqual([wrong, wrong]);
  });

  it('find one whose stored state is not the one that it shows', async () => {
    const [own] = await change('/V /Off /AS /Off', '/V /Yes /AS /Off');
    expect(own).toEqual([box('checklist.4', 'Print plan', 'must be left to tick and is not empty')]);
  });

  it('find one that is not on its page, one of another name, and one whose square is not drawn', async () => {
    const gone = [box('checklist.4', 'Print plan', 'is not drawn as planned')];
    expect((await change('/Annots [', '/Annotz ['))[0]).toEqual(gone);
    const renamed = [
      box('checklist.4', 'Print plan', 'is not in the file'),
      { item: 'box checklist.7', box: 'checklist.7', says: 'was not planned' },
    ];
    expect(await change('/T (4)', '/T (7)')).toEqual([renamed, renamed]);
    const blank = (await change('0 G 1.3 w 0.65 0.65 14.7 14.7 re S Q', '1 G 1.3 w 0.65 0.65 14.7 14.7 re S Q'))[0];
    expect(blank?.map(({ says }) => says)).toEqual(Array.from({ length: 4 }, () => 'is not drawn as planned'));
  });

  it('find a box that is missing, and one too many', async () => {
    const { master, bytes } = await open();
    const reading = readOwn(
      bytes,
      master,
      makeup.parts.map(({ fields }) => fields),
      inflate,
    );
    const expected = expectedFor(makeup, master);
    const [first, ...rest] = reading.ticks;
    if (first === undefined) throw new Error('no boxes');
    const says = (ticks: typeof reading.ticks) =>
      prove(expected, { ...reading, ticks }).differences.map((one) => one.says);
    expect(says(rest)).toEqual(['is not in the file']);
    expect(says([...reading.ticks, first])).toEqual(['was not planned']);
    expect(says([{ ...first, page: 1 }, ...rest])).toEqual(['stands on another page than planned']);
    expect(says([{ ...first, isDrawn: false }, ...rest])).toEqual(['is not drawn as planned']);
  });
});
