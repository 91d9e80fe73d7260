import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { form as i983 } from '../../forms/i-983/2016-07/form.ts';
import { append } from '../../src/form/append.ts';
import type { Master } from '../../src/form/master.ts';
import { planForm } from '../../src/form/plan.ts';
import type { FormPlan, PlannedBox, PlannedDrawn } from '../../src/form/planned.ts';
import { drawnPlaces, type Expected, prove } from '../../src/form/prove.ts';
import { readOwn } from '../../src/form/read-own.ts';
import { readPdfjs } from '../../src/form/read-pdfjs.ts';
import { viewWith } from '../forms/complete-answers.ts';
import { hasJudges, qpdfComplaints } from '../judges.ts';
import { judged } from './judged.ts';
import { describeOrigins, inflate, type Makeup, makeups, masterOf, ports } from './masters.ts';
import { expected as expectedOf, filled as fill } from './plans.ts';
import { tampered } from './tamper.ts';

const fields = i983.inventory;
const page5: Makeup = { name: 'I-983 page 5', parts: [{ fields, pages: [5] }] };
const inPacket: Makeup = { name: 'G-1145 and I-983 page 5', parts: [...makeups.g1145.parts, { fields, pages: [5] }] };

const WORDS = 'I designed the planner for one robot (really: two), and both tests of the plan were passed.';
const evaluationsWith = (text: string) => ({ evaluations: { first: { text } } });

const planned = (patch: Parameters<typeof viewWith>[0] = {}, leaves: readonly string[] = []): FormPlan =>
  planForm(i983, viewWith(patch), { pages: [5], leaves });
const drawnIn = ({ boxes }: { readonly boxes: readonly PlannedBox[] }): PlannedDrawn[] =>
  boxes.filter((box): box is PlannedDrawn => box.kind === 'drawn');

describe('planning words that are drawn', () => {
  test('both evaluations stand on page 5, each in its own free space, in ten points', () => {
    const plan = planned();
    expect(plan.findings).toEqual([]);
    expect(drawnIn(plan).map(({ item, page, rect, size }) => ({ item, page, rect, size }))).toEqual([
      { item: 'I-983 First evaluation', page: 5, rect: [42, 498, 528, 180], size: 10 },
      { item: 'I-983 Final evaluation', page: 5, rect: [42, 156, 528, 180], size: 10 },
    ]);
  });

  test('no box of the form lies in the free spaces', () => {
    for (const { rect } of drawnIn(planned())) {
      const [x, y, width, height] = rect;
      const inside = Object.values(fields.boxes).filter(
        (box) =>
          box.page === 5 &&
          box.rect[0] < x + width &&
          box.rect[0] + box.rect[2] > x &&
          box.rect[1] < y + height &&
          box.rect[1] + box.rect[3] > y,
      );
      expect(inside).toEqual([]);
    }
  });

  test('a packet without page 5 does not ask for them', () => {
    const plan = planForm(i983, viewWith({ evaluations: null }), { pages: [1, 2, 3, 4] });
    expect(plan.findings).toEqual([]);
    expect(drawnIn(plan)).toEqual([]);
  });

  test('a packet with page 5 asks for what is not answered, once for each answer', () => {
    const { findings } = planned({ evaluations: null });
    expect(findings.map(({ path }) => path)).toEqual([
      'evaluations.first.from',
      'evaluations.first.to',
      'evaluations.first.text',
      'evaluations.first.official',
      'evaluations.final.from',
      'evaluations.final.to',
      'evaluations.final.text',
      'evaluations.final.official',
    ]);
  });

  test('a recipe may leave an evaluation to later: nothing of it is asked or filled', () => {
    const plan = planned({ evaluations: { final: null } }, ['Final evaluation']);
    expect(plan.findings).toEqual([]);
    expect(drawnIn(plan).map(({ box }) => box)).toEqual(['First evaluation']);
    expect(plan.boxes.map(({ box }) => box)).not.toContain('Printed Name of Student_3');
  });

  test('an evaluation that there is none of is not drawn', () => {
    const plan = planned({ evaluations: { final: 'none' } });
    expect(plan.findings).toEqual([]);
    expect(drawnIn(plan).map(({ box }) => box)).toEqual(['First evaluation']);
  });

  test('a character that the font of the form lacks is an error with the printed item', () => {
    const { findings } = planned(evaluationsWith('学 was learnt'));
    expect(findings.map(({ rule, items }) => ({ rule, items }))).toEqual([
      { rule: 'form-font-has-every-character', items: ['I-983 First evaluation'] },
    ]);
  });

  test('of any text, what is drawn and what the continuation holds is the text', () => {
    const word = fc.oneof(fc.stringMatching(/^[a-z]{1,12}$/), fc.stringMatching(/^[A-Z]{250,300}$/), fc.constant('\n'));
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 900 }), (words) => {
        const text = words.join(' ').trim();
        fc.pre(text !== '' && text !== 'none');
        const plan = planned(evaluationsWith(text));
        const [first] = drawnIn(plan);
        const rest = plan.continued.map((entry) => entry.text).join('');
        const note = /\n\(continued as number 1 on the continuation pages\)$/;
        const drawn = first?.value ?? '';
        expect(note.test(drawn)).toBe(rest !== '');
        expect(`${drawn.replace(note, '')}${rest}`.replace(/\s+/g, '')).toBe(text.replace(/\s+/g, ''));
        for (const { x, y, text: line } of first?.lines ?? []) {
          expect(line.length === 0 || (x >= 0 && y >= 0 && y <= 180)).toBe(true);
        }
      }),
      { numRuns: 40 },
    );
  });
});

