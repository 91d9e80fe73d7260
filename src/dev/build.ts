import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bundleLibrary, bundleProgram, root } from './bundles.ts';
import { declarations } from './declarations.ts';
import { licences } from './licences.ts';

const dist = join(root, 'dist');
await rm(dist, { recursive: true, force: true });
await mkdir(dist, { recursive: true });
const [program, library] = await Promise.all([bundleProgram(dist), bundleLibrary(dist), declarations(root, dist)]);
await copyFile(join(root, 'templates/sample/case.schema.json'), join(dist, 'case.schema.json'));
const metafiles = [...program.map(({ metafile }) => metafile), library];
await writeFile(join(dist, 'THIRD-PARTY-LICENCES.txt'), await licences(root, metafiles));
