import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { besides } from '../../forms/besides.ts';
import { forms } from '../../forms/registry.ts';
import { type Beside, besideBoxes, placedBoxes } from '../../src/form/beside.ts';
import type { FormDefinition } from '../../src/form/define.ts';
import { deriveEdition } from '../../src/form/derive.ts';
import type { DerivedEdition } from '../../src/form/derived-edition.ts';
import { derivedForm } from '../../src/form/derived-form.ts';
import { readWords } from '../../src/form/footers.ts';
import type { Word } from '../../src/form/pdfjs.ts';
import { boxesOfRow } from '../../src/form/rows.ts';
import { officialBlank } from '../judges.ts';
import { type Change, change, changes } from './print-changes.ts';
import { inventoryOf, madeForm, type Print, printOf } from './prints.ts';

interface Base {
  readonly name: string;
  readonly known: FormDefinition;
  readonly beside: Beside;
  readonly words: readonly (readonly Word[])[];
}

const besideOf = ({ inventory }: FormDefinition, words: readonly (readonly Word[])[]): Beside => ({
  form: inventory.form,
  edition: inventory.edition,
  boxes: Object.fromEntries(besideBoxes(words, placedBoxes(inventory.boxes), inventory.pageSize[0])),
});

const made = madeForm();
const bases: Base[] = [
  { name: 'an invented form', known: made.known, beside: besideOf(made.known, made.words), words: made.words },
];
for (const known of forms) {
  const { form, edition } = known.inventory;
  const blank = officialBlank(form, edition);
  const beside = besides.find((one) => one.form === form && one.edition === edition);
  if (blank === null || beside === undefined) continue;
  const read = await readWords(blank);
  if (!('findings' in read)) bases.push({ name: `${form} ${edition}`, known, beside, words: read.words });
}

const derive = ({ known, beside }: Base, print: Print): DerivedEdition =>
  deriveEdition(known, beside, { inventory: inventoryOf(print), words: print.words, isNewer: true });

const changed = (base: Base, ...done: readonly Change[]): Print => {
  const print = printOf(base.known.inventory, base.words);
  for (const one of done) change(print, one);
  return print;
};

/** Boxes of the print that are used for an answer of another box; empty is the promise. */
function wrong(base: Base, print: Print, derived: DerivedEdition): string[] {
  const asks = new Map(print.boxes.map(({ name, asks }) => [name, asks]));
  return derived.matches.flatMap(({ known, print: name, on }) => {
    const buttons = Object.entries(on ?? {}).filter(
      ([before, now]) => !isSameButton(base, print, known, name, before, now),
    );
    return asks.get(name) !== known || buttons.length > 0 ? [`${known} -> ${name}, which asks ${asks.get(name)}`] : [];
  });
}

/** Buttons keep their order in these changes: the same place is the same answer. */
function isSameButton(base: Base, print: Print, known: string, name: string, before: string, now: string): boolean {
  const old = base.known.inventory.boxes[known];
  const box = print.boxes.find((one) => one.name === name)?.box;
  if (old?.kind !== 'radio' || box?.kind !== 'radio') return false;
  return old.buttons.findIndex(({ on }) => on === before) === box.buttons.findIndex(({ on }) => on === now);
}

