import type { Additions } from './additions.ts';
import { latin1 } from './body.ts';
import { type Encoding, nameObject, showString, textString } from './encoding.ts';
import type { MasterField, MasterForm, MasterIndex } from './master.ts';
import type { PlacedLine, PlannedBox } from './planned.ts';

const READ_ONLY = 1;
const MULTILINE = 1 << 12;

/** Writes what was planned into the fields of one form: a new dictionary and, for words, an appearance for each. */
export function fillForm(
  form: MasterForm,
  index: MasterIndex,
  boxes: readonly PlannedBox[],
  additions: Additions,
): void {
  for (const planned of boxes) {
    if (planned.kind === 'drawn') continue;
    const field = form.fields[planned.box];
    if (field === undefined) throw new Error(`${form.form} has no box ${planned.box}`);
    switch (planned.kind) {
      case 'text':
        fillText(field, index, planned.value, planned, planned.multiline, additions);
        break;
      case 'choice':
        fillText(field, index, planned.value, planned, false, additions);
        break;
      case 'tick':
        fillTick(field, planned.value, additions);
        break;
      case 'radio':
        fillRadio(field, planned.value, additions);
        break;
    }
  }
}

function fillText(
  field: MasterField,
  index: MasterIndex,
  value: string,
  layout: { readonly size: number; readonly lines: readonly PlacedLine[] },
  multiline: boolean,
  additions: Additions,
): void {
  const font = field.font === null ? undefined : index.fonts[field.font];
  if (font === undefined || field.font === null) throw new Error('a box for words has no font');
  const content = appearance(field, field.font, font.encoding, layout);
  const look = additions.addStream(
    `<</Type /XObject /Subtype /Form /BBox [0 0 ${field.width} ${field.height}] /Resources <</Font <<${nameObject(field.font)} ${font.object} 0 R>>>>`,
    latin1(content),
  );
  const flags = multiline ? field.flags | MULTILINE : field.flags;
  additions.set(field.object, `${field.head}${flagEntry(flags)} /V ${textString(value)} /AP <</N ${look} 0 R>>>>`);
}

/** Content that shows laid-out lines within a rectangle from its lower left corner, as one marked content. */
export function appearance(
  { width, height }: { readonly width: number; readonly height: number },
  font: string,
  encoding: Encoding,
  layout: { readonly size: number; readonly lines: readonly PlacedLine[] },
  mark = '/Tx BMC',
): string {
  const parts = [`${mark}\nq\n0 0 ${width} ${height} re W n\nBT\n0 g\n${nameObject(font)} ${layout.size} Tf`];
  let x = 0;
  let y = 0;
  for (const line of layout.lines) {
    if (line.text !== '') {
      parts.push(`${places(line.x - x)} ${places(line.y - y)} Td ${showString(line.text, encoding)} Tj`);
      x = line.x;
      y = line.y;
    }
  }
  parts.push('ET\nQ\nEMC\n');
  return parts.join('\n');
}

/** A length in points with at most three decimals. */
function places(points: number): string {
  return String(Math.round(points * 1000) / 1000);
}

/** A filled box can be corrected in a viewer: the scripts that wrote into the locked ones are gone. */
function flagEntry(flags: number): string {
  const open = flags & ~READ_ONLY;
  return open === 0 ? '' : ` /Ff ${open}`;
}

function fillTick(field: MasterField, on: string, additions: Additions): void {
  const state = nameObject(on);
  const look = field.appearance === null ? '' : ` /AP ${field.appearance}`;
  additions.set(field.object, `${field.head}${flagEntry(field.flags)} /V ${state} /AS ${state}${look}>>`);
}

function fillRadio(field: MasterField, on: string, additions: Additions): void {
  const kids = field.kids ?? [];
  if (!kids.some((kid) => kid.on === on)) throw new Error(`a radio group has no button ${on}`);
  additions.set(field.object, `${field.head}${flagEntry(field.flags)} /V ${nameObject(on)}>>`);
  for (const kid of kids) {
    additions.set(kid.object, `${kid.head} /AS ${kid.on === on ? nameObject(on) : '/Off'} /AP ${kid.appearance}>>`);
  }
}
