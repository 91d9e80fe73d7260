import { describe, expect, test } from 'vitest';
import { namedOnly } from '../../forms/named-only.ts';
import { forms } from '../../forms/registry.ts';
import { isDay } from '../../src/case/day.ts';
import type { FactValue } from '../../src/facts/define.ts';
import {
  acceptanceOn,
  acceptedEditions,
  editionFact,
  editionInUse,
  standing,
  standingOn,
} from '../../src/facts/edition-acceptance.ts';
import { defineEditions } from '../../src/facts/edition-define.ts';
import { editionFacts } from '../../src/facts/edition-registry.ts';
import { lawWith } from '../../src/facts/law.ts';

const statusOn = (form: string, edition: string, day: string) => acceptanceOn(form, edition, day).status;

/** Day of the newest text that was at hand: a later `seen` would claim a look that nobody had. */
const NEWEST_TEXT = '2026-10-08';

describe('what is known about editions', () => {
  test('every edition that has a folder has a fact that names it as the form prints it', () => {
    for (const inventory of [...forms.map((form) => form.inventory), ...namedOnly])
      expect(editionFact(inventory.form, inventory.edition)?.printed).toBe(inventory.printedEdition);
  });

  test.each(editionFacts.map((fact) => [fact.id, fact] as const))(
    '%s is cited, in the order of its days',
    (_, fact) => {
      const days = fact.values.map(({ from }) => from);
      expect(days.length).toBeGreaterThan(0);
      expect(days.every(isDay)).toBe(true);
      expect(days).toEqual(days.toSorted());
      for (const { cite, from } of fact.values) {
        expect(cite.url).toMatch(/^https:\/\/[\w.]+/);
        if (cite.seen === null) continue;
        expect(isDay(cite.seen)).toBe(true);
        expect(cite.seen >= from).toBe(true);
        expect(cite.seen <= NEWEST_TEXT).toBe(true);
      }
    },
  );

  test.each(editionFacts.map(({ form }) => form))('those of the %s are declared the newest first', (form) => {
    const days = editionFacts.filter((fact) => fact.form === form).map(({ edition }) => edition);
    expect(days).toEqual(days.toSorted().reverse());
  });

  test('an edition is named as people name it', () => {
    const [declared] = defineEditions('i-9', { agency: 'USCIS', dated: 'filing' }, [
      { edition: '2027-01-15', printed: '01/15/27', values: [], story: null },
    ]);
    expect(declared).toMatchObject({
      id: 'edition-i-9-2027-01-15',
      title: 'Whether USCIS takes Form I-9, edition 01/15/27',
      form: 'i-9',
      dated: 'filing',
    });
    expect(declared?.unit.is('accepted')).toBe(true);
    expect(declared?.unit.is('taken')).toBe(false);
  });

  test('every edition is there once', () => {
    const names = editionFacts.map(({ id }) => id);
    expect(new Set(names).size).toBe(names.length);
  });

  test('values that are out of order are refused', () => {
    const [known] = editionFacts;
    if (known === undefined) throw new Error('no facts');
    const [value] = known.values;
    if (value === undefined) throw new Error('no value');
    expect(() => defineEditions('i-9', known, [{ ...known, values: [value, value] }])).toThrow(/order of their days/);
  });
});

describe('the I-765', () => {
  test.each([
    ['2025-08-21', '2026-04-29', 'unknown'],
    ['2025-08-21', '2026-04-30', 'accepted'],
    ['2025-08-21', '2026-11-24', 'accepted'],
    ['2025-01-20', '2026-04-29', 'unknown'],
    ['2025-01-20', '2026-04-30', 'superseded'],
    ['2026-09-15', '2026-09-13', 'unknown'],
    ['2026-09-15', '2026-09-15', 'not-accepted'],
    ['2026-09-15', '2026-11-24', 'not-accepted'],
    ['2020-08-25', '2022-11-06', 'unknown'],
    ['2020-08-25', '2022-11-07', 'superseded'],
    ['2022-07-26', '2023-01-01', 'unknown'],
    ['2031-01-01', '2026-11-24', 'unknown'],
  ])('edition %s on %s is %s', (edition, day, status) => {
    expect(statusOn('i-765', edition, day)).toBe(status);
  });

  test('an edition is found by its day and as it is printed', () => {
    expect(editionFact('i-765', '09/15/26')).toBe(editionFact('i-765', '2026-09-15'));
    expect(editionFact('i-983', '09/15/26')).toBeNull();
  });

  test('one edition is taken today, and none on a day before anything was seen', () => {
    expect(acceptedEditions('i-765', '2026-11-24').map(({ printed }) => printed)).toEqual(['08/21/25']);
    expect(acceptedEditions('i-765', '2026-01-01')).toEqual([]);
    expect(editionInUse('i-765')?.printed).toBe('08/21/25');
  });

  test('the announced and withdrawn edition is told with its story', () => {
    expect(standing('i-765', '09/15/26')).toMatch(
      /USCIS does not take it.*announced on 2026-08-14.*court order of 2026-09-14/,
    );
    expect(standing('i-765', '01/01/31')).toBeNull();
  });
});

