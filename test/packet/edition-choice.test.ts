import { describe, expect, test } from 'vitest';
import { forms } from '../../forms/registry.ts';
import { type Law, lawWith } from '../../src/facts/law.ts';
import { checkPacket } from '../../src/packet/build.ts';
import {
  chooseEdition,
  type Editions,
  editionFindings,
  everyEdition,
  printFindings,
} from '../../src/packet/edition-choice.ts';
import { formsOf } from '../../src/packet/forms-of.ts';
import { recipes } from '../../src/packet/recipes/registry.ts';
import { viewWith } from '../forms/complete-answers.ts';

const RULE = 'the-edition-is-accepted-on-the-day-of-filing';

/** The case mailed on a day. */
const mailed = (day: string | null) =>
  viewWith({ filing: { mailedOn: day, preparedOn: day, payment: 'G-1450', fee: 520 } });
const today = mailed('2026-11-24');

/** The editions of optpack with the blanks of some only: `i-765 2025-01-20`. */
const withBlanks = (...blanks: readonly string[]): Editions => ({
  forced: {},
  available: forms.map((edition) => ({
    edition,
    hasBlank: blanks.includes(`${edition.inventory.form} ${edition.inventory.edition}`),
  })),
});
const forced: Editions = { ...everyEdition, forced: { 'i-765': '2025-01-20' } };
const chosen = (view: ReturnType<typeof mailed>, editions: Editions): string =>
  chooseEdition('i-765', view, editions).edition.inventory.edition;

/** An edition that a user accepted, newer than all of ours: nothing is known about it. */
const [model] = forms.filter(({ inventory }) => inventory.form === 'i-765');
if (model === undefined) throw new Error('no I-765');
const unknown = { ...model, inventory: { ...model.inventory, edition: '2027-01-15', printedEdition: '01/15/27' } };
const withUnknown = (...blanks: readonly string[]): Editions => {
  const known = withBlanks(...blanks);
  return { ...known, available: [...known.available, { edition: unknown, hasBlank: true }] };
};

describe('which edition is filled', () => {
  test('the newest that is taken on the day of mailing', () => {
    expect(chosen(today, everyEdition)).toBe('2025-08-21');
  });

  test('never an older one only because its blank is there: a stand-in is drawn, and that is said', () => {
    const editions = withBlanks('i-765 2025-01-20');
    expect(chosen(today, editions)).toBe('2025-08-21');
    expect(editionFindings('i-765', today, editions, true)).toMatchObject([
      {
        rule: 'the-blank-at-hand-is-of-the-edition-in-use',
        severity: 'warning',
        says: expect.stringMatching(
          /only the blank of edition 01\/20\/25 .* edition 08\/21\/25 is filled, on a stand-in/,
        ),
        fix: expect.stringContaining('optpack forms get i-765'),
      },
    ]);
  });

  test('nothing is said where no blank of the form is there at all', () => {
    expect(editionFindings('i-765', today, withBlanks(), true)).toEqual([]);
  });

  test('on a day of which nothing is known, the one whose blank is there, with a warning', () => {
    const view = mailed('2025-06-02');
    expect(chosen(view, everyEdition)).toBe('2025-08-21');
    expect(chosen(view, withBlanks('i-765 2025-01-20'))).toBe('2025-01-20');
    expect(editionFindings('i-765', view, withBlanks('i-765 2025-01-20'), true)).toMatchObject([
      {
        rule: RULE,
        severity: 'warning',
        path: 'filing.mailedOn',
        fix: expect.stringContaining('https://www.uscis.gov/i-765'),
      },
    ]);
  });

  test('an accepted one before one of which nothing is known, even if that is newer and there', () => {
    expect(chosen(today, withUnknown())).toBe('2025-08-21');
    expect(chosen(today, { ...withUnknown(), forced: { 'i-765': '2027-01-15' } })).toBe('2027-01-15');
  });

  test('without a day the newest, and nothing is said: the day itself is asked for elsewhere', () => {
    expect(chosen(mailed(null), everyEdition)).toBe('2025-08-21');
    expect(editionFindings('i-765', mailed(null), forced, true)).toEqual([]);
  });

  test('a form of which there is no edition is a bug', () => {
    expect(() => chooseEdition('i-9', today, everyEdition)).toThrow(/no edition .*i-9/);
  });
});

