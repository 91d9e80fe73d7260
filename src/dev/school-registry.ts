import { packRegistry } from './pack-registry.ts';
import type { Generated } from './registries.ts';

/** The registry of the school packs. */
export const generateSchoolRegistry = (root: string): Generated =>
  packRegistry(root, { folder: 'templates/schools', name: 'schoolPacks', told: 'school pack', reader: 'readPack' });
