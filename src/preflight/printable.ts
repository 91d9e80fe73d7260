/** Nearly every text is plain and has none of those below, whose classes are slow to make. */
const plain = /^[\t -~]*$/;

/** Control characters, halves of characters, line breaks, marks that turn the direction of text and others that nobody sees, except the tab. */
const steering = () => /(?!\t)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

const byNumber = (character: string): string =>
  Array.from({ length: character.length }, (_, at) => character.charCodeAt(at))
    .map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`)
    .join('');

/** A user's text as one line that steers no reader: characters that would are shown by number (`\u001b`). */
export const printable = (text: string): string => (plain.test(text) ? text : text.replace(steering(), byNumber));

/** JSON that steers no terminal and means the same: such characters stand in its texts only, where JSON takes their numbers too. */
export const printableJson = (value: unknown): string =>
  `${JSON.stringify(value, null, 2).replace(steering(), (character) => (character === '\n' ? character : byNumber(character)))}\n`;
