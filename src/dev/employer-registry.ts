import { packRegistry } from './pack-registry.ts';
import type { Generated } from './registries.ts';

/** The registry of the employer packs. */
export const generateEmployerRegistry = (root: string): Generated =>
  packRegistry(root, {
    folder: 'templates/employers',
    name: 'employerPacks',
    told: 'employer pack',
    reader: 'readEmployerPack',
  });
