/** The line of a file of JSON in which some words end. */
export const lineOf = (pack: unknown, words: string): number => {
  const text = JSON.stringify(pack, null, 2);
  return text.slice(0, text.indexOf(words) + words.length).split('\n').length;
};
