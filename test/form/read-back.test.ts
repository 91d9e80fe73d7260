import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { forms } from '../../forms/registry.ts';
import { makeView } from '../../src/case/view.ts';
import { readSamples } from '../../src/dev/samples.ts';
import { readBack } from '../../src/form/read-back.ts';
import { compared, planned } from './round-trip.ts';

const samples = readSamples(fileURLToPath(new URL('../..', import.meta.url)));

describe('every sample reads back to the answers that it was built from', () => {
  for (const form of forms) {
    const { form: id, edition } = form.inventory;
    it.each(samples.map((sample) => [sample.name, sample] as const))(`${id} ${edition}, %s`, (_, { answers }) => {
      const view = makeView(answers);
      const { held } = planned(form, view);
      const { wrong, excused, foreign } = compared(form, view, held, readBack(form, held));
      if (process.env.H5) console.log(id, edition, Object.fromEntries(excused), readBack(form, held).unread);
      expect(wrong).toEqual([]);
      expect(foreign).toEqual([]);
    });
  }
});
