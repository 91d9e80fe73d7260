import { describe, expect, it } from 'vitest';
import { prove } from '../../src/form/prove.ts';
import { readOwn } from '../../src/form/read-own.ts';
import type { Reading } from '../../src/form/reading.ts';
import { SyntaxFault } from '../../src/form/syntax.ts';
import { describeOrigins, inflate, type Makeup, makeups, masterOf, type Origin } from './masters.ts';
import { expected, filled, planAll, planned } from './plans.ts';
import { openlyFilled, tampered } from './tamper.ts';

const read = async (bytes: Uint8Array, makeup: Makeup, origin: Origin): Promise<Reading> =>
  readOwn(
    bytes,
    await masterOf(makeup, origin),
    makeup.parts.map(({ fields }) => fields),
    inflate,
  );

describeOrigins('our own reader on files filled on %s blanks', (origin) => {
  it.each<Makeup>(Object.values(makeups))('finds every box of $name as it was planned', async (makeup) => {
    const plans = planAll(makeup, 'Q');
    const reading = await read(filled(await masterOf(makeup, origin), makeup, plans), makeup, origin);
    const proof = prove(expected(makeup, plans), reading);
    expect(proof.differences).toEqual([]);
    expect(proof.filled).toBe(plans.flat().length);
    expect(proof.filled + proof.left).toBe(reading.boxes.size);
  });

  it.each<Makeup>([makeups.uscis, makeups.i983])(
    'finds every box of $name empty when nothing was filled',
    async (makeup) => {
      const reading = await read(filled(await masterOf(makeup, origin), makeup, []), makeup, origin);
      const full = [...reading.boxes].filter(([, box]) => box.value !== '');
      expect(full.map(([name]) => name).every((name) => name.includes('PDF417BarCode'))).toBe(true);
      expect(prove(expected(makeup, []), reading).differences).toEqual([]);
    },
  );

  it.each<readonly [string, Makeup, string]>([
    ['WinAnsi', makeups.g1145, 'form1[0].#subform[0].LastName[0]'],
    ['PDFDoc', makeups.i983, 'Student Name SurnamePrimary Name Given Name'],
  ])('reads words beyond ASCII in a font of %s codes', async (_, makeup, name) => {
    const value = 'Émile’s (a\\b) – 9 € “q” Łukš'.replace(
      'Ł',
      origin === 'official' && makeup === makeups.i983 ? 'Ł' : 'L',
    );
    const plans = [[planned(makeup.parts[0]?.fields ?? makeups.g1145.parts[0].fields, name, value)]];
    const reading = await read(filled(await masterOf(makeup, origin), makeup, plans), makeup, origin);
    expect(reading.boxes.get(name)).toEqual({ value, shown: value, outside: [], missing: [] });
  });
});

