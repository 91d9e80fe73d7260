import caseSchema from '../../../templates/sample/case.schema.json';
import { declare } from '../command.ts';

/** `optpack schema`: prints the JSON schema of answer files. */
export const schema = declare({
  id: 'schema',
  summary: 'Prints the JSON schema of answer files',
  words: null,
  options: {},
  examples: [['optpack schema > case.schema.json', 'the description that editors use']],
  run: async (_options, _words, io) => {
    io.out(`${JSON.stringify(caseSchema, null, 2)}\n`);
    return 0;
  },
});
