import type { Finding } from '../finding.ts';

/** What is wrong with one box. */
export interface BoxFault {
  readonly rule: string;
  /** Path of the answer, or null when the box is not about one. */
  readonly path: string | null;
  /** As told to people: `I-765 28.c`. */
  readonly item: string;
  /** What is wrong, as the rest of a sentence that begins with the items. */
  readonly says: string;
  readonly fix: string;
}

const sentence = (faults: readonly BoxFault[]): string => {
  const itemsBySaying = new Map<string, string[]>();
  for (const { says, item } of faults) itemsBySaying.set(says, [...(itemsBySaying.get(says) ?? []), item]);
  return `${[...itemsBySaying].map(([says, items]) => `${[...new Set(items)].join(', ')}: ${says}`).join('; ')}.`;
};

/** One error for each answer and rule: boxes that suffer from the same fault are told together. */
export const collectFaults = (faults: readonly BoxFault[]): readonly Finding[] => {
  const groups = new Map<string, [BoxFault, ...BoxFault[]]>();
  for (const fault of faults) {
    const key = `${fault.rule} ${fault.path}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [fault]);
    else group.push(fault);
  }
  return [...groups.values()].map((group) => ({
    rule: group[0].rule,
    severity: 'error',
    path: group[0].path,
    items: [...new Set(group.map(({ item }) => item))],
    says: sentence(group),
    fix: group[0].fix,
  }));
};
