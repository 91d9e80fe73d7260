import { PDFDocument } from 'pdf-lib';
import { forms } from '../../forms/registry.ts';
import { readCase } from '../case/read.ts';
import { makeView } from '../case/view.ts';
import { type AppendPart, append } from '../form/append.ts';
import type { PlannedBox } from '../form/planned.ts';
import { drawStandIn } from '../form/stand-in.ts';
import { blankPlaces, findBlank } from '../node/blanks.ts';
import { inventories } from '../node/inventories.ts';
import { nodePorts } from '../node/ports.ts';
import { type FormOfPart, formsOf } from '../packet/forms-of.ts';
import { recipes } from '../packet/recipes/registry.ts';

/** Medians of interleaved runs, in milliseconds. */
export interface FormTimes {
  /** One filled I-765. */
  readonly i765: number;
  /** All forms of `uscis-paper` in one file. */
  readonly packet: number;
  /** The same forms by pdf-lib: load, fill, copy pages, save. */
  readonly pdfLib: number;
  readonly standIn: boolean;
}

const ports = nodePorts();

const partOf = ({ wanted, plan }: FormOfPart): AppendPart => ({
  kind: 'form',
  form: wanted.form,
  title: wanted.form,
  label: wanted.form,
  boxes: plan.boxes,
});

/** Measures filling in this process, warm: our fill and pdf-lib's turn by turn, so that both see the same machine. */
export async function measureForms(answers: string, rounds: number): Promise<FormTimes> {
  const reading = readCase([{ name: 'sample', text: answers }]);
  if (reading.case === null) throw new Error('the sample has findings');
  const wanted = formsOf(recipes['uscis-paper'], makeView(reading.case));
  const i765 = wanted.filter((form) => form.wanted.form === 'i-765');
  const [one, all] = [
    await ports.master(i765.map((form) => form.wanted)),
    await ports.master(wanted.map((form) => form.wanted)),
  ];
  const blanks = await Promise.all(wanted.map((form) => blankOf(form)));
  const times = { i765: [] as number[], packet: [] as number[], pdfLib: [] as number[] };
  for (let round = -1; round < rounds; round++) {
    const [a, b] = [
      timed(300, () => append(one, 'I-765', i765.map(partOf), ports)),
      timed(100, () => append(all, 'packet', wanted.map(partOf), ports)),
    ];
    const start = performance.now();
    await byPdfLib(
      wanted,
      blanks.map(({ bytes }) => bytes),
    );
    const c = performance.now() - start;
    // The first round warms up.
    if (round < 0) continue;
    times.i765.push(a);
    times.packet.push(b);
    times.pdfLib.push(c);
  }
  return {
    i765: median(times.i765),
    packet: median(times.packet),
    pdfLib: median(times.pdfLib),
    standIn: blanks.some(({ standIn }) => standIn),
  };
}

/** The middle of some numbers. */
export const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? Number.NaN;

function timed(count: number, work: () => unknown): number {
  const start = performance.now();
  for (let turn = 0; turn < count; turn++) work();
  return (performance.now() - start) / count;
}

async function blankOf({ wanted }: FormOfPart): Promise<{ bytes: Uint8Array; standIn: boolean }> {
  const found = await findBlank(wanted.form, wanted.edition, inventories, blankPlaces());
  if (found !== null) return { bytes: found.bytes, standIn: false };
  const known = forms.find(({ inventory }) => inventory.form === wanted.form && inventory.edition === wanted.edition);
  if (known === undefined) throw new Error(`no edition ${wanted.edition} of ${wanted.form}`);
  return { bytes: drawStandIn(known.inventory), standIn: true };
}

async function byPdfLib(wanted: readonly FormOfPart[], blanks: readonly Uint8Array[]): Promise<Uint8Array> {
  const packet = await PDFDocument.create();
  for (const [index, { plan }] of wanted.entries()) {
    const document = await PDFDocument.load(blanks[index] ?? new Uint8Array(), { password: '', preserveXFA: true });
    const form = document.getForm();
    for (const box of plan.boxes) fillBox(form, box);
    form.updateFieldAppearances();
    for (const page of await packet.copyPages(document, document.getPageIndices())) packet.addPage(page);
  }
  return packet.save();
}

function fillBox(form: ReturnType<PDFDocument['getForm']>, box: PlannedBox): void {
  switch (box.kind) {
    case 'text':
      form.getTextField(box.box).setText(box.value);
      return;
    case 'tick':
      form.getCheckBox(box.box).check();
      return;
    case 'choice':
      form.getDropdown(box.box).select(box.value);
      return;
    case 'radio':
      form.getRadioGroup(box.box).select(box.value);
      return;
  }
}
