import { describe, expect, test } from 'vitest';
import { caseSchema } from '../../src/case/case.ts';
import { type MergePatch, mergePatch } from '../../src/case/merge-patch.ts';
import { makeView, type View } from '../../src/case/view.ts';
import { stops } from '../../src/finding.ts';
import { noPacketValues } from '../../src/letters/packet-values.ts';
import { missingVariables } from '../../src/letters/template.ts';
import { checkPacket } from '../../src/packet/build.ts';
import { recipes } from '../../src/packet/recipes/registry.ts';
import { templateOf } from '../../src/packet/template-of.ts';
import { schoolPacks } from '../../templates/schools/registry.ts';
import { adviserRow, answersOf, withoutOffice, written } from './commands.ts';

const BUILD = 'optpack build case.jsonc --packet';
const SLOW = { timeout: 60_000 };

const viewOf = (answers: unknown): View => makeView(caseSchema.parse(answers));

/** Answers that a packet cannot do without. */
const lacking = (id: keyof typeof recipes, answers: unknown): readonly (string | null)[] =>
  checkPacket(recipes[id], viewOf(answers))
    .filter(stops)
    .map(({ path }) => path);

const letterOf = async (changes: MergePatch, options: string): Promise<string> =>
  (await written(`${BUILD} adviser-cover-letter ${options}`, mergePatch(adviserRow, changes))).text;

