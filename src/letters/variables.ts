import Handlebars from 'handlebars';
import { knownPaths } from './known-paths.ts';
import { letterFactKeys } from './letter-facts.ts';
import type { Guard, Use } from './template.ts';
import { blocks, printers } from './vocabulary.ts';

/** Something in a template that cannot be built, and its line. */
export interface TemplateFault {
  readonly line: number;
  readonly says: string;
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

/** Lists that can be repeated, with the names of one entry. */
const lists: Readonly<Record<string, readonly string[]>> = {
  'packet.parts': ['title', 'pages'],
  'packet.continued': ['number', 'title', 'text'],
};

const known: ReadonlySet<string> = new Set([
  ...knownPaths(),
  ...letterFactKeys.map((key) => `packet.facts.${key}`),
  'packet.factsSeen',
]);

const isGroup = (path: string) => [...known].some((other) => other.startsWith(`${path}.`));

const isPath = (expression: hbs.AST.Expression): expression is hbs.AST.PathExpression =>
  expression.type === 'PathExpression';

const isPrinter = (name: string) => printers.some((printer) => printer === name);

/** Why a path cannot be used here, or null. */
const wrongPath = (path: hbs.AST.PathExpression, name: string, scope: Scope): string | null => {
  if (path.data || path.depth > 0) return `${path.original} reaches outside; name a path of the case.`;
  if (scope.entry !== null) {
    return scope.entry.includes(name) ? null : `An entry has ${scope.entry.join(' and ')}, not ${name}.`;
  }
  if (isGroup(name)) return `${name} is a group; name one answer in it.`;
  return known.has(name) ? null : `${name} is not a path of the case.`;
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

/** Why a block cannot be built, or null. */
const wrongBlock = (node: hbs.AST.BlockStatement): string | null => {
  const [value, more] = node.params;
  const name = node.path.original;
  if (!blocks.some((block) => block === name)) return `${name} is not one of ${blocks.join(', ')}.`;
  if (value === undefined || more !== undefined || !isPath(value) || node.hash) return 'A block asks for one path.';
  if (name === 'each' && !Object.hasOwn(lists, value.original))
    return `Only ${Object.keys(lists).join(' and ')} can be repeated.`;
  return null;
};

/** A question about a list entry is not one about the case. */
const guarded = (scope: Scope, path: string, holds: boolean): Scope =>
  scope.entry === null ? { ...scope, guards: [...scope.guards, { path, holds }] } : scope;

/** Walks a template's tree and notes each variable with the questions around it. */
class Walk {
  readonly uses: Use[] = [];
  readonly faults: TemplateFault[] = [];

  #fault(node: hbs.AST.Node, says: string): void {
    this.faults.push({ line: node.loc.start.line, says });
  }

  #use(path: hbs.AST.PathExpression, prints: boolean, scope: Scope): void {
    const name = path.parts.join('.');
    const wrong = wrongPath(path, name, scope);
    if (wrong !== null) this.#fault(path, wrong);
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
    const wrong = wrongBlock(node);
    if (wrong !== null || path === undefined || !isPath(path)) {
      this.#fault(node, wrong ?? 'A block asks for one path.');
    } else if (node.path.original === 'each') {
      this.uses.push({ path: path.original, prints: false, guards: scope.guards });
      this.program(node.program, { ...scope, entry: lists[path.original] ?? [] });
    } else {
      this.#use(path, false, scope);
      const asksYes = node.path.original === 'if';
      this.program(node.program, guarded(scope, path.parts.join('.'), asksYes));
      this.program(node.inverse, guarded(scope, path.parts.join('.'), !asksYes));
    }
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
  return { line, says: near === undefined ? head : `This cannot be read: ${near}` };
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
