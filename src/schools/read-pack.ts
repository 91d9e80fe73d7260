import type { AnswerFile } from '../case/read.ts';
import { adviserMistakes } from './advisers.ts';
import { changeMistakes } from './change-mistakes.ts';
import { calendarDays, leadTimeTold } from './lead-time.ts';
import { packAnswersSchema, type SchoolPack, schoolPackSchema } from './pack.ts';
import type { PackMistake } from './pack-faults.ts';
import { type PackReader, type Reading, readPackFile } from './pack-reading.ts';
import { schoolTexts } from './pack-texts.ts';
import { schoolBelow } from './school-below.ts';

/** A school pack and what is wrong with its file. Without errors the pack and its answers are there. */
export type PackReading = Reading<SchoolPack>;

const reader: PackReader<typeof schoolPackSchema> = {
  name: 'school pack',
  rule: 'school-pack-is-written-as-packs-are',
  staleRule: 'school-pack-says-what-holds-today',
  schema: schoolPackSchema,
  group: 'school',
  answersSchema: packAnswersSchema,
  foreign: 'an answer of one student, not of an office',
  mistakes: (pack) => [...adviserMistakes(pack.advisers), ...changeMistakes(pack.changes), ...twoLeadTimes(pack)],
  texts: schoolTexts,
  below: schoolBelow,
};

/** Reads a school pack: JSON, comments allowed. All mistakes are found at once, each with its line. */
export const readPack = (file: AnswerFile): PackReading => readPackFile(reader, file);

/** The office's days are told once: the answer follows from the lead time. */
function twoLeadTimes({ leadTime, answers }: SchoolPack): readonly PackMistake[] {
  const told = answers.limits?.processingDays;
  if (leadTime === null || told === undefined || told === calendarDays(leadTime)) return [];
  return [
    {
      path: ['answers', 'limits', 'processingDays'],
      says: `answers.limits.processingDays of the school pack is not what its leadTime of ${leadTimeTold(leadTime)} comes to.`,
      fix: `Take it out: ${calendarDays(leadTime)} days of the calendar follow from leadTime.`,
    },
  ];
}
