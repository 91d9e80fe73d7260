import type { Paper, PaperKind, PaperReading } from '../../src/evidence/paper.ts';
import { readPaper } from '../../src/evidence/read-paper.ts';
import { append } from '../../src/form/append.ts';
import { draftMark } from '../../src/form/draft-mark.ts';
import type { Master } from '../../src/form/master.ts';
import { type Expected, paperPages, prove } from '../../src/form/prove.ts';
import { readOwn } from '../../src/form/read-own.ts';
import { readPdfjs } from '../../src/form/read-pdfjs.ts';
import { paperPorts } from '../../src/node/paper-ports.ts';
import { inflate, masterOf, ports } from '../form/masters.ts';
import { hasJudges, qpdfComplaints } from '../judges.ts';

/** Names the file by what most tests give. */
interface Asked {
  readonly is?: PaperKind;
  readonly file?: string;
}

/** Reads a paper as the program does. */
export const read = (bytes: Uint8Array, { is = 'other', file = 'scan.pdf' }: Asked = {}): Promise<PaperReading> =>
  readPaper({ at: 0, is, file }, bytes, paperPorts);

/** Reads a paper that must be sound. */
export async function sound(bytes: Uint8Array, asked: Asked = {}): Promise<Paper> {
  const { paper, findings } = await read(bytes, asked);
  if (paper === null) throw new Error(findings.map(({ says }) => says).join('\n'));
  return paper;
}

/** The master of a file that holds no official form. */
export const lettersOnly = (): Promise<Master> => masterOf({ name: 'letters only', parts: [] }, 'stand-in');

/** A packet of one paper; a draft when it is to bear its mark. */
export async function packetOf({ is, content }: Paper, isDraft = false): Promise<Uint8Array> {
  const part = { kind: 'pages', title: is, label: is, pages: content } as const;
  return append(await lettersOnly(), 'Papers', [part], ports, isDraft ? draftMark : null);
}

/** What a file of one paper must be. */
export const expectedOf = ({ content }: Paper, isDraft = false): Expected => ({
  pages: content.pages.length,
  forms: [],
  papers: [{ firstPage: 0, pages: content }],
  ...(isDraft ? { draft: true } : {}),
});

/** What both readers, and qpdf where it is installed, have against a packet of one paper; empty when nothing. */
export async function complaints(paper: Paper, isDraft = false): Promise<string[]> {
  const bytes = await packetOf(paper, isDraft);
  const expected = expectedOf(paper, isDraft);
  const own = prove(expected, readOwn(bytes, await lettersOnly(), [], inflate, [], isDraft, expected.papers));
  const other = prove(expected, await readPdfjs(bytes, [], paperPages(expected)));
  const found = [...own.differences, ...other.differences].map(({ item, says }) => `${item} ${says}`);
  const judged = hasJudges('qpdf') ? qpdfComplaints(bytes) : '';
  return judged === '' ? found : [...found, judged];
}
