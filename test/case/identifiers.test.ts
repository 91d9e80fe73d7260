import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classify, type IdentifierId, namedKinds } from '../../src/case/classify.ts';
import { type Identifier, tidy } from '../../src/case/identifier.ts';
import { identifiers } from '../../src/case/identifiers/registry.ts';
import { generateCaseRegistries } from '../../src/dev/registries.ts';

const root = join(import.meta.dirname, '../..');

/** As printed on paper, what a box takes, and texts that cannot be one. */
const examples: Readonly<Record<IdentifierId, { written: string; box: string; never: readonly string[] }>> = {
  'a-number': { written: 'A012345678', box: '012345678', never: ['123456', '0123456789', 'B012345678'] },
  category: { written: '(c)(3)(C)', box: '(c)(3)(C)', never: ['C', '3C', '(c)', '(c)(3)(i)(C)'] },
  cip: { written: '11.0701', box: '11.0701', never: ['11.07', '110.7012'] },
  'e-verify-number': { written: '1000001', box: '1000001', never: ['123', '04-0000000', 'A12345'] },
  ein: { written: '04-0000000', box: '04-0000000', never: ['1000001', '04-00000000'] },
  'i-94': { written: '012345678A1', box: '012345678A1', never: ['0123456789', '01234567AB1', 'A1234567890'] },
  itin: { written: '900-70-1234', box: '900701234', never: ['800-70-1234', '900-93-1234', '900-69-1234'] },
  naics: { written: '541715', box: '541715', never: ['5417', '5417150'] },
  passport: { written: 'X0000001', box: 'X0000001', never: ['X1', 'ABCDEFGH', '0123456789'] },
  phone: { written: '(202) 555-0143', box: '2025550143', never: ['555-0143', '44 20 2555 0143'] },
  'receipt-number': { written: 'IOE0123456789', box: 'IOE0123456789', never: ['IO0123456789', 'IOE012345678'] },
  'school-code': { written: 'EXA214F00000000', box: 'EXA214F00000000', never: ['EXA214F00000', 'EXA214A00000000'] },
  'sevis-id': { written: 'N0001234567', box: '0001234567', never: ['N000123456', 'M0001234567'] },
  ssn: {
    written: '123-45-6789',
    box: '123456789',
    never: ['000-45-6789', '666-45-6789', '900-70-1234', '123-00-6789', '123-45-0000'],
  },
  'uscis-online-account': { written: '012345678901', box: '012345678901', never: ['01234567890', '0123456789012'] },
  zip: { written: '01101', box: '01101', never: ['1101', '011010'] },
};

const all: readonly Identifier[] = Object.values(identifiers);

const separator = fc.constantFrom(' ', '-', '\u2010', '\u2013', '\u2014', '\u2212', '\u00A0', '.', '\u200B', '  ');
const wrapping = fc.constantFrom(['', ''], [' ', '\n'], ['"', '"'], ['\u201C', '\u201D'], ['[', ']'], ['#', '']);

/** What people write before a number; a category is told by its brackets alone. */
const labels: Readonly<Record<Exclude<IdentifierId, 'category'>, readonly string[]>> = {
  'a-number': ['A#', 'A# ', 'A-Number: ', 'Alien Registration No. ', 'USCIS# '],
  cip: ['CIP ', 'CIP code: '],
  'e-verify-number': ['E-Verify ID: ', 'E-Verify Company ID No. ', 'E-Verify Client Company Identification Number '],
  ein: ['EIN: ', 'FEIN ', 'Employer ID Number ', 'Federal Tax ID '],
  'i-94': ['I-94 ', 'I-94 number: '],
  itin: ['ITIN: '],
  naics: ['NAICS ', 'NAICS code '],
  passport: ['Passport ', 'passport no. '],
  phone: ['Tel. ', 'Phone: ', 'Mobile '],
  'receipt-number': ['Receipt ', 'Card# '],
  'school-code': ['School code: ', 'SEVIS school code '],
  'sevis-id': ['SEVIS ID: ', 'SEVIS '],
  ssn: ['SSN ', 'SSN: ', 'Social Security No. '],
  'uscis-online-account': ['USCIS Online Account Number: ', 'OAN '],
  zip: ['ZIP ', 'ZIP code: '],
};

describe('the registry', () => {
  it('is current: else run `npm run generate`', () => {
    for (const { path, content } of generateCaseRegistries(root)) {
      expect(readFileSync(join(root, path), 'utf8')).toBe(content);
    }
  });

  it('holds every file of the folder under its name', () => {
    const files = readdirSync(join(root, 'src/case/identifiers')).filter((file) => file !== 'registry.ts');
    expect(Object.keys(identifiers).map((id) => `${id}.ts`)).toEqual(files.sort());
    for (const [id, kind] of Object.entries(identifiers)) expect(kind.id).toBe(id);
  });
});

