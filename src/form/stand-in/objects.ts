import { latin1 } from '../body.ts';

/** The objects of a PDF as text (Latin-1), numbered from 1 in the order in which they were asked for. */
export class PdfObjects {
  private readonly texts: string[] = [];

  /** A number whose object follows with `put`. */
  take(): number {
    return this.texts.push('null');
  }

  put(number: number, text: string): void {
    this.texts[number - 1] = text;
  }

  /** Numbers an object. */
  add(text: string): number {
    return this.texts.push(text);
  }

  /** Numbers a stream; `entries` is its dictionary without `/Length`. */
  addStream(content: string, entries = ''): number {
    return this.add(`<<${entries}/Length ${content.length}>>\nstream\n${content}\nendstream`);
  }

  /** The whole file, with a plain table of objects. */
  file(root: number, info: number): Uint8Array {
    let text = '%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n';
    const rows = ['0000000000 65535 f \n'];
    for (const [index, object] of this.texts.entries()) {
      rows.push(`${String(text.length).padStart(10, '0')} 00000 n \n`);
      text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    }
    const table = text.length;
    text += `xref\n0 ${rows.length}\n${rows.join('')}trailer\n<</Size ${rows.length}/Root ${root} 0 R/Info ${info} 0 R>>\n`;
    return latin1(`${text}startxref\n${table}\n%%EOF\n`);
  }
}

/** References to objects as the text of an array. */
export const refs = (numbers: readonly number[]): string => `[${numbers.map((number) => `${number} 0 R`).join(' ')}]`;

/** A length as PDF writes it, two decimals. */
export const pt = (length: number): string => String(Math.round(length * 100) / 100);