describe('our own reader', () => {
  const makeup = makeups.i983;
  const plans = planAll(makeup, 'Q');
  const open = async () => openlyFilled(await masterOf(makeup, 'stand-in'), makeup, plans);
  const box = 'Printed Name of Employing Organization';
  const value = plans[0]?.find((plan) => plan.box === box)?.value ?? '';

  it('tells a stored value that was changed', async () => {
    const reading = await read(
      tampered(await open(), `/V (${value})`, `/V (${value.replace('Sample', 'Simple')})`),
      makeup,
      'stand-in',
    );
    expect(reading.boxes.get(box)?.value).toBe(value.replace('Sample', 'Simple'));
    expect(reading.boxes.get(box)?.shown).toBe(value);
  });

  it('tells shown words that were changed', async () => {
    const reading = await read(
      tampered(await open(), `(${value}) Tj`, `(${value.replace('Sample', 'Simple')}) Tj`),
      makeup,
      'stand-in',
    );
    expect(reading.boxes.get(box)?.value).toBe(value);
    expect(reading.boxes.get(box)?.shown).toBe(value.replace('Sample', 'Simple'));
  });

  it('tells a radio group whose button is not on', async () => {
    const reading = await read(tampered(await open(), '/AS /No', '/AS /Yo'), makeup, 'stand-in');
    expect(reading.boxes.get('Based on Prior Degree')?.value).toBe('No with 0 buttons on');
  });

  it('tells a tick that is on and shown off', async () => {
    const form = makeups.i765;
    const name = 'form1[0].Page1[0].Part1_Checkbox[2]';
    const bytes = openlyFilled(await masterOf(form, 'stand-in'), form, [[planned(form.parts[0].fields, name, '3')]]);
    expect((await read(bytes, form, 'stand-in')).boxes.get(name)?.value).toBe('3');
    const reading = await read(tampered(bytes, '/V /3 /AS /3', '/V /3 /AS /4'), form, 'stand-in');
    expect(reading.boxes.get(name)?.value).toBe('3 shown as 4');
  });

  it('tells words that start outside their box', async () => {
    const name = 'form1[0].#subform[0].LastName[0]';
    const plan = planned(makeups.g1145.parts[0].fields, name, 'Samplename');
    if (plan.kind !== 'text') throw new Error('a text box was expected');
    const plans = [[{ ...plan, lines: [{ text: 'Samplename', x: 2, y: 40 }] }]];
    const bytes = filled(await masterOf(makeups.g1145, 'stand-in'), makeups.g1145, plans);
    expect((await read(bytes, makeups.g1145, 'stand-in')).boxes.get(name)?.outside).toEqual(['Samplename']);
  });

  it('tells words that start inside their box and end outside', async () => {
    const name = 'form1[0].#subform[0].LastName[0]';
    const fields = makeups.g1145.parts[0].fields;
    const plan = planned(fields, name, 'Samplename');
    if (plan.kind !== 'text') throw new Error('a text box was expected');
    const width = fields.boxes[name]?.rect[2] ?? 0;
    const reading = async (x: number) => {
      const plans = [[{ ...plan, lines: [{ text: 'Samplename', x, y: 4 }] }]];
      const bytes = filled(await masterOf(makeups.g1145, 'stand-in'), makeups.g1145, plans);
      return (await read(bytes, makeups.g1145, 'stand-in')).boxes.get(name)?.outside;
    };
    expect(await reading(2)).toEqual([]);
    // Ten letters of Courier, 0.6 of the size each: the last one leaves the box.
    expect(await reading(width - 9.5 * 0.6 * plan.size)).toEqual(['Samplename']);
  });

  it('tells a code that means no character', async () => {
    const code = `(${value.slice(0, -4)}\\177) Tj`;
    const bytes = tampered(await open(), `(${value}) Tj`, code);
    expect((await read(bytes, makeup, 'stand-in')).boxes.get(box)?.missing).toEqual(['\uFFFD']);
  });

  it('tells the edition of every page, and not that of the plan when the blank is of another', async () => {
    const master = await masterOf(makeups.uscis, 'stand-in');
    const bytes = filled(master, makeups.uscis, []);
    expect((await read(bytes, makeups.uscis, 'stand-in')).editions).toEqual([
      '09/26/14',
      ...Array.from({ length: 7 }, () => '08/21/25'),
    ]);
    const [g1145, i765] = makeups.uscis.parts.map(({ fields }) => fields);
    if (g1145 === undefined || i765 === undefined) throw new Error('two forms were expected');
    const other = { ...i765, edition: '2027-01-15', printedEdition: '01/15/27' };
    const reading = readOwn(bytes, master, [g1145, other], inflate);
    expect(reading.editions?.slice(1)).toEqual(Array.from({ length: 7 }, () => '2025-08-21'));
  });

  it('refuses a file that does not open with the prepared blank', async () => {
    const bytes = await open();
    bytes[5000] = (bytes[5000] ?? 0) ^ 1;
    await expect(read(bytes, makeup, 'stand-in')).rejects.toThrow(
      new SyntaxFault('the file does not open with the prepared blank'),
    );
  });
});
