import { describe, expect, it } from 'vitest';
import { form as i765 } from '../../forms/i-765/2025-08-21/form.ts';
import type { CasePath } from '../../src/case/path.ts';
import type { ViewPath } from '../../src/case/view.ts';
import type { PaperKind } from '../../src/evidence/paper.ts';
import { stops } from '../../src/finding.ts';
import { loadPdfjs, openWithPdfjs } from '../../src/form/pdfjs.ts';
import type { Row } from '../../src/form/rows.ts';
import { answersUsed } from '../../src/letters/template.ts';
import { buildPacket, checkPacket } from '../../src/packet/build.ts';
import type { BuiltPacket } from '../../src/packet/packet.ts';
import { recipes } from '../../src/packet/recipes/registry.ts';
import { templateOf } from '../../src/packet/template-of.ts';
import { madePapers } from './made-papers.ts';
import { pageTexts, portsOn, sampleWith } from './paper.ts';

type Answers = Readonly<Record<string, unknown>>;
type Made = readonly (readonly [is: PaperKind, pages: number])[];

const premium = { filing: { premium: { fee: 1780 }, payment: 'G-1650' } };
const online = {
  filing: {
    ...{ method: 'online', fee: 470, payment: 'Pay.gov', mailedTo: 'none' },
    ...{ mailedOn: 'none', submittedOn: '2026-11-24', expectedReceipt: '2026-11-24' },
  },
};

async function built(id: 'uscis-paper' | 'uscis-online', changes: Answers = {}, made: Made = []): Promise<BuiltPacket> {
  const { documents, papers } = await madePapers(made);
  const view = sampleWith(made.length === 0 ? changes : { ...changes, documents });
  const packet = await buildPacket(recipes[id], view, portsOn('stand-in'), { proof: 'fast', papers });
  expect(packet.findings.filter(stops)).toEqual([]);
  return packet;
}

const bytesOf = ({ files }: BuiltPacket, path = 'packet.pdf'): Uint8Array => {
  const file = files.find((one) => one.path === path);
  if (file === undefined) throw new Error(`no ${path} among ${files.map((one) => one.path).join(', ')}`);
  return file.bytes;
};

/** What pdf.js, which did not write the file, tells of it. */
async function seen(packet: BuiltPacket) {
  const bytes = bytesOf(packet);
  const task = openWithPdfjs(await loadPdfjs(), bytes);
  const document = await task.promise;
  const outline: { readonly title: string; readonly page: number }[] = [];
  for (const { title, dest } of await document.getOutline()) {
    if (!Array.isArray(dest)) throw new Error(`${title} leads nowhere`);
    outline.push({ title, page: (await document.getPageIndex(dest[0])) + 1 });
  }
  const labels = (await document.getPageLabels()) ?? [];
  await task.destroy();
  const texts = (await pageTexts(bytes)).map((text) => text.replace(/\s+/g, ' '));
  return { outline, labels, texts, page: (heading: string) => texts.find((text) => text.startsWith(heading)) ?? '' };
}

const whole: Made = [
  ['G-1650', 1],
  ['I-94', 1],
  ['OPT card, front', 1],
  ['OPT card, back', 1],
  ['STEM I-20', 3],
  ['diploma', 1],
  ['transcript', 2],
  ['transcript', 1],
  ['G-1650', 1],
  ['I-907', 7],
  ['earlier I-20', 3],
  ['employer letter', 1],
  ['photo', 1],
];

const pathsOf = (row: Row): readonly ViewPath[] => {
  switch (row.kind) {
    case 'one-of':
      return row.options.map(({ path }) => path);
    case 'beyond':
    case 'fixed':
    case 'overflow':
    case 'leave':
      return [];
    default:
      return [row.path];
  }
};

