import Handlebars from 'handlebars/runtime.js';
import { askedPath } from '../case/asked-path.ts';
import type { View, ViewPath } from '../case/view.ts';
import type { Finding } from '../finding.ts';
import type { LetterFacts } from './letter-facts.ts';
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

/** A part of the packet, as a checklist tells it. */
export interface PacketPart {
  readonly title: string;
  readonly pages: number;
}

/** A text that a box of a form does not hold, as the sheet that follows the form tells it. */
export interface ContinuedPart {
  readonly number: number;
  readonly title: string;
  readonly text: string;
}

/** What a recipe tells a template besides the case: `packet.parts`, `packet.continued`, `packet.facts`, `packet.factsSeen`. */
export interface PacketValues extends LetterFacts {
  readonly parts: readonly PacketPart[];
  readonly continued?: readonly ContinuedPart[];
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
  typeof value === 'object' && value !== null && !(value instanceof Value);

const put = (root: Tree, path: string, value: Value): void => {
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
const isViewPath = (path: string): path is ViewPath => !path.startsWith('packet.');

const factKey = (path: string): string | null =>
  path.startsWith('packet.facts.') ? path.slice('packet.facts.'.length) : null;

const packetTree = (template: Template, packet: PacketValues): Tree => {
  const keys = template.uses.map(({ path }) => factKey(path)).filter((key) => key !== null);
  const factOf = (key: string) =>
    Object.hasOwn(packet.facts, key) ? new Value(packet.facts[key] ?? null) : new Value(null, `[no value: ${key}]`);
  return tree([
    [
      'parts',
      packet.parts.map(({ title, pages }) =>
        tree([
          ['title', new Value(title)],
          ['pages', new Value(pages)],
        ]),
      ),
    ],
    [
      'continued',
      (packet.continued ?? []).map(({ number, title, text }) =>
        tree([
          ['number', new Value(number)],
          ['title', new Value(title)],
          ['text', new Value(text)],
        ]),
      ),
    ],
    ['facts', tree(keys.map((key) => [key, factOf(key)]))],
    [
      'factsSeen',
      new Value(packet.factsSeen === '' ? null : packet.factsSeen, '[not known without filing.preparedOn]'),
    ],
  ]);
};

/** The answers and derived values that a template prints or asks about. */
export const answersUsed = ({ uses }: Template): readonly ViewPath[] => uses.map(({ path }) => path).filter(isViewPath);

/** Fills a template: Markdown in which no answer can be anything but text. An unanswered variable is printed as what it is. */
export const renderTemplate = (template: Template, view: View, packet: PacketValues): string => {
  const context = tree([['packet', packetTree(template, packet)]]);
  for (const { path } of template.uses) {
    if (isViewPath(path))
      put(
        context,
        path,
        answerValue(path, view.at(path), () => lackingAt(path, view)),
      );
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

const missingFact = (key: string, title: string): Finding => ({
  rule: RULE,
  severity: 'error',
  path: null,
  items: [title],
  says: `${title} prints the fact ${key}, and none is known for the days of this case.`,
  fix: 'Check the days under filing, or build without this letter.',
});

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
  packet?: PacketValues,
): readonly Finding[] => {
  const holds = (path: string): boolean => {
    if (isViewPath(path)) return answerValue(path, view.at(path)).holds;
    const key = factKey(path);
    return key === null || packet === undefined || Object.hasOwn(packet.facts, key);
  };
  const found = new Map<string, Finding>();
  for (const { path, prints, guards } of template.uses) {
    if (!prints || !guards.every((guard) => holds(guard.path) === guard.holds)) continue;
    const key = factKey(path);
    if (isViewPath(path)) {
      for (const finding of missingAt(path, view, title)) found.set(finding.path ?? finding.says, finding);
    } else if (key !== null && !holds(path)) {
      found.set(path, missingFact(key, title));
    }
  }
  return [...found.values()];
};
