/** All that a PDF may say of what a page draws with (PDF 32000-1, 7 to 11). Nothing else of a paper goes into a packet. */
const KEYS: readonly string[] = [
  // Every object, streams
  'Type Subtype Filter DecodeParms K Columns Rows BlackIs1 EndOfLine EncodedByteAlign EndOfBlock DamagedRowsBeforeError',
  'Predictor Colors BitsPerComponent EarlyChange ColorTransform JBIG2Globals',
  // Pictures and drawings
  'Width Height ColorSpace Intent ImageMask Mask Decode Interpolate SMask SMaskInData Matte',
  'BBox Matrix Resources Group FormType S CS I',
  // Colours, functions, patterns, shadings
  'N Alternate WhitePoint BlackPoint Gamma Range Domain Colorants Process Components',
  'FunctionType Size BitsPerSample Order Encode C0 C1 Functions Bounds',
  'PatternType PaintType TilingType XStep YStep Shading ExtGState',
  'ShadingType Background AntiAlias Coords Function Extend BitsPerCoordinate BitsPerFlag VerticesPerRow',
  // State of drawing
  'LW LC LJ ML D RI OP op OPM Font FL SM SA BM CA ca AIS TK TR TR2 G BC',
  // Fonts
  'BaseFont FirstChar LastChar Widths FontDescriptor Encoding ToUnicode DescendantFonts FontBBox FontMatrix CharProcs',
  'CIDSystemInfo Registry Ordering Supplement DW W DW2 W2 CIDToGIDMap BaseEncoding Differences CMapName UseCMap WMode',
  'FontName FontFamily FontStretch FontWeight Flags ItalicAngle Ascent Descent Leading CapHeight XHeight StemV StemH',
  'AvgWidth MaxWidth MissingWidth FontFile FontFile2 FontFile3 CharSet Style FD CIDSet Length1 Length2 Length3',
];

/** Keys that are kept. */
export const keptKeys: ReadonlySet<string> = new Set(KEYS.flatMap((line) => line.split(' ')));

/** Lists of a page's resources, each from names that its drawing uses. */
export const resourceKeys: ReadonlySet<string> = new Set([
  'Font',
  'XObject',
  'ExtGState',
  'ColorSpace',
  'Pattern',
  'Shading',
  'Properties',
]);