/** Rows of the known edition and boxes of the print that are neither used nor listed. */
function lost(base: Base, derived: DerivedEdition): string[] {
  const form = derivedForm(derived, base.known);
  const filled = form.rows.flatMap((row) => (row.kind === 'leave' ? [] : boxesOfRow(row)));
  const rows = base.known.rows.filter(({ kind }) => kind !== 'leave').length;
  const carried = form.rows.filter(({ kind }) => kind !== 'leave').length;
  const left = new Set(base.known.rows.flatMap((row) => (row.kind === 'leave' ? row.boxes : [])));
  const leftNow = derived.matches.filter(({ known }) => left.has(known)).map(({ print }) => print);
  const told = new Set([...filled, ...leftNow, ...derived.unmatchedBoxes.map(({ name }) => name)]);
  const boxes = Object.entries(derived.inventory.boxes).filter(
    ([name, { kind }]) => kind !== 'barcode' && !told.has(name),
  );
  const twice = filled.filter((name, at) => filled.indexOf(name) !== at);
  return [
    ...(rows === carried + derived.unmatchedRows.length
      ? []
      : [`${rows} rows: ${carried} carried, ${derived.unmatchedRows.length} listed`]),
    ...boxes.map(([name]) => `${name} is neither filled, left nor listed`),
    ...twice.map((name) => `${name} is filled twice`),
  ];
}

const index = (base: Base, name: RegExp): number =>
  Object.entries(base.known.inventory.boxes)
    .filter(([, { kind }]) => kind !== 'barcode')
    .findIndex(([box]) => name.test(box));

describe.each(bases.map((base) => [base.name, base] as const))('an unknown print made from %s', (_, base) => {
  const rows = base.known.rows.filter(({ kind }) => kind !== 'leave');

  it('that is the same but for its edition is matched whole', () => {
    const derived = derive(base, changed(base));
    expect(derived.unmatchedRows).toEqual([]);
    expect(derived.unmatchedBoxes).toEqual([]);
    expect(derivedForm(derived, base.known).rows.filter(({ kind }) => kind !== 'leave')).toEqual(rows);
  });

  it('has every box right or listed, whatever was changed', () => {
    const shares: number[] = [];
    fc.assert(
      fc.property(changes, (done) => {
        const print = changed(base, ...done);
        const derived = derive(base, print);
        shares.push(1 - derived.unmatchedRows.length / rows.length);
        expect(wrong(base, print, derived)).toEqual([]);
        expect(lost(base, derived)).toEqual([]);
      }),
      { numRuns: 100 },
    );
    // A map that matches nothing would pass too.
    expect(shares.reduce((sum, share) => sum + share, 0) / shares.length).toBeGreaterThan(0.5);
  });

  it('keeps nearly all boxes when items are numbered anew and a page comes in before', () => {
    const derived = derive(
      base,
      changed(base, { what: 'renumber', at: 0, to: 0 }, { what: 'page before', at: 0, to: 0 }),
    );
    const drawn = rows.filter(({ kind }) => kind === 'draw').length;
    expect(derived.unmatchedRows.length - drawn).toBeLessThanOrEqual(0.2 * rows.length);
  });

  it('takes the shorter length of the print', () => {
    const all = Object.entries(base.known.inventory.boxes).filter(([, { kind }]) => kind !== 'barcode');
    const at = all.findIndex(([, box]) => box.kind === 'text');
    const print = changed(base, { what: 'shorten', at, to: 2 });
    const match = derive(base, print).matches.find(({ known }) => known === all[at]?.[0]);
    expect(derive(base, print).inventory.boxes[match?.print ?? '']).toMatchObject({ maxLength: 3 });
  });
});

