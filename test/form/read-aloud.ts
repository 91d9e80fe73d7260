import { loadPdfjs, openWithPdfjs, type Page } from '../../src/form/pdfjs.ts';

/** An element of a tag tree as pdf.js tells it, with what stands in it: words, or the name of a field. */
export interface Heard {
  readonly role: string;
  readonly kids: readonly (Heard | string)[];
  readonly lang?: string;
  readonly alt?: string;
}

/** A page as pdf.js hears it: its elements, and the words that no element holds and that are no artifacts either. */
export interface HeardPage {
  readonly tree: Heard | null;
  readonly untagged: readonly string[];
  /** Marked contents that no element names, and those that two name. */
  readonly orphans: readonly string[];
  /** Fields of the page that no element names. */
  readonly untaggedFields: readonly string[];
}

interface Node {
  readonly role?: string;
  readonly type?: string;
  readonly id?: string;
  readonly lang?: string;
  readonly alt?: string;
  readonly children?: readonly Node[];
}

/** Words by the marked content they stand in; artifacts are left out. */
async function wordsByMark(page: Page): Promise<{ byMark: Map<string, string>; untagged: string[] }> {
  const { items } = await page.getTextContent({ includeMarkedContent: true, disableNormalization: true });
  const open: (string | null)[] = [];
  const byMark = new Map<string, string>();
  const untagged: string[] = [];
  for (const item of items) {
    if ('str' in item) {
      const mark = open.findLast((one) => one !== '');
      if (mark === null || item.str === '') continue;
      if (mark === undefined) untagged.push(item.str);
      else byMark.set(mark, (byMark.get(mark) ?? '') + item.str + (item.hasEOL ? ' ' : ''));
    } else if (item.type === 'endMarkedContent') open.pop();
    else {
      const [id, tag] = ['id' in item ? item.id : null, 'tag' in item ? item.tag : null];
      open.push(tag === 'Artifact' ? null : typeof id === 'string' ? id : '');
      if (typeof id === 'string') byMark.set(id, '');
    }
  }
  return { byMark, untagged };
}

async function hearPage(page: Page): Promise<HeardPage> {
  const { byMark, untagged } = await wordsByMark(page);
  const annotations: readonly { id: string; fieldName?: string }[] = await page.getAnnotations({ intent: 'any' });
  const fields = new Map(annotations.map(({ id, fieldName }) => [id, fieldName ?? '']));
  const named: string[] = [];
  const hear = (node: Node): Heard | string => {
    if (node.type === 'content') {
      named.push(node.id ?? '');
      return byMark.get(node.id ?? '') ?? '';
    }
    if (node.type === 'annotation') {
      const id = (node.id ?? '').replace('pdfjs_internal_id_', '');
      const name = fields.get(id) ?? '';
      fields.delete(id);
      return `[${name}]`;
    }
    const { role = '', lang, alt, children = [] } = node;
    return {
      role,
      kids: children.map(hear),
      ...(lang === undefined ? {} : { lang }),
      ...(alt === undefined ? {} : { alt }),
    };
  };
  const root: Node | null = await page.getStructTree();
  const heard = root === null ? null : hear(root);
  const once = new Set(named);
  return {
    tree: typeof heard === 'string' ? null : heard,
    untagged,
    orphans: [
      ...[...byMark.keys()].filter((id) => !once.has(id)),
      ...named.filter((id, at) => named.indexOf(id) !== at),
    ],
    untaggedFields: [...fields.values()],
  };
}

/** Every page of a PDF as pdf.js hears it. */
export async function hear(bytes: Uint8Array): Promise<readonly HeardPage[]> {
  const task = openWithPdfjs(await loadPdfjs(), bytes);
  try {
    const document = await task.promise;
    const pages: HeardPage[] = [];
    for (let number = 1; number <= document.numPages; number += 1)
      pages.push(await hearPage(await document.getPage(number)));
    return pages;
  } finally {
    await task.destroy();
  }
}

/** Every element of a kind, in reading order. */
export const allOf = (tree: Heard | null, role: string): readonly Heard[] =>
  tree === null
    ? []
    : [
        ...(tree.role === role ? [tree] : []),
        ...tree.kids.flatMap((kid) => (typeof kid === 'string' ? [] : allOf(kid, role))),
      ];

/** The words of an element. */
export const wordsOf = (tree: Heard): string =>
  tree.kids.map((kid) => (typeof kid === 'string' ? kid : wordsOf(kid))).join('');

/** The shape of an element with its words: `LI(Lbl(Form([checklist.1])) LBody(words))`. */
export const outlineOf = (tree: Heard): string =>
  `${tree.role}(${tree.kids.map((kid) => (typeof kid === 'string' ? kid.trim() : outlineOf(kid))).join(' ')})`;