describe("the office's letter with the STEM I-20", () => {
  const named: MergePatch = { school: { name: 'Example State University' } };

  test(
    'is made from a name, the last day of the card, the recommendation, and the name of the school',
    SLOW,
    async () => {
      const { code, said, text, files } = await written(`${BUILD} adviser-cover-letter`, mergePatch(adviserRow, named));
      expect(code, said).toBe(0);
      expect(said).toContain('3 pages');
      expect(text).toContain('Dear Testa Samplename,');
      expect(text).toContain('USCIS must have your Form I-765 by January 14, 2027.');
      expect(text).toContain('It may arrive from November 16, 2026 on.');
      expect(text).toContain('Example State University');
      expect(files).toContain('parts/letter-with-the-stem-i-20.docx');
    },
  );

  test.each([
    // The days of STEM OPT follow from the card where no period is told.
    [['student.optCard.ends', 'school.stemPeriod.from', 'school.stemPeriod.to'], { student: { optCard: null } }],
    [['school.recommendedOn'], { school: { recommendedOn: null } }],
    [['school.name'], { school: { name: null } }],
    [['filing.preparedOn'], { filing: null }],
  ])('asks for %s, and for nothing else', (paths, change) => {
    const row = mergePatch(mergePatch(adviserRow, named), change);
    expect([...new Set(lacking('adviser-cover-letter', row))]).toEqual(paths);
    expect(lacking('adviser-cover-letter', mergePatch(adviserRow, named))).toEqual([]);
  });

  test.each([
    // The card ends before the 60 days are over; the other way round; both on one day (30 + 30 days from November 16).
    ['2026-12-20', '2026-11-16', 'December 20, 2026'],
    ['2027-01-14', '2026-11-02', 'January 1, 2027'],
    ['2027-01-15', '2026-11-16', 'January 15, 2027'],
  ])('names the earlier of the two last days: card %s, recommendation %s', SLOW, async (ends, recommendedOn, day) => {
    const text = await letterOf({ student: { optCard: { ends } }, school: { recommendedOn } }, '--school nc-state');
    expect(text).toContain(`USCIS must have your Form I-765 by ${day}.`);
    expect(text).toContain(`USCIS must have the I-765 by ${day}`);
  });

  test('counts every later day from the card when no period is told', SLOW, async () => {
    const text = await letterOf({ student: { optCard: { ends: '2027-02-28' } } }, '--school nc-state');
    expect(text).toContain('These days are counted from March 1, 2027.');
    expect(text).toContain('until August 27, 2027, or until USCIS decides');
    expect(text).toContain('Validation report after 6 months August 17, 2027 September 11, 2027');
    expect(text).toContain('STEM OPT ends on February 28, 2029. After it you may stay until April 29, 2029 (60 days)');
  });

  test('tells the fee and the payment of the day on which it is written', SLOW, async () => {
    const today = await letterOf({}, '--school nc-state');
    expect(today).toContain('Fee today $470 $520');
    expect(today).toContain('Form G-1450 (card of a US bank), Form G-1650 (US bank account)');
    const before = await letterOf(
      {
        student: { optCard: { ends: '2024-04-30' } },
        school: { recommendedOn: '2024-03-04' },
        filing: { preparedOn: '2024-03-05' },
      },
      '--school umass',
    );
    expect(before).toContain('Fee today $410 $410');
    expect(before).not.toContain('G-1650');
  });

  test('promises no 180 days after the card to somebody whom the cap-gap carries on', SLOW, async () => {
    const text = await letterOf(
      { student: { optCard: { ends: '2026-07-31' }, capGapUntil: '2027-04-01' } },
      '--school nc-state',
    );
    expect(text).toContain('Your cap-gap carries your work until April 1, 2027.');
    expect(text).toContain('ask us from which day they count for you');
    expect(text).not.toContain('until January 27, 2027');
  });

  test.each(Object.keys(schoolPacks))('bears the head of %s and names no other office', SLOW, async (id) => {
    const { code, said, text } = await written(`${BUILD} adviser-cover-letter --school ${id}`, adviserRow);
    expect(code, said).toBe(0);
    const schools: Readonly<Record<string, string>> = {
      duke: 'Duke University',
      'nc-state': 'North Carolina State University',
      'sf-state': 'San Francisco State University',
      tufts: 'Tufts University',
      umass: 'University of Massachusetts Amherst',
    };
    for (const [other, school] of Object.entries(schools)) {
      if (other === id) expect(text.split(school).length).toBeGreaterThan(2);
      else expect(text).not.toContain(school);
    }
  });

  test('goes to the adviser for the last name, accents and capitals or not', SLOW, async () => {
    const advisers = { Abel: 'A to L', Łucka: 'A to L', lopez: 'A to L', Mann: 'M to Z', Żak: 'M to Z' };
    for (const [family, letters] of Object.entries(advisers)) {
      const text = await letterOf({ student: { name: { family } } }, '--school duke');
      expect(text).toContain(`For your family name: STEM OPT Extension Advisor, ${letters}.`);
    }
  });

  test(
    'tells no number of the passport, the card or the tax office, also when the answers have them',
    SLOW,
    async () => {
      const { text } = await written(
        `${BUILD} adviser-cover-letter --school tufts`,
        answersOf('sample', withoutOffice),
      );
      expect(text).toContain('SEVIS ID N0001234567');
      for (const number of ['X0000001', '012345678', '123-45-6789', 'SRC0000000001', '04-0000000', '1000001'])
        expect(text).not.toContain(number);
    },
  );

  test('is of one student each, in a long list', SLOW, async () => {
    const names = ['Samplename', 'Exampleson', 'Placeholder', 'Testperson'];
    for (const family of names) {
      const text = await letterOf({ student: { name: { family } } }, '--school nc-state');
      expect(names.filter((name) => text.includes(name))).toEqual([family]);
    }
  });
});

describe('the letter of the employer', () => {
  test('goes on paper of the employer too, with a page for HR', SLOW, async () => {
    const { files, pages } = await written(`${BUILD} employer-letter`, answersOf('sample'));
    expect(files).toEqual(expect.arrayContaining(['parts/employer-letter.docx', 'parts/employer-letter.pdf']));
    expect(pages).toHaveLength(2);
    expect(pages[0]).toContain('Keep this page; it is not part of the letter.');
    expect(pages[0]).toContain('Officer Example, Head of People: somebody who may sign for the employer');
    expect(pages[0]).toContain('Never the student.');
    expect(pages[1]).not.toContain('Keep this page');
  });

  test('says since when the student works there, or offers the job', SLOW, async () => {
    const hired = await written(`${BUILD} employer-letter`, answersOf('sample', { job: { hiredOn: '2026-02-01' } }));
    expect(hired.text).toContain('has employed Testa Quill Samplename (SEVIS ID N0001234567) since February 1, 2026');
    const offered = await written(`${BUILD} employer-letter`, answersOf('sample', { job: { hiredOn: 'none' } }));
    expect(offered.text).toContain('Sample Robotics Inc offers employment to Testa Quill Samplename');
    expect(offered.text).not.toContain('has employed');
  });

  test('lacks what it cannot be written without', () => {
    const answers = answersOf('sample', { job: { relationToDegree: null }, student: { degree: { cip: null } } });
    expect(lacking('employer-letter', answers)).toEqual(
      expect.arrayContaining(['job.relationToDegree', 'student.degree.cip']),
    );
  });
});

