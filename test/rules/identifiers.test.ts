import { describe, expect, test } from 'vitest';
import type { MergePatch } from '../../src/case/merge-patch.ts';
import { lawWith } from '../../src/facts/law.ts';
import { checkPacket } from '../../src/packet/build.ts';
import { recipes } from '../../src/packet/recipes/registry.ts';
import { viewOf } from './identifier-views.ts';

type Packet = keyof typeof recipes;

/** What a packet of the sample with other answers is told: severity, rule, answer. */
const told = (packet: Packet, ...patches: readonly MergePatch[]) =>
  checkPacket(recipes[packet], viewOf(...patches)).map(({ severity, rule, path }) => `${severity} ${rule} ${path}`);

const sentence = (packet: Packet, patch: MergePatch, rule: string) =>
  checkPacket(recipes[packet], viewOf(patch)).find((finding) => finding.rule === rule)?.says;

describe('Testa copies the card number from the front of her OPT card into the A-Number', () => {
  const patch = { student: { aNumber: 'SRC0000000001' } };

  test('both packets say so once, and the I-765 does not also count the boxes', () => {
    const finding = 'error a-number-is-seven-to-nine-digits student.aNumber';
    expect(told('school-request', patch)).toEqual([finding]);
    expect(told('uscis-paper', patch)).toEqual([finding]);
    expect(told('uscis-online', patch)).toEqual([finding]);
  });

  test('the sentence names the other answer and not the number', () => {
    const says = sentence('uscis-paper', patch, 'a-number-is-seven-to-nine-digits');
    expect(says).toBe('The A-Number is the same number as the answer "student.optCard.number".');
  });

  test('without the card in the answers it is told by its shape', () => {
    const without = { student: { aNumber: 'SRC0000000009', optCard: { number: 'none' } } };
    expect(sentence('uscis-paper', without, 'a-number-is-seven-to-nine-digits')).toMatch(
      /^The A-Number looks like a receipt number or a card number/,
    );
  });
});

describe('HR sends the EIN when it is asked for the E-Verify number', () => {
  test('item 28.c is told once, whatever is between the digits or before them', () => {
    for (const number of ['04-0000000', '040000000', '04 \u2013 0000000', 'EIN: 04-0000000']) {
      const patch = { employer: { eVerify: { number } } };
      expect(told('uscis-paper', patch), number).toEqual([
        'error e-verify-number-is-not-the-ein employer.eVerify.number',
      ]);
    }
  });

  test('an account name with letters is told as that', () => {
    const patch = { employer: { eVerify: { number: 'SROB0001' } } };
    expect(told('uscis-paper', patch)).toEqual(['error e-verify-number-is-digits-alone employer.eVerify.number']);
  });

  test('eight digits and ten are a warning, seven and four are none', () => {
    const of = (number: string) => told('uscis-paper', { employer: { eVerify: { number } } });
    const warning = ['warning e-verify-number-is-four-to-seven-digits employer.eVerify.number'];
    expect(of('12345678')).toEqual(warning);
    expect(of('1234567890')).toEqual(warning);
    expect(of('123')).toEqual(warning);
    expect(of('1234567')).toEqual([]);
    expect(of('1234')).toEqual([]);
  });

  test('and both are exchanged: each packet is told at the number that it prints', () => {
    const patch = { employer: { ein: '1000001', eVerify: { number: '04-0000000' } } };
    // The sheet to look at before mailing prints the EIN beside the E-Verify number.
    expect(told('uscis-paper', patch)).toEqual([
      'error e-verify-number-is-not-the-ein employer.eVerify.number',
      'error ein-is-nine-digits employer.ein',
    ]);
    expect(told('school-request', patch)).toContain('error ein-is-nine-digits employer.ein');
    const [finding] = checkPacket(recipes['uscis-paper'], viewOf(patch));
    expect(finding?.says).toContain('changed places with the answer "employer.ein"');
    expect(finding?.fix).toBe(
      'Exchange "employer.eVerify.number" and "employer.ein", and compare both with their papers.',
    );
  });

  test('and it is the number of the agent: the client number is printed, and both are asked about', () => {
    const patch = { employer: { eVerify: { number: '1000001', clientNumber: '2000002' } } };
    expect(told('uscis-paper', patch)).toEqual(['warning one-e-verify-number-is-given employer.eVerify.clientNumber']);
  });
});