test('the I-983 is never refused: its older print is an older print', () => {
  expect(statusOn('i-983', '2016-07', '2026-11-24')).toBe('older-print');
  expect(standing('i-983', '2016-07')).toMatch(/05\/31\/2025.*04\/30\/2029/);
});

test('earlier editions of the G-1450 are taken too', () => {
  expect(acceptedEditions('g-1450', '2026-11-24').map(({ printed }) => printed)).toEqual([
    '02/06/26',
    '06/03/25',
    '09/27/19',
  ]);
});

describe('a file of facts that knows more about an edition', () => {
  const own = (from: string, value: FactValue<unknown>['value']): FactValue<unknown> => ({
    from,
    value,
    confidence: 'one source',
    cite: { title: 'A notice', url: 'https://example.org/notice', seen: null },
  });
  const law = lawWith(
    new Map([
      ['edition-i-765-2026-09-15', [own('2026-12-01', 'accepted')]],
      [
        'edition-i-765-2025-08-21',
        [own('2026-01-01', 'accepted'), { ...own('2026-12-01', 'superseded'), exact: false }],
      ],
      ['edition-g-1145-2014-09-26', [own('2026-01-01', { readOn: 'https://example.org/g-1145' })]],
    ]),
  );
  const accepted = (day: string) => acceptedEditions('i-765', day, law).map(({ printed }) => printed);

  test('decides on which day which one is taken', () => {
    expect(accepted('2026-11-30')).toEqual(['08/21/25']);
    expect(accepted('2026-12-01')).toEqual(['09/15/26']);
    expect(acceptanceOn('i-765', '2026-09-15', '2026-11-30', law).status).toBe('unknown');
    expect(acceptanceOn('i-765', '2025-08-21', '2026-01-01', law).status).toBe('accepted');
  });

  test('is told without our story, which is of another time', () => {
    expect(standingOn(acceptanceOn('i-765', '2026-09-15', '2026-12-01', law))).toBe(
      'USCIS has taken it since 2026-12-01.',
    );
    expect(standingOn(acceptanceOn('i-765', '2025-08-21', '2026-12-01', law))).toBe(
      'USCIS does not take it: seen since 2026-12-01.',
    );
    expect(standingOn(acceptanceOn('i-765', '2025-01-20', '2026-12-01', law))).toContain(
      'last day on which it was taken',
    );
  });

  test('may say that it is to be read somewhere: then it is unknown', () => {
    const acceptance = acceptanceOn('g-1145', '2014-09-26', '2026-12-01', law);
    expect(acceptance).toMatchObject({ status: 'unknown', fact: { id: 'edition-g-1145-2014-09-26' } });
    expect(standingOn(acceptance)).toBe('Whether it is taken on that day is not known.');
  });
});

describe('what is told of an edition on a day', () => {
  test.each([
    ['i-765', '2025-08-21', '2026-11-24', 'USCIS takes it: seen since 2026-04-30.'],
    ['i-765', '2020-08-25', '2026-11-24', 'USCIS has not taken it since 2022-11-07.'],
    ['i-983', '2016-07', '2026-11-24', 'ICE has a newer print in use: seen since 2026-10-08. This print bears'],
    ['g-1450', '2026-02-06', '2026-11-24', 'USCIS has taken it since 2026-02-06.'],
    ['i-765', '2026-09-15', '2026-11-24', 'USCIS does not take it: announced so on 2026-09-14. It was announced'],
  ])('%s %s on %s', (form, edition, day, words) => {
    expect(standingOn(acceptanceOn(form, edition, day)).startsWith(words)).toBe(true);
  });

  test('nothing is known of one that is not among the facts', () => {
    expect(acceptanceOn('i-765', '2031-01-01', '2026-11-24')).toEqual({ status: 'unknown', fact: null });
    expect(editionInUse('i-9')).toBeNull();
  });
});
