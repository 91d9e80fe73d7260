import type { TickBox } from '../letters/sheet.ts';
import type { Additions } from './additions.ts';
import { latin1 } from './body.ts';
import { textString } from './encoding.ts';
import type { MasterIndex } from './master.ts';

/** The field above all boxes to tick of a file: they are `checklist.1`, `checklist.2` and so on, in the order of the file. */
export const CHECKLIST = 'checklist';

/** The state of a box that is ticked. */
export const TICKED = 'Yes';

/** Drawn in black and without a font; the empty box prints too, to be ticked with a pen. In sixteenths of its side. */
const SQUARE = '0 G 1.3 w 0.65 0.65 14.7 14.7 re S';
const TICK = '1.9 w 1 J 1 j 3.6 8.2 m 6.8 4.4 l 12.6 12 l S';
const UNITS = 16;

/** What the two states of a box show. */
export const LOOKS = { [TICKED]: `q ${SQUARE} ${TICK} Q\n`, Off: `q ${SQUARE} Q\n` } as const;

/** The name of a box to tick by its number in the file, from 1. */
export const tickName = (number: number): string => `${CHECKLIST}.${number}`;

/** The boxes to tick of one file: fields of ours beside those of the forms. Lives for one file only. */
export class TickFields {
  readonly #additions: Additions;
  readonly #kids: number[] = [];
  #root = 0;
  #looks = '';

  constructor(additions: Additions) {
    this.#additions = additions;
  }

  /** Writes the field of a box at once its widget. `widget` is its object, `key` its key in the parent tree. */
  add({ rect: [x, y, width, height], ticked, says }: TickBox, widget: number, page: number, key: number): void {
    if (this.#kids.length === 0) this.#open();
    this.#kids.push(widget);
    const state = ticked ? TICKED : 'Off';
    const rect = [x, y, x + width, y + height].map(places).join(' ');
    this.#additions.set(
      widget,
      `<</Type /Annot /Subtype /Widget /FT /Btn /T (${this.#kids.length}) /Parent ${this.#root} 0 R /TU ${textString(says)} ` +
        `/F 4 /P ${page} 0 R /Rect [${rect}] /StructParent ${key} /V /${state} /AS /${state} /AP <</N <<${this.#looks}>>>>>>`,
    );
  }

  /** All boxes share the two drawings of their states. */
  #open(): void {
    this.#root = this.#additions.take();
    const look = (content: string) =>
      this.#additions.addStream(
        `<</Type /XObject /Subtype /Form /BBox [0 0 ${UNITS} ${UNITS}] /Resources <<>>`,
        latin1(content),
      );
    this.#looks = Object.entries(LOOKS)
      .map(([state, content]) => `/${state} ${look(content)} 0 R`)
      .join(' ');
  }

  /** The catalog's entry for the fields of the file: that of the forms as it is while there is no box, none when there is no field. */
  acroForm({ acroForm }: MasterIndex): string {
    if (this.#kids.length === 0) return acroForm === null ? '' : `/AcroForm ${acroForm.object} 0 R `;
    const kids = this.#kids.map((kid) => `${kid} 0 R`).join(' ');
    this.#additions.set(this.#root, `<</T (${CHECKLIST}) /Kids [${kids}]>>`);
    const fields = [...(acroForm?.fields ?? []), this.#root].map((field) => `${field} 0 R`).join(' ');
    return `/AcroForm <</Fields [${fields}] ${acroForm?.head ?? ''}>> `;
  }
}

/** A length in points with at most two decimals. */
const places = (points: number): string => String(Math.round(points * 100) / 100);
