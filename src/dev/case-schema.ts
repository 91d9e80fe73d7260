import * as z from 'zod';
import { caseSchema } from '../case/case.ts';

/** The JSON schema (draft 2020-12) of an answer file as people write it: editors complete and explain every key with it. */
export const caseJsonSchema = (): object => ({
  title: 'optpack answers',
  description: 'Answers of one person for a STEM OPT filing packet.',
  ...z.toJSONSchema(caseSchema, { target: 'draft-2020-12', io: 'input' }),
  // Editors read the first member first; the answers may then have comments and trailing commas.
  allowComments: true,
  allowTrailingCommas: true,
});
