import { strFromU8, unzipSync } from 'fflate';

/** An element of an XML file. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Element | string)[];
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const decoded = (text: string): string => {
  if (/(?![\t\n\r])[<\p{Cc}\ufffe\uffff]/u.test(text)) throw new Error('a character that XML forbids');
  return text.replace(/&([^;\s]*);?/g, (whole, name: string) => {
    const known = name.startsWith('#x')
      ? String.fromCodePoint(Number.parseInt(name.slice(2), 16))
      : name.startsWith('#')
        ? String.fromCodePoint(Number(name.slice(1)))
        : entities[name];
    if (known === undefined || !whole.endsWith(';')) throw new Error(`no entity of XML: ${whole}`);
    return known;
  });
};

const attributesOf = (text: string): Readonly<Record<string, string>> => {
  const found: Record<string, string> = {};
  const rest = text.replace(/\s+([\w:.-]+)="([^"]*)"/g, (_, name: string, value: string) => {
    if (Object.hasOwn(found, name)) throw new Error(`attribute ${name} twice`);
    found[name] = decoded(value);
    return '';
  });
  if (rest.trim() !== '') throw new Error(`not attributes: ${rest}`);
  return found;
};

interface Open extends Element {
  readonly children: (Element | string)[];
}

/** Reads an XML file; throws when it is not well formed, or holds more than elements, attributes and text. */
export const readXml = (xml: string): Element => {
  const top: Open = { name: '', attributes: {}, children: [] };
  const open: Open[] = [top];
  const last = (): Open => open.at(-1) ?? top;
  let at = 0;
  for (const match of xml.matchAll(/<\?xml [^?]*\?>|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"]*")*)\s*(\/?)>/g)) {
    const text = decoded(xml.slice(at, match.index));
    if (text !== '') last().children.push(text);
    at = match.index + match[0].length;
    const [, closing, name = '', attributes = '', empty] = match;
    if (name === '') continue;
    if (closing === '/') {
      if (open.pop()?.name !== name) throw new Error(`</${name}> closes another element`);
      continue;
    }
    const element: Open = { name, attributes: attributesOf(attributes), children: [] };
    last().children.push(element);
    if (empty !== '/') open.push(element);
  }
  const [root] = top.children;
  if (open.length !== 1 || root === undefined || typeof root === 'string' || xml.slice(at).trim() !== '') {
    throw new Error('the XML ends inside an element');
  }
  return root;
};

/** Every element of that name below an element, in order. */
export const all = (element: Element, name: string): readonly Element[] =>
  element.children.flatMap((child) =>
    typeof child === 'string' ? [] : [...(child.name === name ? [child] : []), ...all(child, name)],
  );

/** The first of them; none when there is none. */
export const first = (element: Element, name: string): Element | undefined => all(element, name)[0];

/** `w:val` of the first element of that name below an element. */
export const valOf = (element: Element, name: string): string | undefined => first(element, name)?.attributes['w:val'];

/** What a paragraph says: its text, with line ends and tabs. */
export const textOf = (element: Element): string =>
  element.children
    .map((child) => {
      if (typeof child === 'string') return '';
      if (child.name === 'w:t') return child.children.join('');
      if (child.name === 'w:br') return '\n';
      return child.name === 'w:tab' && element.name === 'w:r' ? '\t' : textOf(child);
    })
    .join('');

/** A DOCX file as it is read. */
export interface ReadDocx {
  /** Its files by path, as text. */
  readonly files: ReadonlyMap<string, string>;
  readonly body: Element;
  part(path: string): Element;
}

/** A file of a DOCX is XML, or a picture. */
const isXml = (path: string): boolean => /\.(?:xml|rels)$/.test(path);

/** Unzips a DOCX and reads all its XML; throws where a file is not well formed. */
export const readDocx = (bytes: Uint8Array): ReadDocx => {
  const files = new Map(Object.entries(unzipSync(bytes)).map(([path, data]) => [path, strFromU8(data)]));
  const parts = new Map([...files].filter(([path]) => isXml(path)).map(([path, xml]) => [path, readXml(xml)]));
  const part = (path: string): Element => {
    const found = parts.get(path);
    if (found === undefined) throw new Error(`there is no ${path}`);
    return found;
  };
  const body = first(part('word/document.xml'), 'w:body');
  if (body === undefined) throw new Error('the document has no body');
  return { files, body, part };
};

interface NumberLevel {
  readonly format: string;
  readonly text: string;
  readonly start: number;
}

const numberLevels = (docx: ReadDocx, list: string, level: string): NumberLevel => {
  const numbering = docx.part('word/numbering.xml');
  const num = all(numbering, 'w:num').find(({ attributes }) => attributes['w:numId'] === list);
  const abstract = all(numbering, 'w:abstractNum').find(
    ({ attributes }) => num !== undefined && attributes['w:abstractNumId'] === valOf(num, 'w:abstractNumId'),
  );
  const found = all(abstract ?? numbering, 'w:lvl').find(({ attributes }) => attributes['w:ilvl'] === level);
  if (num === undefined || abstract === undefined || found === undefined) throw new Error(`there is no list ${list}`);
  const override = all(num, 'w:lvlOverride').find(({ attributes }) => attributes['w:ilvl'] === level);
  const start = (override && valOf(override, 'w:startOverride')) ?? valOf(found, 'w:start') ?? '0';
  return { format: valOf(found, 'w:numFmt') ?? '', text: valOf(found, 'w:lvlText') ?? '', start: Number(start) };
};

/**
 * The paragraphs of a DOCX as they are read, in order, each with the number or bullet that Word sets before it and two
 * spaces for each list that it is in: `  1. Text`. Empty ones are left out.
 */
export const paragraphs = (docx: ReadDocx): readonly string[] => {
  const counts = new Map<string, number>();
  const label = (paragraph: Element): string => {
    const list = valOf(paragraph, 'w:numId');
    const level = valOf(paragraph, 'w:ilvl') ?? '0';
    if (list === undefined) return '';
    const { format, text, start } = numberLevels(docx, list, level);
    const key = `${list} ${level}`;
    const count = counts.has(key) ? (counts.get(key) ?? 0) + 1 : start;
    counts.set(key, count);
    const shown = format === 'bullet' ? text : text.replace(`%${Number(level) + 1}`, String(count));
    return `${'  '.repeat(Number(level))}${shown} `;
  };
  return all(docx.body, 'w:p')
    .map((paragraph) => ({ text: textOf(paragraph), label: label(paragraph) }))
    .filter(({ text, label: shown }) => text !== '' || shown !== '')
    .map(({ text, label: shown }) => `${shown}${text}`);
};
