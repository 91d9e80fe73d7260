/** A text of more than `most` characters, cut at a word and with an ellipsis; a word that alone is longer is cut. */
export const shortened = (text: string, most: number): string => {
  if (text.length <= most) return text;
  const cut = text.slice(0, most);
  const end = cut.lastIndexOf(' ');
  return `${(end > 0 ? cut.slice(0, end) : cut).replace(/[\s,;:]+$/, '')}…`;
};
