import { splitCategory } from '../category.ts';
import { defineIdentifier } from '../identifier.ts';

/** Letter, number and letter of an eligibility category as people or cards write it: (c)(3)(C), c3C, C03C. */
export const category = defineIdentifier({
  id: 'category',
  title: 'eligibility category',
  pattern: /^[AC]0?[1-9]\d?[A-Z]{0,4}$/,
  spelling: /^\([ac]\)\(\d+\)/i,
  box: (_, written) => {
    const parts = splitCategory(written);
    if (parts === null) return null;
    return `(${parts.letter})(${parts.number})${parts.subletter && `(${parts.subletter})`}`;
  },
});
