/** Rectangle on a page in points, origin at the lower left: x, y, width, height. */
export type Rect = readonly [x: number, y: number, width: number, height: number];

interface Placed {
  /** 1-based page of the form. */
  readonly page: number;
  readonly rect: Rect;
  /** Printed item number (`28.c`, `Part 3 5`), or null where the form prints none. */
  readonly item: string | null;
}

/** A box for words. `size` in points, 0 where the form lets the viewer choose. */
export interface TextBox extends Placed {
  readonly kind: 'text';
  readonly font: string;
  readonly size: number;
  readonly maxLength?: number;
  readonly comb?: true;
  readonly multiline?: true;
  readonly readOnly?: true;
  /** The official character rule: a regular expression of the characters the form refuses. */
  readonly refuses?: string;
  /** The official exact length, where the form demands one. */
  readonly exactLength?: number;
}

/** A check box; `on` is its export value as stored, spaces included. */
export interface TickBox extends Placed {
  readonly kind: 'tick';
  readonly on: string;
}

/** A list to choose from; `options` are the export values. */
export interface ChoiceBox extends Placed {
  readonly kind: 'choice';
  readonly font: string;
  readonly size: number;
  readonly options: readonly string[];
}

/** One field with several buttons of which one is on; `buttons` in the form's order. */
export interface RadioBox extends Placed {
  readonly kind: 'radio';
  readonly buttons: readonly { readonly on: string; readonly rect: Rect }[];
}

/** A field for an electronic signature. */
export interface SignatureBox extends Placed {
  readonly kind: 'signature';
}

/** A printed bar code that names form, edition and page; never touched. */
export interface BarcodeBox extends Placed {
  readonly kind: 'barcode';
  readonly value: string;
}

export type Box = TextBox | TickBox | ChoiceBox | RadioBox | SignatureBox | BarcodeBox;

/** Every box of one edition of an official form, by its PDF name. Names, numbers and rectangles; no prose. */
export interface Inventory {
  /** Printed form number in lower case: `i-765`. */
  readonly form: string;
  /** Day of the edition, or year and month where the form prints no day: `2025-08-21`, `2016-07`. */
  readonly edition: string;
  /** The edition as printed in the footer: `08/21/25`, `7/16`. */
  readonly printedEdition: string;
  /** The OMB expiry date printed on page 1, `YYYY-MM-DD`, where the form prints no day of its edition: it tells one print from another. */
  readonly expires?: string;
  readonly pages: number;
  /** Page size in points. */
  readonly pageSize: readonly [width: number, height: number];
  readonly boxes: Readonly<Record<string, Box>>;
}
