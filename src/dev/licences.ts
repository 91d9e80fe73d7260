import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Metafile } from 'esbuild';
import * as z from 'zod';

const packageSchema = z.object({ name: z.string(), version: z.string(), license: z.string().optional() });

/** The licences of all packages whose code is in our bundles, as one text. Throws for a package without one. */
export async function licences(root: string, metafiles: readonly Metafile[]): Promise<string> {
  const folders = new Set(metafiles.flatMap((metafile) => Object.keys(metafile.inputs).flatMap(packageFolder)));
  const texts = await Promise.all([...folders].sort().map((folder) => licenceOf(join(root, folder))));
  return `The bundles of optpack hold code of these packages, each under its own licence.\n\n${texts.join('\n')}`;
}

/** Folder of the innermost package that an input of a bundle comes from. */
function packageFolder(input: string): string[] {
  const match = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input);
  return match?.[1] === undefined ? [] : [match[1]];
}

async function licenceOf(folder: string): Promise<string> {
  const { name, version, license } = packageSchema.parse(
    JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')),
  );
  const file = (await readdir(folder)).find((entry) => /^licen[cs]e/i.test(entry));
  if (file === undefined && license === undefined) throw new Error(`${name} names no licence`);
  const text = file === undefined ? `Licence: ${license}.` : await readFile(join(folder, file), 'utf8');
  return `${'='.repeat(72)}\n${name} ${version}\n\n${text.trim()}\n`;
}
