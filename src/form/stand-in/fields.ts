import { nameObject, textString } from '../encoding.ts';
import type { Box, Inventory, RadioBox, Rect } from '../inventory.ts';
import { type Branch, fieldTree } from './field-tree.ts';
import { type PdfObjects, pt, refs } from './objects.ts';

const READ_ONLY = 1;
const MULTILINE = 1 << 12;
const NO_TOGGLE_TO_OFF = 1 << 14;
const RADIO = 1 << 15;
const COMBO = 1 << 17;
const COMB = 1 << 24;
/** A cross and a square of ZapfDingbats: sign, and width at size 1. */
const CROSS = { sign: '8', width: 0.76 } as const;
const SQUARE = { sign: 'n', width: 0.761 } as const;

/** The sheet that boxes are put on: objects of the file, page objects in order, font resources as dictionary text. */
export interface Sheet {
  readonly objects: PdfObjects;
  readonly pages: readonly number[];
  readonly fonts: string;
}

/** The field tree of a stand-in: its roots, and the widgets of each page in the inventory's order. */
export interface StandInFields {
  readonly roots: readonly number[];
  readonly widgets: readonly (readonly number[])[];
}

/** Puts every box of the edition on its page as a form field. Throws when a box stands on no page. */
export function standInFields(sheet: Sheet, edition: Inventory): StandInFields {
  const widgets: number[][] = sheet.pages.map(() => []);
  const label = `Form ${edition.form.toUpperCase()} item`;
  const grow = (part: string, branch: Branch, parent: number | null): number => {
    const field = sheet.objects.take();
    const named = `/T ${textString(part)}${parent === null ? '' : `/Parent ${parent} 0 R`}`;
    const { box } = branch;
    if (!box) {
      const kids = [...branch.kids].map(([name, kid]) => grow(name, kid, field));
      sheet.objects.put(field, `<<${named}/Kids ${refs(kids)}>>`);
      return field;
    }
    const head = box.item === null ? named : `${named}/TU ${textString(`${label} ${box.item}`)}`;
    const placed = box.kind === 'radio' ? radioGroup(sheet, box, field, head) : oneBox(sheet, box, field, head);
    widgets[box.page - 1]?.push(...placed);
    return field;
  };
  const roots = [...fieldTree(edition)].map(([part, branch]) => grow(part, branch, null));
  return { roots, widgets };
}

function oneBox(sheet: Sheet, box: Exclude<Box, RadioBox>, field: number, head: string): number[] {
  sheet.objects.put(field, `<<${head}${widget(sheet, box.page, box.rect)}${content(sheet, box)}>>`);
  return [field];
}

function radioGroup(sheet: Sheet, box: RadioBox, field: number, head: string): number[] {
  const kids = box.buttons.map(({ on, rect }) => {
    const look = button(sheet, on, rect, SQUARE, rect[3] * 0.8);
    return sheet.objects.add(`<<${widget(sheet, box.page, rect)}${look}/Parent ${field} 0 R>>`);
  });
  sheet.objects.put(field, `<<${head}/FT/Btn/Ff ${RADIO | NO_TOGGLE_TO_OFF}/DA(/ZaDb 0 Tf 0 g)/Kids ${refs(kids)}>>`);
  return kids;
}

function widget({ pages }: Sheet, page: number, [x, y, width, height]: Rect): string {
  const object = pages[page - 1];
  if (object === undefined) throw new Error(`a box stands on page ${page}, which the edition has not`);
  return `/Type/Annot/Subtype/Widget/F 4/P ${object} 0 R/Rect[${[x, y, x + width, y + height].map(pt).join(' ')}]`;
}

function content(sheet: Sheet, box: Exclude<Box, RadioBox>): string {
  switch (box.kind) {
    case 'text': {
      const flags = (box.readOnly ? READ_ONLY : 0) | (box.multiline ? MULTILINE : 0) | (box.comb ? COMB : 0);
      const limit = box.maxLength === undefined ? '' : `/MaxLen ${box.maxLength}`;
      return `/FT/Tx${flags === 0 ? '' : `/Ff ${flags}`}${look(box.font, box.size)}${limit}`;
    }
    case 'tick':
      return `/FT/Btn${look('ZaDb', 8)}${button(sheet, box.on, box.rect, CROSS, Math.min(8, box.rect[3] * 0.8))}`;
    case 'choice':
      return `/FT/Ch/Ff ${COMBO}${look(box.font, box.size)}/Opt[${box.options.map(textString).join('')}]`;
    case 'signature':
      return `/FT/Sig${look('Helv', 0)}`;
    case 'barcode': {
      const value = textString(box.value);
      const shown = drawing(sheet, `q BT 0.35 g /Helv 8 Tf 2 5 Td ${value} Tj ET Q`, box.rect);
      return `/FT/Tx/Ff ${READ_ONLY | MULTILINE}${look('Helv', 8)}/V ${value}/DV ${value}/AP<</N ${shown} 0 R>>`;
    }
  }
}

const look = (font: string, size: number): string => `/DA(${nameObject(font)} ${size} Tf 0 g)`;

function button(sheet: Sheet, on: string, rect: Rect, mark: typeof CROSS | typeof SQUARE, size: number): string {
  const [, , width, height] = rect;
  const start = `${pt((width - mark.width * size) / 2)} ${pt((height - 0.7 * size) / 2)}`;
  const shown = drawing(sheet, `q BT 0 g /ZaDb ${pt(size)} Tf ${start} Td (${mark.sign}) Tj ET Q`, rect);
  return `/AS/Off/MK<</CA(${mark.sign})>>/AP<</N<<${nameObject(on)} ${shown} 0 R>>>>`;
}

function drawing({ objects, fonts }: Sheet, content: string, [, , width, height]: Rect): number {
  const box = `[0 0 ${pt(width)} ${pt(height)}]`;
  return objects.addStream(content, `/Type/XObject/Subtype/Form/BBox${box}/Resources<</Font ${fonts}>>`);
}
