import Handlebars from 'handlebars';
import { nearest } from '../case/nearest.ts';
import { knownPaths } from './known-paths.ts';
import { meantPath } from './meant-path.ts';
import { isPacketText, packetTexts, repeatedPaths } from './packet-paths.ts';
import { isPacketList, packetLists } from './packet-values.ts';
import type { Guard, Use } from './template.ts';
import { blocks, printers } from './vocabulary.ts';

/** Something in a template that cannot be built, and where: line and column, both from 1. */
export interface TemplateFault {
  readonly line: number;
  readonly column: number;
  readonly says: string;
  /** What an unknown name was probably meant to be; null when nothing is near. */
  readonly meant: string | null;
}

/** What a template names. */
export interface TemplateVariables {
  /** Printed somewhere outside an `{{#if}}` or `{{#unless}}` that asks for the same path. */
  readonly required: readonly string[];
  readonly optional: readonly string[];
  readonly uses: readonly Use[];
  readonly faults: readonly TemplateFault[];
}

interface Scope {
  readonly guards: readonly Guard[];
  /** Names of one entry of the list that is being repeated; null outside `{{#each}}`. */
  readonly entry: readonly string[] | null;
}

const OF_PACKET = 'packet.';

/** The names of one entry of a list that can be repeated; null for anything else. */
const entryOf = (path: string): readonly string[] | null => {
  const name = path.startsWith(OF_PACKET) ? path.slice(OF_PACKET.length) : '';
  return isPacketList(name) ? packetLists[name] : null;
};

const known: ReadonlySet<string> = new Set(knownPaths());

const isKnown = (path: string): boolean =>
  path.startsWith(OF_PACKET) ? isPacketText(path.slice(OF_PACKET.length)) : known.has(path);

/** Every path that a template may print or repeat. */
export const printablePaths = (): readonly string[] => [
  ...known,
  ...packetTexts().map((key) => `${OF_PACKET}${key}`),
  ...repeatedPaths,
];

const isGroup = (path: string) =>
  path === 'packet' ||
  /^packet\.(?:facts|dates|office)$/.test(path) ||
  [...known].some((other) => other.startsWith(`${path}.`));

const isPath = (expression: hbs.AST.Expression): expression is hbs.AST.PathExpression =>
  expression.type === 'PathExpression';

const isPrinter = (name: string) => printers.some((printer) => printer === name);

/** Why a path cannot be used here, or null. */
const wrongPath = (path: hbs.AST.PathExpression, name: string, scope: Scope): string | null => {
  if (path.data || path.depth > 0) return `${path.original} reaches outside; name a path of the case.`;
  if (scope.entry !== null) {
    return scope.entry.includes(name) ? null : `An entry has ${scope.entry.join(' and ')}, not ${name}.`;
  }
  if (isKnown(name)) return null;
  if (entryOf(name) !== null) return `${name} is a list; repeat it with each.`;
  if (isGroup(name)) return `${name} is a group; name one answer in it.`;
  return name.startsWith(OF_PACKET) ? `${name} is not told by any packet.` : `${name} is not a path of the case.`;
};

/** What a path that is not known was probably meant to be. */
const meantBy = (name: string, { entry }: Scope): string | null => {
  if (entry !== null) return nearest(name, entry);
  return isKnown(name) || entryOf(name) !== null ? null : meantPath(name, printablePaths());
};

/** Why `{{path}}` or `{{word path "more"}}` cannot be printed, or null. */
const wrongMustache = (node: hbs.AST.MustacheStatement): string | null => {
  const [value, ...words] = node.params;
  if (!node.escaped) return 'Values are always escaped; write two braces.';
  if (!isPath(node.path)) return 'Only a path can be printed.';
  if (node.hash) return 'Named settings are not known here.';
  if (value === undefined) return null;
  if (!isPrinter(node.path.original)) return `${node.path.original} is not one of ${printers.join(', ')}.`;
  if (!isPath(value)) return `${node.path.original} needs a path.`;
  return words.every((word) => word.type === 'StringLiteral') ? null : 'Only words in quotes may follow the path.';
};

/** Nobody reads a template that asks deeper, and no packet takes long to ask. */
const DEEPEST = 12;

/** Why a block cannot be built, or null. */
const wrongBlock = (node: hbs.AST.BlockStatement, { guards, entry }: Scope): string | null => {
  const [value, more] = node.params;
  const name = node.path.original;
  if (guards.length >= DEEPEST) return `Questions are nested deeper than ${DEEPEST}.`;
  if (!blocks.some((block) => block === name)) return `${name} is not one of ${blocks.join(', ')}.`;
  if (value === undefined || more !== undefined || !isPath(value) || node.hash) return 'A block asks for one path.';
  if ([node.program, node.inverse].some((body) => body?.blockParams?.length))
    return 'Names of your own are not known here.';
  if (name === 'each' && entry !== null) return 'A list cannot be repeated inside another.';
  if (name === 'each' && entryOf(value.original) === null) return `Only ${repeatedPaths.join(', ')} can be repeated.`;
  return null;
};

