import { describe, expect, it } from 'vitest';
import { forms } from '../../forms/registry.ts';
import type { FormDefinition } from '../../src/form/define.ts';
import { readWords } from '../../src/form/footers.ts';
import { inspectPdf } from '../../src/form/inspect.ts';
import { planForm } from '../../src/form/plan.ts';
import { type ProofMark, proofMarks } from '../../src/form/proof-sheet.ts';
import { drawProofSheet } from '../../src/form/proof-sheet-draw.ts';
import { drawStandIn } from '../../src/form/stand-in.ts';
import { viewWith } from '../forms/complete-answers.ts';
import { hasJudges, qpdfComplaints } from '../judges.ts';

const marksOf = (form: FormDefinition): ProofMark[] => proofMarks(form, planForm(form, viewWith()));
const named = (form: string): FormDefinition => {
  const found = forms.find(({ inventory }) => inventory.form === form);
  if (!found) throw new Error(form);
  return found;
};

describe('the marks of a proof sheet', () => {
  it.each(forms.map((form) => [`${form.inventory.form} ${form.inventory.edition}`, form] as const))(
    'of %s stand at every box, filled or left for a reason',
    (_, form) => {
      const marks = marksOf(form);
      const places = Object.entries(form.inventory.boxes).flatMap(([name, box]) =>
        box.kind === 'barcode' ? [] : box.kind === 'radio' ? box.buttons.map(({ on }) => on) : [name],
      );
      const drawn = form.rows.filter(({ kind }) => kind === 'draw');
      expect(marks).toHaveLength(places.length + drawn.length);
      expect(marks.filter(({ state }) => state === 'unmatched')).toEqual([]);
      for (const mark of marks) expect(mark.path !== '').toBe(mark.state === 'filled');
    },
  );

  it('tell item, path and the sample answer', () => {
    const [degree] = marksOf(named('i-765')).filter(({ path }) => path === 'student.degree.shortForI765');
    expect(degree).toMatchObject({ item: '28.a', state: 'filled', page: 3 });
    expect(degree?.lines.map(({ text }) => text)).toEqual(['MS Computer Sci']);
  });

  it('set the tick that the sample answers, and no other of its question', () => {
    const ticks = marksOf(named('i-765')).filter(({ path }) => path.startsWith('student.sex = '));
    expect(ticks.map(({ path, isSet }) => [path, isSet]).sort()).toEqual([
      ['student.sex = female', true],
      ['student.sex = male', false],
    ]);
    const buttons = marksOf(named('i-983')).filter(({ path }) => path.startsWith('student.degree.isPriorDegree'));
    expect(buttons.map(({ path, isSet }) => [path, isSet])).toEqual([
      ['student.degree.isPriorDegree = true', false],
      ['student.degree.isPriorDegree = false', true],
    ]);
  });
});

describe('a drawn proof sheet', () => {
  const form = named('i-983');
  const marks = marksOf(form).map((mark, at) => (at === 3 ? { ...mark, state: 'unmatched' as const } : mark));
  const sheet = drawProofSheet(drawStandIn(form.inventory), marks, 'PROOF SHEET, NOT FOR FILING');

  it('is an ordinary PDF without fields on which every path can be read', async () => {
    const [bytes] = [await sheet];
    const pdf = await inspectPdf(bytes);
    if (Array.isArray(pdf)) throw new Error('cannot be read');
    expect([pdf.fields, pdf.pages.length]).toEqual([[], 5]);
    const read = await readWords(bytes);
    if ('findings' in read) throw new Error('cannot be read');
    for (const [at, words] of read.words.entries()) {
      const text = words.map((word) => word.text).join('\n');
      expect(text).toContain('PROOF SHEET, NOT FOR FILING');
      for (const { page, state, path } of marks)
        if (page === at + 1 && state === 'filled') expect(text).toContain(path.split(' = ')[0]);
    }
    const first = read.words[0]?.map((word) => word.text).join('\n');
    expect(first).toContain('unmatched');
    expect(first).toContain('Samplename, Testa Quill');
  });

  it.skipIf(!hasJudges('qpdf'))('is sound for qpdf (needs qpdf)', async () => {
    expect(qpdfComplaints(await sheet)).toBe('');
  });
});