describe('a private number in a box of the employer', () => {
  test("the student's SSN as EIN is an error and not repeated", () => {
    const patch = { student: { ssn: '123-45-6789' }, employer: { ein: '123-45-6789' } };
    const findings = checkPacket(recipes['school-request'], viewOf(patch));
    expect(findings.map(({ rule }) => rule)).toEqual(['no-number-is-that-of-another-answer']);
    expect(JSON.stringify(findings)).not.toMatch(/123-?45-?6789/);
    expect(findings[0]?.says).toBe('The EIN is the same number as the answer "student.ssn".');
  });

  test("somebody else's SSN as EIN is known by its hyphens, or by a prefix that no EIN has", () => {
    const ein = (written: string) => told('school-request', { employer: { ein: written } });
    expect(ein('041-22-3333')).toEqual(['warning no-number-is-spelled-as-another-kind employer.ein']);
    expect(ein('078223333')).toEqual(['warning ein-has-an-assigned-prefix employer.ein']);
  });

  test('a user may say that a prefix is assigned now', () => {
    const value = {
      from: '2026-10-01',
      value: ['00'],
      confidence: 'one source',
      cite: { title: 'Office', url: 'https://example.org/', seen: null },
    } as const;
    const law = lawWith(new Map([['ein-prefixes-never-assigned', [value]]]));
    const view = viewOf({ employer: { ein: '07-1234567' } });
    expect(checkPacket(recipes['school-request'], view, { law })).toEqual([]);
  });
});

describe('the number in item 13', () => {
  test.each([
    ['900-70-1234', 'social-security-number-is-not-an-itin'],
    ['078-05-1120', 'social-security-number-is-not-a-known-fake'],
    ['000-12-3456', 'social-security-number-is-one-that-is-issued'],
    ['12-3456789', 'no-number-is-spelled-as-another-kind'],
  ])('%s: %s', (ssn, rule) => {
    const found = told('uscis-paper', { student: { ssn } });
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(rule);
  });
});

describe('the OPT card is at hand', () => {
  test('and the A-Number is "none": both packets ask for the USCIS# on it', () => {
    const patch = { student: { aNumber: 'none' } };
    expect(told('uscis-paper', patch)).toContain('warning a-number-is-given-with-the-opt-card student.aNumber');
    expect(told('school-request', patch)).toContain('warning a-number-is-given-with-the-opt-card student.aNumber');
  });

  test('and A-Number and online account number have changed places', () => {
    const patch = {
      student: { aNumber: '012345678901', uscisOnlineAccount: '012345678', optCard: { receipt: 'IOE0000000001' } },
    };
    expect(told('uscis-paper', patch).sort()).toEqual([
      'error a-number-is-seven-to-nine-digits student.aNumber',
      'error online-account-number-is-twelve-digits student.uscisOnlineAccount',
    ]);
  });

  test('and an account number comes without a receipt that begins with IOE', () => {
    const of = (receipt: string) =>
      told('uscis-paper', { student: { uscisOnlineAccount: '012345678901', optCard: { receipt } } });
    expect(of('IOE0000000001')).toEqual([]);
    for (const receipt of ['none', 'YSC0000000001'])
      expect(of(receipt)).toEqual(['note online-account-number-comes-with-an-ioe-receipt student.uscisOnlineAccount']);
  });
});

describe('the category', () => {
  const says = (category: string) =>
    sentence('uscis-paper', { filing: { category } }, 'category-is-that-of-the-stem-extension') ?? null;

  test('of the card in hand, of pre-completion OPT, and without its letter, each has its own sentence', () => {
    expect(says('(c)(3)(B)')).toMatch(/the one on the card in hand, not the one asked for/);
    expect(says('C03B')).toBe(says('(c)(3)(B)'));
    expect(says('c3A')).toMatch(/before the studies end/);
    expect(says('(c)(3)')).toMatch(/third part/);
    expect(says('(c)(26)')).toMatch(/not \(c\)\(3\)\(C\)/);
  });

  test('with 17 months is told since when there are 24', () => {
    for (const category of ['(c)(3)(C) 17-month', '17 months', 'Seventeen-month extension'])
      expect(says(category), category).toBe(
        'The category names the 17-month extension; since 2016-05-10 the extension has 24 months.',
      );
    expect(says('(c)(3)(C)')).toBeNull();
  });

  test('that nobody can read is told once, not by every box of item 27', () => {
    expect(told('uscis-paper', { filing: { category: 'STEM OPT' } })).toEqual([
      'error category-is-that-of-the-stem-extension filing.category',
    ]);
  });

  test('in an unusual spelling is a note', () => {
    for (const category of ['c3c', '(c)(3)(c)', 'C03C'])
      expect(told('uscis-paper', { filing: { category } }), category).toEqual([
        'note category-is-written-as-on-the-form filing.category',
      ]);
  });
});

