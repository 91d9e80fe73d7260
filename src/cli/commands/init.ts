import { dirname, join } from 'node:path';
import sample from '../../../templates/sample/case.jsonc';
import schema from '../../../templates/sample/case.schema.json';
import { writeNewFile } from '../../node/write-new-file.ts';
import { declare } from '../command.ts';
import { sampleCases } from '../sample-cases.ts';
import { sampleWith } from '../sample-with.ts';

const SCHEMA = 'case.schema.json';

/** `optpack init`: writes the sample answers, and beside them the schema by which editors explain each. */
export const init = declare({
  id: 'init',
  summary: 'Writes a commented sample of an answer file; never overwrites',
  words: { name: 'file', describe: 'Answer file to write; case.jsonc when not given', required: false, many: false },
  options: {
    sample: {
      type: 'string',
      choices: Object.keys(sampleCases),
      describe: 'A shape that a filing takes; the plain sample when not given',
    },
  },
  examples: [
    ['optpack init my-answers.jsonc', 'a sample to replace with your own answers'],
    ['optpack init --sample long-names', 'the sample of a case whose answers are longer than the boxes'],
  ],
  run: async ({ sample: name }, [file = 'case.jsonc'], io) => {
    const named = name === undefined ? undefined : sampleCases[name];
    writeNewFile(file, named === undefined ? sample : sampleWith(sample, named));
    const beside = join(dirname(file), SCHEMA);
    const wrote = writeNewFile(beside, `${JSON.stringify(schema, null, 2)}\n`, 'keep');
    io.out(
      [
        `${file}: the answers of an invented person, complete. Replace each with your own.`,
        `${beside}: ${wrote ? 'lets your editor complete and explain every answer' : 'was there already and is kept'}.`,
        '',
        'Next:',
        `  1. Open ${file} in an editor. Nobody but you can read it; keep it so.`,
        `  2. ${io.program} check ${file}`,
        `  3. ${io.program} build ${file} -o out`,
        '',
      ].join('\n'),
    );
    return 0;
  },
});
