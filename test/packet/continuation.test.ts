import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPrintable } from '../../src/form/characters.ts';
import { printable } from '../../src/letters/charset.ts';
import { buildPacket, checkPacket } from '../../src/packet/build.ts';
import type { BuiltPacket } from '../../src/packet/packet.ts';
import type { Recipe } from '../../src/packet/recipe.ts';
import { recipes } from '../../src/packet/recipes/registry.ts';
import { describeOrigins } from '../form/masters.ts';
import { hasJudges, pdfinfo, qpdfComplaints } from '../judges.ts';
import { bare, pageTexts, portsOn, sampleWith, shownInBoxes } from './paper.ts';

const trainingPlan: Recipe = {
  id: 'school-request',
  title: 'Training plan',
  packet: 'school',
  purpose: 'The training plan alone.',
  acts: 'student',
  by: null,
  signs: [],
  parts: [{ kind: 'form', form: 'i-983', pages: [1, 2, 3, 4] }],
};

const application: Recipe = {
  id: 'uscis-paper',
  title: 'Application',
  packet: 'school',
  purpose: 'The application alone.',
  acts: 'student',
  by: null,
  signs: [],
  parts: [{ kind: 'form', form: 'i-765' }],
};

const narratives = ['role', 'goals', 'oversight', 'measures', 'remarks'] as const;

const boxOf = {
  role: /^Student Role/,
  goals: /^Goals and Objectives/,
  oversight: /^Employer Oversight/,
  measures: /^Measures and Assessments/,
  remarks: /^Additional Remarks/,
} as const;

const labelOf = {
  role: 'student role',
  goals: 'goals and objectives',
  oversight: 'employer oversight',
  measures: 'measures and assessments',
  remarks: 'additional remarks',
} as const;

const fileOf = ({ files }: BuiltPacket, path: string): Uint8Array => {
  const file = files.find((one) => one.path === path);
  if (file === undefined) throw new Error(`no ${path} was built`);
  return file.bytes;
};

/** The text of the continuation sheets without what runs over every page, white space left out. */
const sheetText = async (bytes: Uint8Array, pages: number, running: string): Promise<string> => {
  const sheets = (await pageTexts(bytes)).slice(pages);
  return sheets
    .map((text, at) => {
      const end = bare(`Page ${at + 1} of ${sheets.length}`);
      const start = at === 0 ? '' : bare(running);
      const words = bare(text);
      expect(words.startsWith(start) && words.endsWith(end)).toBe(true);
      return words.slice(start.length, words.length - end.length);
    })
    .join('');
};

const RUNNING = 'Continuation of Form I-983, Testa Quill Samplename, SEVIS ID N0001234567';
const GOES_ON = /\(continued as number \d+ on the continuation pages\)$/;

/** Each narrative as it stands on paper: what its box shows and what the sheets add to it. */
const narrativesOnPaper = async (bytes: Uint8Array): Promise<Record<string, string>> => {
  const boxes = await shownInBoxes(bytes);
  let rest = await sheetText(bytes, 4, RUNNING);
  const found: Record<string, string> = {};
  // From the last heading back: each is looked for in what stands before the one after it.
  for (const key of [...narratives].reverse()) {
    const shown = [...boxes].find(([name]) => boxOf[key].test(name))?.[1] ?? '';
    const heading = bare(`${labelOf[key]} (continued from the box)`);
    const at = rest.lastIndexOf(heading);
    const goesOn = GOES_ON.test(shown.trim());
    expect(at >= 0, `${key} goes on`).toBe(goesOn);
    found[key] = bare(shown.trim().replace(GOES_ON, '')) + (goesOn ? rest.slice(at + heading.length) : '');
    if (goesOn) rest = rest.slice(0, at).replace(/\d\.Page\d,Section5,$/, '');
  }
  return found;
};

