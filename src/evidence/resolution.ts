import type { Trouble } from './fault.ts';

/** Dots per inch below which small print of a copy is hardly read. No source names a number: it is half of what scanners use. */
export const LEAST_DPI = 150;

/** A picture on a page that is too coarse to read; null when it is not. */
export function coarse(dpi: number, where: string): Trouble | null {
  if (dpi >= LEAST_DPI) return null;
  return {
    rule: 'paper-is-sharp-enough-to-read',
    severity: 'warning',
    says: `has ${Math.floor(dpi)} dots per inch${where}: small print may not be readable.`,
    fix: 'Scan the paper again at 200 to 300 dots per inch, or photograph it from nearer, and look at it at full size.',
  };
}
