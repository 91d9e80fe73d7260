import Handlebars from 'handlebars/runtime.js';
import { askedPath } from '../case/asked-path.ts';
import type { View, ViewPath } from '../case/view.ts';
import type { Finding } from '../finding.ts';
import { isPacketList, type PacketEntry, type PacketValues, packetLists } from './packet-values.ts';
import { answerValue, Value } from './value.ts';
import { teach } from './vocabulary.ts';

/** A question that a template asks before it prints: `{{#if path}}`, or `{{#unless path}}` when `holds` is false. */
export interface Guard {
  readonly path: string;
  readonly holds: boolean;
}

/** One place where a template names a variable, and the questions around it. */
export interface Use {
  readonly path: string;
  /** False where the template only asks for it. */
  readonly prints: boolean;
  readonly guards: readonly Guard[];
}

/** What the engine's compiler makes at build time: `main` and, when the template has blocks, numbered programs. */
export interface PrecompiledBody {
  readonly compiler: readonly unknown[];
}

/** A template ready to be rendered: what it uses, and its body as the engine compiled it, at build time or at run time. */
export interface Template {
  readonly uses: readonly Use[];
  readonly body: PrecompiledBody | ((context: unknown) => string);
}

type Tree = Record<string, unknown>;

const engine = Handlebars.create();
teach(engine);

const runs = new WeakMap<object, (context: unknown) => string>();

const runOf = ({ body }: Template): ((context: unknown) => string) => {
  if (typeof body === 'function') return body;
  const known = runs.get(body);
  if (known !== undefined) return known;
  const run = engine.template(body);
  runs.set(body, run);
  return run;
};

/** A record without a prototype: a template finds in it what was put there and nothing else. */
const tree = (entries: readonly (readonly [string, unknown])[] = []): Tree => {
  const made: Tree = Object.create(null);
  for (const [key, value] of entries) made[key] = value;
  return made;
};

const isTree = (value: unknown): value is Tree =>
  typeof value === 'object' && value !== null && !(value instanceof Value) && !Array.isArray(value);

const put = (root: Tree, path: string, value: Value | readonly Tree[]): void => {
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  let here = root;
  for (const key of keys) {
    const inner = here[key];
    const next = isTree(inner) ? inner : tree();
    here[key] = next;
    here = next;
  }
  here[last] = value;
};

/** Paths of the case or of derived values; the build has checked that each is one. */
const isViewPath = (path: string): path is ViewPath => packetKey(path) === null;

const OF_PACKET = 'packet.';

/** What a packet tells, by its name below `packet.`; null for a path of the case. */
const packetKey = (path: string): string | null => (path.startsWith(OF_PACKET) ? path.slice(OF_PACKET.length) : null);

/** What stands in the place of a text that is missing. */
const otherwise = (key: string, { needs }: PacketValues): string => {
  const lacking = needs?.(key) ?? [];
  return lacking.length === 0 ? `[no value: ${key}]` : `[not known without ${lacking.join(', ')}]`;
};

const entryTree = (names: readonly string[], entry: PacketEntry): Tree =>
  tree(names.map((name) => [name, new Value(entry[name] ?? null)]));

/** Puts what a packet tells by that name into the context. */
const putPacket = (context: Tree, key: string, packet: PacketValues): void => {
  const value = isPacketList(key)
    ? (packet.lists[key] ?? []).map((entry) => entryTree(packetLists[key], entry))
    : Object.hasOwn(packet.texts, key)
      ? new Value(packet.texts[key] ?? null)
      : new Value(null, otherwise(key, packet));
  put(context, `${OF_PACKET}${key}`, value);
};

/** The answers and derived values that a template prints or asks about. */
export const answersUsed = ({ uses }: Template): readonly ViewPath[] => uses.map(({ path }) => path).filter(isViewPath);

/** Fills a template: Markdown in which no answer can be anything but text. An unanswered variable is printed as what it is. */
export const renderTemplate = (template: Template, view: View, packet: PacketValues): string => {
  const context = tree();
  for (const { path } of template.uses) {
    const key = packetKey(path);
    if (key !== null) putPacket(context, key, packet);
    else if (isViewPath(path)) {
      const value = answerValue(path, view.at(path), () => lackingAt(path, view));
      put(context, path, value);
    }
  }
  return runOf(template)(context);
};

const RULE = 'every-printed-variable-is-answered';

const missingAnswer = (path: string, title: string, none: boolean): Finding => ({
  rule: RULE,
  severity: 'error',
  path,
  items: [title],
  says: none
    ? `${title} prints ${path}, and the answer is that there is none.`
    : `${title} prints ${path}, which is not answered.`,
  fix: none ? `Answer ${path}, or use a template that asks for it before it prints it.` : `Answer ${path}.`,
});

/** Findings for a text that the packet does not tell: about each answer that it needs, when it needs any. */
const missingText = (key: string, title: string, { needs }: PacketValues): readonly Finding[] => {
  const lacking = needs?.(key) ?? [];
  if (lacking.length > 0) return lacking.map((path) => missingAnswer(path, title, false));
  const isOfOffice = key.startsWith('office.');
  return [
    {
      rule: RULE,
      severity: 'error',
      path: null,
      items: [title],
      says: isOfOffice
        ? `${title} prints ${key} of the school pack, and no pack gives it.`
        : `${title} prints ${key}, and none is known for the days of this case.`,
      fix: isOfOffice
        ? 'Name a school pack that has it, with --school.'
        : 'Check the days under filing, or build without this letter.',
    },
  ];
};

/** The answers that lack at a path: several where its value is derived. */
const lackingAt = (path: ViewPath, view: View): readonly string[] => {
  const lacking = view.sources(path).filter((source) => view.at(source).is === 'unanswered');
  return [...new Set(lacking.map((source) => askedPath(view, source)))];
};

/** Findings for one printed path: about each answer that lacks when the value is derived from several. */
const missingAt = (path: ViewPath, view: View, title: string): readonly Finding[] => {
  const answer = view.at(path);
  if (answer.is === 'answered') return [];
  const lacking = lackingAt(path, view);
  if (lacking.length > 0) return lacking.map((asked) => missingAnswer(asked, title, false));
  const sources = view.sources(path);
  return sources.slice(0, 1).map((source) => missingAnswer(source, title, true));
};

/**
 * Findings for the variables that a template would print and the case does not answer. A variable counts only where
 * the questions around it hold. `title` is how the letter is told to people.
 */
export const missingVariables = (
  template: Template,
  view: View,
  title: string,
  packet: PacketValues,
): readonly Finding[] => {
  const holds = (path: string): boolean => {
    const key = packetKey(path);
    if (key !== null)
      return isPacketList(key) ? (packet.lists[key] ?? []).length > 0 : Object.hasOwn(packet.texts, key);
    return isViewPath(path) && answerValue(path, view.at(path)).holds;
  };
  const found = new Map<string, Finding>();
  for (const { path, prints, guards } of template.uses) {
    if (!prints || !guards.every((guard) => holds(guard.path) === guard.holds)) continue;
    const key = packetKey(path);
    const missing =
      key !== null
        ? holds(path)
          ? []
          : missingText(key, title, packet)
        : isViewPath(path)
          ? missingAt(path, view, title)
          : [];
    for (const finding of missing) found.set(finding.path ?? finding.says, finding);
  }
  return [...found.values()];
};
