import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caseSchema } from '../../src/case/case.ts';
import { splitCategory } from '../../src/case/category.ts';
import { type DerivedPath, derived } from '../../src/case/derived.ts';
import { answerPaths } from '../../src/case/outline.ts';
import { readCase } from '../../src/case/read.ts';
import { makeView, type View, type ViewPath } from '../../src/case/view.ts';

const viewOf = (answers: object): View => {
  const student = { name: { family: 'Samplename', given: 'Testa', middle: 'Quill' } };
  const { case: read, findings } = readCase([{ name: 'a', text: JSON.stringify({ student, ...answers }) }]);
  if (read === null) throw new Error(findings.map(({ says }) => says).join(' '));
  return makeView(read);
};

const textAt = (view: View, path: ViewPath) => {
  const answer = view.at(path);
  return answer.is === 'answered' ? answer.text : answer.is;
};

const named = (family: unknown, given: string, middle: string) =>
  viewOf({ student: { name: { family, given, middle } } });

describe('the view of a case', () => {
  const view = viewOf({
    student: {
      name: { family: { text: 'D’Samplé', asOnForm: 'DSample' }, given: 'none' },
      otherNames: 'none',
      physicalAddress: 'none',
      mailingAddress: { unit: { kind: 'apt', number: '4B' } },
      citizenships: ['Exampleland', 'Testland'],
      readsEnglish: false,
    },
    job: { hoursPerWeek: 37.5 },
  });

  it('gives words in both spellings', () => {
    expect(view.at('student.name.family')).toEqual({
      is: 'answered',
      value: 'D’Samplé',
      text: 'D’Samplé',
      onForm: 'DSample',
    });
    expect(view.at('student.readsEnglish')).toMatchObject({ is: 'answered', value: false });
    expect(view.at('job.hoursPerWeek')).toMatchObject({ value: 37.5, text: '37.5' });
  });

  it.each<[ViewPath, string]>([
    ['student.name.given', 'none'],
    ['student.name.middle', 'unanswered'],
    ['student.otherNames', 'none'],
    ['student.otherNames.0.family', 'none'],
    ['student.otherNames.3.middle', 'absent'],
    ['student.physicalAddress.unit.kind', 'none'],
    ['student.citizenships.1', 'answered'],
    ['student.citizenships.2', 'absent'],
    ['student.mailingAddress.unit.number', 'answered'],
    ['student.mailingAddress.city', 'unanswered'],
    ['employer.eVerify.number', 'unanswered'],
    ['job.otherCompensation.0', 'unanswered'],
    ['job.otherCompensation.1', 'absent'],
    ['plan.role', 'unanswered'],
  ])('%s is %s', (path, is) => {
    expect(view.at(path).is).toBe(is);
  });

  it('knows where values come from', () => {
    expect(view.sources('student.ssn')).toEqual(['student.ssn']);
    expect(view.sources('derived.majorAndCip')).toEqual(['student.degree.major', 'student.degree.cip']);
  });
});

