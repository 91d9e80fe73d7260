import { defineRule } from './define.ts';

const PATH = 'student.name.given';

export const singleNameIsWrittenAsOnThePapers = defineRule({
  id: 'single-name-is-written-as-on-the-papers',
  title: 'A single name is written as on the papers of the student',
  severity: 'note',
  why: 'A person with one name has it as family name; some papers then say FNU for the given name and others nothing, and the forms should not differ from them.',
  cites: [
    {
      title: 'Study in the States, SEVIS name fields job aid',
      url: 'https://studyinthestates.dhs.gov/sevis-help-hub/learn-more/sevis-job-aids/name-fields-job-aid',
      seen: null,
    },
    {
      title: 'USCIS Policy Manual, volume 1, part E, chapter 5: full legal name',
      url: 'https://www.uscis.gov/policy-manual/volume-1-part-e-chapter-5',
      seen: null,
    },
  ],
  check: (view) =>
    view.at(PATH).is === 'none'
      ? [
          {
            path: PATH,
            says: 'There is no given name: the forms show the family name alone, and nothing is written in its place.',
            fix: 'Ask your adviser; write "FNU" as given name only when your visa or your OPT card prints it.',
          },
        ]
      : [],
  examples: {
    fails: [{ student: { name: { given: 'none', middle: 'none' } } }],
    passes: [{ student: { name: { given: 'FNU', middle: 'none' } } }],
  },
});
