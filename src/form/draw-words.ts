import type { Additions } from './additions.ts';
import { latin1 } from './body.ts';
import { textString } from './encoding.ts';
import { appearance } from './filled.ts';
import type { MasterForm, MasterIndex, MasterPage } from './master.ts';
import { MARK, type Mark, type Paint, paintedOver } from './painted.ts';
import type { PlannedBox, PlannedDrawn } from './planned.ts';

/** What opens the names of our drawings among those that a page paints. */
export const DRAWING = 'OptpackDrawn';

/** The font of the forms in which words are drawn. */
export const FONT = 'Helv';

/** Structure elements of drawn words, and their rows of the parent tree. */
interface DrawnWords {
  readonly tags: readonly number[];
  readonly parentRows: readonly (readonly [key: number, elements: readonly number[]])[];
}

/**
 * Draws words on official pages of one form where it has no box: each as an object of its own that the page paints
 * last, marked and tagged as a paragraph. Pages without such words stay as in the master; with a `mark` every page is
 * written anew and bears it, below the words. `firstKey`: the first free key of the parent tree, one for each drawing.
 */
export function drawWords(
  form: MasterForm,
  index: MasterIndex,
  boxes: readonly PlannedBox[],
  firstKey: number,
  additions: Additions,
  mark: Mark | null = null,
): DrawnWords {
  const drawn = boxes.filter((box): box is PlannedDrawn => box.kind === 'drawn');
  const tags: number[] = [];
  const parentRows: (readonly [key: number, elements: readonly number[]])[] = [];
  for (const page of mark === null ? new Set(drawn.map((box) => box.page)) : form.pages) {
    const here = drawn.filter((box) => box.page === page);
    const target = pageOf(form, page);
    const drawings = here.map((words, at): Paint => {
      const key = firstKey + parentRows.length;
      const object = addDrawing(words, fontOf(form, index), key, additions);
      const tag = addTag(words, target, object, index, additions);
      tags.push(tag);
      parentRows.push([key, [tag]]);
      return [`${DRAWING}${at}`, object];
    });
    const below: readonly Paint[] = mark === null ? [] : [[MARK, mark(target.head)]];
    paintOn(target, [...below, ...drawings], additions);
  }
  return { tags, parentRows };
}

/** The page of a master's form by its 1-based number in the form. */
export function pageOf(form: MasterForm, page: number): MasterPage {
  const found = form.pageObjects[form.pages.indexOf(page)];
  if (found === undefined) throw new Error(`page ${page} of ${form.form} is not in the master`);
  return found;
}

/** The form's font for drawn words; in a packet another form may hold its plain name. */
export function fontOf({ form }: MasterForm, { fonts }: MasterIndex) {
  const name = fonts[`${FONT}-${form}`] === undefined ? FONT : `${FONT}-${form}`;
  const font = fonts[name];
  if (font === undefined) throw new Error(`${form} has no font ${FONT} to draw words in`);
  return { name, ...font };
}

function addDrawing(words: PlannedDrawn, font: ReturnType<typeof fontOf>, key: number, additions: Additions): number {
  const [x, y, width, height] = words.rect;
  return additions.addStream(
    `<</Type /XObject /Subtype /Form /BBox [0 0 ${width} ${height}] /Matrix [1 0 0 1 ${x} ${y}] ` +
      `/Resources <</Font <</${font.name} ${font.object} 0 R>>>> /StructParents ${key}`,
    latin1(appearance({ width, height }, font.name, font.encoding, words, '/P <</MCID 0>> BDC')),
  );
}

function addTag(
  words: PlannedDrawn,
  page: MasterPage,
  drawing: number,
  index: MasterIndex,
  additions: Additions,
): number {
  return additions.add(
    `<</Type /StructElem /S /P /P ${index.tagTop} 0 R /T ${textString(words.item)} /Pg ${page.object} 0 R ` +
      `/K <</Type /MCR /Pg ${page.object} 0 R /Stm ${drawing} 0 R /MCID 0>>>>`,
  );
}

/** Writes a page anew, with objects that it paints over its own contents. */
function paintOn(page: MasterPage, paints: readonly Paint[], additions: Additions): void {
  const painted = paintedOver(page.contents, paints, additions);
  additions.set(
    page.object,
    `${page.head} /Resources <<${page.resources} /XObject <<${page.paints} ${painted.paints}>>>> /Contents ${painted.contents}>>`,
  );
}
