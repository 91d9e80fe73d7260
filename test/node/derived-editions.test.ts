import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { form as known } from '../../forms/i-983/2016-07/form.ts';
import { caseSchema } from '../../src/case/case.ts';
import { makeView } from '../../src/case/view.ts';
import { DERIVED_FORMAT, type DerivedEdition } from '../../src/form/derived-edition.ts';
import { drawStandIn } from '../../src/form/stand-in.ts';
import { availableEditions } from '../../src/node/available-editions.ts';
import { findBlank } from '../../src/node/blanks.ts';
import { acceptEdition, acceptedForms } from '../../src/node/derived-editions.ts';
import { nodePorts } from '../../src/node/ports.ts';
import { buildPacket } from '../../src/packet/build.ts';
import { chooseEdition } from '../../src/packet/edition-choice.ts';
import { recipes } from '../../src/packet/recipes/registry.ts';
import { viewWith } from '../forms/complete-answers.ts';
import { sampleAnswers } from '../samples.ts';

let home = '';
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'optpack-derived-'));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));
const places = () => ({ home, folder: null });

const sampleView = makeView(caseSchema.parse(sampleAnswers()));

/** The box of the employer's EIN is not in the print: its row is listed. */
const EIN = 'Employer ID Number EIN';
const boxes = Object.fromEntries(
  Object.entries(known.inventory.boxes).flatMap(([name, box]) => (name === EIN ? [] : [[`${name} anew`, box]])),
);
const derived = (isNewer = true): DerivedEdition => ({
  format: DERIVED_FORMAT,
  inventory: { ...known.inventory, edition: '2016-07.omb-2029-04-30', expires: '2029-04-30', boxes },
  from: '2016-07',
  isNewer,
  matches: Object.keys(known.inventory.boxes).flatMap((name) =>
    name === EIN
      ? []
      : [
          {
            known: name,
            print: `${name} anew`,
            ...(name === 'Based on Prior Degree' ? { on: { Yes: 'Yes', No: 'No' } } : {}),
          },
        ],
  ),
  rooms: ['First evaluation', 'Final evaluation'],
  unmatchedRows: [{ item: 'Section 3 EIN', boxes: [EIN], page: 2, why: 'gone' }],
  unmatchedBoxes: [],
});
const blank = () => drawStandIn(derived().inventory);
const file = () => join(home, 'editions', 'i-983@2016-07.omb-2029-04-30.json');

describe('an accepted edition', () => {
  it('is not there before, and looking for it makes nothing', async () => {
    expect(await acceptedForms(places())).toEqual([]);
    expect(readdirSync(home)).toEqual([]);
  });

  it('is kept with its blank and comes back with the rows of the known edition on its own boxes', async () => {
    const path = acceptEdition(derived(), blank(), places());
    expect(new Uint8Array(readFileSync(path))).toEqual(blank());
    const [form] = await acceptedForms(places());
    expect(form?.inventory).toEqual(derived().inventory);
    expect(form?.rows.find((row) => row.kind === 'text' && row.path === 'employer.website')).toMatchObject({
      box: 'Employer Website URL anew',
      item: 'Section 3 website',
    });
    expect(form?.rows.some((row) => row.kind === 'text' && row.path === 'employer.ein')).toBe(false);
    expect(await findBlank('i-983', '2016-07.omb-2029-04-30', [derived().inventory], places())).toMatchObject({ path });
  });

  it('is a fault when somebody changed it, not another map', async () => {
    acceptEdition(derived(), blank(), places());
    writeFileSync(
      file(),
      readFileSync(file(), 'utf8').replace('Employer Website URL anew', 'Student Email Address anew'),
    );
    await expect(acceptedForms(places())).rejects.toMatchObject({
      code: 'cannot-read',
      fix: expect.stringContaining('forms accept'),
    });
    writeFileSync(file(), '{"sha256":');
    await expect(acceptedForms(places())).rejects.toMatchObject({ code: 'cannot-read' });
  });

  it('is a fault when its edition or format is of another optpack', async () => {
    acceptEdition({ ...derived(), from: '2012-01' }, blank(), places());
    await expect(acceptedForms(places())).rejects.toMatchObject({ code: 'cannot-read' });
    acceptEdition({ ...derived(), format: DERIVED_FORMAT + 1 }, blank(), places());
    await expect(acceptedForms(places())).rejects.toMatchObject({ code: 'cannot-read' });
  });

  it('gives way to the edition that optpack knows by now', async () => {
    const same = { ...derived().inventory, edition: '2016-07' };
    acceptEdition({ ...derived(), inventory: same }, blank(), places());
    expect(existsSync(join(home, 'editions', 'i-983@2016-07.json'))).toBe(true);
    expect(await acceptedForms(places())).toEqual([]);
  });
});

describe('choosing the edition', () => {
  const view = viewWith();
  const chosen = async () =>
    chooseEdition('i-983', view, { available: await availableEditions(places()), forced: {} }).edition.inventory
      .edition;

  it('takes an accepted print that is newer', async () => {
    expect(await chosen()).toBe('2016-07');
    acceptEdition(derived(), blank(), places());
    expect(await chosen()).toBe('2016-07.omb-2029-04-30');
  });

  it('does not take one that is older', async () => {
    acceptEdition(derived(false), blank(), places());
    expect(await chosen()).toBe('2016-07');
  });
});

describe('a packet on an accepted edition', () => {
  it('is filled and proven on its boxes, says so, and names what stays empty', async () => {
    acceptEdition(derived(), blank(), places());
    const editions = { available: await availableEditions(places()), forced: {} };
    const built = await buildPacket(recipes['school-request'], sampleView, nodePorts({ places: places() }), {
      proof: 'full',
      editions,
    });
    expect(built.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(built.forms).toMatchObject([{ form: 'i-983', edition: '2016-07.omb-2029-04-30', derived: true }]);
    const [warning] = built.findings.filter(({ rule }) => rule === 'the-print-of-the-form-is-known');
    expect(warning).toMatchObject({ severity: 'warning', items: ['I-983 Section 3 EIN'] });
    const proof = built.files.find(({ path }) => path === 'proof.json');
    const text = new TextDecoder().decode(proof?.bytes);
    expect(text).toContain('Employer Website URL anew');
    expect(text).not.toContain('employer.ein');
  });
});
