import { deflateSync } from 'node:zlib';
import { onePage, pdfOf, stream } from '../form/pdf-of.ts';
import type { OddFiles } from './hostile.ts';
import { content, drawn, paperOf, SQUARE } from './odd-trees.ts';

const bytesOf = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'));
const opens = 'paper-can-be-opened';
const large = 'paper-is-not-too-large';

/** Bytes that are no packed data. */
const noise = (length: number): Uint8Array => Uint8Array.from({ length }, (_, at) => (at * 7919) % 251);

const packed = (text: string): Uint8Array => deflateSync(bytesOf(text));
const flate = '/Filter/FlateDecode';
const bomb = (bytes: number): Uint8Array => deflateSync(new Uint8Array(bytes).fill(32), { level: 9 });

/** Drawings that each draw the next one so many times. */
const drawings = (levels: number, times: number, own = ''): Uint8Array =>
  drawn(
    content('/X Do'),
    '/Resources<</XObject<</X 5 0 R>>>>',
    ...Array.from({ length: levels }, (_, at) =>
      stream(
        bytesOf(at === levels - 1 ? SQUARE : '/X Do '.repeat(times)),
        `/Type/XObject/Subtype/Form/BBox[0 0 612 792]/Resources<</XObject<</X ${at + 6} 0 R>>>>${own}`,
      ),
    ),
    stream(bytesOf(''), '/Type/XObject/Subtype/Form/BBox[0 0 1 1]'),
  );