describe('the CIP code', () => {
  const cip = (code: string) => ({ student: { degree: { cip: code } }, school: { i20: { cip: code } } });

  test('of Data Science, Other is not on the list, and the sentence names its neighbour', () => {
    expect(told('school-request', cip('30.7099'))).toEqual(['error degree-is-on-the-stem-list student.degree.cip']);
    expect(sentence('uscis-paper', cip('30.7099'), 'degree-is-on-the-stem-list')).toBe(
      'The CIP code 30.7099 is not on the STEM list that holds since 2024-07-23 (Data Science, Other), though 30.7001 (Data Science, General) is.',
    );
    expect(told('school-request', cip('30.7001'))).toEqual([]);
  });

  test('that a spreadsheet made a number has lost its zero', () => {
    expect(sentence('school-request', cip('1.0308'), 'cip-code-is-two-digits-a-point-and-four')).toMatch(
      /lost the zero in front/,
    );
    expect(sentence('school-request', cip('10308'), 'cip-code-is-two-digits-a-point-and-four')).toMatch(
      /lost the zero in front/,
    );
  });

  test('differs from the I-20: a warning, but not for an earlier degree', () => {
    const patch = { student: { degree: { cip: '14.1901' } } };
    expect(told('school-request', patch)).toContain('warning cip-code-is-that-of-the-i-20 student.degree.cip');
    const prior = { student: { degree: { isPriorDegree: true } } };
    expect(told('school-request', patch, prior).join()).not.toContain('cip-code-is-that-of-the-i-20');
  });
});

describe('names', () => {
  test('the company trades under another name, and that is written for E-Verify', () => {
    const patch = { employer: { tradeName: 'SampleBot', eVerify: { name: 'SampleBot' } } };
    expect(told('uscis-paper', patch)).toEqual(['warning e-verify-name-is-not-the-trade-name employer.eVerify.name']);
  });

  test('a comma and a full stop make no other company, a holding does', () => {
    const of = (name: string) => told('uscis-paper', { employer: { eVerify: { name } } });
    expect(of('SAMPLE ROBOTICS INCORPORATED')).toEqual([]);
    expect(of('Example Holdings LLC')).toEqual(['note e-verify-name-is-that-of-the-employer employer.eVerify.name']);
  });

  test('the I-20 has a middle name less: both packets are told', () => {
    const patch = { school: { i20: { name: 'SAMPLENAME, TESTA' } } };
    expect(told('uscis-paper', patch)).toEqual(['warning name-is-that-of-the-i-20 student.name']);
    expect(told('school-request', patch)).toEqual(['warning name-is-that-of-the-i-20 student.name']);
  });

  test('28.a names a bachelor although the degree is a master', () => {
    const patch = { student: { degree: { shortForI765: 'BS Computer Sci' } } };
    expect(told('uscis-paper', patch)).toEqual([
      'warning short-degree-is-that-of-the-degree student.degree.shortForI765',
    ]);
    expect(sentence('uscis-paper', patch, 'short-degree-is-that-of-the-degree')).toBe(
      `The short form of the degree names the level of a bachelor's degree, and "student.degree.level" that of a master's.`,
    );
  });
});

describe('papers', () => {
  test('the passport expired the day before the postmark: an older one was copied', () => {
    const of = (expires: string) => told('uscis-paper', { student: { passport: { expires } } });
    expect(of('2026-11-23')).toContain('warning passport-is-valid-on-the-day-of-filing student.passport.expires');
    expect(of('2026-11-24').join()).not.toContain('passport-is-valid-on-the');
  });

  test('the school code lacks its campus, the SEVIS id is that of an earlier record, the I-94 has an O for a zero', () => {
    expect(
      sentence('school-request', { school: { sevisCode: 'EXA214F00000' } }, 'school-code-is-fifteen-characters'),
    ).toMatch(/campus/);
    expect(told('uscis-paper', { student: { sevisId: 'N0009876543' } })).toEqual([
      'error sevis-id-is-that-of-the-i-20 student.sevisId',
    ]);
    const says = sentence(
      'uscis-paper',
      { student: { arrival: { i94: 'O12345678A1' } } },
      'i-94-number-is-eleven-characters',
    );
    expect(says).toBe('The I-94 number has a letter where a digit belongs.');
  });
});
