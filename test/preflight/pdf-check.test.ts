import { PDFDocument } from 'pdf-lib';
import { afterAll, describe, expect, it } from 'vitest';
import type { Case } from '../../src/case/case.ts';
import type { Finding } from '../../src/finding.ts';
import { drawStandIn } from '../../src/form/stand-in.ts';
import { fileChecks } from '../../src/preflight/file-checks.ts';
import type { PdfFile } from '../../src/preflight/pdf-form.ts';
import { onePage, pdfOf, stream } from '../form/pdf-of.ts';
import {
  answersWith,
  type Boxes,
  checkFiles,
  type Filling,
  filled,
  flatten,
  formOf,
  TODAY,
  unusual,
} from './filled-pdfs.ts';

const told = new Set<string>();

/** The findings of a check, noted so that no check of the registry stays untold. */
const findingsOf = async (
  files: readonly PdfFile[],
  answers: Case | null = null,
  today = TODAY,
): Promise<readonly Finding[]> => {
  const { findings } = await checkFiles(files, answers, today);
  for (const { rule } of findings) told.add(rule);
  return findings;
};

const unusualOf = async (files: readonly PdfFile[], answers: Case | null = null): Promise<readonly Finding[]> =>
  unusual({ findings: await findingsOf(files, answers) });

const rulesOf = (findings: readonly Finding[]): readonly string[] => findings.map(({ rule }) => rule);

describe('forms in which nothing is wrong', () => {
  it('I-765 and I-983, filled by another program from the same answers', async () => {
    expect(await unusualOf([await filled('i-765'), await filled('i-983')])).toEqual([]);
  });

  it('G-1145 and G-1450 besides, and nothing of them contradicts the I-765', async () => {
    expect(await unusualOf([await filled('i-765'), await filled('g-1145'), await filled('g-1450')])).toEqual([]);
  });

  it('an I-983 without its page 5, which the school does not need', async () => {
    const short = await filled('i-983', { change: (document) => document.removePage(4) });
    expect(await unusualOf([short])).toEqual([]);
  });

  it('with the answers that they were filled from', async () => {
    const answers = answersWith();
    expect(await unusualOf([await filled('i-765'), await filled('i-983')], answers)).toEqual([]);
  });

  it('tell in the same note what cannot be taken back to answers', async () => {
    const file = await filled('i-983', { boxes: { 'A Salary Amount and Frequency': '98,000 USD' } });
    const notes = (await findingsOf([file])).filter(({ rule }) => rule === 'a-pdf-shows-what-checks-need');
    expect(notes).toHaveLength(1);
    expect(notes[0]?.items).toContain('I-983 Section 3 salary');
    expect(notes[0]?.items).not.toContain('I-983 Section 3 EIN');
  });

  it('tell in one note what no form shows', async () => {
    const notes = (await findingsOf([await filled('i-765')])).filter(
      ({ rule }) => rule === 'a-pdf-shows-what-checks-need',
    );
    expect(notes).toHaveLength(1);
    expect(notes[0]?.says).toContain('student.photo.takenOn');
  });
});

interface Story {
  readonly title: string;
  readonly form: string;
  readonly filling: Filling;
  readonly finds: Partial<Finding>;
}

const onI765 = (title: string, filling: Filling, finds: Partial<Finding>): Story => ({
  title,
  form: 'i-765',
  filling,
  finds,
});
const onI983 = (title: string, filling: Filling, finds: Partial<Finding>): Story => ({
  title,
  form: 'i-983',
  filling,
  finds,
});
const boxes = (values: Boxes): Filling => ({ boxes: values });

const PAGE1 = 'form1[0].Page1[0]';
const PAGE2 = 'form1[0].Page2[0]';
const PAGE3 = 'form1[0].Page3[0]';
const PAGE4 = 'form1[0].Page4[0]';

