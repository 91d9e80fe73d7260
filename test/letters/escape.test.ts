import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { describe, expect, it } from 'vitest';
import { escapeMarkdown } from '../../src/letters/escape.ts';
import { writtenText } from './written-text.ts';

/** A reader that gives a meaning to everything it knows, links and HTML included: harsher than ours. */
const harsh = new MarkdownIt('default', { html: true, linkify: false });

const isText = (type: string) => type === 'text' || type === 'paragraph_open' || type === 'paragraph_close';

/** Text and structure that Markdown makes of a paragraph. */
const read = (markdown: string) => {
  const tokens = harsh
    .parse(markdown, {})
    .flatMap((token) => (token.type === 'inline' ? (token.children ?? []) : [token]));
  return {
    text: tokens.map((token) => token.content).join(''),
    structure: tokens.map((token) => token.type).filter((type) => !isText(type)),
  };
};

const nasty = fc.string({ unit: 'binary' });

const markdownish = fc
  .array(
    fc.constantFrom(
      ...[
        '#',
        '# ',
        '- ',
        '+ ',
        '* ',
        '1. ',
        '2) ',
        '> ',
        '```',
        '~~~',
        '---',
        '===',
        '|',
        '|-|',
        '[x](y)',
        '![a](b)',
        '<b>',
        '</p>',
      ],
      ...[
        '<!-- ',
        '&amp;',
        '&#35;',
        '\\',
        '`',
        '**',
        '__',
        '~~',
        'http://a.example',
        '<http://a.example>',
        '\n',
        '\r\n',
        '\n\n',
        '    ',
        '\t',
      ],
      ...[
        '\u00a0',
        '\u3000',
        '\u2028',
        '\ufeff',
        '{{x}}',
        '[ ] ',
        '[^1]',
        ':---',
        'a',
        'é',
        'e\u0301',
        '1',
        '.',
        '!',
        '',
      ],
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

const anyText = fc.oneof(nasty, markdownish, fc.string({ unit: 'grapheme' }));

describe('text of a person, escaped for Markdown', () => {
  it('means exactly this text, and no structure comes of it', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(read(escapeMarkdown(text))).toEqual({ text: writtenText(text), structure: [] });
      }),
      { numRuns: 2000 },
    );
  });

  it('means the same inside a heading, an item, bold text and a table cell', () => {
    const frames = [
      (value: string) => ({ markdown: `# Before ${value} after`, tag: 'heading_open' }),
      (value: string) => ({ markdown: `- Before ${value} after`, tag: 'list_item_open' }),
      (value: string) => ({ markdown: `| Head | Two |\n| --- | --- |\n| Before ${value} after | x |`, tag: 'td_open' }),
    ];
    fc.assert(
      fc.property(anyText, fc.constantFrom(...frames), (text, frame) => {
        const { markdown, tag } = frame(escapeMarkdown(text));
        const tokens = harsh.parse(markdown, {});
        const plain = harsh.parse(frame('plain').markdown, {});
        expect(tokens.map(({ type }) => type)).toEqual(plain.map(({ type }) => type));
        const inline = tokens[tokens.findIndex(({ type }) => type === tag) + (tag === 'list_item_open' ? 2 : 1)];
        expect(inline?.children?.map(({ content }) => content).join('')).toBe(`Before ${writtenText(text)} after`);
      }),
      { numRuns: 1000 },
    );
  });

  it('keeps line ends as hard breaks where the template asks for lines, also in a table cell', () => {
    const cell = `| Head |\n| --- |\n| ${escapeMarkdown('one\ntwo\r\n\nthree | four', 'as lines')} |`;
    const inline = harsh.parse(cell, {}).filter(({ type }) => type === 'inline')[1];
    expect(inline?.children?.map(({ content }) => content).join('')).toBe('one\ntwo\n\nthree | four');
  });

  it('composes letters, so that a name typed as letter and accent is one letter', () => {
    expect(escapeMarkdown('Nguye\u0302\u0303n')).toBe('Nguy\u1ec5n');
  });
});