describe('derived values', () => {
  it('come from answers that the case has', () => {
    const known = new Set(answerPaths());
    for (const [path, { from }] of Object.entries(derived)) {
      for (const source of from) expect(known, path).toContain(source);
    }
  });

  // The family name is always answered, and the known name is made of what is.
  const neverUnanswered = 'derived.studentKnownName';

  it.each(Object.keys(derived).filter((path) => path !== neverUnanswered))(
    '%s is unanswered when nothing is',
    (path) => {
      const empty = makeView({ student: { name: { family: 'Samplename' } } });
      expect(empty.at(path as DerivedPath).is).toBe('unanswered');
    },
  );

  it.each([
    [{ family: 'Samplename' }, 'Samplename'],
    [{ family: 'Samplename', given: 'Testa' }, 'Testa Samplename'],
    [{ family: 'Samplename', given: 'none', middle: 'Quill' }, 'Quill Samplename'],
    [{ family: { text: 'Łucka', asOnForm: 'Lucka' }, given: 'Testa', middle: 'none' }, 'Testa Łucka'],
  ])('the name as far as it is known: %j', (name, known) => {
    expect(textAt(makeView(caseSchema.parse({ student: { name } })), neverUnanswered)).toBe(known);
  });

  it.each([
    [['Samplename', 'Testa', 'Quill'], 'Samplename, Testa Quill', 'Testa Quill Samplename'],
    [['Samplename', 'Testa', 'none'], 'Samplename, Testa', 'Testa Samplename'],
    [['Samplename', 'none', 'none'], 'Samplename', 'Samplename'],
  ] as const)('names: %j', ([family, given, middle], surnameFirst, full) => {
    const view = named(family, given, middle);
    expect(textAt(view, 'derived.studentSurnameFirst')).toBe(surnameFirst);
    expect(textAt(view, 'derived.studentFullName')).toBe(full);
  });

  it('take the E-Verify client number where there is one', () => {
    const number = (clientNumber: string) =>
      textAt(viewOf({ employer: { eVerify: { number: '1000001', clientNumber } } }), 'derived.eVerifyNumberForI765');
    expect(number('none')).toBe('1000001');
    expect(number('2000002')).toBe('2000002');
  });

  it('name a preparer, or say that there is none', () => {
    expect(textAt(viewOf({ preparer: { given: 'Paula', family: 'Helpername' } }), 'derived.preparerFullName')).toBe(
      'Paula Helpername',
    );
    expect(textAt(viewOf({ preparer: 'none' }), 'derived.preparerFullName')).toBe('none');
  });

  it('keep both spellings apart', () => {
    const view = named({ text: 'Łukasz', asOnForm: 'Lukasz' }, 'Testa', 'none');
    expect(view.at('derived.studentFullName')).toMatchObject({ text: 'Testa Łukasz', onForm: 'Testa Lukasz' });
  });

  it('of the school, the employer and the site', () => {
    const site = { street: '1 Street', city: 'City', state: 'MA', zip: '01101' };
    const view = viewOf({
      school: {
        dso: { name: 'Adviser Example', email: 'adviser@example.edu', phone: 'none' },
        stemPeriod: { from: '2027-01-15', to: '2029-01-14' },
      },
      employer: { ...site, suite: 'Suite 300', signatory: { name: 'Officer Example', title: 'Head of People' } },
      plan: {
        site: { ...site, unit: { kind: 'apt', number: '4' } },
        signatory: { name: 'Officer Example', title: 'none' },
      },
      student: {
        name: { family: 'Samplename' },
        degree: { major: 'Computer Science', cip: '11.0701' },
        mailingAddress: { ...site, unit: 'none' },
      },
    });
    expect(textAt(view, 'derived.dsoContact')).toBe('Adviser Example, adviser@example.edu');
    expect(textAt(view, 'derived.majorAndCip')).toBe('Computer Science, CIP 11.0701');
    expect(textAt(view, 'derived.siteAddress')).toBe('1 Street Apt 4, City, MA 01101');
    expect(textAt(view, 'derived.mailingAddressLine')).toBe('1 Street, City, MA 01101');
    expect(textAt(view, 'derived.employerAddress')).toBe('1 Street Suite 300, City, MA 01101');
    expect(textAt(view, 'derived.signatoryNameAndTitle')).toBe('Officer Example, Head of People');
    expect(textAt(view, 'derived.planSignatoryNameAndTitle')).toBe('Officer Example');
    expect(textAt(view, 'derived.stemPeriod')).toBe('January 15, 2027 to January 14, 2029');
  });

  it.each([
    [98_000, 'year', '98,000 USD per year'],
    [1_234_567.5, 'year', '1,234,567.50 USD per year'],
    [45.25, 'hour', '45.25 USD per hour'],
    [950, 'two weeks', '950 USD per two weeks'],
    [0, 'month', '0 USD per month'],
  ])('salary %d a %s is %s', (amount, per, text) => {
    expect(textAt(viewOf({ job: { salary: { amount, per } } }), 'derived.salary')).toBe(text);
  });
});

describe('the category in its three boxes', () => {
  it.each([
    ['(c)(3)(C)', 'c', '3', 'C'],
    ['c3C', 'c', '3', 'C'],
    ['C03C', 'c', '3', 'C'],
    ['(c) (3) (C)', 'c', '3', 'C'],
    ['(c)(3)(c)', 'c', '3', 'c'],
    ['(c)(3)(B)', 'c', '3', 'B'],
    ['(C)(3)(A)', 'c', '3', 'A'],
    ['(c)(17)(iii)', 'c', '17', 'iii'],
    ['c-3-C', 'c', '3', 'C'],
    ['(a)(5)', 'a', '5', 'none'],
  ])('%s', (category, letter, number, subletter) => {
    const view = viewOf({ filing: { category } });
    expect(textAt(view, 'derived.categoryLetter')).toBe(letter);
    expect(textAt(view, 'derived.categoryNumber')).toBe(number);
    expect(textAt(view, 'derived.categorySubletter')).toBe(subletter);
  });

  it.each(['STEM OPT', '(c)(3)(i)(C)', '3C', 'C', '(c)(0)(C)', '(c)(300)(C)', '(b)(3)(C)', 'category c3C'])(
    '%s cannot be split',
    (category) => {
      expect(splitCategory(category)).toBeNull();
      expect(textAt(viewOf({ filing: { category } }), 'derived.categorySubletter')).toBe('unanswered');
    },
  );

  it('is never one that was not written', () => {
    const written = fc.tuple(
      fc.constantFrom('a', 'c'),
      fc.integer({ min: 1, max: 99 }),
      fc.constantFrom('A', 'B', 'C', 'iii', ''),
    );
    fc.assert(
      fc.property(
        written,
        fc.constantFrom(['(', ')'], ['', ' '], ['', ''], ['[', '] ']),
        ([letter, number, sub], [open, close]) => {
          const text = [letter, String(number), sub].map((part) => part && `${open}${part}${close}`).join('');
          expect(splitCategory(text)).toEqual({ letter, number: String(number), subletter: sub });
        },
      ),
    );
  });

  it('is none when the person says so', () => {
    expect(textAt(viewOf({ filing: { category: 'none' } }), 'derived.categoryLetter')).toBe('none');
  });
});
