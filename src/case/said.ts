/** Words as the schema lets them through: plain, with a second spelling for official boxes, or `"none"`. */
export type Words = string | { readonly text: string; readonly asOnForm: string } | undefined;

/** The words of an answer as its person wrote them; null when there are none or none are given. */
export const said = (words: Words): string | null => {
  if (words === undefined || words === 'none') return null;
  return typeof words === 'string' ? words : words.text;
};
