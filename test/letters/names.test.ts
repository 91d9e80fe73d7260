import { describe, expect, it } from 'vitest';
import { layOut } from '../../src/letters/layout.ts';
import { faces } from './made-faces.ts';
import { readSheet, textBelow } from './read-sheet.ts';

/** Letters that names of a language have beyond a to z, in both cases, and a few words that join them. */
const languages: Readonly<Record<string, string>> = {
  Akan: 'Ɛɛ Ɔɔ Ŋŋ Akosua Ɔkyɛrɛ',
  Albanian: 'Çç Ëë Shkëlqim Çelë',
  'Arabic, romanised': 'Āā Īī Ūū Ḥḥ Ḍḍ Ṣṣ Ṭṭ Ẓẓ Ġġ Ṯṯ Ḏḏ Ḫḫ Šš ʿAbd ar-Raḥmān, Ḥusaynʾ',
  Azerbaijani: 'Əə Ğğ İi Iı Öö Şş Üü Çç Əliyev Məmməd',
  Bambara: 'Ɛɛ Ɔɔ Ɲɲ Ŋŋ ɛ̀ ɛ́ ɔ̀ ɔ́',
  Croatian: 'Čč Ćć Đđ Šš Žž',
  Czech: 'Áá Čč Ďď Éé Ěě Íí Ňň Óó Řř Šš Ťť Úú Ůů Ýý Žž',
  Dinka: 'Ää Ëë Ɛɛ Ɛ̈ɛ̈ Ɣɣ Ïï Ŋŋ Öö Ɔɔ Ɔ̈ɔ̈',
  Esperanto: 'Ĉĉ Ĝĝ Ĥĥ Ĵĵ Ŝŝ Ŭŭ',
  Estonian: 'Ää Öö Õõ Üü Šš Žž',
  Ewe: 'Ɖɖ Ɛɛ Ƒƒ Ɣɣ Ŋŋ Ɔɔ Ʋʋ ã ẽ ɛ̃ ĩ õ ɔ̃ ũ ɔ̀ ɔ́ Kɔdzo Ʋekɔ',
  Faroese: 'Áá Ðð Íí Óó Úú Ýý Ææ Øø',
  Fula: 'Ɓɓ Ɗɗ Ŋŋ Ɲɲ Ƴƴ',
  Greenlandic: 'Ææ Øø Åå ĸ',
  Guarani: 'Ãã Ẽẽ G̃g̃ Ĩĩ Ññ Õõ Ũũ Ỹỹ',
  Hausa: 'Ɓɓ Ɗɗ Ƙƙ Ƴƴ ʼYar Ɗanƙanoʼ',
  Hawaiian: 'Āā Ēē Īī Ōō Ūū ʻOkina Keʻalohi',
  Hungarian: 'Áá Éé Íí Óó Öö Őő Úú Üü Űű',
  Icelandic: 'Áá Ðð Éé Íí Óó Úú Ýý Þþ Ææ Öö Þórður',
  Igbo: 'Ịị Ṅṅ Ọọ Ụụ Ị̀ị̀ Ị́ị́ Ọ̀ọ̀ Ọ́ọ́ Ụ̀ụ̀ Ụ́ụ́ Ọ̄ọ̄ Ḿḿ M̀m̀ Ńń Ǹǹ Chị́nàzá',
  'Irish, old spelling': 'Ḃḃ Ċċ Ḋḋ Ḟḟ Ġġ Ṁṁ Ṗṗ Ṡṡ Ṫṫ',
  Kurdish: 'Çç Êê Îî Şş Ûû',
  Lakota: 'Áá Čč Ǧǧ Ȟȟ Ŋŋ Šš Žž',
  Latvian: 'Āā Čč Ēē Ģģ Īī Ķķ Ļļ Ņņ Šš Ūū Žž',
  Lingala: 'Ɛ́ɛ́ Ɛ̂ɛ̂ Ɛ̌ɛ̌ Ɔ́ɔ́ Ɔ̂ɔ̂ Ɔ̌ɔ̌',
  Lithuanian: 'Ąą Čč Ęę Ėė Įį Šš Ųų Ūū Žž',
  Livonian: 'Ȱȱ Ōō Ȭȭ Ǟǟ Ȫȫ',
  Maltese: 'Ċċ Ġġ Ħħ Żż Żebbuġ Ħal',
  Maori: 'Āā Ēē Īī Ōō Ūū',
  Marshallese: 'Āā Ļļ M̧m̧ Ņņ N̄n̄ O̧o̧ Ōō Ūū',
  Navajo: 'Áá Ąą Ą́ą́ Éé Ęę Ę́ę́ Íí Įį Į́į́ Łł Ńń Óó Ǫǫ Ǫ́ǫ́ ʼ Diné Tʼą́ą́ʼ',
  'Northern Sami': 'Áá Čč Đđ Ŋŋ Šš Ŧŧ Žž',
  Nuer: 'A̱a̱ E̱e̱ Ɛɛ Ɛ̈ɛ̈ I̱i̱ O̱o̱ Ɔɔ Ɣɣ Ŋŋ',
  Pinyin: 'Āāáǎà Ēēéěè Īīíǐì Ōōóǒò Ūūúǔù Ǖǖǘǚǜ',
  Polish: 'Ąą Ćć Ęę Łł Ńń Óó Śś Źź Żż Łukasz Żak',
  Portuguese: 'Ãã Çç Õõ Àà Êê Ôô',
  Romanian: 'Ăă Ââ Îî Șș Țț Ştefan Ţepeş',
  'Sanskrit, romanised': 'Āā Īī Ūū Ṛṛ Ṝṝ Ḷḷ Ṃṃ Ḥḥ Ṅṅ Ññ Ṭṭ Ḍḍ Ṇṇ Śś Ṣṣ R̥r̥',
  'Skolt Sami': 'Ââ Ʒʒ Ǯǯ Ǧǧ Ǥǥ Ǩǩ Õõ Åå',
  Slovak: 'Ää Ĺĺ Ľľ Ŕŕ Ôô',
  Tlingit: 'G̱g̱ Ḵḵ X̱x̱ Łł',
  Turkish: 'Çç Ğğ İi Iı Öö Şş Üü İrem Işık Yağmur',
  Turkmen: 'Ää Ňň Öö Şş Üü Ýý Žž',
  Uzbek: 'Oʻoʻ Gʻgʻ ʼ Gʻayrat Oʻtkir',
  Vietnamese:
    'Ăă Ââ Đđ Êê Ôô Ơơ Ưư Ằằ Ẳẳ Ẵẵ Ắắ Ặặ Ầầ Ẩẩ Ẫẫ Ấấ Ậậ Ềề Ểể Ễễ Ếế Ệệ Ồồ Ổổ Ỗỗ Ốố Ộộ Ờờ Ởở Ỡỡ Ớớ Ợợ Ừừ Ửử Ữữ Ứứ Ựự Ỳỳ Ỷỷ Ỹỹ Ýý Ỵỵ Nguyễn Thị Ước',
  Welsh: 'Ŵŵ Ŷŷ Ẁẁ Ẃẃ Ẅẅ Ỳỳ Ÿÿ Ââ Êê Îî Ôô Ûû',
  Wolof: 'Àà Ëë Éé Ññ Ŋŋ Óó',
  Yoruba: 'Ẹẹ Ọọ Ṣṣ Ẹ̀ẹ̀ Ẹ́ẹ́ Ọ̀ọ̀ Ọ́ọ́ Ẹ̄ẹ̄ Ọ̄ọ̄ Ńń Ǹǹ M̀m̀ Ḿḿ Ọ̀ṣọ́lá Adéyẹ̀mí',
};

