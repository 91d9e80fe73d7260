import { PdfFault } from '../form/pdf/fault.ts';
import type { AskedPaper } from './asked.ts';
import { damagedPdf, PaperFault, type Trouble, tooLarge } from './fault.ts';
import { misnamed, typeOf } from './file-type.ts';
import { LARGEST_PAPER, megabytes } from './limits.ts';
import type { Paper, PaperReading } from './paper.ts';
import { pdfPaper } from './pdf-paper.ts';
import { jpegPaper, type MadePaper, pngPaper } from './picture-paper.ts';
import type { PaperPorts } from './ports.ts';
import { told } from './told.ts';

/**
 * Reads a paper of the user: told by its bytes, checked, turned upright and made ready to be put into a packet. What is
 * wrong with it is among the findings, with its name; with an error there is no paper. Time and memory are bounded
 * whatever the bytes are.
 */
export async function readPaper(asked: AskedPaper, bytes: Uint8Array, ports: PaperPorts): Promise<PaperReading> {
  const { at, is, file } = asked;
  try {
    if (bytes.length > LARGEST_PAPER) throw tooLarge(megabytes(bytes.length));
    const type = typeOf(bytes);
    const { content, troubles } = await madeOf(type, asked, bytes, ports);
    const all = [...namedWrong(file, type), ...troubles, ...cardTroubles(is, content.pages.length)];
    return { at, is, paper: { at, is, file, type, bytes, content }, findings: all.map((one) => told(asked, one)) };
  } catch (thrown) {
    return { at, is, paper: null, findings: [told(asked, troubleOf(thrown))] };
  }
}

function madeOf(
  type: Paper['type'],
  asked: AskedPaper,
  bytes: Uint8Array,
  ports: PaperPorts,
): Promise<MadePaper> | MadePaper {
  if (type === 'pdf') return pdfPaper(asked, bytes, ports);
  return type === 'jpeg' ? jpegPaper(asked, bytes) : pngPaper(asked, bytes, ports);
}

/** What a fault says of the paper; all else that is thrown is a bug. */
function troubleOf(thrown: unknown): Trouble {
  if (thrown instanceof PaperFault) return thrown.trouble;
  if (!(thrown instanceof PdfFault)) throw thrown;
  switch (thrown.rule) {
    case 'blank-opens-without-a-password':
      return needsPassword;
    case 'blank-is-of-reasonable-size':
      return tooLarge('comes to far more than a paper does when it is unpacked').trouble;
    default:
      return damagedPdf(thrown.says.replace(/^The (?:PDF|file) (?:is damaged: )?/, '').replace(/\.$/, '')).trouble;
  }
}

const needsPassword: Trouble = {
  rule: 'paper-has-no-password',
  severity: 'error',
  says: 'asks for a password before it can be read.',
  fix: 'Open it with its password and print it to a new PDF, or ask who made it for a copy without a password.',
};

function namedWrong(file: string, type: Paper['type']): Trouble[] {
  const wrong = misnamed(file, type);
  if (wrong === null) return [];
  return [
    {
      rule: 'paper-is-named-for-what-it-is',
      severity: 'warning',
      says: `is ${wrong.is}, and its name does not say so; an upload goes by the name.`,
      fix: `Give the file a name that ends with .${wrong.ending}, here and in its folder.`,
    },
  ];
}

const SIDES: Partial<Readonly<Record<Paper['is'], number>>> = {
  'OPT card, both sides': 2,
  'OPT card, front': 1,
  'OPT card, back': 1,
};

function cardTroubles(is: Paper['is'], pages: number): Trouble[] {
  const sides = SIDES[is];
  if (sides === undefined || pages <= sides) return [];
  return [
    {
      rule: 'card-copy-holds-the-card-alone',
      severity: 'warning',
      says: `has ${pages} pages; a copy of ${sides === 1 ? 'one side of a card has one' : 'a card has two at the most'}.`,
      fix: 'Save the pages of the card as a file of their own, and list the other papers by themselves.',
    },
  ];
}
