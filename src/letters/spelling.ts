import type { Finding } from '../finding.ts';
import type { Run } from './tokens.ts';
import { type Faces, typefaceOf } from './typeface.ts';

/** Characters that are blanks or line ends to the layout itself. */
const BLANK = /[ \t\n]/;

const pointOf = (character: string) =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** How a character is told: itself with its number, or the number alone when it cannot be seen. */
const tell = (character: string) =>
  /[\p{L}\p{N}\p{P}\p{S}]/u.test(character) ? `“${character}” (${pointOf(character)})` : pointOf(character);

/** Looks for characters that the faces of a letter cannot draw. */
export class Spelling {
  readonly #faces: Faces;
  /** Each such character with the first word that holds it. */
  readonly #missing = new Map<string, string>();

  constructor(faces: Faces) {
    this.#faces = faces;
  }

  /** The run with each undrawable character spelled as its number: a draft shows it, and nothing is dropped. */
  spell(run: Run): Run {
    const typeface = typefaceOf(run.bold ? this.#faces.bold : this.#faces.regular);
    let text = '';
    for (const character of run.text) {
      const drawn = typeface.has(character.codePointAt(0) ?? 0) || BLANK.test(character);
      if (!drawn) this.#note(character, run.text);
      text += drawn ? character : `[${pointOf(character)}]`;
    }
    return { text, bold: run.bold };
  }

  #note(character: string, text: string): void {
    const word = text.split(BLANK).find((part) => part.includes(character)) ?? '';
    if (!this.#missing.has(character)) this.#missing.set(character, word);
  }

  /** A finding for each character; `title` names the letter. */
  findings(title: string): readonly Finding[] {
    return [...this.#missing].map(([character, word]) => ({
      rule: 'every-character-has-a-glyph',
      severity: 'error',
      path: null,
      items: [title],
      says: `${title} would print the character ${tell(character)} in “${word}”, which our letters have no glyph for.`,
      fix: 'Write it in Latin letters, or remove the character.',
    }));
  }
}