const stories: readonly Story[] = [
  onI765('two reasons', boxes({ [`${PAGE1}.Part1_Checkbox[2]`]: true }), {
    rule: 'filled-question-has-one-tick',
    severity: 'error',
    items: ['I-765 Part 1 1.a', 'I-765 Part 1 1.c'],
  }),
  onI765('yes and no', boxes({ [`${PAGE2}.Line19_Checkbox[0]`]: true }), {
    rule: 'filled-question-has-one-tick',
    items: ['I-765 12'],
  }),
  onI765('neither yes nor no', boxes({ [`${PAGE2}.Line19_Checkbox[1]`]: null }), {
    rule: 'filled-form-answers-what-it-asks',
    severity: 'error',
    items: ['I-765 12'],
  }),
  onI765('an apartment number beside no tick', boxes({ [`${PAGE2}.Pt2Line5_Unit[2]`]: null }), {
    rule: 'filled-form-answers-what-it-asks',
    items: ['I-765 5.c'],
  }),
  onI765('no city', boxes({ [`${PAGE2}.Pt2Line5_CityOrTown[0]`]: null }), {
    rule: 'filled-form-answers-what-it-asks',
    items: ['I-765 5.d'],
  }),
  onI765(
    'no middle name and no N/A',
    boxes({ [`${PAGE1}.Line1c_MiddleName[0]`]: null, 'form1[0].Page7[0].Line1c_MiddleName[0]': null }),
    {
      rule: 'empty-box-says-not-applicable',
      severity: 'note',
      items: ['I-765 1.c', 'I-765 Part 6 1.c'],
    },
  ),
  onI765('a birthday that begins with the day', boxes({ [`${PAGE3}.Line19_DOB[0]`]: '31/12/1999' }), {
    rule: 'filled-box-holds-an-answer',
    severity: 'warning',
    items: ['I-765 16'],
  }),
  onI765('a number sign in the street', boxes({ [`${PAGE2}.Line4b_StreetNumberName[0]`]: '500 Sample Avenue #4' }), {
    rule: 'filled-box-takes-its-characters',
    severity: 'warning',
    items: ['I-765 5.b'],
    says: 'I-765 5.b holds "#", which the form does not take.',
  }),
  onI765(
    'an employer of sixty letters',
    boxes({ [`${PAGE3}.Line27b_Everify[0]`]: 'Sample Robotics and Placeholder Automation Systems of Example' }),
    {
      rule: 'filled-box-shows-its-whole-text',
      severity: 'error',
      items: ['I-765 28.b'],
    },
  ),
  onI765('a receipt number in item 29', boxes({ [`${PAGE3}.Line28_ReceiptNumber[0]`]: 'IOE0000000009' }), {
    rule: 'box-for-others-stays-empty',
    severity: 'warning',
    items: ['I-765 29'],
  }),
  onI765('item 30', boxes({ [`${PAGE3}.PtLine29_YesNo[0]`]: true }), {
    rule: 'box-for-others-stays-empty',
    items: ['I-765 30'],
  }),
  onI765('the ABC box', boxes({ [`${PAGE4}.Pt4Line6_Checkbox[0]`]: true }), {
    rule: 'box-for-others-stays-empty',
    items: ['I-765 Part 3 6'],
  }),
  onI765('a letter typed on the signature line', boxes({ [`${PAGE4}.Pt3Line7a_Signature[0]`]: 'T' }), {
    rule: 'signature-is-no-typed-word',
    severity: 'error',
    items: ['I-765 Part 3 7.a'],
  }),
  onI765(
    'the EIN in 28.c',
    { patch: { employer: { eVerify: { number: '04-0000000' } } } },
    {
      rule: 'e-verify-number-is-not-the-ein',
      severity: 'error',
      items: ['I-765 28.c'],
      path: 'employer.eVerify.number',
    },
  ),
  onI765(
    '(c)(3)(B)',
    { patch: { filing: { category: '(c)(3)(B)' } } },
    {
      rule: 'category-is-that-of-the-stem-extension',
      severity: 'error',
      items: ['I-765 27'],
      path: 'filing.category',
    },
  ),
  onI983('a name on the line of section 4', boxes({ undefined: 'Officer Example' }), {
    rule: 'signature-is-no-typed-word',
    severity: 'error',
    items: ['I-983 signature line on page 2'],
  }),
  onI983('words over a heading', boxes({ 'PRIVACY ACT STATEMENT': 'x' }), {
    rule: 'box-for-others-stays-empty',
    items: ['I-983 printed heading on page 4'],
  }),
  onI983('no ZIP code in section 3', boxes({ 'ZIP Code': null }), {
    rule: 'filled-form-answers-what-it-asks',
    items: ['I-983 Section 3 ZIP code'],
  }),
  onI983('an evaluation at the start', boxes({ undefined_3: '01-15-2027', undefined_4: '01-14-2028' }), {
    rule: 'evaluations-wait-until-they-are-due',
    severity: 'warning',
    path: 'evaluations.first',
    items: [
      'I-983 First evaluation from',
      'I-983 First evaluation to',
      'I-983 First evaluation',
      'I-983 First evaluation name of official',
    ],
  }),
  onI983('an employer that is another in section 5', boxes({ 'Employer Name_2': 'Other Example LLC' }), {
    rule: 'boxes-for-one-answer-say-the-same',
    severity: 'warning',
    path: 'employer.name',
    items: ['I-983 Section 3 employer name', 'I-983 Section 5 employer name'],
  }),
  onI983('a name without a comma', boxes({ 'Student Name SurnamePrimary Name Given Name': 'Testa Quill Samplename' }), {
    rule: 'filled-box-holds-an-answer',
    items: ['I-983 Section 1 student name'],
  }),
  onI983(
    'a role of four thousand letters',
    boxes({ [longestBox('role')]: 'The student of computer science writes software for robots. '.repeat(70) }),
    {
      rule: 'filled-box-shows-its-whole-text',
      severity: 'warning',
      items: ['I-983 Section 5 student role'],
    },
  ),
];

