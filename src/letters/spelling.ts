import type { Finding } from '../finding.ts';
import type { Run } from './tokens.ts';
import { type Faces, isMark, type Typeface, typefaceOf } from './typeface.ts';

/** Characters that are blanks or line ends to the layout itself. */
const BLANK = /[ \t\n]/;

const pointOf = (character: string) =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** How a character is told: itself with its number, or the number alone when it cannot be seen. */
const tell = (character: string) =>
  /[\p{L}\p{N}\p{P}\p{S}]/u.test(character) ? `“${character}” (${pointOf(character)})` : pointOf(character);

/** Tells of each character of a text, in order, whether the face can draw it: a mark only on the letter right before it. */
const drawableIn = (typeface: Typeface): ((character: string) => boolean) => {
  let before = '';
  return (character) => {
    const code = character.codePointAt(0) ?? 0;
    const drawn = isMark(code) ? typeface.hasMarked(before + character) : typeface.has(code) || BLANK.test(character);
    before = character;
    return drawn;
  };
};

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
    const drawable = drawableIn(typefaceOf(run.bold ? this.#faces.bold : this.#faces.regular));
    let text = '';
    for (const character of run.text) {
      const drawn = drawable(character);
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
      fix: isMark(character.codePointAt(0) ?? 0)
        ? 'Write the letter without this mark, or with a mark that it is commonly written with.'
        : 'Write it in Latin letters, or remove the character.',
    }));
  }
}
