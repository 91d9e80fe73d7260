/** The page around the text: points, origin at the lower left. */
export interface PageArea {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Baseline of the footer's first line. */
  readonly foot: number;
}