describe('the packet that is mailed', () => {
  it('has payment, G-1145, I-765 and the letter in this order behind the pages that stay', async () => {
    const { outline } = await seen(await built('uscis-paper'));
    expect(outline.map(({ title }) => title)).toEqual([
      ...['Checklist', 'Ready to mail', 'Contents', 'Print plan', 'Mailing label'],
      ...['Form G-1450', 'Form G-1145', 'Form I-765', 'Letter to USCIS'],
    ]);
  });

  it('with premium processing has a payment form for each of two forms, then Form I-907', async () => {
    const { outline, page } = await seen(await built('uscis-paper', premium));
    expect(outline.slice(5).map(({ title }) => title)).toEqual([
      ...['Form G-1650', 'Payment form for Form I-907', 'Form I-907'],
      ...['Form G-1145', 'Form I-765', 'Letter to USCIS'],
    ]);
    expect(page('Form G-1650 goes here')).toContain('$520');
    expect(page('Form G-1650 goes here')).toContain('https://www.uscis.gov/g-1650');
    expect(page('The payment form for Form I-907 goes here')).toContain('$1,780');
    expect(page('Form I-907 goes here')).toMatch(/30 business days.*\$1,780.*https:\/\/www\.uscis\.gov\/i-907/);
    expect(page('Mailing label')).toContain('https://www.uscis.gov/i-907');
    expect(page('Ready to mail?')).toContain('Two fees, paid apart: $520 for the I-765 and $1,780 for the I-907.');
    expect(page('Print plan')).toContain('Form I-907: take out the sheet that holds its place, and put the form in');
  });

  it('by Form G-1651 tells that it pays nothing', async () => {
    const { page } = await seen(await built('uscis-paper', { filing: { payment: 'G-1651' } }));
    expect(page('Form G-1651 and the payment go here')).toContain('Form G-1651 pays nothing.');
  });

  it('takes in each paper at its place, forms without a tab sheet, a photo not at all', async () => {
    const packet = await built('uscis-paper', premium, whole);
    const { outline, labels, texts, page } = await seen(packet);
    expect(outline.slice(5)).toEqual([
      { title: 'Form G-1650', page: 6 },
      { title: 'Payment form for Form I-907', page: 7 },
      { title: 'Form I-907', page: 8 },
      { title: 'Form G-1145', page: 15 },
      { title: 'Form I-765', page: 16 },
      { title: 'Letter to USCIS', page: 23 },
      ...[
        { title: 'I-94 record', page: 24 },
        { title: 'I-94', page: 25 },
      ],
      ...[
        { title: 'OPT card (EAD)', page: 26 },
        { title: 'OPT card, front', page: 27 },
        { title: 'OPT card, back', page: 28 },
      ],
      ...[
        { title: 'I-20 with the STEM OPT recommendation', page: 29 },
        { title: 'STEM I-20', page: 30 },
      ],
      ...[
        { title: 'Degree', page: 33 },
        { title: 'diploma', page: 34 },
        { title: 'transcript', page: 35 },
        { title: 'transcript (2)', page: 37 },
      ],
      ...[
        { title: 'Further papers', page: 38 },
        { title: 'earlier I-20', page: 39 },
        { title: 'employer letter', page: 42 },
      ],
    ]);
    expect(labels).toHaveLength(42);
    expect(new Set(labels).size).toBe(42);
    expect([labels[0], labels[15], labels[21], labels[22], labels[29], labels[31], labels[36]]).toEqual([
      ...['Checklist 1', 'I-765 1', 'I-765 7', 'Letter to USCIS 1', 'STEM I-20 1', 'STEM I-20 3', 'transcript (2) 1'],
    ]);
    expect(texts[28]).toBe(
      '3. I-20 with the STEM OPT recommendation 3 pages follow. Testa Quill Samplename, SEVIS ID ending 4567 Page 1 of 1',
    );
    expect(page('Your Form I-765 on paper')).toMatch(
      /I-94 record: in the packet, 1 page: 1-i-94\.pdf\..*Two photos: identical prints/,
    );
    expect(packet.findings.filter(({ rule }) => rule === 'every-paper-has-its-place')).toEqual([]);
  });

  it('tells in its contents where each part begins, as the bookmarks do', async () => {
    const { outline, page } = await seen(await built('uscis-paper', premium, whole));
    const contents = page('Contents');
    const parts = outline.filter(({ title }) => title !== 'Contents' && /^[A-Z]/.test(title));
    const told = parts.filter(({ title, page: first }) => contents.includes(`${title} ${first} `));
    expect(told.map(({ title }) => title)).toEqual([
      ...['Checklist', 'Ready to mail', 'Print plan', 'Mailing label'],
      ...['Form G-1650', 'Payment form for Form I-907', 'Form I-907', 'Form G-1145', 'Form I-765', 'Letter to USCIS'],
      ...['I-94 record', 'OPT card (EAD)', 'I-20 with the STEM OPT recommendation', 'Degree', 'Further papers'],
    ]);
  });

  it.each([
    ['the sample', {}, [], 'Print pages 6 to 15 of packet.pdf: 10 sheets of paper.'],
    ['all papers', premium, whole, 'Print pages 6 to 42 of packet.pdf: 37 sheets of paper.'],
  ] as const)('tells which pages are printed to be sent: %s', async (_, changes, made, told) => {
    const { page } = await seen(await built('uscis-paper', changes, made));
    expect(page('Print plan')).toContain(told);
  });

  it('lists for USCIS what is in it, and what is added by hand', async () => {
    const made: Made = [['I-94', 1]];
    const { page, texts } = await seen(await built('uscis-paper', {}, made));
    expect(page('Testa Quill Samplename 500')).toBe(texts[14]);
    expect(texts[14]).toMatch(
      /1\. Form G-1450, 1 page 2\. Form G-1145, 1 page 3\. Form I-765, 7 pages 4\. I-94 record, 2 pages/,
    );
    expect(texts[14]).toMatch(
      /Added to it by hand, as ticked: OPT card \(EAD\) Two photos .*Further papers All papers/,
    );
  });

  it('holds the G-1450 that the user filled instead of ours, the second one for Form I-907', async () => {
    const card = { filing: { premium: { fee: 1780 } } };
    const one = await built('uscis-paper', card, [['G-1450', 1]]);
    expect(one.forms.map(({ form }) => form)).toEqual(['g-1145', 'i-765']);
    const first = await seen(one);
    expect(first.outline.slice(5, 8).map(({ title }) => title)).toEqual([
      ...['Form G-1450', 'Payment form for Form I-907', 'Form I-907'],
    ]);
    expect(first.page('The payment form for Form I-907 goes here')).not.toBe('');
    const two = await seen(
      await built('uscis-paper', card, [
        ['G-1450', 1],
        ['G-1450', 1],
      ]),
    );
    expect(two.page('The payment form for Form I-907 goes here')).toBe('');
  });

  it('tells of a paper that it has no place for, and of no other', async () => {
    const { findings } = await built('uscis-paper', {}, [
      ['G-1650', 1],
      ['I-94', 1],
      ['earlier degree', 1],
      ['photo', 1],
    ]);
    const left = findings.filter(({ rule }) => rule === 'every-paper-has-its-place');
    expect(left.map(({ path, severity }) => [path, severity])).toEqual([
      ['documents.0.is', 'note'],
      ['documents.2.is', 'note'],
    ]);
    expect(left[0]?.says).toContain('0-g-1650.pdf is named as "G-1650"');
  });

  it('asks for an earlier degree only when the case rests on one', async () => {
    const plain = await seen(await built('uscis-paper'));
    expect(plain.page('Your Form I-765 on paper')).not.toContain('Earlier degree');
    const degree = {
      level: "Bachelor's",
      isPriorDegree: true,
      awarded: '2022-05-14',
      awardedOnTranscript: '2022-05-14',
    };
    const earlier = await seen(await built('uscis-paper', { student: { degree } }));
    expect(earlier.page('Your Form I-765 on paper')).toContain('Earlier degree: a copy of it, and proof');
  });

  it('is labelled for the carrier, with the address only where the case gives it', async () => {
    const given = (await seen(await built('uscis-paper'))).page('Mailing label');
    expect(given).toContain('To USCIS 1 Placeholder Plaza Exampleton, MA 01100');
    expect(given).toContain('It goes by US Postal Service.');
    expect(given).toContain('The address was read on November 22, 2026.');
    const open = (await seen(await built('uscis-paper', { filing: { mailedTo: 'none' } }))).page('Mailing label');
    expect(open).toContain('Write the address here by hand');
    expect(open).not.toContain('Placeholder Plaza');
    for (const label of [given, open]) {
      expect(label).toContain('From Testa Quill Samplename 500 Sample Avenue Apt 4B Springfield, MA 01101');
      expect(label).toContain('https://www.uscis.gov/i-765-addresses');
    }
  });

  it('has a last look with the days left, the fee, both employer numbers and the editions', async () => {
    const { page } = await seen(await built('uscis-paper'));
    const look = page('Ready to mail?');
    expect(look).toContain('January 14, 2027, 53 days after this page was made');
    expect(look).toContain('One fee: $520; on paper it is $520.');
    expect(look).toContain('is the E-Verify number, 1000001, and not the EIN, 04-0000000.');
    expect(look).toContain('G-1450 02/06/26, 1 page. G-1145 09/26/14, 1 page. I-765 08/21/25, 7 pages.');
    expect(look).toContain('taken on November 10, 2026');
    expect(look).toContain('read on November 22, 2026; read again on the day of mailing');
  });

  it('says who writes what by hand, an interpreter and a preparer only when there is one', async () => {
    const helper = {
      ...{ family: 'Helpername', given: 'Hilda', organization: 'none', phone: '2025550188', mobile: 'none' },
      email: 'hilda.helpername@example.org',
      address: {
        ...{ street: '1 Sample Road', unit: 'none', city: 'Springfield', state: 'MA', zip: '01101' },
        ...{ province: 'none', postalCode: 'none', country: 'United States' },
      },
    };
    const alone = (await seen(await built('uscis-paper'))).page('Print plan');
    expect(alone).toContain('Form I-765, Part 3, items 7.a and 7.b');
    expect(alone).not.toMatch(/interpreter|preparer/);
    const helped = await built('uscis-paper', {
      student: { readsEnglish: false, usesInterpreter: true, usesPreparer: true },
      interpreter: { ...helper, language: 'Examplish' },
      preparer: { ...helper, isAttorney: false },
    });
    const { page } = await seen(helped);
    expect(page('Print plan')).toContain('Form I-765, Part 4, items 7.a and 7.b signature and day your interpreter');
    expect(page('Print plan')).toContain('Form I-765, Part 5, items 8.a and 8.b signature and day your preparer');
  });

  const long = {
    student: {
      name: {
        family: 'Placeholderovich-Samplename de la Muestra',
        given: 'Testalexandrina Exampla',
        middle: 'Quillonia',
      },
      mailingAddress: { inCareOf: 'Hostia Housename Exampleson', street: '12345 Placeholder Commons' },
    },
    school: { i20: { name: 'Placeholderovich-Samplename de la Muestra, Testalexandrina Exampla Quillonia' } },
  };

  it.each([
    ['the sample', {}, []],
    ['a long name', long, []],
    ['all papers and premium processing', premium, whole],
  ] as const)('keeps each page that stays to one page: %s', async (_, changes, made) => {
    const { labels } = await seen(await built('uscis-paper', changes, made));
    expect(labels.slice(0, 5)).toEqual([
      ...['Checklist 1', 'Ready to mail 1', 'Contents 1', 'Print plan 1', 'Mailing label 1'],
    ]);
  });
});

