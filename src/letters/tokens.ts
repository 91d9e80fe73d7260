import MarkdownIt, { type MarkdownIt as Parser, type Token } from 'markdown-it';
import type { Finding } from '../finding.ts';

/** Text in one face; a line end in it is a hard break. */
export interface Run {
  readonly text: string;
  readonly bold: boolean;
}

export interface Cell {
  readonly runs: readonly Run[];
  readonly align: 'left' | 'center' | 'right';
}

/** What stands before a list item: a bullet, its number, or a box to tick by hand. */
export type Mark = 'bullet' | 'number' | 'box' | 'ticked box';

export interface Item {
  readonly mark: Mark;
  readonly blocks: readonly Block[];
}

/**
 * A block of a letter. Written as: `rule`, a line across, `---`; `signature`, a line to sign on, `___`; `room`, an inch left
 * free, `***`; `page`, what follows begins a page, `+++` alone between empty lines; `frame`, a box with a line around it for a
 * warning or an address, `> ` before each of its lines. Where the first cell of a table's header is empty, the first
 * cells of the rows are bold; a bold first cell heads its row.
 */
export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly runs: readonly Run[] }
  | { readonly kind: 'paragraph'; readonly runs: readonly Run[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly start: number; readonly items: readonly Item[] }
  | { readonly kind: 'table'; readonly head: readonly Cell[]; readonly body: readonly (readonly Cell[])[] }
  | { readonly kind: 'frame'; readonly blocks: readonly Block[] }
  | { readonly kind: 'rule' }
  | { readonly kind: 'signature' }
  | { readonly kind: 'room' }
  | { readonly kind: 'page' };

/** Last word on the text of a run, before it is placed. */
export type Spell = (run: Run) => Run;

/** Only what our pages can draw has a meaning; all other Markdown stays the text that it is. */
const grammar = ['heading', 'list', 'table', 'blockquote', 'hr', 'newline', 'escape', 'entity', 'emphasis'];

let parser: Parser | null = null;

const parse = (markdown: string): readonly Token[] => {
  parser ??= new MarkdownIt('zero').enable(grammar);
  return parser.parse(markdown, {});
};

const BOX = /^\[([ x])\](?: |$)/;

/** Read from the source: an answer like this has backslashes there, and stays text. */
const PAGE = '+++';

const hr = { '-': 'rule', _: 'signature', '*': 'room' } as const;

/** Reads the flat tokens of markdown-it as nested blocks, and notes what cannot be drawn. */
class Reader {
  readonly refused: string[] = [];
  readonly #tokens: readonly Token[];
  readonly #spell: Spell;
  #at = 0;

  constructor(tokens: readonly Token[], spell: Spell) {
    this.#tokens = tokens;
    this.#spell = spell;
  }

  #next(): Token {
    const token = this.#tokens[this.#at];
    if (token === undefined) throw new Error('The Markdown tokens end inside a block.');
    this.#at += 1;
    return token;
  }

  /** Blocks up to the token that closes them, or to the end. */
  blocks(closing: string | null): Block[] {
    const blocks: Block[] = [];
    while (this.#at < this.#tokens.length) {
      const token = this.#next();
      if (token.type === closing) break;
      blocks.push(this.#block(token));
    }
    return blocks;
  }

  #block(token: Token): Block {
    switch (token.type) {
      case 'heading_open':
        return { kind: 'heading', level: this.#level(token.tag), runs: this.#inline(token) };
      case 'paragraph_open': {
        const isPage = this.#tokens[this.#at]?.content === PAGE;
        const runs = this.#inline(token);
        return isPage ? { kind: 'page' } : { kind: 'paragraph', runs };
      }
      case 'blockquote_open':
        return { kind: 'frame', blocks: this.blocks('blockquote_close') };
      case 'bullet_list_open':
        return { kind: 'list', ordered: false, start: 1, items: this.#items('bullet', 'bullet_list_close') };
      case 'ordered_list_open': {
        const start = Number(token.attrGet('start') ?? 1);
        return { kind: 'list', ordered: true, start, items: this.#items('number', 'ordered_list_close') };
      }
      case 'table_open':
        return this.#table();
      case 'hr':
        return { kind: hr[token.markup.startsWith('_') ? '_' : token.markup.startsWith('*') ? '*' : '-'] };
      default:
        throw new Error(`Markdown gave an unexpected token, ${token.type}.`);
    }
  }

  #level(tag: string): 1 | 2 | 3 {
    if (tag === 'h1') return 1;
    if (tag === 'h2') return 2;
    if (tag !== 'h3') this.refused.push(`a heading of level ${tag.slice(1)}`);
    return 3;
  }

  /** The runs of a block that holds one inline token; consumes its closing token. */
  #inline(open: Token, skip = 0): readonly Run[] {
    const inline = this.#next();
    this.#next();
    return this.#runs(inline.children ?? [], skip, open.type === 'heading_open');
  }

  #runs(children: readonly Token[], skip: number, bold: boolean): readonly Run[] {
    const runs: Run[] = [];
    let strong = bold ? 1 : 0;
    for (const child of children) {
      if (child.type === 'strong_open') strong += 1;
      else if (child.type === 'strong_close') strong -= 1;
      else if (child.type === 'em_open') this.refused.push('italic text');
      else if (child.type !== 'em_close') runs.push(this.#spell({ text: textOf(child), bold: strong > 0 }));
    }
    const [first, ...rest] = runs;
    return skip > 0 && first !== undefined ? [{ ...first, text: first.text.slice(skip) }, ...rest] : runs;
  }

  #items(mark: Mark, closing: string): Item[] {
    const items: Item[] = [];
    for (let token = this.#next(); token.type !== closing; token = this.#next()) {
      items.push(this.#item(mark));
    }
    return items;
  }

  /** `- [ ] text` has a box. Read from the source, so that an answer that begins like this stays text. */
  #item(mark: Mark): Item {
    const [paragraph, inline] = this.#tokens.slice(this.#at, this.#at + 2);
    const box = paragraph?.type === 'paragraph_open' ? BOX.exec(inline?.content ?? '') : null;
    if (box === null || paragraph === undefined) return { mark, blocks: this.blocks('list_item_close') };
    this.#next();
    const first: Block = { kind: 'paragraph', runs: this.#inline(paragraph, box[0].length) };
    return { mark: box[1] === 'x' ? 'ticked box' : 'box', blocks: [first, ...this.blocks('list_item_close')] };
  }

  #table(): Block {
    const rows: Cell[][] = [];
    for (let token = this.#next(); token.type !== 'table_close'; token = this.#next()) {
      if (token.type === 'tr_open') rows.push(this.#row());
    }
    const [head = [], ...body] = rows;
    const heads = head[0]?.runs.every(({ text }) => text.trim() === '') ?? false;
    return { kind: 'table', head, body: heads ? body.map(withHead) : body };
  }

  #row(): Cell[] {
    const cells: Cell[] = [];
    for (let token = this.#next(); token.type !== 'tr_close'; token = this.#next()) {
      const style = String(token.attrGet('style') ?? '');
      const align = style.endsWith('right') ? 'right' : style.endsWith('center') ? 'center' : 'left';
      const inline = this.#next();
      this.#next();
      cells.push({ runs: this.#runs(inline.children ?? [], 0, token.type === 'th_open'), align });
    }
    return cells;
  }
}

/** A row of a table whose first cell heads it. */
const withHead = ([first, ...rest]: readonly Cell[]): readonly Cell[] =>
  first === undefined ? [] : [{ ...first, runs: first.runs.map((run) => ({ ...run, bold: true })) }, ...rest];

const textOf = (token: Token): string => {
  if (token.type === 'softbreak') return ' ';
  return token.type === 'hardbreak' ? '\n' : token.content;
};

/** What Markdown says, as blocks; text is NFC. */
export interface ReadMarkdown {
  readonly blocks: readonly Block[];
  readonly findings: readonly Finding[];
}

/** Reads Markdown; every run passes through `spell`. What our pages cannot draw is a finding; `title` names the letter in it. */
export const readMarkdown = (markdown: string, title: string, spell: Spell): ReadMarkdown => {
  const reader = new Reader(parse(markdown.normalize('NFC')), spell);
  const blocks = reader.blocks(null);
  const findings = [...new Set(reader.refused)].map(
    (refused): Finding => ({
      rule: 'a-letter-uses-only-what-its-pages-can-draw',
      severity: 'error',
      path: null,
      items: [title],
      says: `The template of ${title} asks for ${refused}, which its pages cannot draw.`,
      fix: 'Use headings of level 1 to 3, bold text, lists, tables and framed boxes.',
    }),
  );
  return { blocks, findings };
};
