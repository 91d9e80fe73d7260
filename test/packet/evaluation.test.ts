import { expect, test } from 'vitest';
import { form as i983 } from '../../forms/i-983/2016-07/form.ts';
import { makeView } from '../../src/case/view.ts';
import { buildPacket } from '../../src/packet/build.ts';
import type { Ports } from '../../src/packet/packet.ts';
import type { Recipe } from '../../src/packet/recipe.ts';
import { describeOrigins, inflate, masterOf, ports } from '../form/masters.ts';
import { answersWith } from '../forms/complete-answers.ts';

/** Page 5 of the I-983 after the first year: the second half is filled a year later. */
const evaluation: Recipe = {
  id: 'evaluation',
  title: 'Evaluation after twelve months',
  packet: 'report',
  purpose: 'What the student gives the international office after the first year.',
  acts: 'student',
  by: null,
  signs: [],
  parts: [{ kind: 'form', form: 'i-983', pages: [5], leaves: ['Final evaluation'] }],
};

const SENTENCE = 'I designed and tested the planner for two robots that share an aisle. ';
const viewOf = (text: string) => makeView(answersWith({ evaluations: { first: { text }, final: null } }));

describeOrigins('a packet of page 5, %s', (origin) => {
  const page5 = { name: 'I-983 page 5', parts: [{ fields: i983.inventory, pages: [5] }] };
  const given: Ports = { ...ports, inflate, master: () => masterOf(page5, origin) };

  test('is built and proven with a short text', async () => {
    const built = await buildPacket(evaluation, viewOf(SENTENCE.trim()), given, { proof: 'full' });
    expect(built.findings).toEqual([]);
    expect(built.pages).toBe(1);
  });

  test('is built and proven with the longest text, which goes on on sheets', async () => {
    const text = SENTENCE.repeat(285).trim();
    expect(text.length).toBeGreaterThan(19_900);
    const built = await buildPacket(evaluation, viewOf(text), given, { proof: 'full' });
    expect(built.findings.map(({ rule, severity, items }) => ({ rule, severity, items }))).toEqual([
      { rule: 'text-beyond-its-box-goes-on-elsewhere', severity: 'note', items: ['I-983 First evaluation'] },
    ]);
    expect(built.pages).toBeGreaterThan(3);
    const proof = built.files.find(({ path }) => path === 'proof.json');
    expect(new TextDecoder().decode(proof?.bytes)).toContain('"item": "I-983 First evaluation"');
  });

  test('is not built without the text', async () => {
    const view = makeView(answersWith({ evaluations: { first: { text: null }, final: null } }));
    const built = await buildPacket(evaluation, view, given, { proof: 'fast' });
    expect(built.files).toEqual([]);
    expect(built.findings.map(({ path, items }) => ({ path, items }))).toEqual([
      { path: 'evaluations.first.text', items: ['I-983 First evaluation'] },
    ]);
  });
});
