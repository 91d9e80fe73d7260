import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeMarkdown } from '../../src/letters/escape.ts';
import { layOut } from '../../src/letters/layout.ts';
import { type Block, type Run, readMarkdown } from '../../src/letters/tokens.ts';
import { faces } from './made-faces.ts';
import { shapeOf } from './read-sheet.ts';
import { writtenText } from './written-text.ts';

/** Every kind of place where a template prints an answer. */
const places: Readonly<Record<string, (answer: string) => string>> = {
  'a heading': (answer) => `# ${answer}\n\nnext\n`,
  'a heading behind words': (answer) => `## For ${answer}\n\nnext\n`,
  'a paragraph': (answer) => `${answer}\n\nnext\n`,
  'a paragraph over lines': (answer) => `Before\n${answer}\nafter\n\nnext\n`,
  'an address': (answer) => `**Name**\\\n${answer}\\\n${answer}\n\nnext\n`,
  'bold words': (answer) => `**x${answer}x** after\n\nnext\n`,
  'an item': (answer) => `- ${answer}\n- next\n`,
  'a numbered item': (answer) => `1. ${answer}\n2. next\n`,
  'an item with a box': (answer) => `- [ ] ${answer}\n- [ ] next\n`,
  'an item with a box, in bold': (answer) => `- [ ] **x${answer}x**: more\n- [x] next\n`,
  'an item in an item': (answer) => `- one\n  1. ${answer}\n     - [ ] ${answer}\n- next\n`,
  'a header of a table': (answer) => `| ${answer} | b |\n| --- | --- |\n| c | d |\n`,
  'a cell of a table': (answer) => `| a | b |\n| --- | ---: |\n| ${answer} | ${answer} |\n| next | x |\n`,
  'a cell that heads its row': (answer) => `| | b |\n| --- | --- |\n| x${answer} | d |\n`,
  'a table in an item': (answer) => `- one\n\n  | a | b |\n  | --- | --- |\n  | ${answer} | d |\n\n- next\n`,
  'a framed box': (answer) => `> # x${answer}\n>\n> ${answer}\n>\n> - [ ] ${answer}\n\nnext\n`,
  'words beside a new page': (answer) => `one\n\n+++\n\n${answer}\n\n+++\n\nnext\n`,
  'words before a line to sign on': (answer) => `x${answer}\n\n___\n\n${answer}\n`,
};

const hostile = fc
  .array(
    fc.constantFrom(
      ...[
        '+++',
        '___',
        '***',
        '---',
        '===',
        '> ',
        '>',
        '# ',
        '## ',
        '- ',
        '+ ',
        '* ',
        '1. ',
        '9) ',
        '- [ ] ',
        '[ ] ',
        '[x] ',
      ],
      ...[
        '|',
        ' | ',
        '|-|',
        '| --- |',
        '**',
        '__',
        '*',
        '_',
        '`',
        '```',
        '~~~',
        '~~',
        '\\',
        '\\\n',
        '\n',
        '\n\n',
        '\r\n',
        '\t',
        '    ',
      ],
      ...[
        '[a](http://x.example)',
        '![a](b)',
        '<http://x.example>',
        'https://x.example/?a=b',
        '[a]: http://x.example',
        'www.x.example',
      ],
      ...[
        '<script>',
        '</p>',
        '<!--',
        '&amp;',
        '&#35;',
        '&#10;',
        '&lt;',
        '{{x}}',
        '{{#each x}}',
        ':---',
        'a',
        'é',
        '1',
        '.',
        ')',
        '(',
        '!',
        ' ',
      ],
      ...[')>> /A <</S /JavaScript', 'EMC', 'BT', '\u00a0', '\u2028', '\u202e'],
    ),
    { maxLength: 10 },
  )
  .map((parts) => parts.join(''));

const anyText = fc.oneof(
  hostile,
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
);

/** Runs of one face as one: how Markdown cuts text is no structure. */
const joined = (runs: readonly Run[]): Run[] => {
  const found: Run[] = [];
  for (const run of runs) {
    const last = found.at(-1);
    if (last?.bold === run.bold) found[found.length - 1] = { text: last.text + run.text, bold: run.bold };
    else found.push(run);
  }
  return found.filter(({ text }) => text !== '');
};

/** Blocks as values that can be compared, every text passed through `tell`. */
const told = (blocks: readonly Block[], tell: (text: string) => string): unknown => {
  const runs = (of: readonly Run[]) => joined(of.map((run) => ({ ...run, text: tell(run.text) })));
  return blocks.map((block) => {
    if ('runs' in block) return { ...block, runs: runs(block.runs) };
    if (block.kind === 'list')
      return { ...block, items: block.items.map((item) => ({ ...item, blocks: told(item.blocks, tell) })) };
    if (block.kind === 'frame') return { ...block, blocks: told(block.blocks, tell) };
    if (block.kind !== 'table') return block;
    const row = (cells: typeof block.head) => cells.map((cell) => ({ ...cell, runs: runs(cell.runs) }));
    return { ...block, head: row(block.head), body: block.body.map(row) };
  });
};

const read = (markdown: string) => {
  const { blocks, findings } = readMarkdown(markdown, 'The letter', (run) => run);
  expect(findings).toEqual([]);
  return blocks;
};

/** A word that no generator makes stands for the answer. */
const ANSWER = 'ANSWER';

describe('the text of a person', () => {
  for (const [where, place] of Object.entries(places)) {
    it(`is text and nothing else in ${where}`, () => {
      fc.assert(
        fc.property(anyText, (text) => {
          // An answer without words is asked about before it is printed.
          fc.pre(writtenText(text) !== '');
          const plain = told(read(place(ANSWER)), (said) =>
            said.replaceAll(ANSWER, () => writtenText(text)).normalize('NFC'),
          );
          expect(told(read(place(escapeMarkdown(text))), (said) => said.normalize('NFC'))).toEqual(plain);
        }),
        { numRuns: 300 },
      );
    });
  }

  it('makes the tags and the boxes of any other text, wherever it stands', () => {
    const drawn = (answer: string) => {
      const markdown = Object.values(places).map((place) => place(answer));
      const { laidOut } = layOut(markdown.join('\n\nbetween\n\n'), faces, { title: 'The letter' });
      const boxes = laidOut.sheets.flatMap(({ ticks = [] }) => ticks);
      return { shape: laidOut.tags.map(shapeOf), boxes: boxes.map(({ ticked }) => ticked) };
    };
    const plain = drawn('x');
    expect(plain.boxes.length).toBeGreaterThan(5);
    fc.assert(
      fc.property(hostile, (text) => {
        fc.pre(writtenText(text) !== '');
        expect(drawn(escapeMarkdown(text))).toEqual(plain);
      }),
      { numRuns: 60 },
    );
  });
});
