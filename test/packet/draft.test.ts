import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Case } from '../../src/case/case.ts';
import { makeView } from '../../src/case/view.ts';
import { stops } from '../../src/finding.ts';
import { readPdfjs } from '../../src/form/read-pdfjs.ts';
import { buildPacket } from '../../src/packet/build.ts';
import type { BuiltPacket, PacketFile } from '../../src/packet/packet.ts';
import { recipes } from '../../src/packet/recipes/registry.ts';
import { anyCase } from '../any-case.ts';
import { describeOrigins, type Origin } from '../form/masters.ts';
import { hasJudges, painted, pdfinfo, qpdfComplaints } from '../judges.ts';
import { bare, pageTexts, portsOn, sampleWith, shownInBoxes } from './paper.ts';

const all = Object.values(recipes);

const pdfs = ({ files }: BuiltPacket): PacketFile[] => files.filter(({ path }) => path.endsWith('.pdf'));

const fileOf = ({ files }: BuiltPacket, path: string): Uint8Array => {
  const file = files.find((one) => one.path === path);
  if (file === undefined) throw new Error(`no ${path} was built`);
  return file.bytes;
};

const errorsOf = ({ findings }: BuiltPacket): string[] => findings.filter(stops).map(({ says }) => says);

const drafted = (view: ReturnType<typeof sampleWith>, id: keyof typeof recipes, origin: Origin = 'stand-in') =>
  buildPacket(recipes[id], view, portsOn(origin), { proof: 'fast', draft: true });

/** What is missing or wrong, and where it would have stood. */
const incomplete = () =>
  sampleWith({
    student: { email: undefined, readsEnglish: undefined },
    employer: { ein: undefined, zip: undefined },
    job: { title: undefined, relationToDegree: 'none' },
  });

describeOrigins('a draft (%s)', (origin) => {
  it.each(all.map(({ id }) => id))('of %s bears DRAFT on every page and in every name of a PDF', async (id) => {
    const recipe = recipes[id as keyof typeof recipes];
    const built = await buildPacket(recipe, incomplete(), portsOn(origin), { proof: 'full', draft: true });
    expect(built.draft).toBe(true);
    expect(pdfs(built).length).toBeGreaterThan(1);
    for (const { path, bytes } of pdfs(built)) {
      expect(path).toMatch(/^(packet|parts\/[a-z0-9-]+)\.DRAFT\.pdf$/);
      const texts = await pageTexts(bytes);
      expect(texts.length).toBeGreaterThan(0);
      // Across the page, and in its margin.
      expect(texts.map((text) => text.split('DRAFT').length - 1).filter((times) => times < 2)).toEqual([]);
    }
    expect((await pageTexts(fileOf(built, 'packet.DRAFT.pdf'))).length).toBe(built.pages);
  });

  it('of answers in which nothing is wrong bears it too, and fills every box as the packet does', async () => {
    for (const id of ['school-request', 'uscis-paper'] as const) {
      const packet = await buildPacket(recipes[id], sampleWith(), portsOn(origin), { proof: 'fast' });
      const draft = await drafted(sampleWith(), id, origin);
      expect([errorsOf(packet), errorsOf(draft), packet.draft, draft.draft]).toEqual([[], [], false, true]);
      const [good, marked] = [fileOf(packet, 'packet.pdf'), fileOf(draft, 'packet.DRAFT.pdf')];
      expect(await shownInBoxes(marked)).toEqual(await shownInBoxes(good));
      expect((await pageTexts(good)).filter((text) => text.includes('DRAFT'))).toEqual([]);
      const texts = await pageTexts(marked);
      expect(texts[0]).toContain('Nothing has to be mended');
      expect(texts.filter((text) => !text.includes('DRAFT'))).toEqual([]);
    }
  });

  it('leaves the boxes of missing answers empty, says which they are, and fills all others as ever', async () => {
    const whole = await drafted(sampleWith(), 'school-request', origin);
    const draft = await drafted(incomplete(), 'school-request', origin);
    const before = await shownInBoxes(fileOf(whole, 'packet.DRAFT.pdf'));
    const after = await shownInBoxes(fileOf(draft, 'packet.DRAFT.pdf'));
    const changed = [...before].filter(([name, words]) => after.get(name) !== words).map(([name]) => name);
    expect(changed.map((name) => after.get(name))).toEqual(changed.map(() => ''));
    expect(changed.map((name) => before.get(name)).sort()).toEqual([
      '01102',
      '04-0000000',
      'testa.samplename@example.org',
    ]);
    const errors = draft.findings.filter(stops);
    expect(errors.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['student.email', 'employer.ein', 'employer.zip', 'job.title', 'job.relationToDegree']),
    );
  });

  it.skipIf(!hasJudges('qpdf', 'pdfinfo'))('is clean for qpdf, and DRAFT opens its title (qpdf, pdfinfo)', async () => {
    for (const { id } of all) {
      for (const { bytes } of pdfs(await drafted(incomplete(), id as keyof typeof recipes, origin))) {
        expect(qpdfComplaints(bytes)).toBe('');
        expect(pdfinfo(bytes)).toMatch(/^Title: +DRAFT: /m);
      }
    }
  });

  it.skipIf(!hasJudges('pdftoppm'))(
    'hides nothing: it darkens paper a little and lightens no ink (pdftoppm)',
    async () => {
      for (const id of ['school-request', 'uscis-paper'] as const) {
        const packet = await buildPacket(recipes[id], sampleWith(), portsOn(origin), { proof: 'fast' });
        const draft = await drafted(sampleWith(), id, origin);
        for (const { path, bytes } of pdfs(packet).filter((file) => /i-|g-/.test(file.path))) {
          const before = painted(bytes, 40);
          const after = painted(fileOf(draft, path.replace('.pdf', '.DRAFT.pdf')), 40);
          expect(after.length).toBe(before.length);
          for (const [page, { width, pixels }] of after.entries()) {
            const was = before[page]?.pixels ?? new Uint8Array();
            const inside = [...pixels.keys()].filter((at) => at % width > width / 20);
            const lightened = inside.filter((at) => (pixels[at] ?? 0) > (was[at] ?? 0) + 4);
            const darkened = inside.filter((at) => (pixels[at] ?? 0) < (was[at] ?? 0) - 8);
            const lost = darkened.filter((at) => (was[at] ?? 0) > 250 && (pixels[at] ?? 0) < 190);
            expect([path, page, lightened.length, lost.length]).toEqual([path, page, 0, 0]);
            expect(darkened.length / pixels.length).toBeGreaterThan(0.05);
          }
        }
      }
    },
  );
});