describe('the worksheet for the employer', () => {
  const nameOnly = { student: { name: { family: 'Samplename' } } };
  const LINE = '________';

  test('needs a name and nothing else', () => {
    expect(lacking('employer-worksheet', nameOnly)).toEqual([]);
    for (const name of ['checklists/employer-worksheet', 'sheets/employer-worksheet'])
      expect(missingVariables(templateOf(name), viewOf(nameOnly), name, noPacketValues)).toEqual([]);
  });

  test(
    'has a line to write on for every answer that is not there, and tells no day that it does not know',
    SLOW,
    async () => {
      const { code, said, text, pages } = await written(`${BUILD} employer-worksheet`, nameOnly);
      expect(code, said).toBe(0);
      expect(text).not.toMatch(/not known|not answered|no value/);
      expect(text).not.toContain('USCIS must have');
      expect(text).toContain(`Legal name, not the brand ${LINE}`);
      // Boxes for the digits of an EIN, two and seven, and of a NAICS code.
      expect(text).toContain('EIN, of the tax office __ __ - __ __ __ __ __ __ __ I-983 section 3');
      expect(text).toContain('NAICS code, six digits, in the tax return __ __ __ __ __ __ I-983 section 3');
      expect(pages.length).toBeGreaterThan(2);
    },
  );

  test('prints the answers that are there, each beside the item that it stands on', SLOW, async () => {
    const { text } = await written(`${BUILD} employer-worksheet`, answersOf('sample'));
    const rows = [
      'Legal name, not the brand Sample Robotics Inc I-983 sections 3 to 5',
      'EIN, of the tax office 04-0000000 I-983 section 3',
      'Street, and suite 77 Placeholder Road, Suite 300 I-983 section 3',
      'City, state, ZIP code Springfield, MA 01102 I-983 section 3',
      'Full-time employees in the United States 120 I-983 section 3',
      'Name exactly as in the E-Verify account Sample Robotics Inc I-765 item 28.b',
      'Company number 1000001 I-765 item 28.c',
      'First day under STEM OPT January 15, 2027 I-983 section 3',
      '$98,000 per year',
      'mentor@robotics.example, 202-555-0177 I-983 section 5',
      'Name and title Officer Example, Head of People I-983 section 4',
      'Name and title, for the plan Officer Example, Head of People I-983 section 6',
      'Each goal has a test in simulation',
    ];
    for (const row of rows) expect(text).toContain(row);
    expect(text).toContain("USCIS must have the student's Form I-765 by January 14, 2027.");
  });

  test('takes an answer of zero for an answer, and the suite only where there is a street', SLOW, async () => {
    const answers = { ...nameOnly, employer: { street: '1 Test Road', fullTimeEmployees: 0, suite: 'none' } };
    const { text } = await written(`${BUILD} employer-worksheet`, answers);
    expect(text).toContain('Full-time employees in the United States 0 I-983 section 3');
    expect(text).toContain('Street, and suite 1 Test Road I-983 section 3');
  });

  test('is prefilled by the pack of an employer', SLOW, async () => {
    const { text } = await written(`${BUILD} employer-worksheet --employer duke`, nameOnly);
    expect(text).toContain('Legal name, not the brand Duke University');
    expect(text).toContain('Company number 1404688 I-765 item 28.c');
    expect(text).toContain('EIN, of the tax office __ __ -');
  });
});