/** The box of a narrative of the I-983, whose official name is a paragraph. */
function longestBox(word: string): string {
  const row = formOf('i-983').rows.find((one) => one.kind === 'text' && one.item === `Section 5 student ${word}`);
  if (row?.kind !== 'text') throw new Error(`no row for ${word}`);
  return row.box;
}

describe('a box that somebody filled wrongly', () => {
  it.each(stories.map((story) => [`${story.form}: ${story.title}`, story] as const))(
    '%s',
    async (_, { form, filling, finds }) => {
      const file = await filled(form, filling);
      const findings = await findingsOf([file]);
      const found = findings.filter(
        ({ rule, items }) => rule === finds.rule && JSON.stringify(items) === JSON.stringify(finds.items),
      );
      expect(found, JSON.stringify(findings.map(({ rule, items }) => [rule, items]))).toHaveLength(1);
      expect(found[0]).toMatchObject(finds);
      // The finding says where it is, and no other error comes of one fault.
      if (finds.rule !== 'a-pdf-shows-what-checks-need') expect(found[0]?.inPdf?.file).toBe(file.name);
      const errors = unusual({ findings }).filter(({ severity, rule }) => severity === 'error' && rule !== finds.rule);
      expect(rulesOf(errors)).toEqual([]);
    },
  );

  it('is told with the page of its file and its own name', async () => {
    const file = await filled('i-765', boxes({ [`${PAGE3}.Line28_ReceiptNumber[0]`]: 'IOE0000000009' }));
    const [found] = await unusualOf([file]);
    expect(found?.inPdf).toEqual({ file: 'i-765.pdf', page: 3, box: `${PAGE3}.Line28_ReceiptNumber[0]` });
  });

  it('never shows what it holds', async () => {
    const secret = boxes({
      [`${PAGE3}.Line28_ReceiptNumber[0]`]: 'IOE7654321098',
      [`${PAGE3}.Line19_DOB[0]`]: '31/12/1987',
    });
    const findings = await findingsOf([await filled('i-765', secret)]);
    expect(JSON.stringify(findings)).not.toMatch(/7654321098|31\/12\/1987/);
  });
});

