import type { LetterLogo } from '../evidence/logo.ts';
import type { Finding } from '../finding.ts';
import type { Written } from './compose.ts';
import type { PacketFile } from './packet.ts';
import type { Part, Recipe } from './recipe.ts';
import { fileNameOf } from './written.ts';

/** Letters as DOCX, and what is wrong with them. */
export interface EditableFiles {
  readonly files: readonly PacketFile[];
  readonly findings: readonly Finding[];
}

/** Those of a draft. */
export const NO_EDITABLE_FILES: EditableFiles = { files: [], findings: [] };

/**
 * The letters that an employer or an office prints on paper of its own. Loads their writer only for such a letter. Never
 * of a draft: an editable letter cannot bear its mark.
 */
export async function editableFiles(
  recipe: Recipe,
  letters: ReadonlyMap<Part, Written>,
  logo: LetterLogo | null,
): Promise<EditableFiles> {
  const files: PacketFile[] = [];
  const findings: Finding[] = [];
  for (const part of recipe.parts) {
    const letter = letters.get(part);
    if (part.kind !== 'letter' || part.docx !== true || letter === undefined) continue;
    const { letterDocx } = await import('../letters/docx.ts');
    const { title, letterhead } = letter.options;
    const docx = await letterDocx(letter.markdown, {
      title,
      ...(letterhead === undefined ? {} : { letterhead: letterhead.lines }),
      ...(letterhead?.logo === undefined || logo === null ? {} : { logo: logo.docx }),
    });
    files.push({ path: `parts/${fileNameOf(title)}.docx`, bytes: docx.bytes });
    findings.push(...docx.findings);
  }
  return { files, findings };
}