const read = (markdown: string) => {
  const { laidOut, findings } = layOut(markdown, faces, { title: 'The letter' });
  const [root] = laidOut.tags;
  if (root === undefined) throw new Error('no tags');
  return { findings, text: textBelow(root, laidOut.sheets) };
};

describe('names', () => {
  for (const [language, letters] of Object.entries(languages)) {
    it(`of ${language} are printed whole, in both faces, typed composed or not`, () => {
      const names = letters.normalize('NFC');
      for (const typed of [names, letters.normalize('NFD')]) {
        expect(read(typed)).toEqual({ findings: [], text: names });
        expect(read(`**${typed}**`)).toEqual({ findings: [], text: names });
      }
    });
  }

  it('with a mark that no face of ours has are told with the word, and shown in a draft', () => {
    const { findings, text } = read('Dear l\u0313x and \u0300a');
    expect(findings.map(({ says, fix }) => [says, fix.split(',')[0]])).toEqual([
      [
        'The letter would print the character U+0313 in “l\u0313x”, which our letters have no glyph for.',
        'Write the letter without this mark',
      ],
      [
        'The letter would print the character U+0300 in “\u0300a”, which our letters have no glyph for.',
        'Write the letter without this mark',
      ],
    ]);
    expect(text).toBe('Dear l[U+0313]x and [U+0300]a');
  });

  it('are as wide as without their marks, and no line parts a mark from its letter', () => {
    const shown = (text: string, width = 612) => {
      const { laidOut } = layOut(text, faces, { title: 'The letter', pageSize: [width, 792] });
      return laidOut.sheets.flatMap(readSheet).filter(({ mcid }) => mcid !== null);
    };
    expect(shown('m\u0300')[0]?.width).toBe(shown('m')[0]?.width);
    const lines = shown('ɔ\u0303'.repeat(300)).map(({ text }) => text);
    expect(lines.length).toBeGreaterThan(2);
    for (const line of lines) expect(line).toMatch(/^(ɔ\u0303)+$/);
    expect(lines.join('')).toBe('ɔ\u0303'.repeat(300));
    // No letter fits on a line of two points: each has one of its own.
    expect(shown('ɔ\u0303'.repeat(3), 128).map(({ text }) => text)).toEqual(['ɔ\u0303', 'ɔ\u0303', 'ɔ\u0303']);
  });
});
