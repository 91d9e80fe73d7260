import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { form as g1145 } from '../../forms/g-1145/2014-09-26/form.ts';
import { form as i765 } from '../../forms/i-765/2025-08-21/form.ts';
import { studentSchema } from '../../src/case/student.ts';
import { caseJsonSchema } from '../../src/dev/case-schema.ts';
import { fitText } from '../../src/form/fit.ts';

const told = JSON.stringify(caseJsonSchema());

test('the room that the schema tells of a street is that of its box', () => {
  const row = i765.rows.find((one) => one.kind === 'text' && one.path === 'student.mailingAddress.street');
  const box = row?.kind === 'text' ? i765.inventory.boxes[row.box] : undefined;
  if (box?.kind !== 'text') throw new Error('the I-765 has no box for the street');
  const rooms = new Set([...told.matchAll(/the I-765 has room for about (\d+) characters/g)].map(([, room]) => room));
  expect([...rooms]).toEqual(['27']);
  const street = '12345 Placeholder Commons Boulevard';
  expect(fitText(box, street.slice(0, 27)).fits).toBe(true);
  expect(fitText(box, street.slice(0, 34)).fits).toBe(false);
});

test('of the two telephones the schema names the G-1145 at the one that it prints', () => {
  const { phone, mobile } = studentSchema.shape;
  const printed = g1145.rows.flatMap((row) => (row.kind === 'text' ? [row.path] : []));
  expect(printed).toContain('student.mobile');
  expect(printed).not.toContain('student.phone');
  expect(z.globalRegistry.get(mobile)?.description).toContain('G-1145');
  expect(z.globalRegistry.get(phone)?.description).not.toContain('G-1145');
});