describe.each(all)('$title', (kind) => {
  const example = examples[kind.id as IdentifierId];

  it('is known by its shape and fits its box', () => {
    expect(classify(example.written)).toContain(kind.id);
    if (kind.spelling?.test(example.written)) expect(classify(example.written)[0]).toBe(kind.id);
    expect(kind.canonical(example.written)).toBe(example.box);
  });

  it('is not what has another shape', () => {
    for (const written of example.never) {
      expect(classify(written)).not.toContain(kind.id);
      expect(kind.canonical(written)).toBeNull();
    }
    expect(kind.canonical('')).toBeNull();
    expect(classify('none')).not.toContain(kind.id);
  });

  it('is the same with any separators, spaces and wrapping', () => {
    const letters = [...example.written.replace(/[^A-Za-z0-9]/g, '')];
    const gaps = fc.array(fc.option(separator, { nil: '' }), { minLength: letters.length, maxLength: letters.length });
    fc.assert(
      fc.property(gaps, wrapping, fc.boolean(), (between, [before, after], small) => {
        const spaced = letters.map((letter, index) => (index === 0 ? letter : between[index] + letter)).join('');
        const cased = small && kind.id !== 'category' ? spaced.toLowerCase() : spaced;
        const written = `${before}${cased}${after}`;
        expect(classify(written)).toContain(kind.id);
        expect(kind.canonical(written)).toBe(example.box);
      }),
    );
  });
});

describe.each(Object.entries(labels))('a word before the number: %s', (id, words) => {
  const { written, box } = examples[id as IdentifierId];

  it.each(words)('%s is left out, and names the kind', (word) => {
    expect(identifiers[id as IdentifierId].canonical(word + written)).toBe(box);
    expect(classify(word + written)[0]).toBe(id);
    expect(namedKinds(word + written)).toEqual([id]);
  });

  it('of another kind makes it no number of this one', () => {
    const other = id === 'ssn' ? 'ITIN ' : 'SSN ';
    const number = examples[id === 'ssn' ? 'ssn' : 'ein'].written;
    if (id !== 'passport') expect(identifiers[id as IdentifierId].canonical(other + number)).toBeNull();
  });
});

describe('a customary spelling', () => {
  it.each([
    ['\u201C04\u20130000000\u201D', 'ein'],
    ['123\u221245\u22126789', 'ssn'],
    ['[N0001234567]', 'sevis-id'],
    ['(11.0701)', 'cip'],
    ['\u00A0(202)\u00A0555\u20110143 ', 'phone'],
    ['1234\u20145678\u20149012', 'uscis-online-account'],
  ])('%s is known with any dashes, spaces and brackets: %s', (written, id) => {
    expect(namedKinds(written)).toEqual([id]);
  });

  it('is none when there are digits and letters alone', () => {
    expect(namedKinds('123456789')).toEqual([]);
    expect(namedKinds('1234567')).toEqual([]);
    expect(namedKinds('Testa')).toEqual([]);
  });

  it('is tidied of what stands around it, not of its own brackets', () => {
    expect(tidy(' \u201C04\u20130000000\u201D ')).toBe('04-0000000');
    expect(tidy('(123-45-6789)')).toBe('123-45-6789');
    expect(tidy('(c)(3)(C)')).toBe('(c)(3)(C)');
    expect(tidy('(202) 555-0143')).toBe('(202) 555-0143');
    expect(tidy('\uFF11\u200B2')).toBe('12');
    expect(tidy('1\u00A0\u20022')).toBe('1 2');
  });
});

describe('what looks alike', () => {
  it.each([
    ['04-0000000', 'ein'],
    ['123-45-6789', 'ssn'],
    ['N0001234567', 'sevis-id'],
    ['11.0701', 'cip'],
    ['+1 202 555 0143', 'phone'],
    ['1234-5678-9012', 'uscis-online-account'],
  ])('%s is by its spelling first of all: %s', (written, id) => {
    expect(classify(written)[0]).toBe(id);
  });

  it('nine digits are an EIN or a Social Security number, never an E-Verify number', () => {
    expect(classify('123456789')).toEqual(expect.arrayContaining(['ein', 'ssn', 'a-number']));
    expect(classify('123456789')).not.toContain('e-verify-number');
    expect(identifiers['e-verify-number'].canonical('123456789')).toBeNull();
    expect(identifiers['e-verify-number'].canonical('12345678')).toBe('12345678');
  });

  it('an A-Number of seven digits is filled up to nine', () => {
    expect(identifiers['a-number'].canonical('A-1234567')).toBe('001234567');
  });

  it('a telephone number loses its country code, a ZIP code its last four', () => {
    expect(identifiers.phone.canonical('+1 (202) 555-0143')).toBe('2025550143');
    expect(identifiers.zip.canonical('01101-1234')).toBe('01101');
    expect(identifiers.zip.canonical('01101 - 1234')).toBe('01101');
  });

  it('a SEVIS id may lack the N that the form prints', () => {
    expect(identifiers['sevis-id'].canonical('0001234567')).toBe('0001234567');
  });
});
