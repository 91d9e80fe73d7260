/** Version of the preparing code. Raise it when a master made by older code must not be used any more. */
export const MASTER_VERSION = 5;

/**
 * A prepared blank: one or more official forms (or none: letters only) merged into one body of PDF objects without
 * a cross-reference, and the index that lets `append` fill it without parsing. Made by `prepare`, kept in the user's cache.
 */
export interface Master {
  readonly body: Uint8Array;
  readonly index: MasterIndex;
}

/** Which pages of which edition are part of a master, and from which blank. */
export interface MasterPart {
  readonly form: string;
  readonly edition: string;
  /** 1-based pages of the form that are kept, in order. */
  readonly pages: readonly number[];
  /** SHA-256 of the blank, hex; of the stand-in when there is no official blank. */
  readonly blank: string;
  readonly standIn: boolean;
}

/** A page of a form in the body. `head` is the page dictionary as text without `/Contents`, `/Resources` and the closing `>>`. */
export interface MasterPage {
  readonly object: number;
  readonly head: string;
  readonly contents: readonly number[];
  /** Entries of the page's resources as text, without `/XObject`. */
  readonly resources: string;
  /** Entries of `/XObject` in the resources, as text. */
  readonly paints: string;
}

/** A field in the body. `head` is its dictionary as text without `/V`, `/AP`, `/AS` and the closing `>>`. */
export interface MasterField {
  readonly object: number;
  readonly head: string;
  /** Key of `MasterIndex.fonts`; null for ticks and radios. */
  readonly font: string | null;
  /** Width and height of the widget in points. */
  readonly width: number;
  readonly height: number;
  /** Field flags (`/Ff`), 0 when none; `head` carries no `/Ff`. */
  readonly flags: number;
  /** Appearance of a tick as stored, as text (`<</N <</Y 12 0 R>>>>`); null for text. */
  readonly appearance: string | null;
  /** Buttons of a radio group: the widgets that are kids of the field. */
  readonly kids?: readonly {
    readonly object: number;
    readonly head: string;
    readonly on: string;
    readonly appearance: string;
  }[];
}

/** A font of a form: the object and how its codes are read. */
export interface MasterFont {
  readonly object: number;
  readonly encoding: 'winansi' | 'pdfdoc';
}

/** A face for our own pages: an embedded subset with glyph numbers, advances and kerning in 1/1000 of the font size. */
export interface Face {
  readonly object: number;
  readonly ascent: number;
  readonly descent: number;
  /** Glyph number and advance by code point (decimal string). */
  readonly glyphs: Readonly<Record<string, readonly [glyph: number, advance: number]>>;
  /** Kerning by `left,right` code points. */
  readonly kerning: Readonly<Record<string, number>>;
  /** Letters with marks that Unicode has no letter for, one glyph each: the texts parted by spaces, and the first glyph number. */
  readonly marked: { readonly first: number; readonly texts: string };
}

/** The form dictionary of the forms in the body: its object, its entries as text without `/Fields`, and the objects in these. */
export interface MasterAcroForm {
  readonly object: number;
  readonly head: string;
  readonly fields: readonly number[];
}

export interface MasterForm extends MasterPart {
  /** Object of the page tree node that holds this form's pages. */
  readonly node: number;
  readonly pageObjects: readonly MasterPage[];
  /** Fields by their official PDF name. */
  readonly fields: Readonly<Record<string, MasterField>>;
  /** Structure elements at the top of this form's tag tree; empty when the blank has none. */
  readonly tags: readonly number[];
}

export interface MasterIndex {
  /** Version of the preparing code; another version is prepared anew. */
  readonly version: number;
  /** Number of the next free object. */
  readonly next: number;
  /** Cross-reference rows of the body, 7 bytes an object (type 1, offset or stream 4, generation or index 2), base64. */
  readonly rows: string;
  /** Objects that every fill writes anew. */
  readonly catalog: number;
  readonly pages: number;
  readonly info: number;
  readonly tagRoot: number;
  readonly tagParents: number;
  /** The one structure element at the top: the document of which all parts are kids. */
  readonly tagTop: number;
  /** Null when the master holds no form. */
  readonly acroForm: MasterAcroForm | null;
  /** Catalog entries that come from the forms, but the form dictionary, as text without `<<` and `>>`. */
  readonly catalogHead: string;
  /** Tag root entries (`/RoleMap` ...), as text. */
  readonly tagHead: string;
  /** Number tree nodes of the forms' tags: node object and its least and greatest key. */
  readonly tagNodes: readonly { readonly object: number; readonly least: number; readonly greatest: number }[];
  /** First free key of the tag parent tree. */
  readonly nextTagKey: number;
  readonly fonts: Readonly<Record<string, MasterFont>>;
  readonly faces: Readonly<Record<'regular' | 'bold', Face>>;
  readonly forms: readonly MasterForm[];
}