describeOrigins('words drawn on a page, %s', (origin) => {
  const plan = planned(evaluationsWith(WORDS));
  const expected: Expected = {
    pages: 1,
    forms: [{ fields, pages: [5], firstPage: 0, prefix: '', boxes: plan.boxes }],
  };
  const places = drawnPlaces(expected);
  let master: Master;
  let bytes: Uint8Array;
  beforeAll(async () => {
    master = await masterOf(page5, origin);
    const form = { kind: 'form', form: 'i-983', title: 'Form I-983', label: 'I-983', boxes: plan.boxes } as const;
    bytes = append(master, 'Evaluation', [form], ports);
  });
  const own = (file: Uint8Array) => prove(expected, readOwn(file, master, [fields], inflate, places));
  const other = async (file: Uint8Array) => prove(expected, await readPdfjs(file, places));

  test('are found by both readers, with every box around them', async () => {
    expect(own(bytes)).toMatchObject({ differences: [], filled: 10 });
    expect(await other(bytes)).toMatchObject({ differences: [], filled: 10 });
  });

  test('that were changed afterwards differ for both readers', async () => {
    const file = tampered(bytes, 'were passed', 'were failed');
    const says = [{ item: 'I-983 First evaluation', box: 'First evaluation', says: 'shows other words than planned' }];
    expect(own(file).differences).toEqual(says);
    expect((await other(file)).differences).toEqual(says);
  });

  test('that the page does not paint differ for both readers', async () => {
    const file = tampered(bytes, '/OptpackDrawn0 Do', '                 ');
    expect(own(file).differences.map(({ item }) => item)).toEqual(['I-983 First evaluation']);
    expect((await other(file)).differences.map(({ item }) => item)).toEqual(['I-983 First evaluation']);
  });

  test('that lie elsewhere than planned are refused by one reader and missed by the other', async () => {
    const file = tampered(bytes, '1 42 498]', '1 42 298]');
    expect(() => own(file)).toThrow('shows words in no place');
    expect((await other(file)).differences.map(({ item }) => item)).toContain('I-983 First evaluation');
  });

  test('that leave their rectangle are told by pdf.js', async () => {
    const file = tampered(bytes, '0 g\n/Helv 10 Tf', '0 g\n/Helv 99 Tf');
    expect((await other(file)).differences).toEqual([
      { item: 'I-983 Final evaluation', box: 'Final evaluation', says: 'shows words outside its rectangle' },
    ]);
  });

  test('on a page for which none were planned are refused', () => {
    expect(() => readOwn(bytes, master, [fields], inflate)).toThrow('is not where it should be');
  });

  test.skipIf(!hasJudges('pdfinfo'))('are tagged paragraphs, named by their item (needs pdfinfo)', () => {
    const { says } = judged('pdfinfo', bytes, ['-struct-text']);
    const flat = says.replace(/\s+/g, ' ');
    expect(flat).toContain(`P "I-983 First evaluation" (block) "${WORDS}"`);
    expect(flat.indexOf('I-983 Final evaluation')).toBeGreaterThan(flat.indexOf('I-983 First evaluation'));
  });

  test.skipIf(!hasJudges('qpdf'))('leave a sound file (needs qpdf)', () => {
    expect(qpdfComplaints(bytes)).toBe('');
  });

  test('stand in a packet with other forms too, under the name of their form', async () => {
    const packet = await masterOf(inPacket, origin);
    const plans = [[], plan.boxes];
    const file = fill(packet, inPacket, plans);
    const want = expectedOf(inPacket, plans);
    const there = drawnPlaces(want);
    expect(there.map(({ name, filePage }) => [name, filePage])).toEqual([
      ['i-983.First evaluation', 1],
      ['i-983.Final evaluation', 1],
    ]);
    const inventories = inPacket.parts.map((part) => part.fields);
    expect(prove(want, readOwn(file, packet, inventories, inflate, there)).differences).toEqual([]);
    expect(prove(want, await readPdfjs(file, there)).differences).toEqual([]);
  });
});