/** PDFs whose parts are packed or drawn in odd ways. */
export const oddStreams: OddFiles = {
  'content that unpacks to 100 MB': { bytes: () => drawn(stream(bomb(100 * 2 ** 20), flate)), rule: large },
  'content that is packed twice and unpacks to 100 MB': {
    bytes: () => drawn(stream(deflateSync(bomb(100 * 2 ** 20)), '/Filter[/FlateDecode/FlateDecode]')),
    rule: large,
  },
  'content that is packed nine times': {
    bytes: () => drawn(stream(packed('a'), `/Filter[${'/FlateDecode'.repeat(9)}]`)),
    rule: opens,
    says: /too many times/,
  },
  'a hundred pages that each unpack to 2 MB': {
    bytes: () =>
      pdfOf([
        '<</Type/Catalog/Pages 2 0 R>>',
        `<</MediaBox[0 0 612 792]/Kids[${Array.from({ length: 100 }, (_, at) => `${2 * at + 3} 0 R`).join(' ')}]>>`,
        ...Array.from({ length: 100 }, (_, at) => [
          `<</Type/Page/Contents ${2 * at + 4} 0 R>>`,
          stream(bomb(2 * 2 ** 20), flate),
        ]).flat(),
      ]),
    rule: large,
  },
  'runs that unpack to 128 MB': {
    bytes: () =>
      drawn(
        stream(
          new Uint8Array(2 * 2 ** 20).map((_, at) => (at % 2 === 0 ? 129 : 32)),
          '/Filter/RunLengthDecode',
        ),
      ),
    rule: large,
  },
  'content that is cut off': {
    bytes: () => drawn(stream(packed(SQUARE.repeat(50)).slice(0, 30), flate)),
    rule: opens,
    says: /cut off or broken/,
  },
  'content that is no packed data': { bytes: () => drawn(stream(noise(200), flate)), rule: opens, says: /broken/ },
  'content of LZW that is broken': { bytes: () => drawn(stream(noise(200), '/Filter/LZWDecode')), rule: opens },
  'content of letters that are no digits': {
    bytes: () => drawn(stream(bytesOf('no digits'), '/Filter/ASCIIHexDecode')),
    rule: opens,
  },
  'content of letters that are out of their range': {
    bytes: () => drawn(stream(bytesOf('}}}}}~>'), '/Filter/ASCII85Decode')),
    rule: opens,
  },
  'content in an unknown filter': {
    bytes: () => drawn(stream(bytesOf('a'), '/Filter/OwnDecode')),
    rule: opens,
    says: /unknown way \(OwnDecode\)/,
  },
  'content that is a picture': {
    bytes: () => drawn(stream(noise(50), '/Filter/DCTDecode')),
    rule: opens,
    says: /picture stands where there is none/,
  },
  'content that is in another file': {
    bytes: () => drawn(stream(bytesOf(''), '/F(/etc/passwd)')),
    rule: opens,
    says: /another file/,
  },
  'content that is encrypted by itself': {
    bytes: () => drawn(stream(bytesOf(SQUARE), '/Filter[/Crypt]')),
    rule: opens,
    says: /encrypted by itself/,
  },
  'content that is no stream': { bytes: () => drawn('(words)'), rule: 'paper-has-no-blank-page', severity: 'warning' },
  'content that is not there': {
    bytes: () => pdfOf(onePage('', '/Contents 9 0 R')),
    rule: 'paper-has-no-blank-page',
    severity: 'warning',
  },
  'content in 3,000 parts': {
    bytes: () => pdfOf([...onePage('', `/Contents[${'4 0 R '.repeat(3000)}]`), content()]),
    rule: large,
  },
  'content in 40 parts, cut within its words': {
    bytes: () =>
      pdfOf([
        ...onePage('', `/Contents[${Array.from({ length: 40 }, (_, at) => `${at + 4} 0 R`).join(' ')}]`),
        ...Array.from({ length: 40 }, (_, at) => content(at % 2 === 0 ? '10 10 20' : '20 re f')),
      ]),
    rule: 'paper-is-read-by-a-second-reader',
    severity: 'note',
  },
  'content whose length is wrong': {
    bytes: () => drawn('<</Length 5>>\nstream\n0 0 9 9 re f\nendstream'),
    rule: opens,
    says: /does not end where it should/,
  },
  'content whose length is a word': { bytes: () => drawn('<</Length/a>>\nstream\na\nendstream'), rule: opens },
  'content whose length is beyond the file': {
    bytes: () => drawn('<</Length 99999>>\nstream\na\nendstream'),
    rule: opens,
    says: /cut off/,
  },
  'content that needs itself for its length': {
    bytes: () => drawn('<</Length 4 0 R>>\nstream\na\nendstream'),
    rule: opens,
    says: /needs itself/,
  },
  'a string that does not end': {
    bytes: () => drawn(content(`${SQUARE} BT (words`)),
    rule: opens,
    severity: 'warning',
    says: /page 1 draws breaks off/,
  },
  'a picture in the content that does not end': {
    bytes: () => drawn(content(`${SQUARE} BI /W 9 /H 9 ID abc`)),
    rule: opens,
    severity: 'warning',
  },
  'an operator that is none': {
    bytes: () => drawn(content(`${SQUARE} Sesame`)),
    rule: opens,
    severity: 'warning',
  },
  'states that are restored and never saved': { bytes: () => drawn(content(`Q Q Q ${SQUARE}`)), rule: null },
  'a hundred thousand states that are saved and never restored': {
    bytes: () => drawn(content(`${'q '.repeat(100_000)}${SQUARE}`)),
    rule: opens,
    says: /nested too deeply/,
  },
  'a hundred thousand marks that never end': {
    bytes: () => drawn(content(`${'/P BMC '.repeat(100_000)}${SQUARE}`)),
    rule: opens,
    says: /nested too deeply/,
  },
  'a hundred states that are saved and never restored': {
    bytes: () => drawn(content(`${'q '.repeat(100)}${SQUARE}`)),
    rule: null,
  },
  'ten million signs of drawing': { bytes: () => drawn(content(`${SQUARE} `.repeat(400_000))), rule: large },
  'seven million signs of words': {
    bytes: () =>
      drawn(
        content(`BT /F 9 Tf ${'9 0 Td (a) Tj '.repeat(500_000)} ET`),
        '/Resources<</Font<</F 5 0 R>>>>',
        '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
      ),
    rule: null,
  },
  'marks that end and never began': { bytes: () => drawn(content(`EMC EMC ${SQUARE}`)), rule: null },
  'a drawing that draws itself': {
    bytes: () =>
      drawn(
        content('/X Do'),
        '/Resources<</XObject<</X 5 0 R>>>>',
        stream(bytesOf('/X Do'), '/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 5 0 R>>>>'),
      ),
    rule: opens,
    says: /nested too deeply/,
  },
  'drawings that draw each other a million million times': {
    bytes: () => drawings(12, 10),
    rule: large,
    says: /draws far more/,
  },
  'drawings within drawings, thirty deep': { bytes: () => drawings(30, 1), rule: opens, says: /nested too deeply/ },
  'drawings within drawings, ten deep': { bytes: () => drawings(10, 1), rule: null },
  'a drawing without resources that uses those of the page': {
    bytes: () =>
      drawn(
        content('/X Do'),
        '/Resources<</XObject<</X 5 0 R/Y 6 0 R>>>>',
        stream(bytesOf('/Y Do'), '/Subtype/Form/BBox[0 0 612 792]'),
        stream(bytesOf(SQUARE), '/Subtype/Form/BBox[0 0 612 792]'),
      ),
    rule: null,
  },
  'a drawing that is not there': {
    bytes: () => drawn(content(`${SQUARE} /X Do`)),
    rule: 'paper-is-read-by-a-second-reader',
    severity: 'note',
  },
  'nothing but blanks': {
    bytes: () => drawn(content('q 1 0 0 1 0 0 cm Q')),
    rule: 'paper-has-no-blank-page',
    severity: 'warning',
  },
  'a number that is out of all proportion': {
    bytes: () => paperOf('', '/Resources<</ExtGState<</G<</LW 1e300>>>>>>'),
    rule: opens,
    says: /out of all proportion/,
  },
  'resources nested fifty deep': {
    bytes: () => paperOf('', `/Resources<</ExtGState<</G${'<</SMask'.repeat(50)} null${'>>'.repeat(50)}>>>>`),
    rule: null,
  },
  'resources of 50,000 parts': {
    bytes: () =>
      paperOf(
        '',
        `/Resources<</ExtGState<<${Array.from({ length: 50_000 }, (_, at) => `/G${at} ${at + 5} 0 R`).join('')}>>>>`,
        ...Array.from({ length: 50_000 }, () => '<</LW 1>>'),
      ),
    rule: large,
  },
  'resources that lead in a circle': {
    bytes: () =>
      paperOf(
        '',
        '/Resources<</Pattern<</P 5 0 R>>>>',
        '<</PatternType 2/ExtGState 6 0 R>>',
        '<</Font 7 0 R>>',
        '[5 0 R 6 0 R 7 0 R]',
      ),
    rule: null,
  },
};
