import type { CasePath } from '../case/path.ts';
import type { FormDefinition } from './define.ts';
import type { Held, ReadAnswer, ReadBack, UnreadBox } from './read-back.ts';
import type { Continued } from './read-back-continued.ts';
import type { ItemBox } from './rows.ts';

/** Longest text that is looked at; no answer may be longer. */
const LONGEST = 20_000;

/** The filled form while it is read: what it holds, and what was gathered of it. */
export class ReadingBack {
  private readonly answers: ReadAnswer[] = [];
  private readonly unread: UnreadBox[] = [];
  /** Boxes whose text stands where nobody reads it: another box may have given the answer. */
  private readonly elsewhere: { readonly path: string; readonly unread: UnreadBox }[] = [];

  constructor(
    readonly form: FormDefinition,
    private readonly held: Held,
    readonly continued: Continued,
  ) {}

  /** The words of a box; null when it is empty or too long to be an answer, which is told. */
  words({ item, box }: ItemBox): string | null {
    const text = this.held.get(box);
    if (text === undefined || text.trim() === '') return null;
    if (text.length <= LONGEST) return text;
    this.addUnread({ item, box, text: '', why: `it has ${text.length} characters`, is: 'fault' });
    return null;
  }

  isTicked(box: string): boolean {
    return this.held.has(box);
  }

  add(at: ItemBox, path: CasePath, value: ReadAnswer['value'], way: ReadAnswer['way'] = 'said'): void {
    this.answers.push({ path, value, item: at.item, box: at.box, way });
  }

  addUnread({ item, box, text, why, is }: UnreadBox): void {
    this.unread.push({ item, box, text, why, is });
  }

  /** The same unless the answer at the path is given by another box. */
  addElsewhere(path: string, unread: UnreadBox): void {
    this.elsewhere.push({ path, unread });
  }

  result(): ReadBack {
    const told = this.elsewhere.filter(({ path }) => !this.answers.some((answer) => answer.path === path));
    const left = this.continued
      .left()
      .map(({ at, text }): UnreadBox => ({ ...at, text, why: 'it belongs to no box that refers to it', is: 'part' }));
    return { answers: this.answers, unread: [...this.unread, ...told.map(({ unread }) => unread), ...left] };
  }
}