describe('the letters of a draft', () => {
  const told = async (changes: Parameters<typeof sampleWith>[0], part: string, id: keyof typeof recipes) => {
    const draft = await drafted(sampleWith(changes), id);
    return (await pageTexts(fileOf(draft, `parts/${part}.DRAFT.pdf`))).join(' ').replace(/\s+/g, ' ');
  };

  it('print where an answer is missing, by its name, and of a made-up text the answers that it lacks', async () => {
    const letter = await told(
      { job: { title: undefined, relationToDegree: 'none' }, employer: { street: undefined, zip: undefined } },
      'employer-letter',
      'school-request',
    );
    expect(letter).toContain('Position [not answered: job.title]');
    expect(letter).toContain('[not answered: employer.street, employer.zip]');
    expect(letter).toContain('[none: job.relationToDegree]');
  });

  it('leave open what the law says while no day tells which law', async () => {
    const checklist = await told({ filing: { preparedOn: undefined } }, 'checklist', 'school-request');
    expect(checklist).toContain('made on [not answered: filing.preparedOn]');
    expect(checklist).toContain('within [not known without filing.preparedOn] of the recommendation');
    expect(checklist).not.toContain('nothing else does');
    expect(checklist).not.toMatch(/last seen on\s+or later/);
  });

  it('list on the checklist what has to be mended, and no more than can be read', async () => {
    const few = await told({ job: { title: undefined } }, 'checklist', 'school-request');
    expect(few).toContain('DRAFT, not for filing. This has to be mended first.');
    expect(few).toContain('The answer "job.title" is not given. (Employer letter)');
    const nameAlone = makeView({ student: { name: { family: 'Samplename' } } });
    const draft = await drafted(nameAlone, 'uscis-paper');
    const texts = (await pageTexts(fileOf(draft, 'parts/checklist.DRAFT.pdf'))).join(' ');
    const more = errorsOf(draft).length - 30;
    expect(more).toBeGreaterThan(10);
    expect(texts).toContain(`${more} more are in report.json`);
  });

  it('name a character that no page can draw by its number', async () => {
    const checklist = await told({ student: { name: { given: '中' } } }, 'checklist', 'uscis-paper');
    expect(checklist).toContain('the box does not take "U+4E2D"');
  });

  it('lose nothing of a table row that is higher than a page', async () => {
    const words = Array.from({ length: 1500 }, (_, at) => `word${at}`);
    const draft = await drafted(
      sampleWith({ employer: { eVerify: { name: words.slice(0, 800).join(' ') } } }),
      'school-request',
    );
    const isTooHigh = draft.findings.some(({ rule }) => rule === 'every-table-row-fits-on-a-page');
    const { pages, texts } = await readPdfjs(fileOf(draft, 'parts/employer-letter.DRAFT.pdf'));
    expect(isTooHigh).toBe(true);
    expect(pages).toBeGreaterThan(2);
    for (const word of words.slice(0, 800)) expect(bare((texts ?? []).join(' '))).toContain(word);
  });
});

describe('any answers at all', () => {
  const built = async (answers: Case, proof: 'fast' | 'full') => {
    for (const recipe of all) {
      const draft = await buildPacket(recipe, makeView(answers), portsOn('stand-in'), { proof, draft: true });
      const differences = draft.findings.filter(({ rule }) => rule === 'the-written-packet-equals-the-plan');
      expect(differences).toEqual([]);
      expect(pdfs(draft).length).toBeGreaterThan(1);
    }
  };

  it('give a draft that is as planned', async () => {
    await fc.assert(
      fc.asyncProperty(anyCase, (answers) => built(answers, 'fast')),
      { numRuns: 60 },
    );
  }, 120_000);

  it('give a draft in which a second reader finds no difference', async () => {
    await fc.assert(
      fc.asyncProperty(anyCase, (answers) => built(answers, 'full')),
      { numRuns: 8 },
    );
  }, 120_000);

  it('give one when there is nothing but a name', () => built({ student: { name: { family: 'Samplename' } } }, 'full'));
});

describe('the records of a packet', () => {
  it.each([true, false])('say whether it is a draft: %s', async (draft) => {
    const options = { proof: 'fast', draft } as const;
    const built = await buildPacket(recipes['uscis-online'], sampleWith(), portsOn('stand-in'), options);
    const proof: unknown = JSON.parse(new TextDecoder().decode(fileOf(built, 'proof.json')));
    expect(proof).toMatchObject({ draft });
  });
});