describe('the proof of permission to work', () => {
  test('tells HR the last day, the three papers and what to enter', SLOW, async () => {
    const { text, pages } = await written(`${BUILD} work-authorization-note`, answersOf('sample'));
    expect(pages).toHaveLength(2);
    expect(pages[0]).toContain('Your OPT ends on January 14, 2027: show your employer the papers before that day.');
    expect(pages[1]).toContain('EAD EXT and the day July 13, 2027, written MM/DD/YYYY');
    expect(pages[1]).toContain('Supplement B (reverification)');
    expect(pages[1]).toContain('No approval: the card of STEM OPT, category C03C, comes with it.');
    expect(text).toContain('it changes 8 CFR 274a.13 only');
    expect(recipes['work-authorization-note'].parts.slice(2).map(({ kind }) => kind)).toEqual(Array(3).fill('papers'));
  });

  test('is made from the row of a list', () => {
    expect(lacking('work-authorization-note', adviserRow)).toEqual([]);
  });

  test('names no last day when the cap-gap carries the work, and leaves it to the office', SLOW, async () => {
    const { text } = await written(`${BUILD} work-authorization-note`, answersOf('cap-gap'));
    expect(text).toContain('the cap-gap on your I-20 carries your work until April 1, 2027');
    expect(text).toContain('by the words of my international office until ____');
    expect(text).not.toContain('January 27, 2027');
  });
});

describe('the sheet for the SEVP Portal', () => {
  test('tells what to type, and nothing for what is not answered', SLOW, async () => {
    const { pages } = await written(`${BUILD} sevp-portal-sheet`, answersOf('sample', { plan: { supervisor: null } }));
    expect(pages).toHaveLength(3);
    expect(pages[1]).toContain('EIN, of the tax office; not the E-Verify number 04-0000000');
    expect(pages[1]).toContain('79 Placeholder Road, Springfield, MA 01102');
    expect(pages[1]).toContain(
      'Supervisor: name Supervisor: telephone; email Start date, under STEM OPT January 15, 2027',
    );
    expect(pages[1]).not.toContain('1000001');
    expect(pages[2]).toContain('I report it to you as well as in the SEVP Portal.');
  });

  test('leaves a new employer on STEM OPT to the school', SLOW, async () => {
    const { pages } = await written(`${BUILD} sevp-portal-sheet`, answersOf('sample'));
    expect(pages[0]).toContain('an employer is added by the school, from the new Form I-983');
  });
});

describe('the request to the school', () => {
  test('holds form, letter and copies, in this order', () => {
    const parts = recipes['school-request'].parts.map((part) => (part.kind === 'form' ? part.form : part.title));
    expect(parts).toEqual([
      'Checklist',
      'i-983',
      'Employer letter',
      'OPT card (EAD)',
      'I-94 record',
      'Proof of the earlier degree',
    ]);
  });

  test('asks for the proof of an earlier degree only when the case rests on one', SLOW, async () => {
    expect((await written(`${BUILD} school-request`, answersOf('sample'))).text).not.toContain('earlier degree');
    expect((await written(`${BUILD} school-request`, answersOf('prior-degree'))).text).toContain(
      'Proof of the earlier degree: diploma or transcript',
    );
  });

  test('tells the day that the office wants, and the last one of the law', SLOW, async () => {
    const { text } = await written(`${BUILD} school-request`, answersOf('sample'));
    expect(text).toContain('Your office wants Form I-765 filed by December 31, 2026');
    expect(text).toContain('USCIS must have it by January 14, 2027 at the latest');
    const plain = await written(`${BUILD} school-request`, answersOf('sample', { school: { limits: null } }));
    expect(plain.text).toContain('USCIS must have your Form I-765 by January 14, 2027 at the latest');
    expect(plain.text).toContain('Ask the office how long it takes for the I-20');
  });

  test('is one page of the student and the packet when no pack is named', SLOW, async () => {
    const { pages } = await written(`${BUILD} school-request`, answersOf('sample'));
    expect(pages[0]).toContain('Page 1 of 1');
    expect(pages[0]).toContain('no legal advice');
    expect(pages[1]).toContain('Form I-983');
  });
});
