import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PDFDocument, PDFName, PDFNumber, PDFString } from 'pdf-lib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasJudges, officialBlank, qpdfComplaints, unpacked } from '../judges.ts';
import { type BuiltProgram, buildProgram, type Ran, sample } from './built-program.ts';

const i765 = officialBlank('i-765', '2025-08-21');
const i983 = officialBlank('i-983', '2016-07');
const isReady = i765 !== null && i983 !== null && hasJudges('qpdf');

/** A blank whose print says something else; both texts are of one length, so that the file stays whole. */
function reprinted(blank: Uint8Array, swaps: readonly (readonly [from: string, to: string])[]): Uint8Array {
  let text = unpacked(blank);
  for (const [from, to] of swaps) {
    if (from.length !== to.length || !text.includes(from)) throw new Error(`cannot print ${to} for ${from}`);
    text = text.replaceAll(from, to);
  }
  return new Uint8Array(Buffer.from(text, 'latin1'));
}

const edition = [['08/21/25', '01/15/27']] as const;
const expiry = [['[(5/)-4.9 (31/)-4.9 (2025)]', '[(4/)-4.9 (30/)-4.9 (2029)]']] as const;

/** The I-765 of another day: a field renamed, one gone, one shorter, one moved a little, a label changed. */
async function changedI765(): Promise<Uint8Array> {
  const document = await PDFDocument.load(
    reprinted(i765 ?? new Uint8Array(), [...edition, ['Country That Issued', 'Country That Sent  ']]),
    { password: '', updateMetadata: false, preserveXFA: true },
  );
  const form = document.getForm();
  const field = (name: string) => form.getField(`form1[0].Page3[0].${name}`);
  const { dict: degree } = field('Line27a_Degree[0]').acroField;
  degree.set(PDFName.of('T'), PDFString.of('Line28a_Award[0]'));
  form.removeField(field('Line27b_Everify[0]'));
  field('place_entry[0]').acroField.dict.set(PDFName.of('MaxLen'), PDFNumber.of(12));
  const [widget] = field('Line26_SEVISnumber[0]').acroField.getWidgets();
  const place = widget?.getRectangle();
  if (widget && place) widget.setRectangle({ ...place, x: place.x + 1.5 });
  return document.save({ updateFieldAppearances: false });
}

let program: BuiltProgram;
let unknown = '';
let training = '';

beforeAll(async () => {
  if (!isReady) return;
  program = await buildProgram();
  unknown = join(program.folder, 'unknown.pdf');
  training = join(program.folder, 'training.pdf');
  writeFileSync(unknown, await changedI765());
  writeFileSync(training, reprinted(i983 ?? new Uint8Array(), expiry));
}, 120_000);
afterAll(() => program?.remove());

const kept = (): string[] => {
  const home = join(program.folder, 'home');
  return ['blanks', 'editions'].flatMap((name) =>
    existsSync(join(home, name)) ? readdirSync(join(home, name), { recursive: true }).map(String) : [],
  );
};
const saidBy = ({ out, err }: Ran): string => `${out}${err}`;

describe.skipIf(!isReady)('a print that optpack does not know (needs OPTPACK_BLANKS and qpdf)', () => {
  it('is named by forms add with its nearest edition, what matches and what to do; nothing is kept', () => {
    const ran = program.run(['forms', 'add', unknown]);
    expect(ran.code).toBe(1);
    expect(ran.out).toContain('Form I-765, edition 01/15/27 (2027-01-15), which optpack does not know');
    expect(ran.out).toContain('nearest known edition: 08/21/25');
    expect(ran.out).toMatch(/not filled: 20 .*same name, other words beside it/);
    expect(ran.out).toMatch(/not filled: 28\.b /);
    expect(ran.out).toContain('optpack forms accept');
    expect(kept()).toEqual([]);
  });

  it('is not filled before it is accepted', () => {
    program.run(['build', sample, '-o', 'before', '--packet', 'uscis-paper']);
    const manifest = JSON.parse(readFileSync(join(program.folder, 'before/uscis-paper/manifest.json'), 'utf8'));
    expect(manifest.forms.find(({ form }: { form: string }) => form === 'i-765').edition).toBe('2025-08-21');
  });

  it('is compared by forms diff', () => {
    const ran = program.run(['forms', 'diff', 'i-765/2025-08-21', unknown, '--format', 'json']);
    const diff = JSON.parse(ran.out);
    expect(ran.code).toBe(0);
    expect(diff.removed.map(({ item }: { item: string }) => item)).toEqual(['28.b']);
    expect(diff.renamed.map(({ before }: { before: string }) => before)).toEqual([
      'form1[0].Page3[0].Line27a_Degree[0]',
    ]);
    const changes = diff.changed.map(({ item, changes: found }: { item: string; changes: { what: string }[] }) => [
      item,
      found.map(({ what }) => what),
    ]);
    expect(changes).toEqual(
      expect.arrayContaining([
        ['23', ['length']],
        ['26', ['place']],
      ]),
    );
  });

  it('is drawn by forms proof, unmatched boxes in red', () => {
    const ran = program.run(['forms', 'proof', unknown, '-o', 'proof.pdf']);
    expect([ran.code, ran.err]).toEqual([0, '']);
    expect(ran.out).toContain('1 are not matched (red)');
    expect(qpdfComplaints(readFileSync(join(program.folder, 'proof.pdf')))).toBe('');
    expect(program.run(['forms', 'proof', unknown, '-o', 'proof.pdf']).code).toBe(2);
  });

  it('is filled after forms accept, and report and manifest say so', () => {
    const accepted = program.run(['forms', 'accept', unknown]);
    expect([accepted.code, accepted.err]).toEqual([0, '']);
    expect(program.run(['forms', 'list']).out).toMatch(/I-765 .*2027-01-15.*derived from 2025-08-21, accepted by you/);
    expect(program.run(['forms', 'list']).out).not.toContain('forms get i-765');
    expect(program.run(['forms', 'list']).out).toContain('forms get i-983');
    expect(program.run(['check', sample, '--packet', 'uscis-paper']).out).toContain('the-print-of-the-form-is-known');
    const built = program.run(['build', sample, '-o', 'after', '--packet', 'uscis-paper']);
    expect(saidBy(built)).toContain('I-765, edition 2027-01-15');
    expect(built.code).toBe(0);
    const folder = join(program.folder, 'after/uscis-paper');
    const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
    expect(manifest.forms.find(({ form }: { form: string }) => form === 'i-765')).toMatchObject({
      edition: '2027-01-15',
      standIn: false,
      derived: true,
    });
    const report = JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8'));
    const [warning] = report.findings.filter(({ rule }: { rule: string }) => rule === 'the-print-of-the-form-is-known');
    expect(warning).toMatchObject({ severity: 'warning', items: ['I-765 20', 'I-765 28.b'] });
    expect(qpdfComplaints(readFileSync(join(folder, 'packet.pdf')))).toBe('');
  });

  it('keeps the answers in the boxes of the print: renamed, moved, and none where the words changed', async () => {
    const filled = await PDFDocument.load(readFileSync(join(program.folder, 'after/uscis-paper/parts/i-765.pdf')));
    const value = (name: string) => filled.getForm().getTextField(`form1[0].Page3[0].${name}`).getText();
    expect(value('Line28a_Award[0]')).toBe('MS Computer Sci');
    expect(value('Line26_SEVISnumber[0]')).toBe('0001234567');
    expect(value('Line20d_CountryOfIssuance[0]')).toBeUndefined();
  });
});

