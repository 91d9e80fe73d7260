import { describe, expect, it } from 'vitest';
import { fields as g1450 } from '../../forms/g-1450/2026-02-06/fields.ts';
import { loadPdfjs, openWithPdfjs, textOf } from '../../src/form/pdfjs.ts';
import { blankOf, describeOrigins, hasOfficial, type Makeup, makeups, masterOf, sha256 } from '../form/masters.ts';
import { filled, planAll } from '../form/plans.ts';
import { hasJudges, painted } from '../judges.ts';
import { complaints, packetOf, read, sound } from './papers.ts';

const payment: Makeup = { name: 'G-1450', parts: [{ fields: g1450, pages: [1] }] };

const papers = [
  { is: 'G-1450', makeup: payment },
  { is: 'I-983', makeup: makeups.i983 },
] as const;

/** The words of all pages, without white space. */
async function wordsOf(bytes: Uint8Array): Promise<string> {
  const task = openWithPdfjs(await loadPdfjs(), bytes);
  const document = await task.promise;
  let words = '';
  for (let page = 1; page <= document.numPages; page += 1) words += (await textOf(await document.getPage(page))).own;
  await task.destroy();
  return words.replace(/\s+/g, '');
}

describeOrigins('a form filled on %s blanks and named as a paper', (origin) => {
  it.each(papers)('keeps the words of every box on its pages: $is', async ({ is, makeup }) => {
    const plans = planAll(makeup, 'Q');
    const bytes = filled(await masterOf(makeup, origin), makeup, plans);
    const { paper, findings } = await read(bytes, { is, file: 'form.pdf' });
    expect(findings.filter(({ severity }) => severity !== 'note')).toEqual([]);
    if (paper === null) throw new Error('the form was refused');
    const words = await wordsOf(await packetOf(paper));
    const written = plans.flat().filter(({ kind }) => kind === 'text' || kind === 'choice');
    const lost = written.filter(({ value }) => !words.includes(value.replace(/\s+/g, '')));
    expect(lost.map(({ item }) => item)).toEqual([]);
    expect(written.length).toBeGreaterThan(10);
    expect(await complaints(paper)).toEqual([]);
  });

  it.skipIf(!hasJudges('pdftoppm')).each(papers)('looks as it did: $is', async ({ is, makeup }) => {
    const bytes = filled(await masterOf(makeup, origin), makeup, planAll(makeup, 'Q'));
    const looks = (file: Uint8Array): string[] =>
      painted(file, 60).map(({ width, height, pixels }) => `${width} by ${height} ${sha256(pixels)}`);
    expect(looks(await packetOf(await sound(bytes, { is, file: 'form.pdf' })))).toEqual(looks(bytes));
  });
});

describe.skipIf(!hasOfficial)('an official blank, locked by its agency and full of programs (OPTPACK_BLANKS)', () => {
  it('is taken as a form, with a note on its programs, and refused as another paper', async () => {
    const blank = await blankOf(makeups.i765.parts[0].fields, 'official');
    const asForm = await read(blank, { is: 'I-907', file: 'form.pdf' });
    expect(asForm.findings).toMatchObject([{ rule: 'paper-runs-nothing', severity: 'note' }]);
    if (asForm.paper === null) throw new Error('the form was refused');
    expect(await complaints(asForm.paper)).toEqual([]);
    const { findings } = await read(blank, { is: 'I-94', file: 'form.pdf' });
    expect(findings).toMatchObject([{ rule: 'paper-has-no-password', severity: 'error' }]);
    expect(findings[0]?.says).toContain('opens without one');
  });
});