const onPaper = async (plan: Partial<Record<(typeof narratives)[number], string>>, origin: 'official' | 'stand-in') => {
  const built = await buildPacket(trainingPlan, sampleWith({ plan }), portsOn(origin), { proof: 'fast' });
  expect(built.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  return { built, paper: await narrativesOnPaper(fileOf(built, 'packet.pdf')) };
};

const sentence =
  'Testa plans, builds & tests *planners* for robots [in 2 halls], #3 and "4"; 5 < 6, a_b, c\\d, ~e~, `f`! ';

const written = (length: number, seed: string): string =>
  `${seed}: ${sentence.repeat(Math.ceil(length / sentence.length))}`.slice(0, length).trim();

describe('our own pages', () => {
  it('have a glyph for every character that the fonts of the forms have', () => {
    const ours = new Set(printable);
    const missing = Array.from({ length: 0xfb03 }, (_, code) => code).filter(
      (code) => isPrintable(code) && !ours.has(code),
    );
    expect(missing).toEqual([]);
  });
});

describeOrigins('narratives on paper, box and continuation joined (%s)', (origin) => {
  it.each([1, 900, 1500, 1620, 5000, 20_000])('are the text of the case: %i characters', async (length) => {
    const plan = {
      role: written(length, 'R'),
      goals: written(length, 'G'),
      remarks: written(Math.min(length, 2500), 'A'),
    };
    const { paper, built } = await onPaper(plan, origin);
    expect(paper.role).toBe(bare(plan.role));
    expect(paper.goals).toBe(bare(plan.goals));
    expect(paper.remarks).toBe(bare(plan.remarks));
    expect(built.pages > 4).toBe(length >= 1620);
  });

  it('keep words of 300 characters and a text without any space', async () => {
    const plan = { role: `${'abcdefghij'.repeat(30)} `.repeat(20).trim(), goals: 'Wörd'.repeat(2500) };
    const { paper } = await onPaper(plan, origin);
    expect(paper).toMatchObject({ role: bare(plan.role), goals: plan.goals });
  });

  it('keep every line break of the person as a line of its own', async () => {
    const lines = Array.from({ length: 60 }, (_, at) => `Line ${at} of the plan.`);
    const role = lines
      .map((line, at) => `${line}${['\n', '\r\n', '\r', '\u2028', '\u2029'][at % 5]}`)
      .join('')
      .trim();
    const { built } = await onPaper({ role }, origin);
    const bytes = fileOf(built, 'packet.pdf');
    const shown = [...(await shownInBoxes(bytes))].find(([name]) => boxOf.role.test(name))?.[1].split('\n') ?? [];
    const sheets = (await pageTexts(bytes)).slice(4).flatMap((text) => text.split('\n').map((line) => line.trim()));
    expect([...shown.slice(0, 10), ...sheets.filter((line) => line.startsWith('Line '))]).toEqual(lines);
  });

  it('are the text of the case, whatever it is', async () => {
    const characters = Array.from({ length: 0x2200 }, (_, code) => code)
      .filter(isPrintable)
      .map((code) => String.fromCodePoint(code));
    const word = fc.string({ unit: fc.constantFrom(...characters), minLength: 1, maxLength: 300, size: 'max' });
    const gap = fc.constantFrom(
      ' ',
      ' ',
      ' ',
      '  ',
      '\n',
      '\r\n',
      '\r',
      '\u2028',
      '\u2029',
      '\n\n',
      '\n - ',
      '\n# ',
      '\n1. ',
    );
    const text = fc
      .array(fc.tuple(word, gap), { minLength: 1, maxLength: 40, size: 'max' })
      .map((parts) => parts.flat().join('').normalize('NFC').trim().slice(0, 20_000).trim())
      .filter((words) => words !== '' && words !== 'none');
    await fc.assert(
      fc.asyncProperty(text, text, async (role, remarks) => {
        const { paper } = await onPaper({ role, remarks }, origin);
        expect(paper).toMatchObject({ role: bare(role), remarks: bare(remarks) });
      }),
      { numRuns: 8 },
    );
  }, 60_000);

  it.skipIf(!hasJudges('qpdf', 'pdfinfo'))(
    'make a file that qpdf finds clean, with tagged sheets (qpdf, pdfinfo)',
    async () => {
      const { built } = await onPaper({ role: written(9000, 'R'), goals: written(20_000, 'G') }, origin);
      for (const path of ['packet.pdf', 'parts/i-983.pdf']) {
        const bytes = fileOf(built, path);
        expect(qpdfComplaints(bytes)).toBe('');
        const tags = pdfinfo(bytes, '-struct-text');
        expect(tags).toContain('"Continuation of Form I-983, Training Plan"');
        expect(tags).toMatch(/H2[^\n]*\n\s+"1\. Page 3, Section 5, student role \(continued from the box\)"/);
      }
    },
  );
});

describeOrigins('an application that its boxes do not hold (%s)', (origin) => {
  const name = 'Sampleville of the long and plainly invented names of places';
  const otherNames = Array.from({ length: 20 }, (_, at) => ({
    family: `Samplename ${'ABCDEFGHIJKLMNOPQRST'[at]}`,
    given: 'Testa',
    middle: 'Quill',
  }));
  const view = () =>
    sampleWith({
      student: {
        otherNames,
        citizenships: ['Aland', 'Beland', 'Celand'],
        mailingAddress: { inCareOf: name, street: name, city: name },
        birth: { city: name, country: name },
      },
      employer: { eVerify: { name: "Sample & Daughters' Robotics and Automation of Springfield" } },
    });

  it('is whole in Part 6 and on the additional sheet', async () => {
    const built = await buildPacket(application, view(), portsOn(origin), { proof: 'full' });
    expect(built.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    const bytes = fileOf(built, 'parts/i-765.pdf');
    const boxes = await shownInBoxes(bytes);
    const textOf = (end: string) => [...boxes].find(([box]) => box.endsWith(end))?.[1] ?? '';
    expect(textOf('Line4a_InCareofName[0]')).toBe('See Part Six');
    expect(textOf('Line4b_StreetNumberName[0]')).toBe('See Part 6');
    const first = textOf('Pt6Line4d_AdditionalInfo[1]').replace('(continued on the additional sheet)', '');
    const sheet = await sheetText(
      bytes,
      7,
      'Additional information for Form I-765, Testa Quill Samplename, A-Number 012345678',
    );
    const names = otherNames.slice(3).map(({ family }) => `${family}, Testa Quill`);
    const heading = bare('Page 1, Part 2, Item 4 (continued from I-765 Part 6 3.d)');
    const [head = '', after = ''] = sheet.split(heading);
    expect(head).toContain(bare('Name: Testa Quill Samplename'));
    expect(head).toContain(bare('A-Number: 012345678'));
    const [rest = ''] = after.split('Page3,Part2');
    expect(bare(first) + rest).toBe(bare(names.join('\n')));
    for (const end of ['Pt6Line4d_AdditionalInfo[0]', 'Pt6Line5d_AdditionalInfo[0]', 'Pt6Line6d_AdditionalInfo[0]'])
      expect(bare(textOf(end))).toBe(bare(name));
    expect(textOf('Pt6Line7d_AdditionalInfo[0]')).toBe('Celand\n(more on the additional sheet)');
    expect(after).toContain(bare(`Page 3, Part 2, Item 15.a ${name}`));
    expect(after).toContain(bare(`Page 3, Part 2, Item 15.c ${name}`));
    expect(after).toContain(bare("Item 28.b Sample & Daughters' Robotics and Automation of Springfield"));
    expect(sheet).toContain(bare('Signature of the applicant, by hand'));
    expect(sheet).toContain(bare('Date, by hand'));
  }, 60_000);

  it.skipIf(!hasJudges('qpdf'))(
    'is clean for qpdf, and the sheet is in the outline and the page labels (qpdf)',
    async () => {
      const built = await buildPacket(recipes['uscis-paper'], view(), portsOn(origin), { proof: 'fast' });
      expect(built.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
      const bytes = fileOf(built, 'packet.pdf');
      expect(qpdfComplaints(bytes)).toBe('');
      expect(qpdfComplaints(fileOf(built, 'parts/i-765.pdf'))).toBe('');
      const task = await (async () => {
        const { loadPdfjs, openWithPdfjs } = await import('../../src/form/pdfjs.ts');
        return openWithPdfjs(await loadPdfjs(), bytes);
      })();
      const document = await task.promise;
      expect((await document.getOutline()).map(({ title }) => title)).toContain(
        'Additional information for Form I-765',
      );
      // The letter to USCIS is the one page behind it.
      const labels = (await document.getPageLabels()) ?? [];
      expect(labels.at(-2)).toBe('I-765 additional 1');
      await task.destroy();
      const contents = (await pageTexts(bytes)).find((text) => text.startsWith('Contents')) ?? '';
      expect(bare(contents)).toContain(
        bare(`Additional information for Form I-765 (you sign and date every page) ${labels.length - 1} 1`),
      );
    },
    60_000,
  );
});

describe('a check', () => {
  it('tells where each text goes on as a note, and of nothing when all fits', () => {
    const long = sampleWith({ plan: { goals: written(3000, 'G') } });
    expect(checkPacket(recipes['school-request'], long)).toMatchObject([
      {
        severity: 'note',
        path: 'plan.goals',
        items: ['I-983 Section 5 goals and objectives'],
        says: expect.stringContaining('it goes on in "Continuation of Form I-983", number 1.'),
      },
    ]);
    expect(checkPacket(recipes['school-request'], sampleWith())).toEqual([]);
  });
});
