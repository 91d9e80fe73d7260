/** A JSON merge patch (RFC 7396): keys it names replace those of the target, `null` takes a key away. */
export type MergePatch = { readonly [key: string]: MergePatchValue };
type MergePatchValue = string | number | boolean | null | readonly MergePatchValue[] | MergePatch;

const isGroup = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The target with a merge patch applied; keys stay in the target's order, new ones follow. */
export const mergePatch = (target: unknown, patch: unknown): unknown => {
  if (!isGroup(patch)) return patch;
  const merged = new Map<string, unknown>(isGroup(target) ? Object.entries(target) : []);
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) merged.delete(key);
    else merged.set(key, mergePatch(merged.get(key), value));
  }
  return Object.fromEntries(merged);
};
