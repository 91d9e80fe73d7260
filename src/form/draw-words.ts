import type { Additions } from './additions.ts';
import { latin1 } from './body.ts';
import { textString } from './encoding.ts';
import { appearance } from './filled.ts';
import type { MasterForm, MasterIndex, MasterPage } from './master.ts';
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
 * last, marked and tagged as a paragraph. Pages without such words stay as in the master. `firstKey`: the first free
 * key of the parent tree, one for each drawing.
 */
export function drawWords(
  form: MasterForm,
  index: MasterIndex,
  boxes: readonly PlannedBox[],
  firstKey: number,
  additions: Additions,
): DrawnWords {
  const drawn = boxes.filter((box): box is PlannedDrawn => box.kind === 'drawn');
  const tags: number[] = [];
  const parentRows: (readonly [key: number, elements: readonly number[]])[] = [];
  for (const page of new Set(drawn.map((box) => box.page))) {
    const here = drawn.filter((box) => box.page === page);
    const target = pageOf(form, page);
    const objects = here.map((words) => {
      const key = firstKey + parentRows.length;
      const object = addDrawing(words, fontOf(form, index), key, additions);
      const tag = addTag(words, target, object, index, additions);
      tags.push(tag);
      parentRows.push([key, [tag]]);
      return object;
    });
    paintOn(target, objects, additions);
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

/** Writes a page anew: its own contents between a saved and a restored state, then the drawings. */
function paintOn(page: MasterPage, drawings: readonly number[], additions: Additions): void {
  const before = additions.addStream('<<', latin1('q\n'));
  const paints = drawings.map((_, at) => `/${DRAWING}${at} Do`).join('\n');
  const after = additions.addStream('<<', latin1(`\nQ\n${paints}\n`));
  const contents = [before, ...page.contents, after].map((object) => `${object} 0 R`).join(' ');
  const named = drawings.map((object, at) => `/${DRAWING}${at} ${object} 0 R`).join(' ');
  additions.set(
    page.object,
    `${page.head} /Resources <<${page.resources} /XObject <<${page.paints} ${named}>>>> /Contents [${contents}]>>`,
  );
}
