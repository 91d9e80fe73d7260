const ASCII = /^[\x20-\x7e]*$/;
const ASCII_WORDS = /[a-z\d]+/g;

/** The words of a text in lower case, without signs and accents: `Łódź-Example, Q.` is `łodz example q`. */
export const bareWords = (text: string): readonly string[] => {
  if (ASCII.test(text)) return text.toLowerCase().match(ASCII_WORDS) ?? [];
  return (
    text
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
};

/** True when two texts have the same words in the same order, however they are written. */
export const haveSameWords = (one: string, other: string): boolean =>
  one === other || bareWords(one).join(' ') === bareWords(other).join(' ');
