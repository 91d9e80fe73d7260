import type { View } from '../case/view.ts';
import type { PaperReading } from '../evidence/paper.ts';
import { decisiveDay } from '../facts/decisive-day.ts';
import type { Law } from '../facts/law.ts';
import { photoUploadSize } from '../facts/photo-upload-size.ts';
import { megabytes } from '../facts/unit.ts';
import { uploadSize } from '../facts/upload-size.ts';
import type { Finding } from '../finding.ts';
import type { PacketFile } from './packet.ts';
import { papersIn } from './papers.ts';
import type { Proven } from './proof.ts';
import type { Recipe } from './recipe.ts';
import { uploadPath, uploadsOf } from './uploads.ts';
import { type Means, written } from './written.ts';

/** One file a slot: the user's own bytes where one paper fills it, a PDF of ours where several do. */
export interface Uploads {
  readonly asTheyAre: readonly PacketFile[];
  readonly proven: readonly Proven[];
}

/** Those of a draft. */
export const NO_UPLOADS: Uploads = { asTheyAre: [], proven: [] };

/** Makes the files of the slots. Never of a draft: an upload cannot bear its mark. */
export async function uploadFiles(recipe: Recipe, readings: readonly PaperReading[], means: Means): Promise<Uploads> {
  const asTheyAre: PacketFile[] = [];
  const proven: Proven[] = [];
  for (const { part, number } of uploadsOf(recipe)) {
    const papers = papersIn(part, readings);
    const path = uploadPath(part, number, papers);
    const [first, ...rest] = papers;
    if (first === undefined || path === null) continue;
    if (rest.length === 0) {
      asTheyAre.push({ path, bytes: first.bytes });
      continue;
    }
    const parts = papers.map(({ is, content }) => ({ kind: 'pages', title: is, label: is, pages: content }) as const);
    const master = await means.ports.master([]);
    proven.push(await written({ path, title: part.title, parts, forms: [], master }, means));
  }
  return { asTheyAre, proven };
}

const MEGABYTE = 1_000_000;

/** The files that are larger than their slot takes, on the day of filing. */
export function uploadFindings({ asTheyAre, proven }: Uploads, view: View, law: Law): Finding[] {
  const day = decisiveDay(view, uploadSize.dated);
  if (day === null) return [];
  return [...asTheyAre, ...proven.map(({ file }) => file)].flatMap(({ path, bytes }): Finding[] => {
    const most = law.on(path.includes('-photo.') ? photoUploadSize : uploadSize, day);
    if (most.is !== 'known' || bytes.length <= most.value * MEGABYTE) return [];
    return [
      {
        rule: 'upload-fits-its-slot',
        severity: 'error',
        path: 'documents',
        items: [],
        says: `${path} has ${(bytes.length / MEGABYTE).toFixed(1)} MB, and its slot takes ${megabytes.tell(most.value)}.`,
        fix: 'Scan again in grey at 200 to 300 dots an inch, or save a photo with stronger compression, and build again.',
        cites: [most.cite],
      },
    ];
  });
}
