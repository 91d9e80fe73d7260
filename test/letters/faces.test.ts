import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import * as fontkit from 'fontkit';
import { PDFDocument, PDFName, PDFString } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { marked, marksBelow, printable } from '../../src/letters/charset.ts';
import { layOut } from '../../src/letters/layout.ts';
import { faces, fontFile, madeFace } from './made-faces.ts';

const open = (bytes: Uint8Array): fontkit.Font => {
  const font = fontkit.create(bytes);
  if (!('createSubset' in font)) throw new Error('not a single face');
  return font;
};

const each = [
  { name: 'DejaVuSansCondensed', face: faces.regular },
  { name: 'DejaVuSansCondensed-Bold', face: faces.bold },
] as const;

describe.each(each)('the face made of $name', ({ name, face }) => {
  const whole = open(fontFile(name));
  const subset = open(face.subset);

  it('draws every character of our set as the font does', () => {
    const differs = printable.filter((code) => {
      const [glyph] = face.glyphs[code] ?? [0];
      return subset.getGlyph(glyph, [code]).path.toSVG() !== whole.glyphForCodePoint(code).path.toSVG();
    });
    expect(differs).toEqual([]);
  });

  it('knows the advance of every character, to a thousandth of the size', () => {
    for (const code of printable) {
      const exact = (whole.glyphForCodePoint(code).advanceWidth * 1000) / whole.unitsPerEm;
      expect(Math.abs((face.glyphs[code]?.[1] ?? 0) - exact)).toBeLessThanOrEqual(0.5);
    }
  });

  it('tells the PDF the same advances', () => {
    const advances = /^\[0 \[([\d ]+)\]\]$/.exec(face.widths)?.[1]?.split(' ').map(Number) ?? [];
    for (const [glyph, advance] of Object.values(face.glyphs)) expect(advances[glyph]).toBe(advance);
    expect(advances).toHaveLength(subset.numGlyphs);
  });

  it('kerns as the font does', () => {
    const shaped = (text: string) =>
      ((whole.layout(text).positions[0]?.xAdvance ?? 0) -
        whole.glyphForCodePoint(text.codePointAt(0) ?? 0).advanceWidth) *
      (1000 / whole.unitsPerEm);
    expect(shaped('AV')).toBeLessThan(-20);
    for (const pair of ['AV', 'To', 'LT', 'P.', 'rn', 'nn', 'Té', '“A']) {
      const [left, right] = [...pair].map((letter) => letter.codePointAt(0));
      expect(face.kerning[`${left},${right}`] ?? 0).toBe(Math.round(shaped(pair)) + 0);
    }
  });

  it('maps every glyph back to its character', () => {
    const mapping = face.toUnicode.slice(face.toUnicode.indexOf('beginbfchar'));
    const pairs = [...mapping.matchAll(/^<(\w{4})> <((?:\w{4})+)>$/gm)];
    const textOf = new Map(
      pairs.map(([, glyph = '', codes = '']) => [
        Number.parseInt(glyph, 16),
        String.fromCodePoint(...(codes.match(/.{4}/g) ?? []).map((code) => Number.parseInt(code, 16))),
      ]),
    );
    const outlines = (code: number) => whole.glyphForCodePoint(code).id;
    for (const code of printable) {
      const mapped = textOf.get(face.glyphs[code]?.[0] ?? -1)?.codePointAt(0) ?? -1;
      expect(outlines(mapped)).toBe(outlines(code));
    }
    const texts = face.marked.texts.split(' ');
    expect(texts.map((_, index) => textOf.get(face.marked.first + index))).toEqual(texts);
    const blocks = [...face.toUnicode.matchAll(/^(\d+) beginbfchar$/gm)].map(([, count]) => Number(count));
    expect(Math.max(...blocks)).toBeLessThanOrEqual(100);
    expect(blocks.reduce((sum, count) => sum + count, 0)).toBe(pairs.length);
  });

  it('puts a mark to a letter where the font does, and clear of it where the font names no place', () => {
    let placed = 0;
    face.marked.texts.split(' ').forEach((text, index) => {
      const drawn = subset.getGlyph(face.marked.first + index, []).path;
      const { glyphs, positions } = whole.layout(text);
      const [letter, mark] = glyphs;
      const [first, second] = positions;
      if (letter === undefined || mark === undefined || first === undefined || second === undefined)
        throw new Error(`${text} is not shaped as two glyphs`);
      if (second.xOffset !== 0 || second.yOffset !== 0) {
        const stands = mark.path.translate(first.xAdvance + second.xOffset, second.yOffset);
        expect(drawn.toSVG(), text).toBe(letter.path.toSVG() + stands.toSVG());
        placed += 1;
        return;
      }
      const alone = drawn.commands.slice(letter.path.commands.length);
      const heights = alone.flatMap(({ args }) => args.filter((_, at) => at % 2 === 1));
      const isBelow = marksBelow.includes(text.codePointAt(1) ?? 0);
      if (isBelow) expect(Math.max(...heights), text).toBeLessThan(letter.bbox.maxY / 2);
      else expect(Math.min(...heights), text).toBeGreaterThan(letter.bbox.maxY - 1);
    });
    expect(placed).toBeGreaterThan(300);
  });

  it('has every mark that NFC leaves over on the letters of names, and no other', () => {
    expect(face.marked.texts.split(' ')).toEqual(marked());
    expect(marked().filter((text) => text.normalize('NFC') !== text)).toEqual([]);
  });

  it('is small: program under 32 KB packed, kerning under 30 KB', () => {
    expect(deflateSync(face.subset).length).toBeLessThan(32_000);
    expect(JSON.stringify(face.kerning).length).toBeLessThan(30_000);
  });
});