/** A question about a list entry is not one about the case. */
const guarded = (scope: Scope, path: string, holds: boolean): Scope =>
  scope.entry === null ? { ...scope, guards: [...scope.guards, { path, holds }] } : scope;

/** Walks a template's tree and notes each variable with the questions around it. */
class Walk {
  readonly uses: Use[] = [];
  readonly faults: TemplateFault[] = [];

  #fault(node: hbs.AST.Node, says: string, meant: string | null = null): void {
    const { line, column } = node.loc.start;
    this.faults.push({ line, column: column + 1, says, meant });
  }

  #use(path: hbs.AST.PathExpression, prints: boolean, scope: Scope): void {
    const name = path.parts.join('.');
    const wrong = wrongPath(path, name, scope);
    if (wrong !== null) this.#fault(path, wrong, meantBy(name, scope));
    else if (scope.entry === null) this.uses.push({ path: name, prints, guards: scope.guards });
  }

  #mustache(node: hbs.AST.MustacheStatement, scope: Scope): void {
    const wrong = wrongMustache(node);
    const path = node.params[0] ?? node.path;
    if (wrong !== null) this.#fault(node, wrong);
    else if (isPath(path)) this.#use(path, true, scope);
  }

  #block(node: hbs.AST.BlockStatement, scope: Scope): void {
    const [path] = node.params;
    const wrong = wrongBlock(node, scope);
    if (wrong !== null || path === undefined || !isPath(path)) {
      this.#fault(node, wrong ?? 'A block asks for one path.');
    } else if (node.path.original === 'each') {
      this.uses.push({ path: path.original, prints: false, guards: scope.guards });
      this.program(node.program, { ...scope, entry: entryOf(path.original) ?? [] });
      this.program(node.inverse, guarded(scope, path.original, false));
    } else if (scope.entry === null && entryOf(path.original) !== null) {
      this.#asked(node, path.original, scope);
    } else {
      this.#use(path, false, scope);
      const asksYes = node.path.original === 'if';
      this.program(node.program, guarded(scope, path.parts.join('.'), asksYes));
      this.program(node.inverse, guarded(scope, path.parts.join('.'), !asksYes));
    }
  }

  /** A question whether a list has an entry. */
  #asked(node: hbs.AST.BlockStatement, path: string, scope: Scope): void {
    const asksYes = node.path.original === 'if';
    this.uses.push({ path, prints: false, guards: scope.guards });
    this.program(node.program, guarded(scope, path, asksYes));
    this.program(node.inverse, guarded(scope, path, !asksYes));
  }

  program(program: hbs.AST.Program | undefined, scope: Scope): void {
    for (const node of program?.body ?? []) this.#statement(node, scope);
  }

  #statement(node: hbs.AST.Statement, scope: Scope): void {
    if (isKind<hbs.AST.MustacheStatement>(node, 'MustacheStatement')) this.#mustache(node, scope);
    else if (isKind<hbs.AST.BlockStatement>(node, 'BlockStatement')) this.#block(node, scope);
    else if (node.type !== 'ContentStatement' && node.type !== 'CommentStatement') {
      this.#fault(node, 'Partials and decorators are not known here.');
    }
  }
}

const isKind = <T extends hbs.AST.Node>(node: hbs.AST.Node, type: T['type']): node is T => node.type === type;

const asksForItself = ({ path, guards }: Use) => guards.some((guard) => guard.path === path && guard.holds);

/** The engine's parser tells the line, then the text before the spot, then the spot. */
const parseFault = (cause: unknown): TemplateFault => {
  const told = cause instanceof Error ? cause.message : String(cause);
  const [head = '', near] = told.split('\n');
  const line = Number(/line (\d+)/i.exec(head)?.[1] ?? 1);
  return { line, column: 1, says: near === undefined ? head : `This cannot be read: ${near}`, meant: null };
};

/** The variables of a template, and what is wrong with it. */
export const templateVariables = (source: string): TemplateVariables => {
  const walk = new Walk();
  try {
    walk.program(Handlebars.parse(source), { guards: [], entry: null });
  } catch (cause) {
    return { required: [], optional: [], uses: [], faults: [parseFault(cause)] };
  }
  const names = [...new Set(walk.uses.map(({ path }) => path))];
  const required = new Set(walk.uses.filter((use) => use.prints && !asksForItself(use)).map(({ path }) => path));
  return {
    required: names.filter((name) => required.has(name)),
    optional: names.filter((name) => !required.has(name)),
    uses: walk.uses,
    faults: walk.faults,
  };
};
