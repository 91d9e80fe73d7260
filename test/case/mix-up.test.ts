import { describe, expect, test } from 'vitest';
import { identifierFields } from '../../src/case/identifier-fields.ts';
import type { MergePatch } from '../../src/case/merge-patch.ts';
import { mixUps } from '../../src/case/mix-up.ts';
import { tellMisshapen, tellMixUp } from '../../src/case/mix-up-told.ts';
import { answerPaths, exampleAt, stepsOf } from '../../src/case/outline.ts';
import { viewOf } from '../rules/identifier-views.ts';

/** No other number of the sample gets in the way. */
const base = { student: { mobile: 'none' }, school: { i20: { sevisId: null } } } as const;

const found = (...patches: readonly MergePatch[]) =>
  [...mixUps(viewOf(base, ...patches)).values()].map(({ field, is, other, isSwapped }) =>
    [field.path, is, ...(other === null ? [] : [isSwapped ? 'swapped with' : 'same as', other.path])].join(' '),
  );

const told = (path: string, ...patches: readonly MergePatch[]) => {
  const mixUp = mixUps(viewOf(base, ...patches)).get(path);
  return mixUp === undefined ? null : tellMixUp(mixUp);
};

describe('the table of identifiers', () => {
  test('names every identifier of the case once, but categories and the payment', () => {
    const paths = identifierFields.map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
    for (const path of paths) expect(answerPaths()).toContain(path);
    const numbers = answerPaths().filter((path) =>
      /zip$|phone$|mobile$|[nN]umber$|Id$|cip$|ein$|naics$|ssn$|i94$|receipt$|sevisCode$/.test(path),
    );
    const kept = ['school.dso.phone', 'plan.supervisor.phone'];
    const units = (path: string) => path.endsWith('.unit.number');
    expect(
      numbers.filter((path) => !paths.some((known) => known === path) && !kept.includes(path) && !units(path)),
    ).toEqual([]);
  });

  test('has examples in the schema that are right', () => {
    const patches = identifierFields.flatMap(({ path }): MergePatch[] => {
      const example = exampleAt(stepsOf(path));
      if (example === null || /^(?:interpreter|preparer|student\.physicalAddress)/.test(path)) return [];
      return [JSON.parse(path.split('.').reduceRight((inner, key) => `{"${key}":${inner}}`, example))];
    });
    expect(patches.length).toBeGreaterThan(15);
    expect(found(...patches)).toEqual([]);
  });
});

describe('two answers with one number', () => {
  test('are told at the one that does not fit', () => {
    expect(found({ student: { ssn: '04-0000000' } })).toEqual(['student.ssn misshapen same as employer.ein']);
    expect(found({ employer: { ein: '1000001' } })).toEqual(['employer.ein misshapen same as employer.eVerify.number']);
  });

  test('are told at the one that is spelled as the other', () => {
    expect(found({ student: { ssn: '12-3456789' }, employer: { ein: '123456789' } })).toEqual([
      'student.ssn another answer same as employer.ein',
    ]);
    expect(found({ student: { ssn: '123456789' }, employer: { ein: '123-45-6789' } })).toEqual([
      'employer.ein another answer same as student.ssn',
    ]);
  });

  test('are told at the later one when nothing tells which is wrong', () => {
    expect(found({ student: { ssn: '123456789', aNumber: '123456789' } })).toEqual([
      'student.aNumber another answer same as student.ssn',
    ]);
  });

  test('count without the A of an A-Number, the N of a SEVIS id and the country code', () => {
    const blank = { student: { ssn: 'none' } } as const;
    expect(found(blank, { student: { aNumber: 'A012345678' }, employer: { ein: '01-2345678' } })).toEqual([
      'employer.ein another answer same as student.aNumber',
    ]);
    expect(found({ student: { phone: '+1 202 555 0143', sevisId: 'N2025550143' } })).toEqual([
      'student.sevisId another answer same as student.phone',
    ]);
  });

  test('are not one when the letter belongs to a passport, or the digits are few', () => {
    expect(found({ student: { passport: { number: 'A1000001' } } })).toEqual([]);
    expect(found({ employer: { zip: '01102', eVerify: { number: '01102' }, ein: '123' } })).toEqual([
      'employer.ein misshapen',
    ]);
  });

  test('are none when both ask for the same kind', () => {
    const card = { optCard: { number: 'IOE0000000001', receipt: 'IOE0000000001' } };
    expect(
      found({ student: { phone: '2025550143', mobile: '12025550143', ...card }, employer: { ein: '123' } }),
    ).toEqual(['employer.ein misshapen']);
  });
});