describe.skipIf(!isReady)('the I-983 with another OMB expiry date (needs OPTPACK_BLANKS and qpdf)', () => {
  it('is another print, and matches whole', () => {
    const ran = program.run(['forms', 'add', training]);
    expect(ran.code).toBe(1);
    expect(ran.out).toContain('edition 7/16, OMB expiry date 2029-04-30 (2016-07.omb-2029-04-30)');
    expect(ran.out).toContain('0 have no place; 0 boxes of the print are not known');
  });

  it('is filled after it is accepted, evaluations on page 5 included', () => {
    expect(program.run(['forms', 'accept', training]).code).toBe(0);
    const built = program.run(['build', sample, '-o', 'training', '--packet', 'school-request']);
    expect([built.code, built.err]).toEqual([0, '']);
    expect(built.out).toContain('I-983, edition 2016-07.omb-2029-04-30');
    expect(program.run(['forms', 'add', training]).out).toContain('kept as');
  });
});

describe.skipIf(!isReady)('what is no unknown print is refused (needs OPTPACK_BLANKS and qpdf)', () => {
  const refused = (name: string, bytes: Uint8Array, rule: string) => {
    mkdirSync(join(program.folder, 'refused'), { recursive: true });
    const file = join(program.folder, 'refused', `${name}.pdf`);
    writeFileSync(file, bytes);
    const home = join(program.folder, 'home-of-refused');
    for (const command of ['add', 'accept']) {
      const ran = program.run(['forms', command, file], { env: { OPTPACK_HOME: home } });
      expect([command, ran.code]).toEqual([command, 1]);
      expect(ran.out).toContain(`rule:   ${rule}`);
    }
    for (const name of ['blanks', 'editions']) expect(existsSync(join(home, name))).toBe(false);
  };

  it('pages of several editions', async () => {
    const bytes = await changedI765();
    const mixed = Buffer.from(unpacked(bytes).replace('Edition   01/15/27 )Tj', 'Edition   08/21/25 )Tj'), 'latin1');
    refused('mixed', mixed, 'blank-pages-are-of-one-edition');
  });

  it('a filled form', async () => {
    const document = await PDFDocument.load(await changedI765(), { preserveXFA: true });
    document.getForm().getTextField('form1[0].Page1[0].Line1a_FamilyName[0]').setText('SAMPLENAME');
    refused('filled', await document.save({ updateFieldAppearances: false }), 'blank-is-empty');
  });

  it('a form that is wholly another', async () => {
    const text = unpacked(await changedI765())
      .replaceAll('Form I-765', 'Form I-131')
      .replaceAll('I-765|', 'I-131|');
    refused('foreign', Buffer.from(text, 'latin1'), 'blank-is-a-known-form');
  });

  it('a known edition that somebody changed', async () => {
    const document = await PDFDocument.load(unpackedBytes(i765), { password: '', preserveXFA: true });
    document.getForm().removeField(document.getForm().getField('form1[0].Page3[0].Line27b_Everify[0]'));
    refused('tampered', await document.save({ updateFieldAppearances: false }), 'blank-is-the-official-form');
  });

  it('a form of another edition with hardly a box of ours', async () => {
    const document = await PDFDocument.load(await changedI765(), { preserveXFA: true });
    const form = document.getForm();
    for (const field of form.getFields().slice(20)) if (!/PDF417/.test(field.getName())) form.removeField(field);
    refused('torn', await document.save({ updateFieldAppearances: false }), 'print-is-like-a-known-edition');
  });
});

const unpackedBytes = (blank: Uint8Array | null): Uint8Array =>
  new Uint8Array(Buffer.from(unpacked(blank ?? new Uint8Array()), 'latin1'));
