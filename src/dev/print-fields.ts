import type { Box, Inventory } from '../form/inventory.ts';

const quoted = (text: string): string =>
  text.includes("'") && !text.includes('"')
    ? JSON.stringify(text)
    : `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;

const key = (name: string): string => (/^[A-Za-z_$][\w$]*$/.test(name) ? name : quoted(name));

const literal = (value: unknown): string => {
  if (typeof value === 'string') return quoted(value);
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (typeof value === 'object' && value !== null)
    return `{ ${Object.entries(value)
      .map(([name, inner]) => `${key(name)}: ${literal(inner)}`)
      .join(', ')} }`;
  return String(value);
};

const boxLine = ([name, box]: [string, Box]): string => `    ${quoted(name)}: ${literal(box)},`;

/** Prints an inventory as the TypeScript of `forms/<form>/<edition>/fields.ts`, one box a line. */
export const printFields = (inventory: Inventory): string => {
  const { boxes, ...head } = inventory;
  return [
    '// Generated from the official blank by src/dev/generate-fields.ts; do not edit.',
    '// biome-ignore-all format: one box, one line.',
    "import type { Inventory } from '../../../src/form/inventory.ts';",
    '',
    'export const fields = {',
    ...Object.entries(head).map(([name, value]) => `  ${name}: ${literal(value)},`),
    '  boxes: {',
    ...Object.entries(boxes).map(boxLine),
    '  },',
    '} as const satisfies Inventory;',
    '',
  ].join('\n');
};
