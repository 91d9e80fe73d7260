import { rules } from '../rules/registry.ts';
import type { Check } from './check.ts';
import { engineChecks } from './engine-checks.ts';
import { fileChecks } from './file-checks.ts';

/** Every check that a finding may name: the rules, what the engine checks by itself, and the checks of filled PDFs. */
export const catalogue: readonly Check[] = [...rules, ...engineChecks, ...fileChecks];

let byId: ReadonlyMap<string, Check> | null = null;

/** The check that a finding names; null when there is none. */
export const checkOf = (id: string): Check | null => {
  byId ??= new Map(catalogue.map((check) => [check.id, check]));
  return byId.get(id) ?? null;
};