describe('two forms of one person', () => {
  const both = async (onI765: Filling, onI983: Filling) =>
    unusualOf([await filled('i-765', onI765), await filled('i-983', onI983)]);

  it('with different SEVIS ids: an error that names both items', async () => {
    const found = await both({}, { boxes: { 'Student SEVIS ID No': 'N0001234568' } });
    expect(found).toMatchObject([
      {
        rule: 'boxes-for-one-answer-say-the-same',
        severity: 'error',
        items: ['I-765 26', 'I-983 Section 1 SEVIS ID'],
        path: 'student.sevisId',
        inPdf: { file: 'i-983.pdf', page: 1 },
      },
    ]);
  });

  it('with different email addresses', async () => {
    const found = await both({}, { boxes: { 'Student Email Address': 'testa@example.org' } });
    expect(found).toMatchObject([
      { rule: 'boxes-for-one-answer-say-the-same', path: 'student.email', severity: 'warning' },
    ]);
  });

  it('with another name', async () => {
    const found = await both({}, { boxes: { 'Printed Name of Student': 'Testa Quill Exampleson' } });
    expect(found).toMatchObject([
      { rule: 'boxes-for-one-answer-say-the-same', items: ['I-765 1.a', 'I-983 Section 2 printed name'] },
    ]);
  });

  it.each([
    ['in capitals', { 'Employer Name_2': 'SAMPLE ROBOTICS INC', 'Student SEVIS ID No': 'n 000-123-4567' }],
    [
      'with accents and signs',
      {
        'Student Name SurnamePrimary Name Given Name': 'Samplénàme,  Testa  Quill',
        'Employer Name_2': 'Sample Robotics, Inc.',
      },
    ],
    ['with an initial', { 'Printed Name of Student': 'Testa Q. Samplename' }],
  ] as const)('written %s say the same', async (_, values) => {
    expect(rulesOf(await both({}, { boxes: values }))).not.toContain('boxes-for-one-answer-say-the-same');
  });

  it('with the EIN of one in the E-Verify box of the other', async () => {
    const found = await both({ patch: { employer: { eVerify: { number: '04-0000000' } } } }, {});
    expect(found.filter(({ severity }) => severity === 'error')).toMatchObject([
      { rule: 'e-verify-number-is-not-the-ein', items: ['I-765 28.c'] },
    ]);
  });
});

describe('a form beside the answers', () => {
  it('that says something else: the finding names item, box and answer', async () => {
    const file = await filled('i-983', boxes({ City: 'Exampleville' }));
    expect(await unusualOf([file], answersWith())).toMatchObject([
      {
        rule: 'filled-form-says-what-the-answers-say',
        severity: 'warning',
        path: 'employer.city',
        items: ['I-983 Section 3 city'],
        inPdf: { file: 'i-983.pdf', page: 2, box: 'City' },
      },
    ]);
  });

  it('that leaves out what the answers have', async () => {
    const file = await filled('i-983', boxes({ '1 2': null }));
    const found = await unusualOf([file], answersWith());
    expect(found).toMatchObject([
      { rule: 'filled-form-says-what-the-answers-say', items: ['I-983 Section 3 other compensation 2'] },
    ]);
  });

  it('that ticks another answer', async () => {
    const file = await filled(
      'i-765',
      boxes({ [`${PAGE2}.Line10_Checkbox[2]`]: null, [`${PAGE2}.Line10_Checkbox[3]`]: true }),
    );
    expect(await unusualOf([file], answersWith())).toMatchObject([
      { path: 'student.maritalStatus', items: ['I-765 11'] },
    ]);
  });

  it('that prints the client number of an employer with an agent', async () => {
    const patch = { employer: { eVerify: { number: 'none', clientNumber: '2000002' } } };
    expect(await unusualOf([await filled('i-765', { patch })], answersWith(patch))).toEqual([]);
  });

  it('that is spelled as the answers ask for on forms', async () => {
    const patch = {
      student: { name: { family: { text: 'Przykładowska', asOnForm: 'Przykladowska' } } },
      school: { i20: { name: 'Przykładowska, Testa Quill' } },
    };
    const files = [await filled('i-765', { patch }), await filled('i-983', { patch })];
    expect(await unusualOf(files, answersWith(patch))).toEqual([]);
  });
});