describe('an edition that is not taken on the day of filing', () => {
  test('is an error where the packet is filed, with the day that decides and what to use instead', () => {
    expect(editionFindings('i-765', today, forced, true)).toMatchObject([
      {
        rule: RULE,
        severity: 'error',
        path: 'filing.mailedOn',
        items: ['I-765 edition 01/20/25'],
        says: expect.stringMatching(/edition 01\/20\/25 of Form I-765 and is filed on 2026-11-24.*does not take it/),
        fix: 'Use edition 08/21/25: build without --edition.',
      },
    ]);
  });

  test('goes by the day of the online submission where nothing is mailed', () => {
    const online = viewWith({ filing: { mailedOn: 'none', submittedOn: '2026-12-01', preparedOn: '2025-06-02' } });
    expect(editionFindings('i-765', online, forced, true)).toMatchObject([
      { severity: 'error', path: 'filing.submittedOn' },
    ]);
  });

  test('stops the packet for USCIS and no other', () => {
    const rulesOf = (recipe: (typeof recipes)[keyof typeof recipes]) =>
      checkPacket(recipe, today, { editions: forced }).map(({ rule }) => rule);
    expect(rulesOf(recipes['uscis-paper'])).toContain(RULE);
    expect(checkPacket(recipes['uscis-paper'], today).map(({ rule }) => rule)).not.toContain(RULE);
    expect(rulesOf(recipes['school-request'])).not.toContain(RULE);
  });

  test('the withdrawn edition 09/15/26 is refused even when its blank is there', () => {
    const withdrawn = {
      ...model,
      inventory: { ...model.inventory, edition: '2026-09-15', printedEdition: '09/15/26' },
    };
    const editions: Editions = { forced: {}, available: [{ edition: withdrawn, hasBlank: true }] };
    expect(editionFindings('i-765', today, editions, true)).toMatchObject([
      {
        severity: 'error',
        says: expect.stringContaining('court order of 2026-09-14'),
        fix: expect.stringContaining('08/21/25'),
      },
    ]);
    const both = { ...editions, available: [...editions.available, ...everyEdition.available] };
    expect(chosen(today, both)).toBe('2025-08-21');
  });
});

describe('the print of the I-983', () => {
  const plan = forms.find(({ inventory }) => inventory.form === 'i-983');
  if (plan === undefined) throw new Error('no I-983');

  test('is an older one: a note that names both, never more', () => {
    expect(printFindings(plan, today)).toMatchObject([
      { severity: 'note', says: expect.stringMatching(/older print.*05\/31\/2025.*04\/30\/2029/) },
    ]);
    expect(editionFindings('i-983', today, everyEdition, true)).toEqual([]);
  });

  test('is not spoken of for other forms', () => {
    expect(printFindings(model, today)).toEqual([]);
  });
});

describe('a file of facts that says what optpack does not know yet', () => {
  const cite = { title: 'A notice', url: 'https://example.org/notice', seen: null };
  const says = (values: Readonly<Record<string, unknown>>): Law =>
    lawWith(
      new Map(
        Object.entries(values).map(([id, value]) => [
          id,
          [{ from: '2026-11-01', value, confidence: 'one source', cite } as const],
        ]),
      ),
    );
  const newer = { ...model, inventory: { ...model.inventory, edition: '2026-09-15', printedEdition: '09/15/26' } };
  const both: Editions = { forced: {}, available: [{ edition: newer, hasBlank: true }, ...everyEdition.available] };
  const law = says({ 'edition-i-765-2026-09-15': 'accepted', 'edition-i-765-2025-08-21': 'superseded' });

  test('is followed: the newer edition is filled, and nothing is said against it', () => {
    expect(chooseEdition('i-765', today, both, law).edition.inventory.edition).toBe('2026-09-15');
    expect(editionFindings('i-765', today, both, true, law)).toEqual([]);
    const filled = formsOf(recipes['uscis-paper'], today, both, law).find(({ wanted }) => wanted.form === 'i-765');
    expect(filled?.wanted.edition).toBe('2026-09-15');
  });

  test('stops a packet whose only edition is no longer taken, and names the one that is', () => {
    const rules = checkPacket(recipes['uscis-paper'], today, { law });
    expect(rules.filter(({ rule }) => rule === RULE)).toMatchObject([
      {
        severity: 'error',
        says: expect.stringContaining('USCIS has not taken it since 2026-11-01.'),
        fix: 'Use edition 09/15/26: bring its blank with: optpack forms get i-765.',
      },
    ]);
  });

  test('takes the note about an older print away, or puts it there without our story', () => {
    const plan = forms.find(({ inventory }) => inventory.form === 'i-983');
    if (plan === undefined) throw new Error('no I-983');
    expect(printFindings(plan, today, says({ 'edition-i-983-2016-07': 'accepted' }))).toEqual([]);
    expect(printFindings(plan, today, says({ 'edition-i-983-2016-07': 'older-print' }))).toMatchObject([
      { says: 'The blank of Form I-983 is an older print.' },
    ]);
  });
});
