import { execFileSync } from 'node:child_process';
import { inflateSync } from 'node:zlib';
import { PDFDocument } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { append } from '../../src/form/append.ts';
import type { Inventory, Rect } from '../../src/form/inventory.ts';
import type { PlannedBox } from '../../src/form/planned.ts';
import { extracted, hasJudges, type Picture, painted, pdfinfo, qpdfComplaints, qpdfFields } from '../judges.ts';
import { letter } from './letter.ts';
import { describeOrigins, type Makeup, makeups, masterOf, ports, sha256 } from './masters.ts';
import { expected, filled, partsOf, planAll, planned } from './plans.ts';

const every = Object.values(makeups);

describeOrigins('a file filled on %s blanks, every box with a value of its own', (origin) => {
  describe.each<Makeup>(every)('$name', (makeup) => {
    const plans = planAll(makeup, 'Q');
    const file = async () => filled(await masterOf(makeup, origin), makeup, plans);

    it('opens with the master as it is: untouched boxes and bar codes keep their bytes', async () => {
      const { body } = await masterOf(makeup, origin);
      const bytes = await file();
      expect(sha256(bytes.subarray(0, body.length))).toBe(sha256(body));
      expect(sha256((await masterOf(makeup, origin)).body)).toBe(sha256(body));
    });

    it.skipIf(!hasJudges('qpdf'))('is clean for qpdf', async () => {
      expect(qpdfComplaints(await file())).toBe('');
    });

    it.skipIf(!hasJudges('qpdf'))('holds the values that qpdf reads, each in a field of its own name', async () => {
      const fields = qpdfFields(await file()).filter((field) => field.fullname !== undefined);
      const named = new Map(fields.map(({ fullname, value }) => [fullname, value]));
      for (const { prefix, boxes } of expected(makeup, plans).forms) {
        for (const box of boxes) expect(named.get(prefix + box.box), box.box).toBe(asQpdf(box));
      }
    });

    it('holds the values that pdf-lib reads, in fields that can still be edited', async () => {
      const form = (await PDFDocument.load(await file(), { updateMetadata: false })).getForm();
      const names = form.getFields().map((field) => field.getName());
      expect(new Set(names).size).toBe(names.length);
      const boxes = expected(makeup, plans).forms.flatMap(({ prefix, boxes }) =>
        boxes.map((box) => ({ name: prefix + box.box, box })),
      );
      for (const { name, box } of boxes) {
        if (box.kind === 'text') expect(form.getTextField(name).getText(), name).toBe(box.value);
        if (box.kind === 'choice') expect(form.getDropdown(name).getSelected(), name).toEqual([box.value]);
        if (box.kind === 'tick') expect(form.getCheckBox(name).isChecked(), name).toBe(true);
        if (box.kind === 'radio') expect(form.getRadioGroup(name).getSelected(), name).toBe(box.value);
      }
      expect(boxes.filter(({ name }) => form.getField(name).isReadOnly())).toEqual([]);
    });

    it.skipIf(!hasJudges('pdftoppm'))(
      'shows every value inside its own rectangle, and nothing anywhere else',
      async () => {
        const master = await masterOf(makeup, origin);
        const before = painted(filled(master, makeup, []), 72);
        const after = painted(await file(), 72);
        let page = 0;
        for (const [at, { fields, pages }] of makeup.parts.entries()) {
          for (const number of pages) {
            const boxes = (plans[at] ?? []).filter(({ box }) => fields.boxes[box]?.page === number);
            const { silent, strays } = compare(before[page], after[page], fields, boxes);
            expect(silent, `${fields.form} page ${number}: boxes that show nothing`).toEqual([]);
            expect(strays, `${fields.form} page ${number}: pixels changed outside all boxes`).toBe(0);
            page += 1;
          }
        }
        expect(page).toBe(after.length);
      },
    );

    it.skipIf(!hasJudges('pdftotext'))('prints the words that poppler extracts', async () => {
      const text = extracted(await file())
        .join('\n')
        .replace(/\s+/g, '');
      const words = plans.flat().filter((box) => box.kind === 'text' && !isComb(makeup, box.box));
      const lost = words.filter(({ value }) => !text.includes(value.replace(/\s+/g, '')));
      expect(lost.map(({ box }) => box)).toEqual([]);
      expect(words.length).toBeGreaterThan(3);
    });
  });

  it('of two students holds no word of the other, and leaves the master as it was', async () => {
    const makeup = makeups.uscis;
    const master = await masterOf(makeup, origin);
    const untouched = JSON.stringify(master.index);
    const [one, other] = [planAll(makeup, 'Z'), planAll(makeup, 'W')];
    filled(master, makeup, one);
    const bytes = filled(master, makeup, other);
    const text = everythingIn(bytes);
    // Words long enough not to stand in compressed bytes by chance.
    const words = (plans: readonly (readonly PlannedBox[])[]) =>
      plans.flat().filter(({ kind, value }) => kind === 'text' && value.length > 5);
    expect(words(other).length).toBeGreaterThan(50);
    for (const { value } of words(other)) expect(text).toContain(value);
    const leaked = words(one).filter(({ value }) => text.includes(value) || text.includes(utf16(value)));
    expect(leaked.map(({ box }) => box)).toEqual([]);
    expect(JSON.stringify(master.index)).toBe(untouched);
    expect(sha256(bytes)).toBe(sha256(filled(structuredClone(master), makeup, other)));
  });

  it('is the same, byte for byte, each time and in any time zone and language of the machine', async () => {
    const bytes = filled(await masterOf(makeups.uscis, origin), makeups.uscis, planAll(makeups.uscis, 'Q'));
    const again = filled(await masterOf(makeups.uscis, origin), makeups.uscis, planAll(makeups.uscis, 'Q'));
    expect(sha256(again)).toBe(sha256(bytes));
    const elsewhere = execFileSync(process.execPath, ['--import', 'tsx', 'test/form/fill-once.ts', origin], {
      env: { ...process.env, TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
      encoding: 'utf8',
    });
    expect(elsewhere.trim()).toBe(sha256(bytes));
  });

  it.skipIf(!hasJudges('qpdf', 'pdfinfo'))('may have sheets of ours between its forms', async () => {
    const master = await masterOf(makeups.uscis, origin);
    const [first, second] = partsOf(makeups.uscis, planAll(makeups.uscis, 'Q'));
    if (first === undefined || second === undefined) throw new Error('two forms were expected');
    const sheets = {
      kind: 'sheets',
      title: 'Cover sheet',
      label: 'Cover',
      laidOut: letter(master.index.faces),
    } as const;
    const bytes = append(master, 'Sämple (1)', [sheets, first, sheets, second], ports);
    expect(qpdfComplaints(bytes)).toBe('');
    expect(pdfinfo(bytes)).toMatch(/^Title: +Sämple \(1\)$/m);
    expect(pdfinfo(bytes)).toMatch(/^Pages: +10$/m);
    expect(pdfinfo(bytes, '-struct-text').match(/"Dear reader"/g)).toHaveLength(2);
    const pages = extracted(bytes);
    expect([0, 2].map((page) => pages[page]?.trim())).toEqual(['Dear reader', 'Dear reader']);
    const document = await PDFDocument.load(bytes, { updateMetadata: false });
    expect(document.catalog.toString()).toContain('/PageLabels');
  });
});

describe('filling', () => {
  it('makes a box multi-line when its words need it, and leaves its other flags', async () => {
    const name = 'Site Name';
    const plan = planned(makeups.i983.parts[0].fields, name, 'Sample Robotics Inc\nSecond floor');
    if (plan.kind !== 'text') throw new Error('a text box was expected');
    const master = await masterOf(makeups.i983, 'stand-in');
    const open = async (multiline: boolean) => {
      const bytes = filled(master, makeups.i983, [[{ ...plan, multiline }]]);
      return (await PDFDocument.load(bytes, { updateMetadata: false })).getForm().getTextField(name);
    };
    expect([(await open(true)).isMultiline(), (await open(false)).isMultiline()]).toEqual([true, false]);
    expect((await open(true)).getText()).toBe('Sample Robotics Inc\nSecond floor');
    expect((await open(true)).isReadOnly()).toBe(false);
  });

  it('opens the boxes that the official form locks, so that a name corrected on page 1 can be corrected on page 7', async () => {
    const { fields } = makeups.i765.parts[0];
    const locked = Object.entries(fields.boxes).filter(([, box]) => box.kind === 'text' && box.readOnly === true);
    const names = locked.map(([name]) => name).filter((name) => /^form1\[0\]\.Page7/.test(name));
    expect(names.length).toBeGreaterThan(0);
    const master = await masterOf(makeups.i765, 'stand-in');
    const isLocked = async (boxes: readonly PlannedBox[]) => {
      const bytes = filled(master, makeups.i765, [boxes]);
      const form = (await PDFDocument.load(bytes, { updateMetadata: false })).getForm();
      return names.map((name) => form.getTextField(name).isReadOnly());
    };
    expect(new Set(await isLocked([]))).toEqual(new Set([true]));
    expect(new Set(await isLocked(names.map((name) => planned(fields, name, 'X'))))).toEqual(new Set([false]));
  });

  it('of a box that the form has not is a bug, and says which', async () => {
    const master = await masterOf(makeups.g1145, 'stand-in');
    const box = {
      ...planned(makeups.g1145.parts[0].fields, 'form1[0].#subform[0].LastName[0]', 'Samplename'),
      box: 'nowhere',
    };
    expect(() => filled(master, makeups.g1145, [[box]])).toThrow('g-1145 has no box nowhere');
  });

  it('of a form that the master has not is a bug, and says which', async () => {
    const master = await masterOf(makeups.g1145, 'stand-in');
    expect(() => filled(master, makeups.i765, [])).toThrow('the master holds no i-765');
  });

  it('of a radio group with a button that it has not is a bug', async () => {
    const master = await masterOf(makeups.i983, 'stand-in');
    const box: PlannedBox = { kind: 'radio', box: 'Based on Prior Degree', item: 'I-983', path: null, value: 'Maybe' };
    expect(() => filled(master, makeups.i983, [[box]])).toThrow('a radio group has no button Maybe');
  });
});

function asQpdf(box: PlannedBox): string {
  return box.kind === 'tick' || box.kind === 'radio' ? `/${box.value}` : `u:${box.value}`;
}

function isComb({ parts }: Makeup, name: string): boolean {
  return parts.some(({ fields }) => {
    const box = fields.boxes[name];
    return box?.kind === 'text' && box.comb === true;
  });
}

/** Boxes in whose rectangle nothing changed, and how many pixels changed outside all of them. 72 dots an inch: a pixel a point. */
function compare(
  before: Picture | undefined,
  after: Picture | undefined,
  fields: Inventory,
  boxes: readonly PlannedBox[],
) {
  if (before === undefined || after === undefined) throw new Error('a page is missing');
  const inSome = new Uint8Array(after.pixels.length);
  const changed = after.pixels.map((grey, at) => (Math.abs(grey - (before.pixels[at] ?? 0)) > 8 ? 1 : 0));
  const silent = boxes.filter((planned) => {
    const [x, y, width, height] = rectOf(fields, planned);
    let marks = 0;
    for (let row = Math.floor(after.height - y - height) - 1; row <= Math.ceil(after.height - y); row += 1) {
      for (let column = Math.floor(x) - 1; column <= Math.ceil(x + width); column += 1) {
        const at = row * after.width + column;
        inSome[at] = 1;
        marks += changed[at] ?? 0;
      }
    }
    return marks < 4;
  });
  return {
    silent: silent.map(({ box }) => box),
    strays: changed.reduce((sum, one, at) => sum + (inSome[at] === 1 ? 0 : one), 0),
  };
}

function rectOf(fields: Inventory, { box: name, value }: PlannedBox): Rect {
  const box = fields.boxes[name];
  const button = box?.kind === 'radio' ? box.buttons.find(({ on }) => on === value) : undefined;
  return button?.rect ?? box?.rect ?? [0, 0, 0, 0];
}

/** The bytes of a file, and after them what its compressed streams hold. */
function everythingIn(bytes: Uint8Array): string {
  const raw = Buffer.from(bytes).toString('latin1');
  const unpacked: string[] = [];
  for (const { index } of raw.matchAll(/stream\n/g)) {
    try {
      unpacked.push(inflateSync(bytes.subarray(index + 7)).toString('latin1'));
    } catch {
      // Not every stream is deflated: those are searched as they are.
    }
  }
  expect(unpacked.length).toBeGreaterThan(5);
  return raw + unpacked.join('\n');
}

function utf16(text: string): string {
  return Buffer.from(text, 'utf16le').swap16().toString('hex').toUpperCase();
}
