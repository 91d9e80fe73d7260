import { papersOf } from '../case/papers.ts';
import { decisiveDay } from '../facts/decisive-day.ts';
import { uploadTypes } from '../facts/upload-types.ts';
import { defineRule } from './define.ts';

const TYPE = /\.([a-z\d]+)$/i;

/** The box of the photo takes this one too. */
const OF_PHOTOS = 'png';

const ONLINE = { method: 'online', fee: 470, payment: 'Pay.gov' } as const;

export const uploadIsOfATypeThatIsTaken = defineRule({
  id: 'upload-is-of-a-type-that-is-taken',
  title: 'Every file of an online filing is of a type that the site takes',
  severity: 'warning',
  why: 'The site of USCIS refuses files of other types, and papers that cannot be uploaded are missing from the case.',
  cites: [
    {
      title: 'Pages on filing for OPT online, of university offices and others: PDF and JPEG, for the photo PNG',
      url: 'https://www.uscis.gov/file-online',
      seen: null,
    },
  ],
  packets: ['uscis'],
  finds: ['I765-46'],
  check: (view, law) => {
    const papers = papersOf(view.case);
    const day = decisiveDay(view, uploadTypes.dated);
    if (papers === null || day === null || view.case.filing?.method !== 'online') return [];
    const types = law.on(uploadTypes, day);
    if (types.is !== 'known') return [];
    return papers.flatMap(({ is, file }, index) => {
      if (file === undefined || file === 'none') return [];
      const type = TYPE.exec(file)?.[1]?.toLowerCase() ?? '';
      if (types.value.includes(type) || (is === 'photo' && type === OF_PHOTOS)) return [];
      return [
        {
          path: `documents.${index}.file`,
          says: `The file is ${type === '' ? 'without a type in its name' : `a ${type.toUpperCase()} file`}; online filing takes ${uploadTypes.unit.tell(types.value)}.`,
          fix: 'Save the paper as PDF or JPEG, readable and without a password.',
        },
      ];
    });
  },
  examples: {
    fails: [
      { filing: ONLINE, documents: [{ is: 'transcript', file: 'transcript.docx' }] },
      { filing: ONLINE, documents: [{ is: 'I-94', file: 'i-94.png' }] },
      { filing: ONLINE, documents: [{ is: 'diploma', file: 'diploma' }] },
    ],
    passes: [
      {
        filing: { method: 'online' },
        documents: [
          { is: 'I-94', file: 'i-94.PDF' },
          { is: 'photo', file: 'me.png' },
        ],
      },
      { filing: { method: 'online' }, documents: [{ is: 'I-94', file: 'none' }, { is: 'diploma' }] },
      { filing: { method: 'online', mailedOn: null, preparedOn: null }, documents: [{ is: 'I-94', file: 'a.tiff' }] },
      { documents: [{ is: 'transcript', file: 'transcript.docx' }] },
      { filing: { method: 'online' }, documents: 'none' },
    ],
  },
});
