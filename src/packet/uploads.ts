import type { Paper, PaperReading } from '../evidence/paper.ts';
import type { PacketEntry } from '../letters/packet-values.ts';
import { papersIn } from './papers.ts';
import type { Recipe, UploadPart } from './recipe.ts';

const isUpload = (part: Recipe['parts'][number]): part is UploadPart => part.kind === 'upload';

/** The slots of a recipe, numbered in the order of the online form. */
export const uploadsOf = (recipe: Recipe): readonly { readonly part: UploadPart; readonly number: number }[] =>
  recipe.parts.filter(isUpload).map((part, at) => ({ part, number: at + 1 }));

const endings = { pdf: 'pdf', jpeg: 'jpg', png: 'png' } as const;

/** Path of a slot's file: one paper as it is, several as one PDF; null while none is there. */
export const uploadPath = (part: UploadPart, number: number, papers: readonly Paper[]): string | null => {
  const [first, second] = papers;
  if (first === undefined) return null;
  const ending = second === undefined ? endings[first.type] : 'pdf';
  return `uploads/${String(number).padStart(2, '0')}-${part.name}.${ending}`;
};

/** The slots as a checklist tells them: without a file a line is open. */
export const uploadsTold = (recipe: Recipe, readings: readonly PaperReading[]): PacketEntry[] =>
  uploadsOf(recipe).map(({ part, number }) => {
    const { title, says } = part;
    const file = uploadPath(part, number, papersIn(part, readings));
    return file === null ? { title, says } : { title, says, file };
  });
