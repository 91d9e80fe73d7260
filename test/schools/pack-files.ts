import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

const templates = join(import.meta.dirname, '../../templates');

/** A pack of the project, as its file has it. */
export interface PackFile {
  readonly id: string;
  readonly name: string;
  readonly text: string;
}

/** The packs of a folder of templates, by their id. */
export const packFiles = (folder: 'schools' | 'employers'): readonly PackFile[] =>
  readdirSync(join(templates, folder))
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => ({
      id: basename(file, '.json'),
      name: file,
      text: readFileSync(join(templates, folder, file), 'utf8'),
    }));

/** Every text in a value, at any depth, but addresses and ids. */
export const textsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return /^https?:|^[a-z0-9-]+$/.test(value) ? [] : [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
};
