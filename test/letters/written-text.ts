/** What an answer says when a letter prints it: NFC, blanks as one space, line ends as spaces. NUL cannot be written in Markdown at all. */
export const writtenText = (text: string): string =>
  text
    .normalize('NFC')
    .split(/\r\n|[\n\r\u0085\u2028\u2029]/)
    .map((line) => line.replace(/[ \t\v\f]+/g, ' ').replace(/^ | $/g, ''))
    .filter((line) => line !== '')
    .join(' ')
    .replaceAll('\0', '\uFFFD');
