import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';

/** Asks for one line; null when the asking was broken off (Ctrl-C, or no more input). */
export type Ask = (question: string) => Promise<string | null>;

/** Asks without showing what is typed. `tell` writes the question; `input` is a terminal. */
export const hiddenQuestion =
  (input: NodeJS.ReadableStream, tell: (text: string) => void): Ask =>
  (question) => {
    tell(question);
    return new Promise((resolve) => {
      const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
      const reader = createInterface({ input, output: silent, terminal: true, historySize: 0 });
      const end = (line: string | null): void => {
        resolve(line);
        reader.close();
      };
      reader.once('line', end);
      reader.once('SIGINT', () => end(null));
      reader.once('close', () => {
        tell('\n');
        end(null);
      });
    });
  };
