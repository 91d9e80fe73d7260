import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { deflateSync, inflateSync } from 'node:zlib';
import { describe } from 'vitest';
import { fields as g1145 } from '../../forms/g-1145/2014-09-26/fields.ts';
import { fields as i765 } from '../../forms/i-765/2025-08-21/fields.ts';
import { fields as i983 } from '../../forms/i-983/2016-07/fields.ts';
import type { AppendPorts } from '../../src/form/additions.ts';
import type { Inventory } from '../../src/form/inventory.ts';
import type { Master } from '../../src/form/master.ts';
import { prepareMaster } from '../../src/form/prepare/prepare.ts';
import { drawStandIn } from '../../src/form/stand-in.ts';
import { type MadeFace, makeFace } from '../../src/letters/faces.ts';
import { officialBlank } from '../judges.ts';

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
export const inflate = (bytes: Uint8Array): Uint8Array => inflateSync(bytes);
export const ports: AppendPorts = { deflate: (bytes) => deflateSync(bytes, { level: 1 }), sha256 };

/** Which pages of which forms make a master. */
export interface Makeup {
  readonly name: string;
  readonly parts: readonly { readonly fields: Inventory; readonly pages: readonly number[] }[];
}

const allPages = (fields: Inventory) => ({ fields, pages: Array.from({ length: fields.pages }, (_, at) => at + 1) });

export const makeups = {
  g1145: { name: 'G-1145', parts: [allPages(g1145)] },
  i765: { name: 'I-765', parts: [allPages(i765)] },
  i983: { name: 'I-983 as a whole', parts: [allPages(i983)] },
  i983Request: { name: 'I-983 pages 1 to 4', parts: [{ fields: i983, pages: [1, 2, 3, 4] }] },
  uscis: { name: 'G-1145 and I-765 in one file', parts: [allPages(g1145), allPages(i765)] },
} as const satisfies Record<string, Makeup>;

/** Where blanks come from: the agencies, or drawn by us. */
export type Origin = 'official' | 'stand-in';

const forms: readonly Inventory[] = [g1145, i765, i983];

export const hasOfficial = forms.every(({ form, edition }) => officialBlank(form, edition) !== null);

/** A suite for each origin; the one on official blanks is skipped without them. `title` says `%s` where the origin goes. */
export function describeOrigins(title: string, suite: (origin: Origin) => void): void {
  describe.skipIf(!hasOfficial)(title.replace('%s', 'official (OPTPACK_BLANKS)'), () => suite('official'));
  describe(title.replace('%s', 'stand-in'), () => suite('stand-in'));
}

/** The blank of a form. */
export async function blankOf(fields: Inventory, origin: Origin): Promise<Uint8Array> {
  if (origin === 'stand-in') return drawStandIn(fields);
  const blank = officialBlank(fields.form, fields.edition);
  if (blank === null) throw new Error(`OPTPACK_BLANKS holds no ${fields.form} ${fields.edition}`);
  return blank;
}

let made: { readonly regular: MadeFace; readonly bold: MadeFace } | undefined;

/** Our faces; making them takes most of a second, so once a test file. */
export function faces(): { readonly regular: MadeFace; readonly bold: MadeFace } {
  const folder = join(dirname(createRequire(import.meta.url).resolve('dejavu-fonts-ttf/package.json')), 'ttf');
  made ??= {
    regular: makeFace(readFileSync(join(folder, 'DejaVuSansCondensed.ttf')), {
      name: 'DejaVuSansCondensed',
      tag: 'OPTPCK',
    }),
    bold: makeFace(readFileSync(join(folder, 'DejaVuSansCondensed-Bold.ttf')), {
      name: 'DejaVuSansCondensed-Bold',
      tag: 'OPTPCK',
    }),
  };
  return made;
}

const prepared = new Map<string, Promise<Master>>();

/** The master of a makeup, prepared once a test file. */
export function masterOf(makeup: Makeup, origin: Origin): Promise<Master> {
  const key = `${makeup.name} ${origin}`;
  const known = prepared.get(key) ?? prepare(makeup, origin);
  prepared.set(key, known);
  return known;
}

async function prepare({ parts }: Makeup, origin: Origin): Promise<Master> {
  const opened = await Promise.all(
    parts.map(async ({ fields, pages }) => {
      const blank = await blankOf(fields, origin);
      return { fields, pages, blank, sha256: sha256(blank), standIn: origin === 'stand-in' };
    }),
  );
  return prepareMaster(opened, faces(), { deflate: (bytes) => deflateSync(bytes, { level: 9 }), sha256 });
}
