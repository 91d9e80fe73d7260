import { employerSchema } from '../case/employer.ts';
import { nearest } from '../case/nearest.ts';
import { answerPaths, type Step } from '../case/outline.ts';
import type { AnswerFile } from '../case/read.ts';
import { type EmployerPack, employerPackSchema } from './employer-pack.ts';
import type { PackMistake } from './pack-faults.ts';
import { type PackReader, type Reading, readPackFile } from './pack-reading.ts';
import { employerTexts } from './pack-texts.ts';

/** An employer pack and what is wrong with its file. Without errors the pack and its answers are there. */
export type EmployerPackReading = Reading<EmployerPack>;

const reader: PackReader<typeof employerPackSchema> = {
  name: 'employer pack',
  rule: 'employer-pack-is-written-as-packs-are',
  staleRule: 'employer-pack-says-what-holds-today',
  schema: employerPackSchema,
  group: 'employer',
  answersSchema: employerSchema,
  foreign: 'not an answer of an employer',
  mistakes: (pack) => [...lackMistakes(pack), ...sinceMistakes(pack)],
  texts: employerTexts,
  below: (_, answers) => () => answers,
};

/** Reads an employer pack: JSON, comments allowed. All mistakes are found at once, each with its line. */
export const readEmployerPack = (file: AnswerFile): EmployerPackReading => readPackFile(reader, file);

/** The answer of a pack at a path of the case; undefined when it gives none. */
function givenAt({ answers }: EmployerPack, path: string): unknown {
  return path
    .split('.')
    .slice(1)
    .reduce<unknown>(
      (here, key) =>
        typeof here === 'object' && here !== null
          ? Object.entries(here).find(([name]) => name === key)?.[1]
          : undefined,
      answers,
    );
}

function unknownPath(at: readonly Step[], path: string): readonly PackMistake[] {
  const known = answerPaths().filter((each) => each.startsWith('employer.'));
  if (known.includes(path)) return [];
  const near = nearest(path, known);
  return [
    {
      path: at,
      says: `${at.join('.')} of the employer pack is no answer of the group "employer".`,
      fix: near === null ? `Known: ${known.join(', ')}.` : `Did you mean "${near}"?`,
    },
  ];
}

function lackMistakes(pack: EmployerPack): readonly PackMistake[] {
  const named = pack.lacks.flatMap(({ answers }, index) =>
    answers.map((answer, entry) => ({ answer, at: ['lacks', index, 'answers', entry] })),
  );
  return named.flatMap(({ answer, at }) => {
    const given: PackMistake = {
      path: at,
      says: `${at.join('.')} of the employer pack names ${answer}, which its answers give.`,
      fix: 'Take it out of lacks, or out of answers.',
    };
    return givenAt(pack, answer) === undefined ? unknownPath(at, answer) : [given];
  });
}

function sinceMistakes(pack: EmployerPack): readonly PackMistake[] {
  return pack.since.flatMap(({ answer }, index) => {
    const at = ['since', index, 'answer'];
    const missing: PackMistake = {
      path: at,
      says: `since.${index} of the employer pack names ${answer}, which its answers do not give.`,
      fix: 'Give the answer, or take the day out.',
    };
    const unknown = unknownPath(at, answer);
    return unknown.length === 0 && givenAt(pack, answer) === undefined ? [missing] : unknown;
  });
}