/** The bytes with the n-th place of some words changed to others as long. */
function replaced(bytes: Uint8Array, from: string, to: string, nth: number): Uint8Array {
  const parts = Buffer.from(bytes).toString('latin1').split(from);
  if (parts.length < nth + 1 || from.length !== to.length) throw new Error('nothing to replace');
  const text = `${parts.slice(0, nth).join(from)}${to}${parts.slice(nth).join(from)}`;
  return new Uint8Array(Buffer.from(text, 'latin1'));
}

const standIn = (id: string, edition?: string) => drawStandIn(formOf(id, edition).inventory);

describe('what a file shows by itself', () => {
  it('an edition that is not taken any more', async () => {
    const found = await unusualOf([await filled('i-765', { edition: '2025-01-20' })]);
    expect(found).toMatchObject([
      { rule: 'filled-form-is-of-an-edition-that-is-taken', severity: 'error', items: ['I-765 edition 01/20/25'] },
    ]);
    expect(found[0]?.says).toContain('2026-04-30');
  });

  it('an edition that was announced and is not taken: named by its foot, and nothing of it is guessed', async () => {
    const { inventory } = formOf('i-765');
    const later = drawStandIn({
      ...inventory,
      printedEdition: '09/15/26',
      boxes: Object.fromEntries(
        Object.entries(inventory.boxes).map(([name, box]) => [
          name,
          box.kind === 'barcode' ? { ...box, value: box.value.replace('08/21/25', '09/15/26') } : box,
        ]),
      ),
    });
    const found = await unusualOf([await filled('i-765', { blank: later })]);
    expect(rulesOf(found)).toEqual([
      'filled-pdf-holds-a-form-that-is-read',
      'filled-form-is-of-an-edition-that-is-taken',
    ]);
    expect(found[1]).toMatchObject({ severity: 'error', items: ['I-765 edition 09/15/26'] });
    expect(found[1]?.says).toContain('withdrawn');
  });

  it('the day of the answers decides about the edition, else that of the check', async () => {
    const file = await filled('i-765', { edition: '2025-01-20' });
    const before = unusual({ findings: await findingsOf([file], null, '2026-01-05') });
    expect(before).toMatchObject([{ rule: 'filled-form-is-of-an-edition-that-is-taken', severity: 'warning' }]);
    const answers = answersWith({ filing: { mailedOn: '2026-11-24' } });
    const after = unusual({ findings: await findingsOf([file], answers, '2026-01-05') });
    expect(after).toMatchObject([{ rule: 'filled-form-is-of-an-edition-that-is-taken', severity: 'error' }]);
  });

  it('pages of two editions, by foot and by bar code', async () => {
    const blank = replaced(standIn('i-765'), 'Edition 08/21/25', 'Edition 01/20/25', 5);
    const found = await unusualOf([await filled('i-765', { blank })]);
    expect(found).toMatchObject([
      { rule: 'filled-form-is-whole-and-of-one-edition', severity: 'error', inPdf: { page: 5 } },
      { rule: 'filled-form-is-of-an-edition-that-is-taken' },
    ]);
    expect(found[0]?.says).toContain('01/20/25 on page 5');
  });

  it('a page without its foot', async () => {
    const blank = replaced(standIn('i-765'), 'Edition 08/21/25', 'Edition        .', 2);
    const found = await unusualOf([await filled('i-765', { blank })]);
    expect(found).toMatchObject([
      {
        rule: 'filled-form-is-whole-and-of-one-edition',
        says: 'No edition of the I-765 stands at the foot of page 2.',
      },
    ]);
  });

  it('pages that are missing, of which nothing more is asked', async () => {
    const file = await filled('i-765', {
      change: (document) => {
        document.removePage(6);
        document.removePage(4);
      },
    });
    const found = await unusualOf([file]);
    expect(found).toMatchObject([
      {
        rule: 'filled-form-is-whole-and-of-one-edition',
        says: 'Of the 7 pages of the I-765, pages 5 and 7 are not in the file.',
      },
    ]);
  });

  it('an older print of the I-983, by the expiry date at its top', async () => {
    const printed = await PDFDocument.load(standIn('i-983'));
    printed.getPage(0).drawText('EXPIRATION DATE: 03/31/2019', { x: 400, y: 760, size: 7 });
    const found = await unusualOf([await filled('i-983', { blank: await printed.save() })]);
    expect(found).toMatchObject([{ rule: 'filled-form-is-the-newest-print', severity: 'note' }]);
    expect(found[0]?.says).toContain('2019-03-31');
  });

  it('a print of the I-983 that is not known, when its boxes are others: nothing of it is guessed', async () => {
    const { inventory } = formOf('i-983');
    const moved = Object.fromEntries(
      Object.entries(inventory.boxes).map(([name, box]) => [
        name,
        name === 'State' ? { ...box, rect: [400, 600, 40, 15] as const } : box,
      ]),
    );
    const printed = await PDFDocument.load(drawStandIn({ ...inventory, boxes: moved }));
    printed.getPage(0).drawText('EXPIRATION DATE: 04/30/2029', { x: 400, y: 760, size: 7 });
    const found = await unusualOf([await filled('i-983', { blank: await printed.save() })]);
    expect(found).toMatchObject([
      { rule: 'filled-pdf-holds-a-form-that-is-read', says: expect.stringContaining('2029-04-30') },
    ]);
  });

  it('the mark of a draft', async () => {
    const found = await findingsOf([
      await filled('i-765', {
        change: (document) => document.getPage(0).drawText('DRAFT', { x: 100, y: 300, size: 90 }),
      }),
    ]);
    expect(found.filter(({ rule }) => rule === 'filled-form-is-meant-for-filing')).toMatchObject([
      { says: expect.stringContaining('a stand-in') },
      { says: expect.stringContaining('Page 1 of the file bears the mark of a draft') },
    ]);
  });

  it('words laid over a page', async () => {
    const file = await filled('i-765', {
      change: (document) => {
        const note = document.context.obj({
          Type: 'Annot',
          Subtype: 'FreeText',
          Rect: [10, 10, 90, 30],
          Contents: 'x',
        });
        document.getPage(3).node.addAnnot(document.context.register(note));
      },
    });
    expect(await unusualOf([file])).toMatchObject([
      { rule: 'answers-stand-in-the-boxes', severity: 'warning', inPdf: { page: 4 } },
    ]);
  });

  it('a box that a program took away', async () => {
    const file = await filled('i-765', {
      change: (document) => {
        const form = document.getForm();
        form.removeField(form.getTextField(`${PAGE2}.Line8_ElisAccountNumber[0]`));
      },
    });
    const found = await unusualOf([file]);
    expect(found).toMatchObject([
      { rule: 'filled-form-is-as-the-agency-made-it', severity: 'note', says: expect.stringContaining('in 1 box') },
    ]);
  });

  it('words on page 5 that stand in no box', async () => {
    const file = await filled('i-983', {
      change: (document) => document.getPage(4).drawText('I learnt much.', { x: 60, y: 600, size: 9 }),
    });
    expect(await unusualOf([file])).toMatchObject([
      {
        rule: 'page-5-is-empty-at-the-start',
        severity: 'warning',
        items: ['I-983 First evaluation'],
        inPdf: { page: 5 },
      },
    ]);
    expect(unusual({ findings: await findingsOf([file], null, '2028-01-20') })).toEqual([]);
  });
});