describe('making a face', () => {
  it('gives the same bytes again', () => {
    expect(madeFace('DejaVuSansCondensed', 'OPTPAA')).toEqual(faces.regular);
  });

  it('refuses a font that lacks a letter of our set', () => {
    expect(() => madeFace('DejaVuMathTeXGyre', 'OPTPAC')).toThrow(/DejaVuMathTeXGyre has no glyph for U\+/);
  });
});

const hasJudges = ['qpdf', 'pdftotext'].every((tool) => spawnSync(tool, ['--version']).error === undefined);

describe.skipIf(!hasJudges)('in a PDF, judged by qpdf and poppler (skipped where they are not installed)', () => {
  const text = 'Dear Nguyễn Thị Ước, AV To Łukasz: “quoted” – 24 months, ☐ open § 5';

  const writePdf = async (): Promise<string> => {
    const { laidOut } = layOut(text, faces, { title: 'Trial' });
    const pdf = await PDFDocument.create({ updateMetadata: false });
    const { context } = pdf;
    const embed = (face: (typeof faces)['regular']) => {
      const cid = context.obj({
        Type: 'Font',
        Subtype: 'CIDFontType2',
        BaseFont: face.name,
        CIDSystemInfo: { Registry: PDFString.of('Adobe'), Ordering: PDFString.of('Identity'), Supplement: 0 },
        FontDescriptor: context.register(
          context.obj({
            Type: 'FontDescriptor',
            FontName: face.name,
            Flags: face.flags,
            FontBBox: [...face.bbox],
            ItalicAngle: face.italicAngle,
            Ascent: face.ascent,
            Descent: face.descent,
            CapHeight: face.capHeight,
            StemV: face.stemV,
            FontFile2: context.register(context.flateStream(face.subset, { Length1: face.subset.length })),
          }),
        ),
        CIDToGIDMap: 'Identity',
        W: [0, (/\[0 \[([\d ]+)\]\]/.exec(face.widths)?.[1] ?? '').split(' ').map(Number)],
      });
      return context.register(
        context.obj({
          Type: 'Font',
          Subtype: 'Type0',
          BaseFont: face.name,
          Encoding: 'Identity-H',
          DescendantFonts: [context.register(cid)],
          ToUnicode: context.register(context.flateStream(face.toUnicode)),
        }),
      );
    };
    const fonts = { F1: embed(faces.regular), F2: embed(faces.bold) };
    for (const sheet of laidOut.sheets) {
      const page = pdf.addPage([sheet.width, sheet.height]);
      page.node.set(PDFName.of('Contents'), context.register(context.flateStream(sheet.content)));
      page.node.set(PDFName.of('Resources'), context.obj({ Font: fonts }));
    }
    const file = join(mkdtempSync(join(tmpdir(), 'optpack-faces-')), 'trial.pdf');
    writeFileSync(file, await pdf.save());
    return file;
  };

  it('opens clean and its text reads back', async () => {
    const file = await writePdf();
    execFileSync('qpdf', ['--check', file]);
    const read = spawnSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' });
    expect(read.stderr).toBe('');
    expect(read.stdout.replace(/\s+/g, ' ')).toContain(text);
    expect(readFileSync(file).length).toBeLessThan(85_000);
  });
});
