/** Bytes of a stream object and its dictionary as text without `/Length` and the closing `>>`. */
interface StreamObject {
  readonly head: string;
  readonly bytes: Uint8Array;
}

/** The objects of a master while it is put together: numbers are given in order of asking. */
export class Numbering {
  private readonly texts = new Map<number, string>();
  private readonly streams = new Map<number, StreamObject>();
  private free: number;

  /** `reserved`: numbers 1 to `reserved` are written by every fill and never here. */
  constructor(reserved: number) {
    this.free = reserved + 1;
  }

  /** The number that the next object will get. */
  get next(): number {
    return this.free;
  }

  take(): number {
    const number = this.free;
    this.free += 1;
    return number;
  }

  /** Sets the text of an object that is not a stream. */
  setText(number: number, text: string): void {
    this.texts.set(number, text);
  }

  addText(text: string): number {
    const number = this.take();
    this.setText(number, text);
    return number;
  }

  addStream(head: string, bytes: Uint8Array): number {
    const number = this.take();
    this.streams.set(number, { head, bytes });
    return number;
  }

  /** Objects that are not streams, by number, ascending. */
  textObjects(): [number, string][] {
    return [...this.texts].sort(([a], [b]) => a - b);
  }

  /** Stream objects, by number, ascending. */
  streamObjects(): [number, StreamObject][] {
    return [...this.streams].sort(([a], [b]) => a - b);
  }
}