/** Eight grey points. */
const PICTURE = 'iVBORw0KGgoAAAANSUhEUgAAAAgAAAABCAAAAADGa7CfAAAAC0lEQVR4nGNogAIAEgkEAbbL+QwAAAAASUVORK5CYII=';

describe('a file of which nothing is read says so', () => {
  const only = async (name: string, bytes: Uint8Array): Promise<Finding> => {
    const findings = await findingsOf([{ name, bytes }]);
    const [finding, ...others] = findings;
    if (finding === undefined || others.length > 0)
      throw new Error(`one finding expected: ${JSON.stringify(findings)}`);
    return finding;
  };

  const page = (words: string) => {
    const contents = stream(new Uint8Array(Buffer.from(`BT /F 8 Tf 36 24 Td (${words}) Tj ET`)));
    const font = '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>';
    return (catalog = '') =>
      pdfOf([...onePage(catalog, '/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>'), contents, font]);
  };

  it('flattened: the print is there and no box; edition and pages are told from the foot', async () => {
    const { bytes } = await filled('i-765', {
      edition: '2025-01-20',
      change: flatten,
    });
    const findings = await findingsOf([{ name: 'flat.pdf', bytes }]);
    expect(rulesOf(findings)).toEqual(['filled-form-keeps-its-boxes', 'filled-form-is-of-an-edition-that-is-taken']);
    expect(findings[0]).toMatchObject({
      severity: 'error',
      says: expect.stringContaining('Nothing in it was read or checked.'),
    });
  });

  it('scanned: pictures and no words', async () => {
    const document = await PDFDocument.create();
    const picture = await document.embedPng(Buffer.from(PICTURE, 'base64'));
    document.addPage([612, 792]).drawImage(picture, { x: 0, y: 0, width: 612, height: 792 });
    expect(await only('scan.pdf', await document.save())).toMatchObject({
      rule: 'filled-form-is-no-scan',
      severity: 'error',
    });
  });

  it('made by a program in it: one page that asks to wait', async () => {
    const finding = await only(
      'dynamic.pdf',
      page('Please wait... If this message is not replaced')('/AcroForm<</Fields[]/XFA(x)>>'),
    );
    expect(finding.rule).toBe('filled-form-has-pages-of-its-own');
  });

  it('locked', async () => {
    const document = await PDFDocument.load((await filled('g-1145')).bytes);
    document.encrypt({ userPassword: 'sample', ownerPassword: 'owner' });
    expect(await only('locked.pdf', await document.save())).toMatchObject({
      rule: 'filled-pdf-opens-without-a-password',
    });
  });

  it('cut off', async () => {
    const { bytes } = await filled('i-765');
    expect(await only('cut.pdf', bytes.subarray(0, bytes.length / 2))).toMatchObject({
      rule: 'filled-pdf-can-be-read',
      severity: 'error',
    });
  });

  it('another form, instructions, or no form at all', async () => {
    for (const words of [
      'Form I-129 Edition 02/27/26',
      'Form I-765 Instructions 08/21/25',
      'Minutes of the meeting of many people on a day in a town',
    ])
      expect((await only('other.pdf', page(words)())).rule).toBe('filled-pdf-holds-a-form-that-is-read');
  });

  it('an edition that is known by name only', async () => {
    const { namedOnly } = await import('../../forms/named-only.ts');
    const [old] = namedOnly;
    if (old === undefined) throw new Error('no edition is known by name only');
    const findings = await findingsOf([{ name: 'old.pdf', bytes: drawStandIn(old) }]);
    expect(rulesOf(findings)).toContain('filled-pdf-holds-a-form-that-is-read');
    expect(rulesOf(findings)).toContain('filled-form-is-of-an-edition-that-is-taken');
  });

  it('empty', async () => {
    const findings = await findingsOf([{ name: 'blank.pdf', bytes: standIn('i-765') }]);
    expect(rulesOf(unusual({ findings }))).toEqual(['filled-form-is-filled-in']);
  });
});

describe('the registry of checks', () => {
  afterAll(() => {
    const untold = fileChecks.map(({ id }) => id).filter((id) => !told.has(id));
    if (untold.length > 0) throw new Error(`no test tells ${untold.join(', ')}`);
  });

  it('says of each check what must be true, and why', () => {
    for (const { id, title, why } of fileChecks) {
      expect(id).toMatch(/^[a-z\d]+(-[a-z\d]+)+$/);
      expect(title).toMatch(/^[A-Z].*[^.]$/);
      expect(why).toMatch(/^[A-Z].*\.$/);
    }
  });
});
