import type { Finding } from '../finding.ts';
import type { AppendPart } from '../form/append.ts';
import type { Master } from '../form/master.ts';
import { drawnPlaces, type Expected, type ExpectedTexts, type Proof, paperPages, prove } from '../form/prove.ts';
import { type ExpectedTick, expectedTicks } from '../form/prove-ticks.ts';
import type { ForeignPlace } from '../form/read-foreign.ts';
import { readOwn } from '../form/read-own.ts';
import type { Reading } from '../form/reading.ts';
import { SyntaxFault } from '../form/syntax.ts';
import type { FormOfPart } from './forms-of.ts';
import type { PacketFile, Ports, ProofGrade } from './packet.ts';

/** A written file with what its proof found. */
export interface Proven {
  readonly file: PacketFile;
  readonly expected: Expected;
  readonly proof: Proof;
  readonly findings: readonly Finding[];
}

/** Reads a written file again and compares every box with the plan; of a draft also that every page bears its mark. */
export async function proveFile(
  file: PacketFile,
  parts: readonly AppendPart[],
  forms: readonly FormOfPart[],
  master: Master,
  ports: Ports,
  grade: ProofGrade,
  isDraft: boolean,
): Promise<Proven> {
  const expected: Expected = { ...expectedOf(parts, forms), ...(isDraft ? { draft: true } : {}) };
  const proof = await proofOf(file, expected, forms, master, ports, grade);
  return {
    file,
    expected,
    proof,
    findings: proof.differences.map((difference) => differenceFinding(file, difference)),
  };
}

async function proofOf(
  file: PacketFile,
  expected: Expected,
  forms: readonly FormOfPart[],
  master: Master,
  ports: Ports,
  grade: ProofGrade,
): Promise<Proof> {
  try {
    const own = prove(expected, ownReading(file, expected, forms, master, ports));
    if (grade === 'fast' || own.differences.length > 0) return own;
    const { readPdfjs } = await import('../form/read-pdfjs.ts');
    return prove(expected, await readPdfjs(file.bytes, drawnPlaces(expected), paperPages(expected)));
  } catch (thrown) {
    if (!(thrown instanceof SyntaxFault)) throw thrown;
    return {
      reader: 'optpack',
      filled: 0,
      left: 0,
      ticks: 0,
      papers: 0,
      differences: [{ item: 'file', box: null, says: thrown.message }],
    };
  }
}

/** What our own reader finds: it also sees damage that another reader would mend in silence. */
function ownReading(
  file: PacketFile,
  expected: Expected,
  forms: readonly FormOfPart[],
  master: Master,
  ports: Ports,
): Reading {
  return readOwn(
    file.bytes,
    master,
    forms.map(({ edition }) => edition.inventory),
    ports.inflate,
    drawnPlaces(expected),
    expected.draft,
    expected.papers,
  );
}

function expectedOf(parts: readonly AppendPart[], forms: readonly FormOfPart[]): Expected {
  let page = 0;
  const continued: ExpectedTexts[] = [];
  const ticks: ExpectedTick[] = [];
  const papers: ForeignPlace[] = [];
  const expected = parts.flatMap((part) => {
    const firstPage = page;
    if (part.kind === 'sheets') {
      const { length } = part.laidOut.sheets;
      page += length;
      ticks.push(...expectedTicks(part, firstPage, ticks.length));
      if (part.continued !== undefined) continued.push({ firstPage, pages: length, texts: part.continued });
      return [];
    }
    if (part.kind === 'pages') {
      page += part.pages.pages.length;
      papers.push({ firstPage, pages: part.pages });
      return [];
    }
    const form = forms.find(({ wanted }) => wanted.form === part.form);
    if (form === undefined) throw new Error(`no plan for ${part.form}`);
    page += form.wanted.pages.length;
    const prefix = forms.length > 1 ? `${part.form}.` : '';
    return [{ fields: form.edition.inventory, pages: form.wanted.pages, firstPage, prefix, boxes: part.boxes }];
  });
  return { pages: page, forms: expected, ticks, continued, papers };
}

function differenceFinding(file: PacketFile, difference: Proof['differences'][number]): Finding {
  return {
    rule: 'the-written-packet-equals-the-plan',
    severity: 'error',
    path: null,
    items: [difference.item],
    says: `${file.path}: ${difference.item} ${difference.says}. Nothing was written.`,
    fix: 'This is a defect of optpack or of the prepared blank: add the blank again, and report it if it stays.',
  };
}

/** What each grade looks at, for the reader of a proof. */
const LOOKS: Readonly<Record<ProofGrade, string>> = {
  fast:
    'optpack read its own bytes: values, the words drawn in each box, their place by the measures of the font, pages in order, ' +
    'the boxes to tick on our sheets, ' +
    'and that all else is byte for byte the prepared blank, whose edition was read when it was added, or the papers as they ' +
    'were made ready.',
  full:
    'As fast, and pdf.js, which did not write the file, read it again: values, each glyph and where it is drawn, ' +
    'the printed edition of every page, the boxes to tick, the texts of continuation sheets, and of papers the size and words of each page.',
};

const LOOKS_IN_DRAFT =
  ' Of a draft each page is written anew: that it has the contents of the blank unchanged, and bears the mark over them.';

/** `proof.json`: for each file who read it and how many boxes were compared, and each box with the answer it holds. No answers. */
export function proofFile(proven: readonly Proven[], grade: ProofGrade, draft: boolean): PacketFile {
  const files = proven.map(({ file, expected, proof }) => ({
    file: file.path,
    reader: proof.reader,
    pages: expected.pages,
    filled: proof.filled,
    leftAsInTheBlank: proof.left,
    boxesToTick: proof.ticks,
    pagesOfPapers: proof.papers,
    differences: proof.differences,
    boxes: expected.forms.flatMap((form) =>
      form.boxes.map(({ item, box, path }) => ({ item, box: form.prefix + box, path })),
    ),
  }));
  return {
    path: 'proof.json',
    bytes: new TextEncoder().encode(
      `${JSON.stringify({ version: 1, draft, grade, looksAt: `${LOOKS[grade]}${draft ? LOOKS_IN_DRAFT : ''}`, files }, null, 2)}\n`,
    ),
  };
}
