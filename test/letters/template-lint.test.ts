import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Handlebars from 'handlebars';
import { describe, expect, it } from 'vitest';
import { derived } from '../../src/case/derived.ts';
import { packetTexts } from '../../src/letters/packet-paths.ts';
import { isPacketList, packetLists } from '../../src/letters/packet-values.ts';
import { templateVariables } from '../../src/letters/variables.ts';

const root = join(import.meta.dirname, '../..');

const textsIn = (folder: string, ending: string): readonly string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending))
    .map((file) => readFileSync(join(root, folder, file), 'utf8'));

const sources = textsIn('templates', '.md.hbs');

const used: ReadonlySet<string> = new Set(
  sources.flatMap((source) => templateVariables(source).uses.map(({ path }) => path)),
);

/** What a template names inside the lists that it repeats: `packet.parts` and `title`. */
class Entries extends Handlebars.Visitor {
  readonly found: { readonly list: string; readonly name: string }[] = [];
  #list: string | null = null;

  override BlockStatement(block: hbs.AST.BlockStatement): void {
    const [value] = block.params;
    const outer = this.#list;
    if (block.path.original === 'each' && value?.type === 'PathExpression') this.#list = pathOf(value);
    super.BlockStatement(block);
    this.#list = outer;
  }

  override PathExpression(path: hbs.AST.PathExpression): void {
    if (this.#list !== null) this.found.push({ list: this.#list, name: path.original });
  }
}

const pathOf = (node: hbs.AST.Expression): string => ('original' in node ? String(node.original) : '');

const entries = sources.flatMap((source) => {
  const visitor = new Entries();
  visitor.accept(Handlebars.parse(source));
  return visitor.found;
});

/** What is offered, less what some template prints; and what is on the list without need. */
const unused = (
  offered: readonly string[],
  isUsed: (name: string) => boolean,
  spare: Readonly<Record<string, string>>,
) => ({
  unused: offered.filter((name) => !isUsed(name) && !Object.hasOwn(spare, name)),
  spareForNothing: Object.keys(spare).filter((name) => !offered.includes(name) || isUsed(name)),
});

const NOTHING = { unused: [], spareForNothing: [] };

/** Texts that no template of ours prints, with the reason. Any fact and any date may be named: `packet.days` tells every date. */
const spareTexts: Readonly<Record<string, string>> = {};

/** Names of entries that no template of ours prints, with the reason. */
const forOwnLists = 'for the template of an office that lists every date and duty; ours name those that they need';
const spareEntries: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ...packetLists.days.map((name) => `packet.days ${name}`),
    ...packetLists.duties.map((name) => `packet.duties ${name}`),
  ].map((entry) => [entry, forOwnLists]),
);

describe('what is offered to templates', () => {
  it('is seen by this test: it finds uses that are known to be there', () => {
    expect([...used]).toContain('packet.factsSeen');
    expect(entries).toContainEqual({ list: 'packet.parts', name: 'title' });
  });

  it('is printed by one: texts of the packet, the office, the sheets', () => {
    const offered = packetTexts()
      .filter((key) => !/^(?:facts|dates)\./.test(key))
      .map((key) => `packet.${key}`);
    expect(offered.length).toBeGreaterThan(20);
    expect(unused(offered, (path) => used.has(path), spareTexts)).toEqual(NOTHING);
  });

  it('is repeated by one: every list, and every name of its entries', () => {
    const offered = Object.keys(packetLists)
      .filter(isPacketList)
      .flatMap((list) => packetLists[list].map((name) => `packet.${list} ${name}`));
    const printed = new Set(entries.map(({ list, name }) => `${list} ${name}`));
    expect(unused(offered, (name) => printed.has(name), spareEntries)).toEqual(NOTHING);
  });

  it('is used somewhere: every derived value, by a template, a form, a recipe or a rule', () => {
    const code = ['forms', 'src/packet', 'src/rules', 'src/dates', 'src/cli', 'src/preflight', 'src/evidence'];
    const texts = code.flatMap((folder) => textsIn(folder, '.ts'));
    const isUsed = (path: string) => used.has(path) || texts.some((text) => text.includes(`'${path}'`));
    expect(unused(Object.keys(derived), isUsed, {})).toEqual(NOTHING);
  });
});
