import { mkdirSync } from 'node:fs';
import { bundleProgram } from './src/dev/bundles.ts';
mkdirSync('/tmp/h5/dist/parts',{recursive:true});
await bundleProgram('/tmp/h5/dist');
