import fc from 'fast-check';

/** Markdown of a random letter of words that are all different, and what its pages must keep. */
export interface RandomLetter {
  readonly markdown: string;
  /** Every word in the order of reading. */
  readonly words: readonly string[];
  /** Words that stay on one page. */
  readonly together: readonly (readonly string[])[];
  /** Words of headings with a block below that begins no page of its own. */
  readonly headings: ReadonlySet<string>;
}

/** How a letter is made: numbers decide how many words each text has. */
type Plan =
  | { readonly kind: 'heading'; readonly level: number; readonly length: number }
  | { readonly kind: 'paragraph'; readonly length: number }
  | { readonly kind: 'list'; readonly leadIn: boolean; readonly list: List }
  | { readonly kind: 'table'; readonly leadIn: boolean; readonly rows: readonly (readonly number[])[] }
  | { readonly kind: 'frame'; readonly lengths: readonly number[] }
  | { readonly kind: 'signature' }
  | { readonly kind: 'page' };

interface List {
  readonly mark: '-' | '1.' | '- [ ]' | '- [x]';
  readonly items: readonly { readonly length: number; readonly inner: List | null }[];
}

/** Writes a plan as Markdown and notes what must hold. */
class Writer {
  readonly words: string[] = [];
  readonly together: string[][] = [];
  readonly headings = new Set<string>();

  text(length: number): string {
    const words = Array.from({ length }, (_, at) => {
      const number = this.words.length + at;
      return `w${number}${'abcdefghij'.slice(0, number % 10)}`;
    });
    this.words.push(...words);
    return words.join(' ');
  }

  get last(): string {
    return this.words.at(-1) ?? '';
  }

  get next(): string {
    const number = this.words.length;
    return `w${number}${'abcdefghij'.slice(0, number % 10)}`;
  }

  /** A paragraph that leads to what follows. */
  leadIn(): string {
    const text = this.text(6);
    // The colon belongs to the word for who reads the page.
    this.words[this.words.length - 1] = `${this.last}:`;
    this.together.push([this.last, this.next]);
    return `${text}:\n\n`;
  }

  list(list: List, indent: string): string {
    const inside = `${indent}${' '.repeat(list.mark === '1.' ? 3 : 2)}`;
    return list.items
      .map(({ length, inner }, at) => {
        if (at > 0 && at === list.items.length - 1) this.together.push([this.last, this.next]);
        const item = `${indent}${list.mark} ${this.text(length)}\n`;
        if (inner === null) return item;
        this.together.push([this.last, this.next]);
        return `${item}${this.list(inner, inside)}`;
      })
      .join('');
  }

  table(rows: readonly (readonly number[])[]): string {
    const row = (lengths: readonly number[]) => {
      const from = this.words.length;
      const cells = lengths.map((length) => this.text(length));
      this.together.push(this.words.slice(from));
      return `| ${cells.join(' | ')} |\n`;
    };
    const head = row([1, 1]);
    this.together.push([this.last, this.next]);
    return `${head}| --- | --- |\n${rows.map(row).join('')}\n`;
  }

  frame(lengths: readonly number[]): string {
    const from = this.words.length;
    const text = lengths.map((length) => `> ${this.text(length)}\n`).join('>\n');
    this.together.push(this.words.slice(from));
    return `${text}\n`;
  }

  block(plan: Plan, next: Plan | undefined): string {
    switch (plan.kind) {
      case 'heading': {
        const text = this.text(plan.length);
        if (next !== undefined && next.kind !== 'page' && next.kind !== 'signature') {
          for (const word of text.split(' ')) this.headings.add(word);
          this.together.push([...text.split(' '), this.next]);
        }
        return `${'#'.repeat(plan.level)} ${text}\n\n`;
      }
      case 'paragraph':
        return `${this.text(plan.length)}\n\n`;
      case 'list':
        return `${plan.leadIn ? this.leadIn() : ''}${this.list(plan.list, '')}\n`;
      case 'table':
        return `${plan.leadIn ? this.leadIn() : ''}${this.table(plan.rows)}`;
      case 'frame':
        return this.frame(plan.lengths);
      case 'signature': {
        const signed = this.text(3);
        const last = this.last;
        const name = this.text(2);
        this.together.push([last, name.split(' ')[0] ?? '']);
        return `${signed}\n\n___\n\n${name}\n\n`;
      }
      case 'page':
        return '+++\n\n';
    }
  }
}

const length = (max: number) => fc.integer({ min: 1, max });

const mark = fc.constantFrom('-', '1.', '- [ ]', '- [x]' as const);

const list = (depth: number): fc.Arbitrary<List> => {
  const inner = depth === 0 ? fc.constant(null) : fc.option(list(depth - 1), { freq: 3 });
  const items = fc.array(fc.record({ length: length(24), inner }), { minLength: 1, maxLength: depth === 2 ? 6 : 3 });
  return fc.record({ mark, items });
};

const plan: fc.Arbitrary<Plan> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant('heading'), level: fc.integer({ min: 1, max: 3 }), length: length(16) }),
  },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('paragraph'), length: length(120) }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('list'), leadIn: fc.boolean(), list: list(2) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('table'),
      leadIn: fc.boolean(),
      rows: fc.array(fc.tuple(length(5), length(60)), { minLength: 1, maxLength: 12 }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('frame'), lengths: fc.array(length(30), { minLength: 1, maxLength: 4 }) }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('signature') }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('page') }) },
);

export const randomLetter: fc.Arbitrary<RandomLetter> = fc.array(plan, { minLength: 1, maxLength: 40 }).map((plans) => {
  const writer = new Writer();
  // A list below a list would be one list: a paragraph parts them.
  const markdown = plans
    .map((each, at) => {
      const parts = plans[at - 1]?.kind === each.kind && each.kind === 'list' ? `${writer.text(2)}\n\n` : '';
      return parts + writer.block(each, plans[at + 1]);
    })
    .join('');
  return { markdown, words: writer.words, together: writer.together, headings: writer.headings };
});
