import 'fontkit';

// The published types are wrong in two places: bytes need not be a Node Buffer, and a subset tells the new glyph number.
declare module 'fontkit' {
  interface Subset {
    includeGlyph(glyph: number): number;
  }
  export function create(bytes: Uint8Array): Font | FontCollection;
}
