import { describe, expect, it } from 'vitest';
import { forms } from '../../forms/registry.ts';
import { sources } from '../../forms/sources.ts';
import { buildReport } from '../../src/cli/build-report.ts';
import { recipeIds } from '../../src/cli/chosen-recipes.ts';
import { itemsOf } from '../../src/cli/items-of.ts';
import { byHand } from '../../src/cli/next-steps.ts';
import type { Finding } from '../../src/finding.ts';
import type { PacketOutcome } from '../../src/node/build-packets.ts';
import { recipes } from '../../src/packet/recipes/registry.ts';

const outcome = (more: Partial<PacketOutcome>): PacketOutcome => ({
  id: 'uscis-paper',
  title: 'I-765 for STEM OPT',
  folder: 'out/uscis-paper',
  draft: false,
  earlier: null,
  kept: null,
  keptDraft: null,
  pages: 9,
  standIn: false,
  forms: [{ form: 'i-765', edition: '2025-08-21', pages: [1], blank: 'ab', standIn: false }],
  files: ['packet.pdf'],
  findings: [],
  ...more,
});

describe('what a build says', () => {
  it('leads from official forms to the pen', () => {
    const told = buildReport([outcome({})], 'optpack');
    expect(told).toContain('out/uscis-paper/packet.pdf');
    expect(told).toMatch(
      /1\. Compare[\s\S]*2\. Sign and date the I-765 in ink in Part 3.*interpreter.*Part 4.*preparer Part 5/,
    );
    expect(told).not.toContain('STAND-IN');
  });

  it('leads from stand-ins to the official blanks, once for each form, and not to signing', () => {
    const standIn = outcome({
      standIn: true,
      forms: [{ form: 'i-765', edition: 'x', pages: [1], blank: 'a', standIn: true }],
    });
    const told = buildReport([standIn, { ...standIn, id: 'other' }], 'optpack');
    expect(told.match(/optpack forms get i-765/g)).toHaveLength(1);
    expect(told).not.toContain('Sign');
  });

  it('says which packet was not built, and where own files of an old one are', () => {
    expect(buildReport([outcome({ folder: null })], 'optpack')).toBe('uscis-paper: not built.\n');
    expect(buildReport([outcome({ folder: null, earlier: 'out/uscis-paper' })], 'optpack')).toContain(
      'out/uscis-paper is of an earlier build',
    );
    expect(buildReport([outcome({ kept: 'out/uscis-paper.kept-1' })], 'optpack')).toContain('out/uscis-paper.kept-1');
  });
});

describe('what a build says of drafts', () => {
  const error: Finding = {
    rule: 'every-printed-box-is-answered',
    severity: 'error',
    path: 'employer.ein',
    items: [],
    says: 'The answer "employer.ein" is not given.',
    fix: 'Answer "employer.ein".',
  };

  it('is that there are such, to who was stopped by answers, and once', () => {
    const stopped = outcome({ folder: null, findings: [error] });
    const told = buildReport([stopped, { ...stopped, id: 'school-request' }], 'optpack');
    expect(told.match(/--draft/g)).toHaveLength(1);
    expect(buildReport([outcome({ folder: null, findings: [{ ...error, path: null }] })], 'optpack')).not.toContain(
      '--draft',
    );
    expect(buildReport([outcome({ findings: [] })], 'optpack')).not.toContain('--draft');
  });

  it('is never to sign or to mail them', () => {
    const draft = outcome({
      draft: true,
      folder: 'out/uscis-paper.DRAFT',
      files: ['packet.DRAFT.pdf', 'parts/i-765.DRAFT.pdf', 'manifest.json'],
      findings: [error],
      earlier: 'out/uscis-paper',
    });
    const told = buildReport([draft], 'optpack');
    expect(told).toMatch(/^uscis-paper: DRAFT, NOT FOR FILING/);
    expect(told).toContain('out/uscis-paper.DRAFT/packet.DRAFT.pdf');
    expect(told).toContain('out/uscis-paper  still the packet of an earlier build');
    expect(told).toContain('Next: mend what must be fixed');
    expect(told).not.toMatch(/Sign|checklist on its first page/);
    expect(buildReport([{ ...draft, findings: [] }], 'optpack')).toContain('Next: build without --draft');
  });

  it('is where the rest of one is that the packet took away', () => {
    expect(buildReport([outcome({ keptDraft: 'out/uscis-paper.DRAFT.kept-1' })], 'optpack')).toContain(
      'out/uscis-paper.DRAFT.kept-1  left of its draft',
    );
  });
});

describe('every form', () => {
  it('has a word on what to do by hand, and an address to get it from', () => {
    const ids = [...new Set(forms.map(({ inventory }) => inventory.form))].sort();
    expect(Object.keys(byHand).sort()).toEqual(ids);
    expect(sources.map(({ form }) => form).sort()).toEqual(ids);
  });
});

describe('every recipe', () => {
  it('can be asked for by its id, which is its name in the registry', () => {
    expect(Object.entries(recipes).map(([name, { id }]) => name === id)).not.toContain(false);
    expect(recipeIds).toEqual(Object.keys(recipes));
  });
});

describe('the items of an answer', () => {
  it('are those printed on the forms it goes to', () => {
    expect(itemsOf('employer.eVerify.number')).toContain('I-765 28.c');
    expect(itemsOf('filing.reason').filter((item) => item.startsWith('I-765')).length).toBeGreaterThan(0);
    expect(itemsOf('no.such.answer')).toEqual([]);
  });
});
