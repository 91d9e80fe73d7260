import fc from 'fast-check';

/** Words that would be syntax to something on their way: PDF, Markdown, HTML, Handlebars, JSON, shells. */
const syntax = fc.constantFrom(
  ...[
    ') Tj',
    '(',
    '\\',
    ') Tj ET /JS (app.alert(1)) <<',
    '<</Type /Annot>>',
    'endstream endobj',
    '%PDF-1.7',
    '<FEFF0041>',
  ],
  ...[
    '<script>alert(1)</script>',
    '<a href="https://example.org">x</a>',
    '<!-- ',
    '&lt;b&gt;',
    '&#10;',
    '&amp;',
    ']]>',
  ],
  ...['{{student.ssn}}', '{{{employer.ein}}}', '{{#if job}}', '{{/if}}', '{{> letters/employer-letter}}', '{{else}}'],
  ...[
    '# ',
    '\n# heading\n',
    '\n- item\n',
    '\n1. item\n',
    '\n***\n',
    '\n___\n',
    '| a | b |',
    '\n| --- |\n',
    '\n\n```\n',
    '~~~',
  ],
  ...[
    '[x](https://example.org)',
    '![x](y.png)',
    '<https://example.org>',
    'https://example.org',
    'mailto:a@example.org',
  ],
  ...[
    '**bold**',
    '_thin_',
    '`code`',
    '[^1]',
    '[ ] tick',
    '- [x] ticked',
    '\n> quote\n',
    'a\\\nb',
    'two  \nlines',
    '\tcode\n',
  ],
  ...[
    "'; DROP",
    '$(id)',
    '`id`',
    '$' + '{job}',
    '%s%n',
    '../../etc',
    '__proto__',
    'constructor',
    'null',
    'undefined',
    'NaN',
  ],
);

const latin = fc.constantFrom(
  "D'Souza",
  'Łukasz',
  'Nguyễn',
  'Žižek',
  'Ğül',
  'Ørsted',
  'Ana Mari\u0301a',
  'Smith-Jones',
  'O’Neil',
);

const wild = fc.oneof(
  fc.constantFrom(
    'محمد',
    'שלום',
    '李明',
    'ไทย',
    '😀',
    '👩‍💻',
    'हिन्दी',
    '\u202eevil\u202c',
    'a\u200bb',
    'a\u200db',
    '\ufeffa',
    'a\u00adb',
  ),
  fc.constantFrom(
    '\u0000',
    'a\u0007b',
    '\u001b[31m',
    '\ud800',
    'x\udfff',
    '\uffff',
    'a\u2028b',
    'a\u0085b',
    'e\u0301\u0301',
    '\u00a0',
    ' ',
  ),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 6 }),
);

/** Reserved: it is an answer of its own. */
const isWords = (text: string): boolean => !/^\s*(?:none|)\s*$/i.test(text);

const tame = fc
  .array(fc.oneof({ weight: 3, arbitrary: syntax }, { weight: 1, arbitrary: latin }), { minLength: 1, maxLength: 3 })
  .map((parts) => parts.join(' '))
  .filter(isWords);

/** So many texts of a person; about half the time one of them is wild. */
export const hostileTexts = (count: number): fc.Arbitrary<readonly string[]> =>
  fc
    .tuple(
      fc.array(tame, { minLength: count, maxLength: count }),
      fc.option(fc.tuple(fc.nat(count - 1), tame, wild), { freq: 2 }),
    )
    .map(([texts, odd]): readonly string[] => {
      if (odd === null) return texts;
      const [at, before, text] = odd;
      return texts.with(at, `${before}${text}`);
    });