describe('one change at a time, on an invented form', () => {
  const [base] = bases;
  if (base === undefined) throw new Error('no form');
  const matchOf = (print: Print, known: RegExp) => derive(base, print).matches.find((match) => known.test(match.known));

  it('a renamed box is found by its place and words', () => {
    const print = changed(base, { what: 'rename', at: index(base, /City_1/), to: 0 });
    expect(matchOf(print, /City_1/)?.print).toMatch(/^fresh/);
  });

  it('swapped names of two boxes with other words: each answer goes where its words are', () => {
    const [one, other] = [index(base, /City_1/), index(base, /Telephone_1/)];
    const print = changed(base, { what: 'swap names', at: one, to: other });
    expect(matchOf(print, /City_1/)?.print).toMatch(/Telephone_1/);
    expect(matchOf(print, /Telephone_1/)?.print).toMatch(/City_1/);
  });

  it('swapped names of two boxes with equal words under other headings are told apart by the heading', () => {
    const print = changed(base, { what: 'swap names', at: index(base, /City_0/), to: index(base, /City_1/) });
    expect(matchOf(print, /City_0/)?.print).toMatch(/City_1/);
  });

  it('swapped names of two boxes that nothing else tells apart are both listed', () => {
    const print = changed(base, { what: 'swap names', at: index(base, /Remark1_0/), to: index(base, /Remark2_0/) });
    expect(matchOf(print, /Remark[12]_0/)).toBeUndefined();
    expect(matchOf(print, /Remark3_0/)).toBeDefined();
  });

  it('a box whose label changed keeps its name and is not used', () => {
    const print = changed(base, { what: 'relabel', at: index(base, /Numberofthechip|Colour/), to: 0 });
    expect(matchOf(print, /Colour/)).toBeUndefined();
    expect(derive(base, print).unmatchedRows).toMatchObject([{ why: 'other-words' }]);
  });

  it('a question that lost one of its ticks is listed as a whole', () => {
    const derived = derive(base, changed(base, { what: 'remove', at: index(base, /BarkNever_2/), to: 0 }));
    expect(derived.unmatchedRows).toMatchObject([{ why: 'group' }]);
    expect(derived.unmatchedRows[0]?.boxes).toHaveLength(3);
    expect(derived.unmatchedBoxes.map(({ name }) => name)).toEqual(['form[0].BarkYes_2', 'form[0].BarkNo_2']);
  });

  it('a tick with another on-value is ticked with that', () => {
    const derived = derive(base, changed(base, { what: 'on-value', at: index(base, /BarkYes_2/), to: 0 }));
    expect(derived.unmatchedRows).toEqual([]);
    expect(derived.inventory.boxes['form[0].BarkYes_2']).toMatchObject({ on: ' Y9 ' });
  });

  it('buttons whose on-values were exchanged are set by what is printed beside them', () => {
    const derived = derive(base, changed(base, { what: 'on-value', at: index(base, /Vaccinated/), to: 0 }));
    const row = derivedForm(derived, base.known).rows.find(({ kind }) => kind === 'radio');
    expect(row).toMatchObject({ buttons: { yes: 'B', no: 'A' } });
  });

  it('exchanged labels of two ticks: no answer stays at its old place', () => {
    const print = changed(base);
    const page = print.words[0] ?? [];
    const [yes, no] = [page.find(({ text }) => text === 'Yes'), page.find(({ text }) => text === 'No')];
    if (!yes || !no) throw new Error('no ticks');
    print.words[0] = page.map((run) =>
      run === yes ? { ...run, text: 'No' } : run === no ? { ...run, text: 'Yes' } : run,
    );
    expect(matchOf(print, /BarkYes_0/)?.print ?? 'listed').not.toMatch(/BarkYes_0/);
    expect(matchOf(print, /BarkNo_0/)?.print ?? 'listed').not.toMatch(/BarkNo_0/);
  });

  it('a list that lost an entry is not used', () => {
    const print = changed(base);
    for (const one of print.boxes)
      if (/State_0/.test(one.name) && one.box.kind === 'choice') one.box = { ...one.box, options: ['CA'] };
    expect(derive(base, print).unmatchedRows).toMatchObject([{ why: 'options' }]);
  });

  it('a box with a font that has no measures is not used', () => {
    const print = changed(base);
    for (const one of print.boxes)
      if (/City_0/.test(one.name) && one.box.kind === 'text') one.box = { ...one.box, font: 'Gothic' };
    expect(derive(base, print).unmatchedRows).toMatchObject([{ why: 'unfit' }]);
  });

  it('a list whose box became narrower is not used', () => {
    const print = changed(base);
    for (const one of print.boxes) if (/State_0/.test(one.name)) one.box = { ...one.box, rect: [146, 640, 12, 18] };
    expect(derive(base, print).unmatchedRows).toMatchObject([{ why: 'unfit' }]);
  });

  it('a row that depends on a question which the print does not ask is listed', () => {
    const known: FormDefinition = {
      ...base.known,
      rows: base.known.rows.map((row) =>
        row.kind === 'text' && /Telephone_3/.test(row.box) ? { ...row, when: [['student.usesPreparer', true]] } : row,
      ),
    };
    const print = changed(base, { what: 'remove', at: index(base, /Vaccinated/), to: 0 });
    expect(derive({ ...base, known }, print).unmatchedRows.map(({ why }) => why)).toEqual(['question', 'gone']);
  });
});

