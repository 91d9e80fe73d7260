import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const PROPERTIES = 'docProps/core.xml';

/** The library writes when the file was made; nobody needs to know, and the same letter would be other bytes each time. */
const TIMES = /<dcterms:(created|modified)\b[^>]*>[^<]*<\/dcterms:\1>/g;

const withoutTimes = (properties: string, lang: string): string =>
  properties.replace(TIMES, '').replace('</cp:coreProperties>', `<dc:language>${lang}</dc:language>$&`);

/** The first day that a zip file can bear, at noon: by the clock of any place the same fields of it. */
const FIRST_DAY = new Date(1980, 0, 1, 12);

/** A DOCX that says nothing of when it was made: no times among its properties, one day for all its files. */
export const withoutTime = (bytes: Uint8Array, lang: string): Uint8Array => {
  const files = unzipSync(bytes);
  const properties = strFromU8(files[PROPERTIES] ?? new Uint8Array());
  return zipSync({ ...files, [PROPERTIES]: strToU8(withoutTimes(properties, lang)) }, { mtime: FIRST_DAY });
};
