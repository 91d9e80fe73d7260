/** Names optpack in the calendars that it writes. */
export const calendarProduct = { company: 'optpack', product: 'STEM OPT dates', language: 'EN' } as const;

/** True for the text of a calendar that optpack wrote. */
export const isOurCalendar = (text: string): boolean =>
  text.startsWith('BEGIN:VCALENDAR\r\n') &&
  text.includes(
    `\r\nPRODID:-//${calendarProduct.company}//${calendarProduct.product}//${calendarProduct.language}\r\n`,
  );