describe('what is printed beside a box', () => {
  it('is kept as sums only, one for each place', () => {
    for (const { boxes } of besides)
      for (const place of Object.values(boxes).flat())
        for (const sum of [place.words, place.heading]) expect(sum ?? '000000000000').toMatch(/^[0-9a-f]{12}$/);
  });

  it.each(forms.map(({ inventory }) => [`${inventory.form} ${inventory.edition}`, inventory] as const))(
    'is known for every box of %s (else run src/dev/generate-beside.ts)',
    (_, { form, edition, boxes }) => {
      const beside = besides.find((one) => one.form === form && one.edition === edition);
      const asked = Object.entries(boxes).flatMap(([name, { kind }]) => (kind === 'barcode' ? [] : [name]));
      expect(Object.keys(beside?.boxes ?? {}).sort()).toEqual(asked.sort());
    },
  );

  it('tells the boxes of one question apart from those of any other', () => {
    const i765 = besides.find(({ form }) => form === 'i-765');
    const sums = Object.entries(i765?.boxes ?? {}).map(([name, places]) => [name, JSON.stringify(places)] as const);
    const sumOf = (part: string) => sums.filter(([name]) => name.includes(part)).map(([, sum]) => sum);
    // Cities of four addresses, and both answers of three questions.
    expect(new Set(sumOf('CityOrTown')).size).toBe(sumOf('CityOrTown').length);
    expect(new Set(sumOf('_YesNo')).size).toBe(sumOf('_YesNo').length);
    expect(sumOf('CityOrTown').length + sumOf('_YesNo').length).toBeGreaterThan(7);
  });

  it.each(bases.slice(1).map((base) => [base.name, base] as const))(
    'is current for the blank of %s (needs OPTPACK_BLANKS)',
    (_, base) => {
      expect(besideOf(base.known, base.words)).toEqual(base.beside);
    },
  );
});

const real = bases.filter(({ known }) => known.inventory.form === 'i-765');
describe.skipIf(real.length < 2)('two real editions of the I-765 (needs OPTPACK_BLANKS)', () => {
  const pairs = real.flatMap((from) =>
    real.filter((to) => to !== from).map((to) => [from.name, to.name, from, to] as const),
  );

  it.each(pairs)('from %s to %s: what is derived is what was written by hand, or listed', (_from, _to, from, to) => {
    const print = printOf(to.known.inventory, to.words);
    const derived = derive(from, print);
    const byHand = new Map(to.known.rows.flatMap((row) => boxesOfRow(row).map((box) => [box, row] as const)));
    const rows = derivedForm(derived, from.known).rows.filter(({ kind }) => kind !== 'leave');
    const compared = rows.flatMap((row) => boxesOfRow(row).map((box) => [row, byHand.get(box)] as const));
    for (const [row, hand] of compared) expect(withoutConditions(row)).toEqual(withoutConditions(hand));
    expect(compared.length).toBeGreaterThan(130);
    expect(lost(from, derived)).toEqual([]);
  });
});

/** An edition with one question more asks a box on a condition that the other does not have. */
const withoutConditions = (row: unknown): unknown =>
  typeof row === 'object' && row !== null && 'when' in row ? { ...row, when: undefined } : row;