describe('the packet that is filed online', () => {
  const scans: Made = [
    ['passport page', 1],
    ['OPT card, both sides', 2],
    ['I-94', 1],
    ['STEM I-20', 3],
    ['transcript', 2],
    ['photo', 1],
  ];

  it('has one file for each slot, in the order of the screens', async () => {
    const packet = await built('uscis-online', online, scans);
    const uploads = packet.files.map(({ path }) => path).filter((path) => path.startsWith('uploads/'));
    expect(uploads.toSorted()).toEqual([
      ...['uploads/01-photo.jpg', 'uploads/02-i-94.pdf', 'uploads/03-ead.pdf'],
      ...['uploads/04-i-20.pdf', 'uploads/05-degree.pdf'],
    ]);
    // The card, both sides of it, before the passport page.
    expect(await pageTexts(bytesOf(packet, 'uploads/03-ead.pdf'))).toHaveLength(3);
    const { page } = await seen(packet);
    for (const path of uploads) {
      expect(page('Your Form I-765 online')).toContain(`${path} is ready.`);
      expect(page('Ready to submit?')).toContain(path);
    }
  });

  it('leaves a box open for a slot without a file, and has a slot for an earlier degree when the case rests on one', async () => {
    const { page } = await seen(await built('uscis-online', online));
    expect(page('Your Form I-765 online').match(/No file yet\./g)).toHaveLength(5);
    const degree = {
      level: "Bachelor's",
      isPriorDegree: true,
      awarded: '2022-05-14',
      awardedOnTranscript: '2022-05-14',
    };
    const earlier = await seen(await built('uscis-online', { ...online, student: { degree } }));
    expect(earlier.page('Your Form I-765 online')).toContain('Institution accreditation: the earlier degree');
  });

  it('tells the limits of the files', async () => {
    const { page } = await seen(await built('uscis-online', online));
    expect(page('Your Form I-765 online')).toContain(
      'Each file is at most 12 MB, the photo at most 6 MB; types taken: pdf, jpg, jpeg. No file has a password.',
    );
  });

  it('tells of a paper that no slot takes', async () => {
    const { findings } = await built('uscis-online', online, [...scans, ['employer letter', 1]]);
    expect(findings.filter(({ rule }) => rule === 'every-paper-has-its-place').map(({ path }) => path)).toEqual([
      'documents.6.is',
    ]);
  });

  it('keeps checklist and last look to one page each, and the answers to two', async () => {
    const { labels } = await seen(await built('uscis-online', online, scans));
    expect(labels).toEqual([
      ...['Checklist 1', 'Ready to submit 1'],
      ...['Answers for the online form 1', 'Answers for the online form 2'],
    ]);
  });

  it('has an answer for every item that the I-765 prints', () => {
    const view = sampleWith();
    const told = new Set(answersUsed(templateOf('letters/online-answers')).flatMap((path) => view.sources(path)));
    // The online form has room for level and major; an attorney is asked in an account of his own.
    const elsewhere: readonly CasePath[] = ['student.degree.shortForI765', 'preparer.representsFurther'];
    const lacking = i765.rows
      .flatMap(pathsOf)
      .flatMap((path) => view.sources(path))
      .filter((path) => !told.has(path) && !elsewhere.includes(path));
    expect(lacking).toEqual([]);
  });

  it.each(['previouslyFiledI765', 'livesAtMailingAddress', 'usesPreparer', 'usesInterpreter', 'readsEnglish'])(
    'answers no question by itself: student.%s',
    (key) => {
      const findings = checkPacket(recipes['uscis-online'], sampleWith({ ...online, student: { [key]: undefined } }));
      expect(findings.filter(stops).map(({ path }) => path)).toContain(`student.${key}`);
    },
  );
});
