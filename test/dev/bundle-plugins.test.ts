import { runInThisContext } from 'node:vm';
import { build, type Plugin } from 'esbuild';
import MarkdownIt from 'markdown-it';
import { describe, expect, it } from 'vitest';
import { root } from '../../src/dev/bundles.ts';
import { entitiesLater } from '../../src/dev/entities-later.ts';
import { withoutExamples } from '../../src/dev/without-examples.ts';
import { rules } from '../../src/rules/registry.ts';

/** What a line of code exports when it is bundled with a plugin, and the text of the bundle. */
const bundledWith = async (plugin: Plugin, line: string) => {
  const { outputFiles } = await build({
    stdin: { contents: line, resolveDir: root },
    bundle: true,
    format: 'cjs',
    platform: 'node',
    mainFields: ['module', 'main'],
    write: false,
    plugins: [plugin],
  });
  const code = outputFiles.map(({ text }) => text).join('');
  const module: { exports: { readonly rules?: unknown; readonly inline?: unknown } } = { exports: {} };
  runInThisContext(`(function (module) {${code}\n})`)(module);
  return { code, exports: module.exports };
};

describe('the rules in the program', () => {
  it('are those of the source but for their examples', async () => {
    const { exports } = await bundledWith(withoutExamples, "export { rules } from './src/rules/registry.ts';");
    const bare = rules.map((rule) => ({ ...rule, examples: { fails: [], passes: [] } }));
    expect(JSON.stringify(exports.rules)).toBe(JSON.stringify(bare));
  });

  it('have no text of an example', async () => {
    const { code } = await bundledWith(withoutExamples, "export { rules } from './src/rules/registry.ts';");
    expect(code).not.toMatch(/\b(?:fails|passes): \[[^\]]/);
  });
});

describe('the names of HTML entities in the program', () => {
  const line =
    "import M from 'markdown-it'; const parser = new M(); export const inline = (text) => parser.renderInline(text);";

  it('are known as in the package', async () => {
    const { inline } = (await bundledWith(entitiesLater, line)).exports;
    if (typeof inline !== 'function') throw new Error('the bundle has no parser');
    const parser = new MarkdownIt();
    for (const text of ['&copy; 2026', 'a &NotEqualTilde; b', '&Sopf;&auml;&#10;', '&nosuchname;', 'plain & simple']) {
      expect(inline(text)).toBe(parser.renderInline(text));
    }
    expect(inline('&copy;')).toBe('\u00a9');
  });

  it('are unpacked when one is asked for, not before', async () => {
    const { code } = await bundledWith(entitiesLater, line);
    expect(code.match(/decodeTrieDict\d*\("/g)).toHaveLength(1);
    expect(code).toMatch(/get: \(\) => table\d* \?\?= decodeTrieDict\d*\("/);
  });
});
