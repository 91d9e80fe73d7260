import {
  PDFArray,
  PDFCheckBox,
  PDFDict,
  PDFDocument,
  PDFDropdown,
  type PDFField,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFRadioGroup,
  PDFSignature,
  PDFString,
  PDFTextField,
} from 'pdf-lib';
import type { Box, Inventory, Rect } from '../form/inventory.ts';
import { printedItem } from '../form/printed-items.ts';
import type { OfficialRule } from './official-rules.ts';

/** What the inventory tool has to be told about an edition. */
export interface EditionName {
  readonly form: string;
  readonly edition: string;
  readonly printedEdition: string;
  readonly expires?: string;
}

interface Widget {
  readonly page: number;
  readonly rect: Rect;
  readonly dict: PDFDict;
}

const twoDecimals = (value: number): number => Math.round(value * 100) / 100;

const textOf = (dict: PDFDict, key: string): string | null => {
  const value = dict.lookup(PDFName.of(key));
  return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : null;
};

const rectOf = (dict: PDFDict): Rect => {
  const corners = dict.lookup(PDFName.of('Rect'), PDFArray).asArray();
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = corners.map((corner) =>
    corner instanceof PDFNumber ? corner.asNumber() : Number.NaN,
  );
  return [twoDecimals(x1), twoDecimals(y1), twoDecimals(x2 - x1), twoDecimals(y2 - y1)];
};

const pageOfWidgets = (document: PDFDocument): ReadonlyMap<PDFDict, number> => {
  const pages = new Map<PDFDict, number>();
  document.getPages().forEach((page, index) => {
    const annotations = page.node.Annots();
    for (let at = 0; at < (annotations?.size() ?? 0); at += 1) {
      const dict = annotations?.lookup(at);
      if (dict instanceof PDFDict) pages.set(dict, index + 1);
    }
  });
  return pages;
};

const widgetsOf = (field: PDFField, pages: ReadonlyMap<PDFDict, number>): readonly Widget[] =>
  field.acroField.getWidgets().map(({ dict }) => {
    const page = pages.get(dict);
    if (page === undefined) throw new Error(`The box ${field.getName()} is on no page.`);
    return { page, rect: rectOf(dict), dict };
  });

const lookOf = (field: PDFField): { readonly font: string; readonly size: number } => {
  const appearance = field.acroField.getDefaultAppearance() ?? '';
  const [, font, size] = /\/(\S+)\s+([\d.]+)\s+Tf/.exec(appearance) ?? [];
  if (font === undefined || size === undefined) throw new Error(`The box ${field.getName()} names no font.`);
  return { font, size: Number(size) };
};

const onValueOf = (widget: Widget, name: string): string => {
  const states = widget.dict.lookup(PDFName.of('AP'), PDFDict).lookup(PDFName.of('N'), PDFDict);
  const on = states.keys().find((key) => key.decodeText() !== 'Off');
  if (on === undefined) throw new Error(`The check box ${name} has no on-state.`);
  return on.decodeText();
};

const textBox = (field: PDFTextField, placed: Placed, rule: OfficialRule): Box => {
  const value = textOf(field.acroField.dict, 'V');
  if (/PDF417BarCode/.test(field.getName())) return { kind: 'barcode', ...placed, value: value ?? '' };
  const maxLength = field.getMaxLength();
  return {
    kind: 'text',
    ...placed,
    ...lookOf(field),
    ...(maxLength === undefined ? {} : { maxLength }),
    ...(field.isCombed() ? { comb: true } : {}),
    ...(field.isMultiline() ? { multiline: true } : {}),
    ...(field.isReadOnly() ? { readOnly: true } : {}),
    ...rule,
  };
};

type Placed = Pick<Box, 'page' | 'rect' | 'item'>;

const boxOf = (field: PDFField, widgets: readonly Widget[], item: string | null, rule: OfficialRule): Box => {
  const [first] = widgets;
  const name = field.getName();
  if (first === undefined) throw new Error(`The box ${name} has no widget.`);
  const placed: Placed = { page: first.page, rect: first.rect, item };
  if (field instanceof PDFTextField) return textBox(field, placed, rule);
  if (field instanceof PDFCheckBox) return { kind: 'tick', ...placed, on: onValueOf(first, name) };
  if (field instanceof PDFDropdown)
    return { kind: 'choice', ...placed, ...lookOf(field), options: field.acroField.getOptions().map(exportValue) };
  if (field instanceof PDFRadioGroup)
    return {
      kind: 'radio',
      ...placed,
      buttons: widgets.map((widget) => ({ on: onValueOf(widget, name), rect: widget.rect })),
    };
  if (field instanceof PDFSignature) return { kind: 'signature', ...placed };
  throw new Error(`The box ${name} is of a kind that the inventory does not know.`);
};

const exportValue = ({ value }: { value: PDFString | PDFHexString }): string => value.decodeText();

/** Reading order: pages, then rows from the top (boxes of one row share their middle), then from the left. */
const inReadingOrder = ([a, one]: readonly [string, Box], [b, other]: readonly [string, Box]): number => {
  const row = (box: Box): number => Math.round(box.rect[1] + box.rect[3] / 2);
  return one.page - other.page || row(other) - row(one) || one.rect[0] - other.rect[0] || (a < b ? -1 : Number(a > b));
};

/**
 * Builds the inventory of an official blank. `rules` hold the official typing rules by box name.
 * Throws when a box is of an unknown kind or its printed item cannot be read from its tooltip.
 */
export const inventoryOf = async (
  blank: Uint8Array,
  rules: ReadonlyMap<string, OfficialRule>,
  name: EditionName,
): Promise<Inventory> => {
  const document = await PDFDocument.load(blank, { password: '', updateMetadata: false, preserveXFA: true });
  const pages = pageOfWidgets(document);
  const boxes: [string, Box][] = document
    .getForm()
    .getFields()
    .map((field) => {
      const box = field.getName();
      const { item, sure } = printedItem(box, textOf(field.acroField.dict, 'TU') ?? '');
      if (!sure) throw new Error(`The tooltip of ${box} gives no item: add the box to the exceptions with the reason.`);
      return [box, boxOf(field, widgetsOf(field, pages), item, rules.get(box) ?? {})];
    });
  const { width, height } = document.getPage(0).getSize();
  return {
    ...name,
    pages: document.getPageCount(),
    pageSize: [width, height],
    boxes: Object.fromEntries(boxes.sort(inReadingOrder)),
  };
};
