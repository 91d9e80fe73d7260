import type { Finding } from '../finding.ts';
import type { Run } from './tokens.ts';

/** What is not seen: controls, half characters, marks that turn the direction of text or join letters, and no characters at all. */
const UNSEEN = /(?![\n\t])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\uFFFE\uFFFF]/gu;

const pointOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/**
 * Looks for characters that a DOCX cannot hold or that change unseen how its text reads. What our faces have no glyph for
 * stays: Word looks for another font, and the same letter as pages tells of it.
 */
export class DocxSpelling {
  readonly #found = new Set<string>();

  /** The text in NFC with each such character spelled as its number: nothing is dropped. */
  text(text: string): string {
    return text.normalize('NFC').replace(UNSEEN, (character) => {
      this.#found.add(pointOf(character));
      return `[${pointOf(character)}]`;
    });
  }

  run({ text, bold }: Run): Run {
    return { text: this.text(text), bold };
  }

  /** A finding for each character; `title` names the letter. */
  findings(title: string): readonly Finding[] {
    return [...this.#found].map((point) => ({
      rule: 'every-character-has-a-glyph',
      severity: 'error',
      path: null,
      items: [title],
      says: `${title} holds the character ${point}, which cannot be seen.`,
      fix: 'Remove the character, or write the text again by hand.',
    }));
  }
}