describe('a number in another spelling', () => {
  test('is told although it fits', () => {
    expect(found({ employer: { ein: '041-22-3333' } })).toEqual(['employer.ein another spelling']);
    expect(found({ student: { sevisId: '(202) 555-0188' } })).toEqual(['student.sevisId another spelling']);
  });

  test('is right in its own, with its own word before it, and in no spelling at all', () => {
    for (const ein of ['04-1223333', '041223333', 'EIN 041-22-3333', 'EIN: 04-1223333', '0412-23333'])
      expect(found({ employer: { ein } }), ein).toEqual([]);
  });

  test('is right in that of any kind that the answer takes', () => {
    for (const travelDocument of ['EAC-0000000009', 'Receipt EAC0000000009', 'RT123456'])
      expect(found({ student: { passport: { travelDocument } } }), travelDocument).toEqual([]);
    expect(found({ student: { passport: { travelDocument: '041-22-3333' } } })).toEqual([
      'student.passport.travelDocument another spelling',
    ]);
  });
});

describe('numbers that changed places', () => {
  test('look like each other, both of them', () => {
    expect(found({ student: { aNumber: '012345678901', uscisOnlineAccount: '012345678' } })).toEqual([
      'student.uscisOnlineAccount misshapen swapped with student.aNumber',
      'student.aNumber misshapen swapped with student.uscisOnlineAccount',
    ]);
  });

  test('did not when only one looks like the other', () => {
    expect(found({ student: { aNumber: '012345678901', uscisOnlineAccount: '12345' } })).toEqual([
      'student.uscisOnlineAccount misshapen',
      'student.aNumber misshapen',
    ]);
  });

  test('did not when the number stands elsewhere', () => {
    const card = { number: '012345678', receipt: 'none' };
    expect(found({ student: { aNumber: 'SRC0000000001', uscisOnlineAccount: '02-5550143', optCard: card } })).toEqual([
      'student.optCard.number misshapen swapped with student.aNumber',
      'student.uscisOnlineAccount misshapen',
      'student.aNumber misshapen swapped with student.optCard.number',
    ]);
  });
});

describe('the sentence', () => {
  test('names the answer with the same number, and where to get the right one', () => {
    expect(told('employer.ein', { employer: { ein: '1000001' } })).toEqual({
      path: 'employer.ein',
      says: 'The EIN is the same number as the answer "employer.eVerify.number".',
      fix: 'Copy it from box b of the W-2, or ask HR for it.',
    });
  });

  test('tells of a swap how to undo it', () => {
    expect(told('employer.ein', { employer: { ein: '1000001', eVerify: { number: '04-0000000' } } })).toEqual({
      path: 'employer.ein',
      says: 'The EIN looks like an E-Verify number, and the answer "employer.eVerify.number" like an EIN: they seem to have changed places.',
      fix: 'Exchange "employer.ein" and "employer.eVerify.number", and compare both with their papers.',
    });
  });

  test('names the two likeliest kinds, whatever their order in the list', () => {
    expect(told('plan.site.zip', { plan: { site: { zip: '1234567' } } })).toEqual({
      path: 'plan.site.zip',
      says: 'The ZIP code of the site looks like an E-Verify number or an A-Number: it is not five digits.',
      fix: 'Write five digits, in quotes: without them a zero in front is lost.',
    });
    expect(told('student.arrival.i94', { student: { arrival: { i94: '202 555 0188' } } })?.says).toBe(
      'The I-94 number looks like a telephone number: it is not eleven digits, or nine digits, a letter and a digit.',
    );
  });

  test('names a label first', () => {
    expect(told('student.ssn', { student: { ssn: 'ITIN 900-70-1234' } })?.says).toMatch(/looks like an ITIN/);
    expect(told('employer.ein', { employer: { ein: '041-22-3333' } })).toEqual({
      path: 'employer.ein',
      says: 'The EIN is written the way a Social Security number is.',
      fix: 'If it is the right number, write it as two digits, a hyphen and seven digits; else copy it again.',
    });
  });

  test('tells of a letter among the digits, when that is all that is wrong', () => {
    expect(told('employer.ein', { employer: { ein: 'O4-12l3333' } })).toEqual({
      path: 'employer.ein',
      says: 'The EIN has a letter where a digit belongs.',
      fix: 'Write the digit 0 for the letter O, and the digit 1 for I or L.',
    });
    for (const ein of ['O4-12l333', 'X4-1213333', '123'])
      expect(told('employer.ein', { employer: { ein } })?.says, ein).not.toMatch(/letter/);
  });

  test('tells the shape when it looks like nothing', () => {
    expect(told('plan.site.zip', { plan: { site: { zip: 'Springfield' } } })?.says).toBe(
      'The ZIP code of the site is not five digits.',
    );
  });
});

test('only what cannot be the number asked for is misshapen', () => {
  const view = viewOf({ employer: { ein: '041-22-3333', naics: '12' } });
  expect(tellMisshapen(view, ['employer.ein', 'employer.naics', 'employer.zip']).map(({ path }) => path)).toEqual([
    'employer.naics',
  ]);
});

test('is found once for a view, and anew for another', () => {
  const view = viewOf({ employer: { ein: '123' } });
  expect(mixUps(view)).toBe(mixUps(view));
  expect(mixUps(viewOf()).size).toBe(0);
});
