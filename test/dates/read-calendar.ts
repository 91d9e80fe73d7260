// A reader of iCalendar after RFC 5545 (3.1 lines, 3.3.11 text, 3.6.1 event, 3.6.6 alarm) that shares nothing with the writer.

/** An entry of a calendar as it stands in the file. */
export interface ReadEvent {
  readonly uid: string;
  readonly sequence: number;
  readonly stamp: string;
  readonly start: string;
  readonly end: string;
  readonly summary: string;
  readonly description: string;
  readonly triggers: readonly string[];
}

interface Component {
  readonly name: string;
  readonly lines: Map<string, string>;
  readonly inside: Component[];
}

const unescaped = (text: string): string =>
  text.replace(/\\([\\;,nN])/g, (_, sign: string) => (sign.toLowerCase() === 'n' ? '\n' : sign));

/** The content lines, unfolded. Throws for a line end that is not CRLF, or a line of more than 75 octets. */
const contentLines = (text: string): readonly string[] => {
  if (!text.endsWith('\r\n')) throw new Error('the file does not end with CRLF');
  if (/[^\r]\n|\r[^\n]/.test(text)) throw new Error('a line ends otherwise than with CRLF');
  const long = text.split('\r\n').find((line) => new TextEncoder().encode(line).length > 75);
  if (long !== undefined) throw new Error(`more than 75 octets: ${long}`);
  return text
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n')
    .slice(0, -1);
};

const parsed = (text: string): Component => {
  const root: Component = { name: 'file', lines: new Map(), inside: [] };
  const open = [root];
  for (const line of contentLines(text)) {
    const [, name, value] = /^([A-Z-]+(?:;[A-Z-]+=[^:;]+)*):(.*)$/s.exec(line) ?? [];
    const here = open.at(-1);
    if (name === undefined || value === undefined || here === undefined) throw new Error(`no content line: ${line}`);
    if (name === 'BEGIN') {
      const component = { name: value, lines: new Map<string, string>(), inside: [] };
      here.inside.push(component);
      open.push(component);
    } else if (name === 'END') {
      if (open.pop()?.name !== value) throw new Error(`END:${value} closes nothing`);
    } else {
      if (here.inside.length > 0) throw new Error(`${name} stands behind a component`);
      if (here.lines.has(name)) throw new Error(`${name} stands twice`);
      here.lines.set(name, value);
    }
  }
  if (open.length !== 1) throw new Error('a component is not closed');
  return root;
};

const needed = ({ name, lines }: Component, key: string): string => {
  const value = lines.get(key);
  if (value === undefined) throw new Error(`${name} has no ${key}`);
  return value;
};

const dayOf = (text: string): string => {
  const [, year, month, date] = /^(\d{4})(\d\d)(\d\d)$/.exec(text) ?? [];
  if (year === undefined) throw new Error(`no day: ${text}`);
  return `${year}-${month}-${date}`;
};

const eventOf = (event: Component): ReadEvent => ({
  uid: needed(event, 'UID'),
  sequence: Number(needed(event, 'SEQUENCE')),
  stamp: needed(event, 'DTSTAMP'),
  start: dayOf(needed(event, 'DTSTART;VALUE=DATE')),
  end: dayOf(needed(event, 'DTEND;VALUE=DATE')),
  summary: unescaped(needed(event, 'SUMMARY')),
  description: unescaped(needed(event, 'DESCRIPTION')),
  triggers: event.inside.map((alarm) => {
    if (alarm.name !== 'VALARM') throw new Error(`an entry holds ${alarm.name}`);
    if (needed(alarm, 'ACTION') !== 'DISPLAY') throw new Error('an alarm shows nothing');
    needed(alarm, 'DESCRIPTION');
    return needed(alarm, 'TRIGGER');
  }),
});

/** The entries of a calendar file; throws for what RFC 5545 does not allow. */
export const readCalendar = (text: string): readonly ReadEvent[] => {
  const { inside, lines } = parsed(text);
  const [calendar, ...others] = inside;
  if (calendar?.name !== 'VCALENDAR' || others.length > 0 || lines.size > 0) throw new Error('not one calendar');
  if (needed(calendar, 'VERSION') !== '2.0') throw new Error('another version');
  needed(calendar, 'PRODID');
  return calendar.inside.map(eventOf);
};
