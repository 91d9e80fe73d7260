import * as z from 'zod';

const dumped = z.array(
  z.object({
    name: z.string(),
    xfa: z
      .object({ rejectedChars: z.string().optional(), exactLength: z.array(z.number().int().positive()).optional() })
      .optional(),
  }),
);

/** The official typing rule of a box: characters it refuses, as a regular expression, and the length it demands. */
export interface OfficialRule {
  readonly refuses?: string;
  readonly exactLength?: number;
}

/** Reads the typing rules from a field dump (`<edition>.fields.json`), by box name. Throws when the text is no such dump. */
export const readOfficialRules = (json: string): ReadonlyMap<string, OfficialRule> => {
  const rules = new Map<string, OfficialRule>();
  for (const { name, xfa } of dumped.parse(JSON.parse(json))) {
    const exact = xfa?.exactLength?.[0];
    rules.set(name, {
      ...(xfa?.rejectedChars === undefined ? {} : { refuses: xfa.rejectedChars }),
      ...(exact === undefined ? {} : { exactLength: exact }),
    });
  }
  return rules;
};
