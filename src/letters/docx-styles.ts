import type { ILevelsOptions, IStylesOptions, NumberingDefinition } from 'docx';
import { FONT, halfPoints, INDENT, LEVELS, twips } from './docx-page.ts';
import { style } from './style.ts';

const heading = (level: 1 | 2 | 3) => ({
  run: { bold: true, size: halfPoints(style.headings[level]), color: 'auto' },
  paragraph: { spacing: { before: twips(style.above[level]) }, keepNext: true, keepLines: true },
});

/** The looks of our pages as Word's own styles: who edits the letter changes a style, not each paragraph. */
export const styles = (lang: string): IStylesOptions => ({
  default: {
    document: {
      run: { font: FONT, size: halfPoints(style.body), language: { value: lang } },
      paragraph: { spacing: { before: twips(style.above.paragraph), after: 0 } },
    },
    heading1: heading(1),
    heading2: heading(2),
    heading3: heading(3),
    listParagraph: { paragraph: { spacing: { before: twips(style.above.item) } } },
  },
});

const levels = (of: (level: number) => Pick<ILevelsOptions, 'format' | 'text' | 'start'>): readonly ILevelsOptions[] =>
  Array.from({ length: LEVELS }, (_, level) => ({
    level,
    ...of(level),
    style: { paragraph: { indent: { left: INDENT * (level + 1), hanging: INDENT } } },
  }));

const bullets: NumberingDefinition = {
  reference: 'bullets',
  levels: levels(() => ({ format: 'bullet', text: '•' })),
};

const numbersFrom = (start: number): NumberingDefinition => ({
  reference: `numbers from ${start}`,
  levels: levels((level) => ({ format: 'decimal', text: `%${level + 1}.`, start })),
});

/** How the items of a list are marked. */
export const numberingOf = (list: { readonly ordered: boolean; readonly start: number }): NumberingDefinition =>
  list.ordered ? numbersFrom(list.start) : bullets;
